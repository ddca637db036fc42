// Tables of a sheet: their heads, their columns, and which rows below are theirs. What a table's rows mean is its reader's business.
import type { Rect } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import { correctHeads } from "./correct";
import type { Column, Head, HeadOptions } from "./heads";
import { findHeads } from "./heads";
import type { Shape } from "./kinds";
import type { Lettura } from "./letture";
import { headingSignature } from "./letture";
import type { TableRow } from "./rows";
import { classifyRows } from "./rows";
import type { ColumnId } from "./vocabulary";

export type { Column } from "./heads";
export { isBlockTitle, titleAbove } from "./evidence";

export interface Table {
  readonly shape: Shape;
  readonly grid: Grid;
  /** Headings and rows down to the last one that is data or a total. */
  readonly rect: Rect;
  readonly headTop: number;
  readonly headBottom: number;
  readonly columns: ReadonlyMap<ColumnId, Column>;
  /** Columns that stand more than once, from the left, and headings that are none of the vocabulary's. */
  readonly many: ReadonlyMap<ColumnId, readonly Column[]>;
  readonly others: readonly Omit<Column, "id">[];
  readonly rows: readonly TableRow[];
  /** Its headings in order: the key under which a correction of its reading is kept. */
  readonly headings: readonly string[];
  /** The correction that was applied. */
  readonly lettura?: Lettura;
}

export interface FindOptions extends HeadOptions {
  /** Corrections of the reading for this sheet. */
  readonly letture?: readonly Lettura[];
}

export function findTables(grid: Grid, options: FindOptions): readonly Table[] {
  const found = findHeads(grid, options);
  const letture = options.letture ?? [];
  const heads = letture.length === 0 ? found : correctHeads(grid, found, letture);
  return heads.map((head) => cutTable(grid, head, heads));
}

/** The key of a table for corrections of its reading. */
export function tableSignature(table: Table): string {
  return headingSignature(table.headings);
}

/** Down to the next head that stands below in the same columns. */
function cutTable(grid: Grid, head: Head, heads: readonly Head[]): Table {
  const left = head.cells[0]?.col ?? 0;
  const right = Math.max(...head.cells.map((cell) => cell.lastCol));
  let limit = grid.lastRow;
  for (const other of heads) {
    const beside = (other.cells.at(-1)?.lastCol ?? 0) < left || (other.cells[0]?.col ?? 0) > right;
    if (other.top > head.bottom && !beside) limit = Math.min(limit, other.top - 1);
  }
  const named = new Set([...head.columns.values(), ...[...head.many.values()].flat()].map(({ col }) => col));
  const rows = classifyRows(grid, {
    left,
    right,
    from: head.bottom + 1,
    to: limit,
    columns: head.columns,
    marks: head.declaration.marks.flat(),
  });
  const last = rows.filter(({ role }) => role !== "coda").at(-1)?.row ?? head.bottom;
  return {
    shape: head.declaration.shape,
    grid,
    rect: { top: head.top, left, bottom: last, right },
    headTop: head.top,
    headBottom: head.bottom,
    columns: head.columns,
    many: head.many,
    others: head.cells.filter(({ col }) => !named.has(col)).map(({ col, text, row }) => ({ col, heading: text, row })),
    rows,
    headings: head.cells.map(({ text }) => text),
    ...(head.lettura ? { lettura: head.lettura } : {}),
  };
}
