// Whose each row of a sheet is, where several forms or lists stand one below the other. What cannot be given to one of two
// neighbours is both's: it goes with whichever of them goes.
import type { Grid } from "../../workbook/grid";
import { classifyRow, isBlankRow } from "./row-class";

/** A form, a list, or several side by side: what stands in the same rows. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  /** The first row, above `top`, that surely is its own: that of the person's name. */
  readonly anchor: number | undefined;
}

/** Indexes of the blocks that a row belongs to; empty for the common head of the sheet. */
export type Owners = (row: number) => readonly number[];

export function partRows(grid: Grid, blocks: readonly Block[]): Owners {
  const owners = new Map<number, readonly number[]>();
  const last = Math.max(grid.lastRow, ...blocks.map(({ bottom }) => bottom));
  blocks.forEach((block, index) => {
    for (let row = block.top; row <= block.bottom; row++) owners.set(row, [index]);
    const before = blocks[index - 1];
    if (before) partBetween(grid, before, block, index, owners);
    else partHead(grid, block, owners);
  });
  const end = blocks.at(-1)?.bottom ?? -1;
  for (let row = end + 1; row <= last; row++) owners.set(row, [blocks.length - 1]);
  return (row) => owners.get(row) ?? [];
}

/** Above the first block: titles, year and settore that hold for the whole sheet are nobody's alone. */
function partHead(grid: Grid, { top, anchor }: Block, owners: Map<number, readonly number[]>): void {
  for (let row = 0; row < top; row++) {
    const common = isBlankRow(grid, row) || classifyRow(grid, row) === "head";
    owners.set(row, row >= (anchor ?? top) || !common ? [0] : []);
  }
}

function partBetween(
  grid: Grid,
  above: Block,
  below: Block,
  index: number,
  owners: Map<number, readonly number[]>,
): void {
  const start = headStart(grid, above, below);
  for (let row = start; row < below.top; row++) owners.set(row, [index]);
  let gap = start;
  while (gap > above.bottom + 1 && !isBlankRow(grid, gap - 1)) gap--;
  // Rows below the last blank one touch the head of the form below; without a blank row all of them touch both forms.
  let isJoined = true;
  for (let row = above.bottom + 1; row < start; row++) {
    const blank = isBlankRow(grid, row);
    const kind = blank ? "unsure" : classifyRow(grid, row);
    if (blank) isJoined = false;
    else if (kind === "foot" || kind === "either") isJoined = true;
    const isAbove = blank || kind === "foot" || (isJoined && row < gap && kind !== "head");
    if (!isAbove) isJoined = false;
    owners.set(row, isAbove ? [index - 1] : [index - 1, index]);
  }
}

/** From the name upwards as long as rows are titles or labels of a head. */
function headStart(grid: Grid, above: Block, below: Block): number {
  let start = below.anchor !== undefined && below.anchor > above.bottom ? below.anchor : below.top;
  for (let row = start - 1; row > above.bottom; row--) {
    if (isBlankRow(grid, row)) continue;
    const kind = classifyRow(grid, row);
    const isNear = row === start - 1;
    if (kind !== "head" && !(kind === "either" && isNear)) break;
    start = row;
  }
  return start;
}
