// Rows that divide a list: "SETTORE TRIBUTI" over the objectives of that settore, a strategic line over its own.
import { fold } from "../../../lib/text";
import type { IndicatorColumns } from "../../checks/indicator";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty, readNumber } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { Cells } from "./cells";

const DIVISION =
  /^(settore|area|servizio|ufficio|direzione|dipartimento|centro|cdr|missione|programma|obiettiv[oi] strategic|linea|priorita|macroarea)\b/;
export const STRATEGIC = /strategic|^(linea|priorita|macroarea)\b/;

/** "SETTORE TRIBUTI" over the objectives of that settore: a title across the row, and objectives of their own below. */
export function divisionTitle(
  table: Table,
  cells: Cells,
  columns: IndicatorColumns,
  row: number,
  next: number | undefined,
): string | undefined {
  if (next === undefined || hasFigures(table, columns, row)) return undefined;
  const [only, ...more] = cells.texts(row);
  if (!only || more.length > 0 || only.row !== row) return undefined;
  const below = cells.text(next, "obiettivo");
  if (below === "" || cells.place(next, "obiettivo")?.row !== next) return undefined;
  const merge = table.grid.mergeAt(only.row, only.col);
  const isAcross = merge !== undefined && merge.right > merge.left;
  const isCapital = only.text === only.text.toUpperCase() && below !== below.toUpperCase();
  return isAcross || isCapital || DIVISION.test(fold(only.text)) ? only.text : undefined;
}

export function hasFigures(table: Table, columns: IndicatorColumns, row: number): boolean {
  return [columns.target, columns.risultato, columns.pr, columns.valoreIniziale].some(
    (col) => col !== undefined && !isEmpty(numberAt(table, row, col)),
  );
}

export function numberAt(table: Table, row: number, col: number): NumberRead {
  const merge = table.grid.mergeAt(row, col);
  if (merge && merge.left !== col) return { row, col, kind: "blank" };
  return readNumber(table.grid.shown(row, col), { row, col });
}
