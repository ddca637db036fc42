// One sheet in memory: sparse cells, merges, hidden rows and columns, protection. The only state that changes besides the workbook's.
import { bounding, COLUMNS, intersection, isEntireColumn, isEntireRow, ROWS } from "./address";
import type { CellValue, Rect, Visibility } from "./types";

export interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
  style?: Map<string, unknown>;
  /** Holds a part of another cell's matrix. */
  spilled?: boolean;
}

export interface Table {
  readonly id: string;
  name: string;
  rect: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
}

/** A conditional format; the first of a sheet goes before the others. */
export interface Condition {
  readonly id: string;
  readonly rect: Rect;
  readonly type: string;
  /** "formula", "fill.color", "font.bold" … */
  readonly values: Map<string, unknown>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  readonly cells: Map<number, Cell>;
  merges: Rect[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string } | undefined;
  readonly tables: Table[];
  validations: { rect: Rect; values: Record<string, unknown> }[];
  frozen: Rect | undefined;
  conditions: Condition[];
  /** As set through PageLayout and its headers and footers: "Orientation", "LeftFooter" … */
  readonly page: Map<string, unknown>;
  /** How many groups a row lies in. */
  readonly rowLevels: Map<number, number>;
}

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    gridlines: true,
    headings: true,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    protection: undefined,
    tables: [],
    validations: [],
    frozen: undefined,
    conditions: [],
    page: new Map(),
    rowLevels: new Map(),
  };
}

const key = (row: number, col: number): number => row * COLUMNS + col;
export const rowOf = (at: number): number => Math.floor(at / COLUMNS);
export const columnOf = (at: number): number => at % COLUMNS;

export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.cells.get(key(row, col));
}

/** The cell to write into, made where there is none. */
export function touch(sheet: Sheet, row: number, col: number): Cell {
  const there = sheet.cells.get(key(row, col));
  if (there) return there;
  const made: Cell = { value: null, format: "General" };
  sheet.cells.set(key(row, col), made);
  return made;
}

/** Forgets a cell that says nothing any more, so that it does not count as used. */
export function tidy(sheet: Sheet, row: number, col: number): void {
  const cell = cellAt(sheet, row, col);
  if (cell && isBlank(cell) && cell.format === "General" && !cell.style?.size) sheet.cells.delete(key(row, col));
}

export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === undefined;
}

/** Where something is written; formats count too unless only values are asked for. */
export function usedRect(sheet: Sheet, valuesOnly = false, within?: Rect): Rect | undefined {
  let used: Rect | undefined;
  for (const [at, cell] of sheet.cells) {
    if (valuesOnly && isBlank(cell)) continue;
    const row = rowOf(at);
    const col = columnOf(at);
    if (within && (row < within.top || row > within.bottom || col < within.left || col > within.right)) continue;
    if (used && row >= used.top && row <= used.bottom && col >= used.left && col <= used.right) continue;
    const point = { top: row, left: col, bottom: row, right: col };
    used = used ? bounding(used, point) : point;
  }
  return used;
}

/** Whole rows and columns cut down to what is in use, so that they can be walked through. */
export function walkable(sheet: Sheet, rect: Rect): Rect | undefined {
  if (!isEntireRow(rect) && !isEntireColumn(rect)) return rect;
  const used = usedRect(sheet);
  return used && intersection(rect, used);
}

export function mergeAt(sheet: Sheet, row: number, col: number): Rect | undefined {
  return sheet.merges.find((area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right);
}

/** Moves everything below or right of a place: rows or columns inserted (count > 0) or deleted (count < 0). */
export function shift(sheet: Sheet, axis: "row" | "column", from: number, count: number, band: Rect): void {
  const moved: [number, Cell][] = [];
  for (const [at, cell] of [...sheet.cells]) {
    const row = rowOf(at);
    const col = columnOf(at);
    const inBand = axis === "row" ? col >= band.left && col <= band.right : row >= band.top && row <= band.bottom;
    const place = axis === "row" ? row : col;
    if (!inBand || place < from) continue;
    sheet.cells.delete(at);
    if (place < from - Math.min(count, 0)) continue;
    moved.push([axis === "row" ? key(row + count, col) : key(row, col + count), cell]);
  }
  for (const [at, cell] of moved) sheet.cells.set(at, cell);
  const whole = axis === "row" ? isEntireRow(band) : isEntireColumn(band);
  if (!whole) return;
  sheet.merges = sheet.merges.flatMap((area) => shiftRect(area, axis, from, count) ?? []);
  shiftRules(sheet, axis, from, count);
}

function shiftRules(sheet: Sheet, axis: "row" | "column", from: number, count: number): void {
  const move = <T extends { readonly rect: Rect }>(entries: readonly T[]): T[] =>
    entries.flatMap((entry) => {
      const rect = shiftRect(entry.rect, axis, from, count);
      return rect ? [{ ...entry, rect }] : [];
    });
  sheet.conditions = move(sheet.conditions);
  sheet.validations = move(sheet.validations);
  if (axis === "column") return;
  for (const sizes of [sheet.rowLevels, sheet.rowHeights]) {
    const lines = [...sizes];
    sizes.clear();
    for (const [row, size] of lines) {
      if (row < from) sizes.set(row, size);
      else if (row >= from - Math.min(count, 0)) sizes.set(row + count, size);
    }
  }
}

/** Where a rectangle stands after rows or columns came or went; undefined when it went with them. */
export function shiftRect(rect: Rect, axis: "row" | "column", from: number, count: number): Rect | undefined {
  const [first, last] = axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const limit = axis === "row" ? ROWS : COLUMNS;
  const move = (place: number): number => {
    if (place < from) return place;
    return count > 0 ? Math.min(place + count, limit - 1) : Math.max(place + count, from);
  };
  if (count < 0 && first >= from && last < from - count) return undefined;
  const end = count < 0 && last >= from && last < from - count ? from - 1 : move(last);
  return axis === "row" ? { ...rect, top: move(first), bottom: end } : { ...rect, left: move(first), right: end };
}
