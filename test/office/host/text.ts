// What a cell shows (Range.text) in an Italian or English Excel: General, fixed decimals, thousands, percent, dates, text.
// Assumption: sections after the first ";" are used for negatives and zero; colours, conditions, fractions are left out.
import { isError } from "./input";
import type { CellValue } from "./types";

export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

const DATE_TOKEN = /yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s/gi;

function dateParts(serial: number): { year: number; month: number; day: number; seconds: number } {
  const whole = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 61 ? whole + 1 : whole) * 86_400_000);
  const seconds = Math.round((serial - whole) * 86_400);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), seconds };
}

function dateText(serial: number, format: string, decimal: string): string {
  const { year, month, day, seconds } = dateParts(serial);
  // Built-in format 14 follows the system: gg/mm/aaaa where the comma is the decimal separator.
  const pattern = format === "m/d/yyyy" && decimal === "," ? "dd/mm/yyyy" : format;
  const pad = (value: number, size: number): string => String(value).padStart(size, "0");
  let afterHours = false;
  return pattern.replaceAll(/"([^"]*)"|\\(.)/g, "$1$2").replace(DATE_TOKEN, (token) => {
    const key = token.toLowerCase();
    const minutes = afterHours;
    afterHours = key.startsWith("h");
    if (key === "yyyy") return pad(year, 4);
    if (key === "yy") return pad(year % 100, 2);
    if (key.startsWith("m")) return pad(minutes ? Math.floor((seconds % 3600) / 60) : month, key.length > 1 ? 2 : 1);
    if (key.startsWith("d")) return pad(day, key.length > 1 ? 2 : 1);
    if (key.startsWith("h")) return pad(Math.floor(seconds / 3600), key.length > 1 ? 2 : 1);
    return pad(seconds % 60, 2);
  });
}

function generalText(value: number, decimal: string): string {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  const text = magnitude >= 1e11 || magnitude < 1e-9 ? value.toExponential(5) : String(Number(value.toPrecision(10)));
  return text.replace("e", "E").replace(".", decimal);
}

function fixedText(value: number, section: string, { decimal, thousands }: Separators): string {
  const percent = section.includes("%");
  const digits = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(section);
  if (!digits) return section.replaceAll(/"([^"]*)"|\\(.)|_./g, "$1$2");
  const fraction = digits[1] ?? "";
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(fraction.length);
  const [whole = "0", cents = ""] = fixed.split(".");
  const needed = cents.slice(0, (fraction.match(/0/g) ?? []).length);
  const optional = cents.slice(needed.length).replace(/0+$/, "");
  const grouped = digits[0].includes(",") ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands) : whole;
  const shown = grouped + (needed + optional === "" ? "" : decimal + needed + optional);
  const around = section.replace(digits[0], "\u0000").replaceAll(/"([^"]*)"|\\(.)|_.|\[[^\]]*\]/g, "$1$2");
  return around.replace("\u0000", shown);
}

export function cellText(value: CellValue, format: string, separators: Separators): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalText(value, separators.decimal);
  if (/[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !format.includes("0")) {
    return value < 0 ? "########" : dateText(value, format, separators.decimal);
  }
  const [positive = "General", negative, zero] = format.split(";");
  if (value === 0 && zero !== undefined) return fixedText(0, zero, separators);
  if (value < 0 && negative !== undefined) return fixedText(value, negative, separators);
  return (value < 0 ? "-" : "") + fixedText(value, positive, separators);
}
