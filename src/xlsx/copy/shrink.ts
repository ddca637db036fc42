// References that name a range and nothing more (names, lists of what may be typed): they shrink with it instead of going.
import { columnName } from "../../workbook/address";
import { referenceRect, type FormulaReference } from "../formula-references";
import type { CopyScope, KeptState } from "./scope";

function stateOf(
  { external, sheets }: FormulaReference,
  home: KeptState | undefined,
  scope: CopyScope,
): KeptState | undefined {
  if (external || sheets.length > 1) return undefined;
  const [sheet] = sheets;
  return sheet === undefined ? home : scope.sheets.get(sheet.toLowerCase());
}

export function looksAtRemoved(reference: FormulaReference, home: KeptState | undefined, scope: CopyScope): boolean {
  const state = stateOf(reference, home, scope);
  const rect = referenceRect(reference);
  return !state || !rect || state.rows.removesIn(rect.top, rect.bottom);
}

/** What stays of a range, with dollars; undefined where nothing does. */
export function shrinkReference(
  reference: FormulaReference,
  text: string,
  home: KeptState | undefined,
  scope: CopyScope,
): string | undefined {
  const state = stateOf(reference, home, scope);
  if (!state || reference.ends.length === 0) return undefined;
  const isColumns = reference.ends.every((end) => !/\d/.test(end));
  if (state.rows.isWhole || isColumns) return text;
  const rect = referenceRect(reference);
  const kept = rect && state.rows.mapRect(rect);
  if (!kept) return undefined;
  const [first = "", last = first] = reference.ends;
  const isRows = !/[A-Za-z]/.test(first);
  const corner = (row: number, col: number): string => `${isRows ? "" : `$${columnName(col)}`}$${String(row + 1)}`;
  const single = first === last && !isRows && kept.top === kept.bottom;
  const from = corner(kept.top, kept.left);
  return reference.sheetText + (single ? from : `${from}:${corner(kept.bottom, kept.right)}`);
}
