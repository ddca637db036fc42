// Workbooks in .xlsx and .xlsm files: bytes in, bytes out. Nothing here knows a disk, so that the browser can use it too.
export { createWorkbook, openWorkbook, type Loss, type XlsxWorkbook } from "./open-workbook";
export { createFileMaker } from "./file-maker";
export { readSnapshot } from "./read-snapshot";
export type { Report, ReportCell, ReportLink } from "./report-sheet";
export type { CellFormat } from "./cell-formats";
export type { CellResult } from "./results";
