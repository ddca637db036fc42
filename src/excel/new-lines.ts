// Rows and columns of a new sheet: widths, heights, and the groups that fold.
import type { Rect } from "../workbook/cell";
import { CELL_LOOKS } from "../workbook/new-sheet";
import type { NewSheet } from "../workbook/new-sheet";
import { rangeAddress } from "../workbook/address";
import { aroundAll } from "./new-cells";
import type { PlacedCell } from "./new-cells";
import { formatsAt, rangeAt } from "./ranges";

/** Points that a character takes in the standard font. */
const POINTS_A_CHARACTER = 5.5;

export function setWidths(worksheet: Excel.Worksheet, { widths = [] }: NewSheet): void {
  const columns = widths.map((width, col) => [col, width] as const);
  for (const [width, runs] of bySize(columns)) {
    const rects = runs.map(([left, right]): Rect => ({ top: 0, left, bottom: 0, right }));
    for (const format of formatsAt(worksheet, rects)) format.columnWidth = width * POINTS_A_CHARACTER;
  }
}

export function setHeights(worksheet: Excel.Worksheet, { heights = [] }: NewSheet): void {
  const rows = heights.map(([row, points]) => [row - 1, points] as const);
  for (const [points, runs] of bySize(rows)) {
    const rects = runs.map(([top, bottom]): Rect => ({ top, left: 0, bottom, right: 0 }));
    for (const format of formatsAt(worksheet, rects)) format.rowHeight = points;
  }
}

/** Excel makes a row high enough when a text is typed, not when one is written or its column becomes narrower. */
export function fitRows(worksheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  const wrapped = aroundAll(cells.filter(({ style }) => style !== undefined && CELL_LOOKS[style].wrap === true));
  if (wrapped) rangeAt(worksheet, rangeAddress(wrapped)).format.autofitRows();
}

/** Outermost first. Office.js cannot say that the summary stands above: the sign that folds a group is below it. */
export function groupRows(worksheet: Excel.Worksheet, { groups = [] }: NewSheet): void {
  for (const { from, to } of [...groups].sort((a, b) => a.from - b.from || b.to - a.to)) {
    rangeAt(worksheet, `${String(from)}:${String(to)}`).group(Excel.GroupOption.byRows);
  }
}

type Run = readonly [first: number, last: number];

/** Neighbours of the same size together. */
function bySize(lines: readonly (readonly [at: number, size: number])[]): ReadonlyMap<number, readonly Run[]> {
  const sizes = new Map<number, Run[]>();
  for (const [at, size] of [...lines].sort(([a], [b]) => a - b)) {
    const runs = sizes.get(size) ?? [];
    const last = runs.at(-1);
    if (last?.[1] === at - 1) runs[runs.length - 1] = [last[0], at];
    else runs.push([at, at]);
    sizes.set(size, runs);
  }
  return sizes;
}
