// Worksheet and its protection and frozen panes.
import { COLUMNS, parseRect, ROWS, splitSheet } from "../address";
import { flag, integer, text, whole, word } from "../args";
import { fail } from "../errors";
import { announce, requireStructure, requireUnprotected, requireWritable } from "../model";
import type { Model } from "../model";
import { serverObject } from "../object";
import type { Args, ServerObject } from "../object";
import { usedRect } from "../sheet";
import type { Sheet } from "../sheet";
import type { Rect } from "../types";
import { rangeAreas } from "./areas";
import { comments } from "./comments";
import { names } from "./names";
import { pageLayout } from "./page-layout";
import { placeArgument, rangeAt } from "./places";
import { colour } from "./style";
import { tables } from "./table";

export const WHOLE: Rect = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FORBIDDEN = /[\\/?*:[\]]/;

export function requireSheetName(model: Model, name: unknown, self?: Sheet): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || FORBIDDEN.test(name)) fail("InvalidArgument");
  if (name.startsWith("'") || name.endsWith("'")) fail("InvalidArgument");
  const taken = model.workbook.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? fail("ItemAlreadyExists") : name;
}

export function activate(model: Model, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") fail("InvalidOperation", "A hidden worksheet cannot be activated.");
  const { workbook } = model;
  const before = workbook.active;
  if (before === sheet) return;
  workbook.active = sheet;
  workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  announce(model, "_RegisterDeactivatedEvent", before, { worksheetId: before.id });
  announce(model, "_RegisterActivatedEvent", sheet, { worksheetId: sheet.id });
}

function anotherVisible(model: Model, sheet: Sheet): Sheet {
  const others = model.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  return others[0] ?? fail("InvalidOperation", "A workbook keeps at least one visible worksheet.");
}

function deleteSheet(model: Model, sheet: Sheet): void {
  requireStructure(model);
  if (sheet.visibility === "VeryHidden") fail("GeneralException", "A very hidden worksheet cannot be deleted.");
  const { workbook } = model;
  if (sheet.visibility === "Visible") {
    const next = anotherVisible(model, sheet);
    if (workbook.active === sheet) activate(model, next);
  }
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.comments = workbook.comments.filter((comment) => comment.sheet !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  for (const [id, place] of model.references) if (place.sheet === sheet) model.references.delete(id);
  announce(model, "_RegisterDeletedEvent", undefined, { worksheetId: sheet.id, source: model.actor.source });
}

function protection(model: Model, sheet: Sheet): ServerObject {
  const tell = (): void =>
    announce(model, "_RegisterProtectionChangedEvent", sheet, {
      worksheetId: sheet.id,
      isProtected: sheet.protection !== undefined,
      source: model.actor.source,
    });
  return serverObject({
    type: "WorksheetProtection",
    get: { Protected: () => sheet.protection !== undefined, Options: () => sheet.protection?.options ?? {} },
    call: {
      Protect: ([options, password]) => {
        requireWritable(model);
        if (sheet.protection) fail("InvalidOperation", "The worksheet is protected already.");
        const given = (options ?? {}) as Readonly<Record<string, unknown>>;
        sheet.protection = { options: given, password: typeof password === "string" ? password : "" };
        tell();
      },
      Unprotect: ([password]) => {
        requireWritable(model);
        const needed = sheet.protection?.password ?? "";
        if (needed !== "" && needed !== password) fail("AccessDenied", "The password is wrong.");
        sheet.protection = undefined;
        tell();
      },
    },
  });
}

function freezePanes(model: Model, sheet: Sheet): ServerObject {
  const freeze = (rect: Rect | undefined): void => {
    requireWritable(model);
    sheet.frozen = rect;
  };
  return serverObject({
    type: "WorksheetFreezePanes",
    call: {
      FreezeRows: (args) => freeze({ ...WHOLE, bottom: whole(args, 0, 1) - 1 }),
      FreezeColumns: (args) => freeze({ ...WHOLE, right: whole(args, 0, 1) - 1 }),
      FreezeAt: ([range]) => freeze({ ...placeArgument(model, sheet, range).rect, top: 0, left: 0 }),
      Unfreeze: () => freeze(undefined),
      GetLocationOrNullObject: () => (sheet.frozen ? rangeAt(model, sheet, sheet.frozen) : null),
    },
  });
}

/** getRange: an address, a name, or nothing for the whole sheet. */
function getRange(model: Model, sheet: Sheet, args: Args): ServerObject {
  if (args[0] === null || args[0] === undefined || args[0] === "") return rangeAt(model, sheet, WHOLE);
  const written = splitSheet(text(args, 0));
  if (written.sheet !== undefined && written.sheet.toLowerCase() !== sheet.name.toLowerCase()) fail("InvalidArgument");
  const rect = parseRect(written.address);
  if (rect) return rangeAt(model, sheet, rect);
  const named = model.workbook.names.find(({ name }) => name.toLowerCase() === written.address.toLowerCase());
  const at = named && placeArgument(model, sheet, named.formula.slice(1));
  return at ? rangeAt(model, at.sheet, at.rect) : fail("InvalidArgument", `"${written.address}" is no address.`);
}

/** Several areas; Excel takes 255 characters of address at the most. */
function getRanges(model: Model, sheet: Sheet, args: Args): ServerObject {
  const written = text(args, 0);
  if (written.length > 255) fail("InvalidArgument", "The address is too long.");
  const parts = written.split(/[,;]/);
  const rects = parts.map((part) => parseRect(part) ?? fail("InvalidArgument", `"${part}" is no address.`));
  return rangeAreas(model, { sheet, rects });
}

function scalars(model: Model, sheet: Sheet): NonNullable<ServerObject["get"]> {
  return {
    Id: () => sheet.id,
    Name: () => sheet.name,
    Position: () => model.workbook.sheets.indexOf(sheet),
    Visibility: () => sheet.visibility,
    TabColor: () => sheet.tabColor,
    ShowGridlines: () => sheet.gridlines,
    ShowHeadings: () => sheet.headings,
    StandardWidth: () => 8.43,
    StandardHeight: () => 15,
    EnableCalculation: () => true,
  };
}

function setters(model: Model, sheet: Sheet): NonNullable<ServerObject["set"]> {
  return {
    Name: (value) => {
      requireStructure(model);
      sheet.name = requireSheetName(model, value, sheet);
    },
    Position: (value) => {
      requireStructure(model);
      const others = model.workbook.sheets.filter((other) => other !== sheet);
      const to = integer(value);
      if (to < 0 || to > others.length) fail("InvalidArgument");
      model.workbook.sheets = [...others.slice(0, to), sheet, ...others.slice(to)];
    },
    Visibility: (value) => {
      requireStructure(model);
      const wanted = word(value, VISIBILITIES);
      if (wanted !== "Visible" && sheet.visibility === "Visible") {
        const next = anotherVisible(model, sheet);
        if (model.workbook.active === sheet) activate(model, next);
      }
      sheet.visibility = wanted;
    },
    TabColor: (value) => {
      requireWritable(model);
      sheet.tabColor = value === "" ? "" : colour(value);
    },
    Gridlines: (value) => {
      requireUnprotected(model, sheet);
      sheet.gridlines = value === true;
    },
    Headings: (value) => void (sheet.headings = value === true),
  };
}

function neighbour(model: Model, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const { sheets } = model.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === "Visible")) return found;
  }
  return undefined;
}

function calls(model: Model, sheet: Sheet): NonNullable<ServerObject["call"]> {
  const used = (valuesOnly: boolean): Rect | undefined => usedRect(sheet, valuesOnly);
  const orNull = (found: Sheet | undefined): ServerObject | null => (found ? worksheet(model, found) : null);
  return {
    Activate: () => activate(model, sheet),
    Calculate: () => undefined,
    Delete: () => deleteSheet(model, sheet),
    GetRange: (args) => getRange(model, sheet, args),
    GetCell: ([row, col]) => {
      const [top, left] = [integer(row), integer(col)];
      return rangeAt(model, sheet, { top, left, bottom: top, right: left });
    },
    GetRangeByIndexes: ([row, col, rows, columns]) => {
      const [top, left] = [integer(row), integer(col)];
      return rangeAt(model, sheet, { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 });
    },
    GetRanges: (args) => getRanges(model, sheet, args),
    GetUsedRange: (args) => rangeAt(model, sheet, used(flag(args, 0)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (args) => {
      const found = used(flag(args, 0));
      return found ? rangeAt(model, sheet, found) : null;
    },
    GetNext: (args) => orNull(neighbour(model, sheet, 1, flag(args, 0))) ?? fail("ItemNotFound"),
    GetNextOrNullObject: (args) => orNull(neighbour(model, sheet, 1, flag(args, 0))),
    GetPrevious: (args) => orNull(neighbour(model, sheet, -1, flag(args, 0))) ?? fail("ItemNotFound"),
    GetPreviousOrNullObject: (args) => orNull(neighbour(model, sheet, -1, flag(args, 0))),
  };
}

export function worksheet(model: Model, sheet: Sheet): ServerObject {
  return serverObject({
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    get: scalars(model, sheet),
    set: setters(model, sheet),
    nav: {
      Protection: () => protection(model, sheet),
      FreezePanes: () => freezePanes(model, sheet),
      Tables: () => tables(model, sheet),
      Comments: () => comments(model, sheet),
      Names: () => names(model, sheet),
      PageLayout: () => pageLayout(model, sheet),
    },
    call: calls(model, sheet),
  });
}
