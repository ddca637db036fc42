// What goes into Range.formulas so that a cell holds exactly what was asked for: texts that look like numbers, dates, formulas
// or truths stay texts (as Excel reads typed input in English and in the language of the display).
import { isCellError } from "../workbook/cell";
import type { CellValue } from "../workbook/cell";
import type { CellContent } from "../workbook/edit";

export const TEXT_FORMAT = "@";

export type Input = string | number | boolean;

/** `format`: the cell's number format at the moment of writing. */
export function toInput(content: CellContent, format: string): Input {
  if (content === null) return "";
  if (typeof content === "object") return "formula" in content ? content.formula : content.error;
  if (typeof content !== "string" || content === "") return content;
  return needsApostrophe(content, format) ? `'${content}` : content;
}

/** Everything but text needs another format there: Excel would keep "5" as letters and show a formula instead of its result. */
export function needsOtherFormat(content: CellContent, format: string): boolean {
  return format === TEXT_FORMAT && content !== null && typeof content !== "string";
}

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic)[a-z]*[ ./-]*\d/i;
const TRUTH = /^\s*(true|false|vero|falso)\s*$/i;

function needsApostrophe(text: string, format: string): boolean {
  if (text.startsWith("'")) return true;
  if (format === TEXT_FORMAT) return false;
  return !/^\p{L}/u.test(text) || TRUTH.test(text) || MONTH.test(text);
}

/** A formula as such, anything else as a value; `type` is Excel's own word for it. */
export function toContent(formula: unknown, value: unknown, type: unknown): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return toValue(value, type);
}

export function toValue(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? { error: value as Extract<CellValue, object>["error"] } : value;
}

/** An edit may name a formula by its text or by the result it shows. */
export function holds(now: CellContent, shown: CellValue, expected: CellContent): boolean {
  if (sameContent(now, expected)) return true;
  return typeof now === "object" && now !== null && "formula" in now && sameContent(shown, expected);
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  const [a, b] = [unblank(one), unblank(other)];
  if (typeof a === "number" && typeof b === "number") return a === b || samePrinted(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if ("formula" in a || "formula" in b) return "formula" in a && "formula" in b && a.formula === b.formula;
  return isCellError(a) && isCellError(b) && a.error === b.error;
}

function unblank(content: CellContent): CellContent {
  return content === "" ? null : content;
}

/** Doubles that print the same to fifteen digits are the same for Excel too. */
function samePrinted(a: number, b: number): boolean {
  return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
}
