// Figures as Italians write them: 1.250,50 · 66,67% · 3.125,00 € · 31/01/2017. By hand, so that they are the same on every machine.

import { fromSerial } from "../lib/date";
import { roundTo } from "../lib/decimal";

const MOST_DECIMALS = 10;
const THOUSANDS = /\B(?=(\d{3})+$)/g;
/** Keeps figure and sign of the currency on one line. */
const NO_BREAK = "\u00a0";
/** From here on a double no longer shows its units in plain digits. */
const LARGEST_PLAIN = 1e21;

/** With `decimals`: exactly so many, rounded half up; without: as many as the number has, at most ten. */
export function formatNumber(x: number, decimals?: number): string {
  if (!Number.isFinite(x) || Math.abs(x) >= LARGEST_PLAIN) return String(x).replace(".", ",");
  const rounded = roundTo(x, decimals ?? MOST_DECIMALS);
  const [whole = "0", digits = ""] = plainDigits(Math.abs(rounded)).split(".");
  const fraction = decimals === undefined ? digits : digits.padEnd(decimals, "0");
  const sign = rounded < 0 ? "-" : "";
  return `${sign}${whole.replace(THOUSANDS, ".")}${fraction === "" ? "" : `,${fraction}`}`;
}

/** Scores and points: at most two decimals, as they are compared (R3); `fixed` always two, for columns. */
export function formatScore(x: number, fixed = false): string {
  return fixed ? formatNumber(x, 2) : formatNumber(roundTo(x, 2));
}

/** A percentage on 0–100 (R1), at most two decimals. */
export function formatPercent(x: number): string {
  return `${formatScore(x)}%`;
}

export function formatEuro(x: number): string {
  return `${formatNumber(x, 2)}${NO_BREAK}€`;
}

/** A worksheet's serial day number as dd/mm/yyyy; a number that is no date stays a number. */
export function formatDate(serial: number): string {
  const date = fromSerial(serial);
  if (date === undefined) return formatNumber(serial);
  return `${pad(date.day, 2)}/${pad(date.month, 2)}/${pad(date.year, 4)}`;
}

/** "a, b e c". */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} e ${items[items.length - 1] ?? ""}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Small numbers come as 1e-7: written out. */
function plainDigits(size: number): string {
  const text = String(size);
  return text.includes("e-") ? size.toFixed(MOST_DECIMALS).replace(/0+$/, "") : text;
}
