// The writing half of a batch: formats that must give way first, contents, formats that must stay, and what came of it.
import { cellAddress, rangeAddress } from "../workbook/address";
import type { CellContent, Edit } from "../workbook/edit";
import { splitAreas } from "./areas";
import type { Area, Placed } from "./areas";
import { needsOtherFormat, toInput } from "./cell-input";
import { problemOf } from "./problems";
import { attempt } from "./run";

export interface Change extends Placed {
  readonly from: CellContent;
  readonly to: CellContent;
  /** The format wanted after; without it the cell keeps its own. */
  readonly toFormat?: string;
  /** Shows a part of another cell's result: nothing to compare, nothing to put back. */
  readonly isSpilled: boolean;
}

export interface Seen extends Change {
  readonly before: CellContent;
  readonly beforeFormat: string;
}

const GENERAL = "General";

/** Gives the edits that take it all back. `progress.written`: a request was sent that Excel may have begun. */
export async function writeAreas(
  context: Excel.RequestContext,
  areas: readonly Area<Seen>[],
  progress: { written: boolean },
): Promise<readonly Edit[]> {
  const undo: Edit[] = [];
  for (const request of splitAreas(areas)) {
    undo.push(...(await writeRequest(context, request)));
    progress.written = true;
  }
  return undo;
}

async function writeRequest(context: Excel.RequestContext, areas: readonly Area<Seen>[]): Promise<readonly Edit[]> {
  const written = await attempt(async () => {
    const ranges = areas.map((area) => {
      const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.rect));
      const formats = area.rows.map((row) => row.map(wantedFormat));
      if (differ(area, formats)) range.numberFormat = formats;
      range.formulas = area.rows.map((row) => row.map((cell) => toInput(cell.to, wantedFormat(cell))));
      range.load({ numberFormat: true });
      return { area, range };
    });
    await context.sync();
    return ranges;
  });
  const changed = written.filter(({ area, range }) =>
    area.rows.some((row, down) =>
      row.some((cell, across) => range.numberFormat[down]?.[across] !== wantedFormat(cell)),
    ),
  );
  if (changed.length > 0)
    await keepFormats(
      context,
      changed.map(({ area }) => area),
    );
  return areas.flatMap(({ rows }) => rows.flat().map(undoOf));
}

/** Excel gives a cell a format of its own with some formulas; the cell keeps the one it had, unless the sheet does not allow it. */
async function keepFormats(context: Excel.RequestContext, areas: readonly Area<Seen>[]): Promise<void> {
  try {
    await attempt(async () => {
      for (const area of areas) {
        const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.rect));
        range.numberFormat = area.rows.map((row) => row.map(wantedFormat));
      }
      await context.sync();
    });
  } catch (error) {
    if (problemOf(error).code !== "SOLA_LETTURA") throw error;
  }
}

function wantedFormat(cell: Seen): string {
  if (cell.toFormat !== undefined) return cell.toFormat;
  return needsOtherFormat(cell.to, cell.beforeFormat) ? GENERAL : cell.beforeFormat;
}

function differ(area: Area<Seen>, formats: readonly (readonly string[])[]): boolean {
  return area.rows.some((row, down) => row.some((cell, across) => cell.beforeFormat !== formats[down]?.[across]));
}

function undoOf(cell: Seen): Edit {
  const { sheet, row, col, to, before, beforeFormat } = cell;
  const format = wantedFormat(cell);
  const formats = format === beforeFormat ? {} : { fromFormat: format, toFormat: beforeFormat };
  return { sheet, cell: cellAddress(row, col), from: to, to: before, ...formats };
}
