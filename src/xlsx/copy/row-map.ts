// Where the rows of a sheet go when some are taken out: what stands below moves up.
import { parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";

export interface RowMap {
  /** Nothing is taken out. */
  readonly isWhole: boolean;
  /** Undefined for a row that is taken out. */
  map(row: number): number | undefined;
  /** Whether one of the rows from `top` to `bottom` is taken out. */
  removesIn(top: number, bottom: number): boolean;
  /** What stays of a range; undefined where nothing does. */
  mapRect(rect: Rect): Rect | undefined;
  /** The same of one or more ranges, as files list them. */
  mapRanges(sqref: string): string;
}

export function createRowMap(withoutRows: readonly number[]): RowMap {
  const removed = [...new Set(withoutRows)].sort((a, b) => a - b);
  /** How many removed rows stand above a row. */
  const countAbove = (row: number): number => {
    let [low, high] = [0, removed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const mapRect = (rect: Rect): Rect | undefined => {
    const top = rect.top - countAbove(rect.top);
    // A range down to the last row of the sheet stays so.
    const bottom = rect.bottom >= LAST_ROW ? LAST_ROW : rect.bottom - countAbove(rect.bottom + 1);
    return bottom < top ? undefined : { ...rect, top, bottom };
  };
  return {
    isWhole: removed.length === 0,
    map(row) {
      const above = countAbove(row);
      return removed[above] === row ? undefined : row - above;
    },
    removesIn: (top, bottom) => countAbove(bottom + 1) > countAbove(top),
    mapRect,
    mapRanges: (sqref) =>
      readRanges(sqref)
        .flatMap((rect) => mapRect(rect) ?? [])
        .map(rangeAddress)
        .join(" "),
  };
}

const LAST_ROW = 1_048_575;

export function readRanges(sqref: string): readonly Rect[] {
  return sqref.split(/\s+/).flatMap((range) => parseAddress(range) ?? wholeColumns(range) ?? []);
}

/** "A:C", as some producers write it. */
function wholeColumns(range: string): Rect | undefined {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(range);
  return match ? parseAddress(`${match[1] ?? ""}1:${match[2] ?? ""}${String(LAST_ROW + 1)}`) : undefined;
}
