// A whole .xlsx or .xlsm file to a Snapshot. Only the parts a check looks at are unpacked: drawings, charts, validations,
// printer settings and macros cannot slow it down nor make it fail.
import { failure, type Result } from "../lib/result";
import type { Cell, Sheet, Snapshot } from "../workbook/cell";
import type { FileProblem } from "../workbook/file-problem";
import { unwrapState } from "../workbook/state-part";
import { guarded } from "./fault";
import { openPackage, readPartText, type Package } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-part";
import { sniffProblem } from "./sniff";
import { readCellStyles } from "./styles-part";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";

export function readSnapshot(bytes: Uint8Array): Result<Snapshot, FileProblem> {
  const problem = sniffProblem(bytes);
  if (problem) return failure(problem);
  return guarded(() => readPackage(openPackage(bytes)));
}

export function readPackage(file: Package): Snapshot {
  const workbook = readWorkbookPart(file);
  const context = {
    sharedStrings: readSharedStrings(file, workbook.sharedStrings),
    styles: readCellStyles(file, workbook.styles),
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.map((sheet) => readSheet(file, sheet, context));
  return { sheets: forgetBlankResults(workbook, sheets), state: readState(file, workbook) };
}

export function readState(file: Package, workbook: WorkbookPart): string | null {
  for (const part of workbook.customXml) {
    const state = unwrapState(readPartText(file, part) ?? "");
    if (state !== undefined) return state;
  }
  return null;
}

/**
 * Libraries that do not calculate (XlsxWriter) store 0 for every formula and ask Excel to recalculate: such zeros are no
 * results. One other result anywhere shows that somebody calculated.
 */
function forgetBlankResults(workbook: WorkbookPart, sheets: readonly Sheet[]): readonly Sheet[] {
  if (!workbook.recalculates) return sheets;
  if (sheets.some(hasResults)) return sheets;
  const forget = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: null, uncached: true });
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(forget) })),
  }));
}

function hasResults({ rows }: Sheet): boolean {
  const isResult = (cell: Cell): boolean => cell.formula !== undefined && cell.uncached !== true && cell.value !== 0;
  return rows.some(({ cells }) => cells.some(isResult));
}

/** Whether what formulas show in the file are results; sheets are read only until the first one that has some. */
export function resultsHold(file: Package, workbook: WorkbookPart): boolean {
  if (!workbook.recalculates) return true;
  const sharedStrings = readSharedStrings(file, workbook.sharedStrings);
  const context = { sharedStrings, styles: [], date1904: workbook.date1904 };
  return workbook.sheets.some((sheet) => hasResults(readSheet(file, sheet, context)));
}
