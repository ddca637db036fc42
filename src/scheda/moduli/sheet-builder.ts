// A sheet under construction: cells by row and column, spans with their merges and borders, and what goes with them. Every form
// is written on one of these, so that none of them counts addresses by hand.
import { cellAddress, rangeAddress } from "../../workbook/address";
import type { CellValue, Rect } from "../../workbook/cell";
import type { CellContent } from "../../workbook/edit";
import type {
  Allowed,
  CellStyle,
  NewCell,
  NewCondition,
  NewName,
  NewSheet,
  NewTable,
  NewValidation,
  PrintSetup,
} from "../../workbook/new-sheet";
import { heightOf } from "./text-height";

/** Points of a row of one line. */
const LINE_HEIGHT = 15;

export interface CellOptions {
  /** What a formula shows in a blank form, where that is not an empty text. */
  readonly shown?: CellValue;
  readonly style?: CellStyle;
  readonly format?: string;
}

export interface Foglio {
  readonly widths: readonly number[];
  put(row: number, col: number, content: CellContent, options?: CellOptions): void;
  /** Over several columns, merged; a text that needs more than one line makes its row as high. */
  span(row: number, from: number, to: number, content: CellContent, options?: CellOptions): void;
  /** At least so high, in points. */
  height(row: number, points: number): void;
  /** Points; of a row that nobody has set, those of one line. */
  heightAt(row: number): number;
  /** As high as this text needs in the columns, where Excel does not see to it itself (merged cells). */
  fit(row: number, from: number, to: number, text: string, size?: number): void;
  allow(rect: Rect, allowed: Allowed, title: string, message: string, tone?: NewValidation["tone"]): void;
  /** A number from 0 to 100, as weights and measures are written. */
  allowPercent(rect: Rect, text: { readonly title: string; readonly message: string }): void;
  colour(rect: Rect, formula: string, look: NewCondition["look"]): void;
  name(name: string, rect: Rect): void;
  table(name: string, rect: Rect): void;
  build(name: string, options?: BuildOptions): NewSheet;
}

export interface BuildOptions {
  readonly print?: PrintSetup;
  readonly frozenRows?: number;
  readonly protect?: boolean;
  readonly tabColor?: string;
}

/** `extra`: columns beside the form, which are not printed. */
export function createFoglio(widths: readonly number[], extra: readonly number[] = []): Foglio {
  const cells = new Map<string, NewCell>();
  const merges: string[] = [];
  const heights = new Map<number, number>();
  const validations: NewValidation[] = [];
  const conditions: NewCondition[] = [];
  const names: NewName[] = [];
  const tables: NewTable[] = [];
  const widthOf = (from: number, to: number): number =>
    widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  const foglio: Foglio = {
    widths,
    put(row, col, content, { style, format, shown = "" } = {}) {
      const cell = cellAddress(row, col);
      cells.set(cell, {
        cell,
        content,
        ...(isFormula(content) ? { shown } : {}),
        ...(style === undefined ? {} : { style }),
        ...(format === undefined ? {} : { format }),
      });
    },
    span(row, from, to, content, options) {
      foglio.put(row, from, content, options);
      for (let col = from + 1; col <= to; col++) foglio.put(row, col, null, options);
      const range = rangeAddress({ top: row, bottom: row, left: from, right: to });
      // Written once more, a span is the same one: Excel repairs files that merge twice.
      if (to > from && !merges.includes(range)) merges.push(range);
      if (typeof content === "string" && to > from) foglio.fit(row, from, to, content);
    },
    height(row, points) {
      heights.set(row, Math.max(heights.get(row) ?? 0, points));
    },
    heightAt: (row) => heights.get(row) ?? LINE_HEIGHT,
    fit(row, from, to, text, size) {
      const needed = heightOf(text, widthOf(from, to), size);
      if (needed !== undefined) foglio.height(row, needed);
    },
    allow(rect, allowed, title, message, tone) {
      validations.push({ range: rangeAddress(rect), allowed, title, message, ...(tone === undefined ? {} : { tone }) });
    },
    allowPercent(rect, { title, message }) {
      foglio.allow(rect, { type: "decimale", da: 0, a: 100 }, title, message);
    },
    colour(rect, formula, look) {
      conditions.push({ range: rangeAddress(rect), formula, look });
    },
    name(name, rect) {
      names.push({ name, range: rangeAddress(rect) });
    },
    table(name, rect) {
      tables.push({ name, range: rangeAddress(rect) });
    },
    build: (name, { print, frozenRows, protect, tabColor } = {}) => ({
      name,
      cells: [...cells.values()],
      merges,
      widths: [...widths, ...extra],
      heights: [...heights].sort(([one], [other]) => one - other).map(([row, points]) => [row + 1, points] as const),
      validations,
      conditions,
      tables,
      names,
      noGridlines: true,
      ...(print === undefined ? {} : { print }),
      ...(frozenRows === undefined ? {} : { frozenRows }),
      ...(protect === true ? { protect: true as const } : {}),
      ...(tabColor === undefined ? {} : { tabColor }),
    }),
  };
  return foglio;
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** One cell as a range. */
export function at(row: number, col: number): Rect {
  return { top: row, bottom: row, left: col, right: col };
}

/** A column of cells. */
export function down(top: number, bottom: number, col: number): Rect {
  return { top, bottom, left: col, right: col };
}
