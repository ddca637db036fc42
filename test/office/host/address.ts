// A1 addresses as Range.address and getRange use them: cells, areas, whole rows and columns, sheet names in quotes.
import type { Rect } from "./types";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isEntireRow(rect: Rect): boolean {
  return rect.left === 0 && rect.right === COLUMNS - 1;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === ROWS - 1;
}

export function formatRect(rect: Rect): string {
  if (isEntireColumn(rect) && !isEntireRow(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (isEntireRow(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  const last = `${columnName(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRect(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatAddress(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${formatRect(rect)}`;
}

const CORNER = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/;

/** undefined where the text is no address or leaves the sheet. */
export function parseRect(text: string): Rect | undefined {
  const parts = text.trim().split(":");
  const corners = parts.map((part) => CORNER.exec(part.trim()));
  const [from, to = from] = corners;
  if (parts.length > 2 || !from || !to) return undefined;
  const alone = parts.length === 1;
  const [, fromColumn, fromRow] = from;
  const [, toColumn, toRow] = to;
  if ((fromColumn === undefined) !== (toColumn === undefined)) return undefined;
  if ((fromRow === undefined) !== (toRow === undefined)) return undefined;
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  if (alone && (fromColumn === undefined || fromRow === undefined)) return undefined;
  const columns = [fromColumn, toColumn].map((letters, side) => {
    if (letters === undefined) return side === 0 ? 0 : COLUMNS - 1;
    return columnIndex(letters);
  });
  const rows = [fromRow, toRow].map((digits, side) => {
    if (digits === undefined) return side === 0 ? 0 : ROWS - 1;
    return Number(digits) - 1;
  });
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return inSheet(rect) ? rect : undefined;
}

export function inSheet(rect: Rect): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < ROWS &&
    rect.right < COLUMNS &&
    rect.bottom >= rect.top &&
    rect.right >= rect.left
  );
}

/** "'Foglio 1'!B3" → sheet and the rest; no sheet where none is written. */
export function splitSheet(text: string): { readonly sheet?: string; readonly address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { address: text };
  const raw = text.slice(0, cut);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, address: text.slice(cut + 1) };
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const height = (rect: Rect): number => rect.bottom - rect.top + 1;
export const width = (rect: Rect): number => rect.right - rect.left + 1;
export const isUnbounded = (rect: Rect): boolean => isEntireRow(rect) || isEntireColumn(rect);
