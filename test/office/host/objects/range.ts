// Range: what a cell area answers to. Where it stands is in places.ts, its look in format.ts, bulk properties in bulk.ts.
import { formatAddress, height, isEntireColumn, isEntireRow, width } from "../address";
import { flag, word } from "../args";
import { clearCells, formulaOf, readCells, writeContents, writeFormats } from "../cells";
import { fail } from "../errors";
import { plainValue, valueType } from "../input";
import { announce, changed, keep, requireUnlocked, requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import { cellAt } from "../sheet";
import type { Args, ServerObject } from "../object";
import { cellText } from "../text";
import { bulkCalls } from "./bulk";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./format";
import { mergeCells, mergedAreas, insertCells, deleteCells, copyCells, unmergeCells } from "./layout";
import { outlineCalls } from "./outline";
import { placeCalls, rangeAt } from "./places";
import type { Rect } from "../types";
import { rangeTables } from "./table";
import { worksheet } from "./worksheet";

export function separators(model: Model): { readonly decimal: string; readonly thousands: string } {
  const italian = (model.options.locale ?? "it-IT").toLowerCase().startsWith("it");
  return italian ? { decimal: ",", thousands: "." } : { decimal: ".", thousands: "," };
}

/** All hidden, none hidden, or null for some of both. */
function hidden(places: ReadonlySet<number>, from: number, to: number): boolean | null {
  if (places.size === 0) return false;
  let count = 0;
  for (const place of places) if (place >= from && place <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide(places: Set<number>, from: number, to: number, value: unknown): void {
  if (typeof value !== "boolean") fail("InvalidArgument");
  for (let at = from; at <= to; at++) {
    if (value) places.add(at);
    else places.delete(at);
  }
}

/** What the formula in the first cell fills: the cells to the right and below that say so. */
function spillOf({ sheet, rect }: Place): Rect | undefined {
  const { top, left } = rect;
  const spilled = (row: number, col: number): boolean => cellAt(sheet, row, col)?.spilled === true;
  if (cellAt(sheet, top, left)?.formula === undefined) return undefined;
  let [bottom, right] = [top, left];
  while (spilled(top, right + 1)) right++;
  while (spilled(bottom + 1, left)) bottom++;
  return bottom === top && right === left ? undefined : { top, left, bottom, right };
}

function scalars(model: Model, place: Place): NonNullable<ServerObject["get"]> {
  const { sheet } = place;
  const address = (): string => formatAddress(sheet.name, place.rect);
  return {
    Values: () => readCells(place, (cell) => plainValue(cell?.value ?? null)),
    Formulas: () => readCells(place, formulaOf),
    Text: () => readCells(place, (cell) => cellText(cell?.value ?? null, cell?.format ?? "General", separators(model))),
    NumberFormat: () => readCells(place, (cell) => cell?.format ?? "General"),
    ValueTypes: () => readCells(place, (cell) => valueType(cell?.value ?? null)),
    Address: address,
    AddressLocal: address,
    RowIndex: () => place.rect.top,
    ColumnIndex: () => place.rect.left,
    RowCount: () => height(place.rect),
    ColumnCount: () => width(place.rect),
    CellCount: () => Math.min(height(place.rect) * width(place.rect), 2_147_483_647),
    IsEntireRow: () => isEntireRow(place.rect),
    IsEntireColumn: () => isEntireColumn(place.rect),
    RowHidden: () => hidden(sheet.hiddenRows, place.rect.top, place.rect.bottom),
    ColumnHidden: () => hidden(sheet.hiddenColumns, place.rect.left, place.rect.right),
    Hidden: () => {
      const rows = hidden(sheet.hiddenRows, place.rect.top, place.rect.bottom);
      const columns = hidden(sheet.hiddenColumns, place.rect.left, place.rect.right);
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
    HasSpill: () => spillOf(place) !== undefined,
    Style: () => "Normal",
    _ReferenceId: () => place.id ?? "",
  };
}

function setters(model: Model, place: Place): NonNullable<ServerObject["set"]> {
  const { sheet } = place;
  return {
    Values: (value) => writeContents(model, place, value),
    Formulas: (value) => writeContents(model, place, value),
    NumberFormat: (value) => writeFormats(model, place, value),
    RowHidden: (value) => {
      requireUnprotected(model, sheet, "allowFormatRows");
      hide(sheet.hiddenRows, place.rect.top, place.rect.bottom, value);
    },
    ColumnHidden: (value) => {
      requireUnprotected(model, sheet, "allowFormatColumns");
      hide(sheet.hiddenColumns, place.rect.left, place.rect.right, value);
    },
  };
}

function select(model: Model, place: Place): void {
  if (place.sheet.visibility !== "Visible") fail("InvalidOperation", "The worksheet is hidden.");
  const { workbook } = model;
  const before = workbook.active;
  workbook.active = place.sheet;
  workbook.selection = place.rect;
  if (before !== place.sheet) {
    announce(model, "_RegisterDeactivatedEvent", before, { worksheetId: before.id });
    announce(model, "_RegisterActivatedEvent", place.sheet, { worksheetId: place.sheet.id });
  }
  const args = { worksheetId: place.sheet.id, address: formatAddress(place.sheet.name, place.rect).split("!").pop() };
  announce(model, "_RegisterSelectionChangedEvent", place.sheet, args);
}

function replaceAll(model: Model, place: Place, args: Args): number {
  const [find, replacement] = args;
  if (typeof find !== "string" || find === "" || typeof replacement !== "string") fail("InvalidArgument");
  requireUnlocked(model, place);
  let count = 0;
  readCells(place, (cell) => {
    if (typeof cell?.value !== "string" || !cell.value.includes(find)) return;
    count += cell.value.split(find).length - 1;
    cell.value = cell.value.replaceAll(find, replacement);
  });
  if (count > 0) changed(model, place);
  return count;
}

function calls(model: Model, place: Place): NonNullable<ServerObject["call"]> {
  const { sheet } = place;
  const target = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
  return {
    Clear: ([what]) => clearCells(model, place, what === null || what === undefined ? "All" : word(what, target)),
    Select: () => select(model, place),
    Calculate: () => undefined,
    SetDirty: () => void model.dirty.push(place),
    Merge: (args) => mergeCells(model, place, flag(args, 0)),
    Unmerge: () => unmergeCells(model, place),
    GetSpillingToRangeOrNullObject: () => {
      const spill = spillOf(place);
      return spill ? rangeAt(model, sheet, spill) : null;
    },
    GetMergedAreasOrNullObject: () => mergedAreas(model, place),
    Insert: ([direction]) => insertCells(model, place, word(direction, ["Down", "Right"])),
    Delete: ([direction]) => deleteCells(model, place, word(direction, ["Up", "Left"])),
    CopyFrom: (args) => copyCells(model, place, args),
    ReplaceAll: (args) => replaceAll(model, place, args),
    GetTables: () => rangeTables(model, place),
    _KeepReference: () => void keep(model, place),
    _ValidateArraySize: ([rows, columns]) => {
      if (rows !== height(place.rect) || columns !== width(place.rect)) fail("InvalidArgument");
    },
  };
}

export function range(model: Model, place: Place): ServerObject {
  return serverObject({
    type: "Range",
    identity: () => (place.id === undefined ? {} : { _ReferenceId: place.id }),
    get: scalars(model, place),
    set: setters(model, place),
    nav: {
      Format: () => rangeFormat(model, place),
      Worksheet: () => worksheet(model, place.sheet),
      DataValidation: () => dataValidation(model, place),
      ConditionalFormats: () => conditionalFormats(model, place),
    },
    call: {
      ...calls(model, place),
      ...placeCalls(model, place),
      ...bulkCalls(model, place),
      ...outlineCalls(model, place),
    },
  });
}
