// What Excel makes of something written into a cell: text that looks like a number, a date, a percentage, an error or a formula
// is taken as such (en-US, as the API does), text format "@" keeps it as text, an apostrophe forces text.
import { fail } from "./errors";
import type { CellValue } from "./types";

export interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** A format that the input brings along, for a cell that has none. */
  readonly format?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Day count of Excel: 1 = 1 January 1900, with the 29 February 1900 that never was. */
export function dateSerial(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900
  );
}

function dateOf(text: string): CellInput | undefined {
  const us = US_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  const [year, month, day] = us
    ? [Number(us[3]) + ((us[3] ?? "").length === 2 ? 2000 : 0), Number(us[1]), Number(us[2])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  if (!isDay(year, month, day)) return undefined;
  return { value: dateSerial(year, month, day), format: iso ? "yyyy-mm-dd" : "m/d/yyyy" };
}

function numberOf(text: string): number | undefined {
  if (!NUMBER.test(text) || !/\d/.test(text)) return undefined;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : undefined;
}

function textInput(text: string, format: string): CellInput {
  if (text.length > MAX_TEXT) fail("InvalidArgument", "A cell holds 32,767 characters at the most.");
  if (text === "") return { value: null };
  if (text.startsWith("=") && text.length > 1 && format !== "@") {
    if (text.length > MAX_FORMULA) fail("FormulaLengthExceedsLimit");
    return { value: null, formula: text };
  }
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  const percent = trimmed.endsWith("%") ? numberOf(trimmed.slice(0, -1)) : undefined;
  if (percent !== undefined) return { value: percent / 100, format: Number.isInteger(percent) ? "0%" : "0.00%" };
  const number = numberOf(trimmed);
  if (number !== undefined) return { value: number };
  return dateOf(trimmed) ?? { value: text };
}

/** undefined for null: the API leaves such a cell as it is. */
export function cellInput(input: unknown, format: string): CellInput | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") {
    if (!Number.isFinite(input)) fail("InvalidArgument");
    return { value: input };
  }
  if (typeof input === "string") return textInput(input, format);
  return fail("InvalidArgument", "A cell takes a number, a text, a boolean or a formula.");
}

export function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** As Range.values gives it: "" for a blank, the error's name for an error. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
