// Which sheets there are and where something stands in them: the first two requests of a reading. A stray cell at the end of
// a sheet makes its used range millions of cells large: such a range is looked at in bands until only what is filled is left.
import type { Rect } from "../workbook/cell";
import { attempt } from "./run";
import type { StateReader } from "./state";

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly worksheet: Excel.Worksheet;
}

export interface UsedSheet extends ListedSheet {
  readonly protected: boolean;
  /** Where something stands: one area, or some below each other; none for an empty sheet. */
  readonly areas: readonly Rect[];
  /** Some rows or columns are hidden. */
  readonly hidesRows: boolean;
  readonly hidesCols: boolean;
}

/** Names in the order of the tabs. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  await context.sync();
  return worksheets.items.map((worksheet) => ({
    name: worksheet.name,
    hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
    worksheet,
  }));
}

export async function askSizes(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  state?: StateReader,
): Promise<readonly UsedSheet[]> {
  const asked = await attempt(async () => {
    const ranges = sheets.map((sheet) => {
      const range = sheet.worksheet.getUsedRangeOrNullObject(true);
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      range.load({ rowHidden: true, columnHidden: true });
      sheet.worksheet.protection.load({ protected: true });
      return { sheet, range };
    });
    state?.ask();
    await context.sync();
    return ranges;
  });
  const used = asked.map(({ sheet, range }): UsedSheet => {
    const isEmpty = range.isNullObject;
    return {
      ...sheet,
      protected: sheet.worksheet.protection.protected,
      areas: isEmpty ? [] : [rectOf(range)],
      hidesRows: !isEmpty && isSome(range.rowHidden),
      hidesCols: !isEmpty && isSome(range.columnHidden),
    };
  });
  const narrowed: UsedSheet[] = [];
  for (const sheet of used) narrowed.push({ ...sheet, areas: await narrow(context, sheet, sheet.areas) });
  return narrowed;
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** null stands for some hidden and some not. */
function isSome(hidden: boolean | null): boolean {
  return hidden !== false;
}

const HUGE = 1_000_000;
const BANDS = 32;

export function countCells(areas: readonly Rect[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Ends when the areas are small enough, or as full as they look. */
async function narrow(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  areas: readonly Rect[],
): Promise<readonly Rect[]> {
  const before = countCells(areas);
  if (before <= HUGE) return areas;
  const bands = areas.flatMap((area) => (countCells([area]) > HUGE / BANDS ? cut(area) : [area]));
  const narrower = await attempt(async () => {
    const ranges = bands.map(({ top, left, bottom, right }) => {
      const band = sheet.worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      const range = band.getUsedRangeOrNullObject(true);
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return range;
    });
    await context.sync();
    return ranges.filter((range) => !range.isNullObject).map(rectOf);
  });
  return countCells(narrower) > before / 2 ? narrower : narrow(context, sheet, narrower);
}

function cut({ top, left, bottom, right }: Rect): readonly Rect[] {
  const step = Math.max(1, Math.ceil((bottom - top + 1) / BANDS));
  const bands: Rect[] = [];
  for (let from = top; from <= bottom; from += step) {
    bands.push({ top: from, left, bottom: Math.min(bottom, from + step - 1), right });
  }
  return bands;
}
