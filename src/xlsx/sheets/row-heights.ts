// Heights of the rows of a new sheet: those that it states, and for wrapped texts what they need. Excel fits a row on its own
// when it opens a file, but never to a merged cell, and other readers do not agree on either.
import { parseAddress } from "../../workbook/address";
import { CELL_LOOKS, type CellLook, type NewCell, type NewSheet } from "../../workbook/new-sheet";
import { countLines, HIGHEST_ROW } from "../text-lines";

export interface RowHeight {
  readonly points: number;
  /** Excel leaves it as it is; otherwise it follows what is typed. */
  readonly fixed: boolean;
}

const PLAIN_SIZE = 11;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** Points of a line for each point of the font. */
const LINE = 1.32;
/** How many characters of 11 points fit in a unit of width: letters are narrower than the digits that it counts in. */
const FIT = 1.12;
const BOLD_FIT = 0.94;

export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly cell: NewCell;
}

/** By row, from 0. */
export function createHeights(sheet: NewSheet, cells: readonly PlacedCell[]): ReadonlyMap<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  const spans = spanReader(sheet);
  for (const { row, col, cell } of cells) {
    const look = cell.style === undefined ? undefined : CELL_LOOKS[cell.style];
    if (!look || typeof cell.content !== "string") continue;
    const span = spans(row, col);
    if (!span) continue;
    const points = Math.min(HIGHEST_ROW, neededPoints(cell.content, look, span.width));
    const there = heights.get(row);
    if (points > (there?.points ?? DEFAULT_HEIGHT)) heights.set(row, { points, fixed: span.merged });
  }
  for (const [row, points] of sheet.heights ?? []) heights.set(row - 1, { points, fixed: true });
  return heights;
}

function neededPoints(content: string, { wrap, size = PLAIN_SIZE, bold }: CellLook, width: number): number {
  const room = width * FIT * (PLAIN_SIZE / size) * (bold === true ? BOLD_FIT : 1);
  const lines = wrap === true ? countLines(content, room) : 1;
  return Math.round(lines * size * LINE * 4) / 4 + (lines > 1 ? 1.5 : 0);
}

interface Span {
  readonly width: number;
  readonly merged: boolean;
}

/** The room of a cell with what it is merged with; undefined for one that stretches over rows, which says nothing of one row. */
function spanReader({ merges = [], widths = [] }: NewSheet): (row: number, col: number) => Span | undefined {
  const byCorner = new Map<number, { readonly right: number; readonly tall: boolean }>();
  for (const merge of merges) {
    const rect = parseAddress(merge);
    if (rect) byCorner.set(cornerKey(rect.top, rect.left), { right: rect.right, tall: rect.bottom > rect.top });
  }
  return (row, col) => {
    const merge = byCorner.get(cornerKey(row, col));
    if (merge?.tall === true) return undefined;
    let width = 0;
    for (let at = col; at <= (merge?.right ?? col); at++) width += widths[at] ?? DEFAULT_WIDTH;
    return { width, merged: merge !== undefined && merge.right > col };
  };
}

const COLUMNS = 16_384;

function cornerKey(row: number, col: number): number {
  return row * COLUMNS + col;
}
