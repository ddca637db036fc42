// WorksheetCollection: by name or id, visible or not; adding sheets.
import { flag, optionalText } from "../args";
import { fail } from "../errors";
import { announce, requireStructure } from "../model";
import type { Model } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { createSheet } from "../sheet";
import type { Sheet } from "../sheet";
import { newId } from "../workbook";
import { requireSheetName, worksheet } from "./worksheet";

function freeName(model: Model): string {
  for (let number = model.workbook.sheets.length + 1; ; number++) {
    const name = `Foglio${number}`;
    if (!model.workbook.sheets.some((sheet) => sheet.name === name)) return name;
  }
}

export function addSheet(model: Model, wanted: string | undefined): Sheet {
  requireStructure(model);
  const name = wanted === undefined ? freeName(model) : requireSheetName(model, wanted);
  const sheet = createSheet(newId(model.workbook), name);
  model.workbook.sheets.push(sheet);
  announce(model, "_RegisterAddedEvent", undefined, { worksheetId: sheet.id, source: model.actor.source });
  return sheet;
}

export function worksheets(model: Model): ServerObject {
  const { workbook } = model;
  const find = (key: unknown): Sheet | undefined =>
    workbook.sheets.find(
      ({ id, name }) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
    );
  const shown = (visibleOnly: boolean): readonly Sheet[] =>
    visibleOnly ? workbook.sheets.filter(({ visibility }) => visibility === "Visible") : workbook.sheets;
  const one = (sheet: Sheet | undefined): ServerObject => worksheet(model, sheet ?? fail("ItemNotFound"));
  return serverObject({
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheet(model, sheet)),
    item: (key) => one(find(key)),
    call: {
      Add: (args) => worksheet(model, addSheet(model, optionalText(args, 0))),
      GetCount: (args) => shown(flag(args, 0)).length,
      GetItem: ([key]) => one(find(key)),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? worksheet(model, found) : null;
      },
      GetActiveWorksheet: () => worksheet(model, workbook.active),
      GetFirst: (args) => one(shown(flag(args, 0))[0]),
      GetLast: (args) => one(shown(flag(args, 0)).at(-1)),
    },
  });
}
