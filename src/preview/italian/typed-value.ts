// What a person typed into a cell that is no formula: a number with its comma, a percentage, a date, VERO, or a text.
import { toSerial } from "../../lib/date";
import { invariantError } from "./formula";

export type Typed =
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "text" };

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
/** Two digits are years of this century up to 29, as in Excel. */
const LAST_SHORT_YEAR = 29;

export function readTyped(typed: string): Typed {
  const text = typed.trim();
  const upper = text.toUpperCase();
  if (upper === "VERO" || upper === "FALSO") return { kind: "boolean", value: upper === "VERO" };
  if (text.startsWith("#") && invariantError(text) !== text) return { kind: "error", value: invariantError(text) };
  const percent = /^(.*\d|,\d.*)\s*%$/.exec(text)?.[1];
  const plain = readNumber(percent ?? text);
  if (plain !== undefined && percent !== undefined) {
    return { kind: "number", value: divide(plain, 100), format: percent.includes(",") ? "0.00%" : "0%" };
  }
  if (plain !== undefined) {
    return {
      kind: "number",
      value: plain,
      ...(/\d\.\d{3}/.test(text) && { format: text.includes(",") ? "#,##0.00" : "#,##0" }),
    };
  }
  const euro = /^(?:€\s*(.+)|(.+?)\s*€)$/.exec(text);
  const amount = euro ? readNumber((euro[1] ?? euro[2] ?? "").trim()) : undefined;
  if (amount !== undefined) return { kind: "number", value: amount, format: '#,##0.00 "€"' };
  return readDate(text) ?? { kind: "text" };
}

function readNumber(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", decimals = "", power] = match;
  const digits = `${sign}${whole.replaceAll(".", "") || "0"}.${decimals || "0"}${power === undefined ? "" : `e${power}`}`;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** 85,5 % is 0.855, not 0.8550000000000001. */
function divide(value: number, by: number): number {
  return Number((value / by).toPrecision(15));
}

function readDate(text: string): Typed | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [day = 0, month = 0, typedYear = 0] = match.slice(1).map(Number);
  const isShort = (match[3] ?? "").length === 2;
  const year = isShort ? typedYear + (typedYear <= LAST_SHORT_YEAR ? 2000 : 1900) : typedYear;
  const serial = toSerial(year, month, day);
  return serial === undefined ? undefined : { kind: "number", value: serial, format: "dd/mm/yyyy" };
}
