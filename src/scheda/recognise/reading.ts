// What a cell says when a number is expected there: number, blank, text, error … told apart once, here, and never coerced.
import type { ItalianNumber } from "../../lib/italian-number";
import { parseItalianNumber } from "../../lib/italian-number";
import { remember } from "../../lib/remember";
import type { Cell, CellErrorCode } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";

export interface Place {
  readonly row: number;
  readonly col: number;
}

export type NumberRead = Place &
  (
    | {
        readonly kind: "number";
        /** On 0–100 where the cell is formatted as a percentage (R1). */
        readonly value: number;
        readonly percent: boolean;
        /** A number kept as text: read, and reported as NUMERO_TESTO. */
        readonly asText: boolean;
        readonly over?: number;
        readonly date: boolean;
        readonly formula: boolean;
      }
    | { readonly kind: "blank" }
    | { readonly kind: "dash" }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "error"; readonly error: CellErrorCode; readonly formula: boolean }
    | { readonly kind: "uncached" }
  );

/** Line breaks, double blanks, blanks at the ends. */
const UNTIDY = /[\t\n\v\f\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}|^ | $/;
/** No weight, score or amount is larger; a slip of the keyboard must not drown sums and products. */
const LARGEST = 1e13;
/** What binary subtraction leaves of nothing. */
const NOISE = 1e-12;
const DASH = /^[-–—−_./\s]+$/;
/** Quoted text, colours and conditions say nothing about what the format shows. */
const FORMAT_NOISE = /"[^"]*"|\[[^\]]*\]|\\./g;

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && showsPercent(format);
}

const showsPercent = remember((format) => format.replace(FORMAT_NOISE, "").includes("%"));

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && showsDate(format);
}

const showsDate = remember((format) =>
  /[dmyhs]/i.test(format.replace(FORMAT_NOISE, "").replace(/general|standard|e[+-]0/gi, "")),
);

/** The text of a cell as a person reads it; numbers as typed, blanks and NBSP trimmed. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value } = cell;
  if (typeof value === "string") return UNTIDY.test(value) ? value.replace(/[\s\u00a0]+/g, " ").trim() : value;
  return typeof value === "number" ? String(value) : "";
}

/** Fifteen significant digits: 0.07 × 100 is 7, not 7.000000000000001. */
const asPercentage = (value: number): number => Number((value * 100).toPrecision(15));

export function readNumber(cell: Cell | undefined, place: Place): NumberRead {
  if (!cell) return { row: place.row, col: place.col, kind: "blank" };
  const { row, col, value, format } = cell;
  if (cell.uncached) return { row, col, kind: "uncached" };
  if (value === null) return { row, col, kind: "blank" };
  const formula = cell.formula !== undefined;
  if (typeof value === "number") {
    if (!(Math.abs(value) <= LARGEST)) return { row, col, kind: "text", text: String(value) };
    const figure = Math.abs(value) < NOISE ? 0 : value;
    const percent = isPercentFormat(format);
    const date = !percent && isDateFormat(format);
    return {
      row,
      col,
      kind: "number",
      value: percent ? asPercentage(figure) : figure,
      percent,
      asText: false,
      date,
      formula,
    };
  }
  if (typeof value === "boolean") return { row, col, kind: "boolean", value };
  if (isCellError(value)) return { row, col, kind: "error", error: value.error, formula };
  const text = cellText(cell);
  if (text === "") return { row, col, kind: "blank" };
  if (DASH.test(text)) return { row, col, kind: "dash" };
  const number = /\d/.test(text) ? parseItalianNumber(text) : undefined;
  if (!number || !(Math.abs(number.value) <= LARGEST)) return { row, col, kind: "text", text };
  const read = {
    row,
    col,
    kind: "number",
    value: number.value,
    percent: number.percent,
    asText: true,
    date: false,
    formula,
  } as const;
  return number.over === undefined ? read : { ...read, over: number.over };
}

/** A number written within a text, such as a label. */
export function readWritten({ row, col }: Place, { value, percent }: ItalianNumber): NumberRead {
  return { row, col, kind: "number", value, percent, asText: false, date: false, formula: false };
}

/** The number, where there is one. */
export function numberOf(read: NumberRead | undefined): number | undefined {
  return read?.kind === "number" ? read.value : undefined;
}

/** Nothing was written there: blank, or the dash that forms print for "none". */
export function isEmpty(read: NumberRead | undefined): boolean {
  return read === undefined || read.kind === "blank" || read.kind === "dash";
}
