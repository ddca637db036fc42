// Random access to a sheet that is stored by rows; built once per sheet and check.
import type { Cell, Rect, Sheet } from "./cell";

export interface Grid {
  readonly sheet: Sheet;
  /** The cell itself, undefined where nothing is stored. Does not follow merges. */
  cell(row: number, col: number): Cell | undefined;
  /** The cell that shows at this place: the top left one of the merge that covers it. */
  shown(row: number, col: number): Cell | undefined;
  /** The merge that covers the place. */
  mergeAt(row: number, col: number): Rect | undefined;
  readonly lastRow: number;
}

export function createGrid(sheet: Sheet): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { index, cells } of sheet.rows) {
    const columns = new Map<number, Cell>();
    for (const cell of cells) columns.set(cell.col, cell);
    rows.set(index, columns);
  }
  const merges = indexMerges(sheet.merges);
  const cell = (row: number, col: number): Cell | undefined => rows.get(row)?.get(col);
  const mergeAt = (row: number, col: number): Rect | undefined => merges(row, col);
  return {
    sheet,
    cell,
    mergeAt,
    shown(row, col) {
      const merge = mergeAt(row, col);
      return merge ? cell(merge.top, merge.left) : cell(row, col);
    },
    lastRow: sheet.rows.at(-1)?.index ?? -1,
  };
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
  return (row, col) =>
    byRow.get(row)?.find((merge) => covers(merge, row, col)) ?? tall.find((merge) => covers(merge, row, col));
}
