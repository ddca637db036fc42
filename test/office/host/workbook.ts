// The workbook in memory and how it is filled from plain data and written back to plain data.
import { formatRect, parseRect } from "./address";
import { fail } from "./errors";
import { extras, fillExtras } from "./sheet-extras";
import { columnOf, createSheet, isBlank, rowOf, touch } from "./sheet";
import type { Cell, Sheet } from "./sheet";
import type { CellData, Rect, SheetData, WorkbookData } from "./types";

const PLAIN_TABLE = "TableStyleMedium2";

export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
  content: string;
  resolved: boolean;
}

export interface Name {
  name: string;
  /** With the leading "=". */
  formula: string;
  readonly sheet: Sheet | undefined;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  name: string;
  sheets: Sheet[];
  active: Sheet;
  selection: Rect;
  comments: Comment[];
  names: Name[];
  readonly customXml: Map<string, string>;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string>;
  protected: boolean;
  calculationMode: string;
  enableEvents: boolean;
  nextId: number;
}

export function newId(workbook: Workbook): string {
  workbook.nextId += 1;
  const digits = workbook.nextId.toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-0001-0000-0000-${digits}}`;
}

export function emptyWorkbook(): Workbook {
  const sheet = createSheet("{00000000-0001-0000-0000-000000000001}", "Foglio1");
  return {
    name: "Cartel1.xlsx",
    sheets: [sheet],
    active: sheet,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    comments: [],
    names: [],
    customXml: new Map(),
    settings: new Map(),
    properties: new Map(),
    protected: false,
    calculationMode: "Automatic",
    enableEvents: true,
    nextId: 1,
  };
}

function rectOf(address: string): Rect {
  return parseRect(address) ?? fail("InvalidArgument", `"${address}" is no address.`);
}

function sheetFrom(workbook: Workbook, data: SheetData): Sheet {
  const sheet = createSheet(newId(workbook), data.name);
  sheet.visibility = data.visibility ?? "Visible";
  for (const { row, col, value, formula, format, style } of data.cells) {
    const cell = touch(sheet, row, col);
    cell.value = value ?? null;
    cell.format = format ?? "General";
    if (formula !== undefined) cell.formula = formula;
    if (style) cell.style = new Map(Object.entries(style));
  }
  sheet.merges = (data.merges ?? []).map(rectOf);
  for (const row of data.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  if (data.protected) sheet.protection = { options: data.protectionOptions ?? {}, password: "" };
  for (const { name, address, style = PLAIN_TABLE } of data.tables ?? []) {
    const rect = rectOf(address);
    sheet.tables.push({ id: newId(workbook), name, rect, style, showHeaders: true, showTotals: false });
  }
  fillExtras(workbook, sheet, data);
  return sheet;
}

/** Replaces everything; ids start anew, as for a file that has just been opened. */
export function fill(workbook: Workbook, data: WorkbookData): void {
  const sheets = data.sheets.map((sheet) => sheetFrom(workbook, sheet));
  const [first] = sheets;
  if (!first) fail("InvalidArgument", "A workbook has at least one sheet.");
  const named = (name: string | undefined): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  workbook.name = data.name ?? "Cartel1.xlsx";
  workbook.protected = false;
  workbook.calculationMode = "Automatic";
  workbook.enableEvents = true;
  workbook.properties.clear();
  workbook.sheets = sheets;
  workbook.active = named(data.activeSheet) ?? sheets.find((sheet) => sheet.visibility === "Visible") ?? first;
  workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  workbook.names = (data.names ?? []).map(({ name, formula, sheet }) => ({
    name,
    formula,
    sheet: named(sheet),
    visible: true,
    comment: "",
  }));
  workbook.comments = (data.comments ?? []).map(({ sheet, address, content }) => {
    const { top, left } = rectOf(address);
    const id = newId(workbook);
    return { id, sheet: named(sheet) ?? fail("ItemNotFound"), row: top, col: left, content, resolved: false };
  });
  workbook.customXml.clear();
  for (const xml of data.customXml ?? []) workbook.customXml.set(newId(workbook), xml);
  workbook.settings.clear();
  for (const [key, value] of Object.entries(data.settings ?? {})) workbook.settings.set(key, value);
}

function cellData(at: number, cell: Cell): CellData {
  return {
    row: rowOf(at),
    col: columnOf(at),
    ...(cell.value === null ? {} : { value: cell.value }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.format === "General" ? {} : { format: cell.format }),
    ...(cell.style?.size ? { style: Object.fromEntries([...cell.style].sort()) } : {}),
  };
}

function sheetData(sheet: Sheet): SheetData {
  const cells = [...sheet.cells].filter(([, cell]) => !isBlank(cell) || cell.format !== "General" || cell.style?.size);
  return {
    name: sheet.name,
    cells: cells.sort(([a], [b]) => a - b).map(([at, cell]) => cellData(at, cell)),
    merges: sheet.merges.map(formatRect),
    visibility: sheet.visibility,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    protected: sheet.protection !== undefined,
    tables: sheet.tables.map(({ name, rect, style }) => ({
      name,
      address: formatRect(rect),
      ...(style === PLAIN_TABLE ? {} : { style }),
    })),
    ...extras(sheet),
  };
}

/** Everything that `fill` takes, in a fixed order, so that two dumps can be compared cell for cell. */
export function dump(workbook: Workbook): WorkbookData {
  return {
    name: workbook.name,
    activeSheet: workbook.active.name,
    sheets: workbook.sheets.map(sheetData),
    names: workbook.names.map(({ name, formula, sheet }) => ({
      name,
      formula,
      ...(sheet ? { sheet: sheet.name } : {}),
    })),
    customXml: [...workbook.customXml.values()],
    settings: Object.fromEntries(workbook.settings),
    comments: workbook.comments.map(({ sheet, row, col, content }) => ({
      sheet: sheet.name,
      address: formatRect({ top: row, left: col, bottom: row, right: col }),
      content,
    })),
  };
}
