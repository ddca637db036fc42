// What goes from a sheet: rows of others, and where people go, what sums them.
import { cellText } from "../recognise/reading";
import { looksAtRows } from "./formulas";
import type { Judged } from "./judge";
import { hasFigure, isSummaryText, showsSomething } from "./row-class";
import type { RigheTolte } from "./types";
import type { SheetUnits } from "./units";

/** Row → why it goes. */
export type Taken = Map<number, keyof RigheTolte>;

/** Where people go, what sums them goes too: total rows, figures below the list, formulas that look at rows taken out. */
export function takeRows({ sheet, blocks, owners }: SheetUnits, { verdicts, fixed, persone }: Judged): Taken {
  const { grid } = sheet;
  const taken: Taken = new Map();
  for (const [row, verdict] of verdicts) if (verdict === "altrui") taken.set(row, "altrui");
  if (taken.size === 0) return taken;
  const isTaken = (row: number): boolean => taken.get(row) === "altrui";
  const filtered = new Set(
    blocks.flatMap(({ top, bottom, units }, index) =>
      units.some(({ what }) => what !== "form" && what !== "common") &&
      [...taken.keys()].some((row) => row >= top && row <= bottom)
        ? [index]
        : [],
    ),
  );
  for (const { index: row, cells } of grid.sheet.rows) {
    if (taken.has(row) || persone.has(row) || !cells.some(showsSomething)) continue;
    const [owner] = owners(row);
    const block = owner === undefined ? undefined : blocks[owner];
    const isFiltered = owner !== undefined && filtered.has(owner);
    const isSummary =
      isFiltered &&
      block !== undefined &&
      (verdicts.get(row) === "totale" ||
        (row > block.bottom && hasFigure(grid, row)) ||
        (!fixed.has(row) && hasFigure(grid, row) && cells.some((cell) => isSummaryText(cellText(cell)))));
    const looks = (): boolean =>
      filtered.size > 0 &&
      !fixed.has(row) &&
      cells.some(
        ({ formula }) => formula !== undefined && looksAtRows(formula, grid.sheet.name, isTaken, grid.lastRow),
      );
    if (isSummary || looks()) taken.set(row, "totali");
  }
  return taken;
}
