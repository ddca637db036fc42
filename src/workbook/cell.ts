// A workbook as plain data: what the three edges (Excel, .xlsx files, preview) hand to the core. Rows and columns count from 0.

/** The errors that a cell can hold, in Excel's invariant spelling. */
const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#UNKNOWN!",
] as const;

export type CellErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: CellErrorCode;
}

/** null is blank. Dates are serial numbers (day 1 = 1 January 1900, Excel's count) with a date format. */
export type CellValue = null | number | string | boolean | CellError;

export interface Cell {
  readonly row: number;
  readonly col: number;
  /** For a formula: its last computed value; null with `uncached` where the file stores none. */
  readonly value: CellValue;
  /** With the leading "=", in Excel's invariant language (SUM, comma). */
  readonly formula?: string;
  /** Number format code in the invariant language; absent for General. */
  readonly format?: string;
  /** True for a formula whose file stores no value: it is neither blank nor 0. */
  readonly uncached?: true;
}

/** Inclusive on all sides. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Only cells that hold something (a value or a formula), in column order. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  /** Only rows that hold something, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Rect[];
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
}

export interface Snapshot {
  readonly sheets: readonly Sheet[];
  /** What PERF keeps with the workbook (custom XML part), as stored text; null where there is none. */
  readonly state: string | null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

const KNOWN_ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(text: unknown): text is CellErrorCode {
  return typeof text === "string" && KNOWN_ERRORS.has(text);
}
