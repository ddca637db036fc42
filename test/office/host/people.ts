// What people do in the workbook while the add-in runs: typing, selecting, editing a cell, protecting, as this user or another.
import { formatAddress, parseRect } from "./address";
import { writeContents } from "./cells";
import { fail } from "./errors";
import { announce } from "./model";
import type { Model, Place } from "./model";
import { activate } from "./objects/worksheet";
import { addSheet } from "./objects/worksheets";
import { cellAt } from "./sheet";
import type { Cell, Sheet } from "./sheet";

export interface People {
  /** A matrix of the shape of the address, or one value for all its cells. Protection does not stop it: people know the password. */
  readonly editAsUser: (sheet: string, address: string, values: unknown, who?: { readonly remote?: boolean }) => void;
  readonly selectAsUser: (sheet: string, address: string) => void;
  readonly addSheetAsUser: (name: string) => void;
  readonly renameSheetAsUser: (from: string, to: string) => void;
  readonly protectSheet: (sheet: string, options?: Readonly<Record<string, boolean>>, password?: string) => void;
  readonly unprotectSheet: (sheet: string) => void;
  /** A cell stays open for typing: requests fail, or wait if they ask for it. */
  readonly enterCellEdit: () => void;
  readonly leaveCellEdit: () => void;
  readonly cell: (sheet: string, address: string) => Readonly<Cell> | undefined;
}

export function createPeople(model: Model, publish: () => void, setCellEdit: (editing: boolean) => void): People {
  const { workbook } = model;
  const sheetOf = (name: string): Sheet =>
    workbook.sheets.find((sheet) => sheet.name === name) ?? fail("ItemNotFound", `No sheet "${name}".`);
  const placeOf = (sheet: string, address: string): Place => ({
    sheet: sheetOf(sheet),
    rect: parseRect(address) ?? fail("InvalidArgument", `"${address}" is no address.`),
  });
  const as = (remote: boolean, task: () => void): void => {
    model.actor = { source: remote ? "Remote" : "Local", triggerSource: "Unknown" };
    task();
    publish();
  };
  return {
    editAsUser: (sheet, address, values, who) =>
      as(who?.remote ?? false, () => {
        const place = placeOf(sheet, address);
        const { protection } = place.sheet;
        place.sheet.protection = undefined;
        writeContents(model, place, values);
        place.sheet.protection = protection;
      }),
    selectAsUser: (sheet, address) =>
      as(false, () => {
        const { sheet: on, rect } = placeOf(sheet, address);
        activate(model, on);
        workbook.selection = rect;
        const args = { worksheetId: on.id, address: formatAddress("x", rect).slice(2) };
        announce(model, "_RegisterSelectionChangedEvent", on, args);
      }),
    addSheetAsUser: (name) => as(false, () => void addSheet(model, name)),
    renameSheetAsUser: (from, to) => void (sheetOf(from).name = to),
    protectSheet: (sheet, options = {}, password = "") => void (sheetOf(sheet).protection = { options, password }),
    unprotectSheet: (sheet) => void (sheetOf(sheet).protection = undefined),
    enterCellEdit: () => setCellEdit(true),
    leaveCellEdit: () => setCellEdit(false),
    cell: (sheet, address) => {
      const { sheet: on, rect } = placeOf(sheet, address);
      return cellAt(on, rect.top, rect.left);
    },
  };
}
