// A1 addresses to rows and columns and back, sheet names quoted as Excel does.
import type { Rect } from "./cell";

const LETTERS = 26;
const A = "A".charCodeAt(0);

export function columnName(col: number): string {
  let name = "";
  for (let rest = col; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(A + (rest % LETTERS)) + name;
  }
  return name;
}

/** "B" is 1, whatever the case of the letters. */
export function columnIndex(letters: string): number {
  let count = 0;
  for (const letter of letters.toUpperCase()) count = count * LETTERS + (letter.charCodeAt(0) - A + 1);
  return count - 1;
}

export function cellAddress(row: number, col: number): string {
  return columnName(col) + String(row + 1);
}

/** "B3" for one cell, "B3:D9" for more. */
export function rangeAddress(rect: Rect): string {
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

function parseCorner(text: string): { readonly row: number; readonly col: number } | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  return { row: Number(digits) - 1, col: columnIndex(letters) };
}

/** "B3" or "B3:D9", dollars allowed; undefined where the text is no such address. */
export function parseAddress(text: string): Rect | undefined {
  const [from = "", to = from, more] = text.trim().split(":");
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (!first || !last || more !== undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.col, last.col),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.col, last.col),
  };
}

/** "'Foglio 1'!B3" → sheet and address; quotes may miss, doubled apostrophes are undone. */
export function parseReference(text: string): { readonly sheet: string; readonly rect: Rect } | undefined {
  const cut = text.lastIndexOf("!");
  if (cut <= 0) return undefined;
  const rect = parseAddress(text.slice(cut + 1));
  const raw = text.slice(0, cut).trim();
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return rect && sheet !== "" ? { sheet, rect } : undefined;
}

export function reference(sheet: string, address: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !CELL.test(sheet)
    ? `${sheet}!${address}`
    : `'${sheet.replaceAll("'", "''")}'!${address}`;
}
