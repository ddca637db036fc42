// Random access to a sheet that is stored by rows; built once per sheet and check.
import type { Cell, Rect, Sheet, SheetRow } from "./cell";

export interface Grid {
  readonly sheet: Sheet;
  /** The cell itself, undefined where nothing is stored. Does not follow merges. */
  cell(row: number, col: number): Cell | undefined;
  /** The cell that shows at this place: the top left one of the merge that covers it. */
  shown(row: number, col: number): Cell | undefined;
  /** The merge that covers the place. */
  mergeAt(row: number, col: number): Rect | undefined;
  /** What is stored in the row, from the left; empty where nothing is. */
  row(index: number): readonly Cell[];
  /** Rows that hold something from `from` to `to`, both included. */
  rowsBetween(from: number, to: number): readonly SheetRow[];
  readonly lastRow: number;
}

const EMPTY: readonly Cell[] = [];

export function createGrid(sheet: Sheet): Grid {
  const byIndex = new Map<number, readonly Cell[]>();
  for (const { index, cells } of sheet.rows) byIndex.set(index, cells);
  const mergeAt = indexMerges(sheet.merges);
  const row = (index: number): readonly Cell[] => byIndex.get(index) ?? EMPTY;
  const cell = (at: number, col: number): Cell | undefined => findCell(row(at), col);
  return {
    sheet,
    cell,
    mergeAt,
    shown(at, col) {
      const merge = mergeAt(at, col);
      return merge ? cell(merge.top, merge.left) : cell(at, col);
    },
    row,
    rowsBetween(from, to) {
      const first = firstAt(sheet.rows, from);
      return sheet.rows.slice(first, firstAt(sheet.rows, to + 1));
    },
    lastRow: sheet.rows.at(-1)?.index ?? -1,
  };
}

/** Cells stand in column order, most often one beside the other. */
function findCell(cells: readonly Cell[], col: number): Cell | undefined {
  const first = cells[0];
  if (first === undefined || col < first.col) return undefined;
  const direct = cells[col - first.col];
  if (direct?.col === col) return direct;
  let low = 0;
  let high = Math.min(cells.length, col - first.col + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.col ?? 0) < col) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return found?.col === col ? found : undefined;
}

/** The place of the first row whose index is not below the given one. */
function firstAt(rows: readonly SheetRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By row for merges of few rows; the others, rare, are looked through one by one. */
function indexMerges(merges: readonly Rect[]): (row: number, col: number) => Rect | undefined {
  const TALL = 64;
  const byRow = new Map<number, Rect[]>();
  const tall: Rect[] = [];
  for (const merge of merges) {
    if (merge.bottom - merge.top >= TALL) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const covers = (merge: Rect, row: number, col: number): boolean =>
    row >= merge.top && row <= merge.bottom && col >= merge.left && col <= merge.right;
  if (merges.length === 0) return () => undefined;
  return (row, col) =>
    byRow.get(row)?.find((merge) => covers(merge, row, col)) ?? tall.find((merge) => covers(merge, row, col));
}
