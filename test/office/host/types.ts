// The words of the host: what a cell holds, what a workbook is made of, what a request looked like, what may be configured.

export interface ErrorValue {
  readonly error: string;
}

/** null is a blank cell. */
export type CellValue = null | string | number | boolean | ErrorValue;

/** Rows and columns count from 0; all sides inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellData {
  readonly row: number;
  readonly col: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
  /** As set through the API: "fill.color", "font.bold", "protection.locked" … */
  readonly style?: Readonly<Record<string, unknown>>;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetData {
  readonly name: string;
  readonly cells: readonly CellData[];
  /** A1 addresses. */
  readonly merges?: readonly string[];
  readonly visibility?: Visibility;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
  readonly tables?: readonly { readonly name: string; readonly address: string; readonly style?: string }[];
  // What follows is there only where it differs from a plain sheet's.
  readonly tabColor?: string;
  readonly gridlines?: false;
  /** Points, by index. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly protectionOptions?: Readonly<Record<string, unknown>>;
  readonly validations?: readonly ValidationData[];
  readonly conditions?: readonly ConditionData[];
  readonly page?: Readonly<Record<string, unknown>>;
  /** Address of the part that stays in sight. */
  readonly frozen?: string;
  readonly rowLevels?: Readonly<Record<number, number>>;
}

export interface ValidationData {
  readonly address: string;
  /** "rule", "errorAlert", "ignoreBlanks", "prompt". */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ConditionData {
  readonly address: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface WorkbookData {
  readonly name?: string;
  readonly sheets: readonly SheetData[];
  readonly activeSheet?: string;
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly sheet?: string }[];
  readonly customXml?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly comments?: readonly { readonly sheet: string; readonly address: string; readonly content: string }[];
}

/** Requirement sets by name, e.g. { ExcelApi: "1.14" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Who sent a request: the workbook API, the delivery of custom function results, or the library's own services. */
export type RequestKind = "workbook" | "functions" | "runtime";

export interface RequestLog {
  readonly kind: RequestKind;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
  readonly flags: number;
  /** "Range.Values=", "Worksheet.GetRange", "Range?Values,Formulas" … in the order of the actions. */
  readonly names: readonly string[];
  /** The error code of a failed request. */
  readonly error?: string;
}

/** What should go wrong with a coming request. */
export type Fault =
  | "throttled"
  | "requestTooBig"
  | "responseTooBig"
  | "cellEdit"
  | "connection"
  | { readonly code: string; readonly message: string; readonly status?: number };

export interface HostOptions {
  readonly sets?: RequirementSets;
  /** Limit of a request and of a response in bytes (5 MB on the web); none by default. */
  readonly limitBytes?: number;
  readonly readOnly?: boolean;
  /** Names that load() may not know: true (default) fails the request, false ignores them. */
  readonly strictLoad?: boolean;
  /** BCP 47 tag of the display language. */
  readonly locale?: string;
  /** What opened the runtime: the pane, or a function or command with the pane closed. */
  readonly start?: "taskpane" | "hidden";
  /** What getFileAsync gives: bytes, or made of the workbook as it stands. Without it the workbook's JSON. */
  readonly file?: Uint8Array | ((data: WorkbookData) => Uint8Array);
  /** Numbers of Office's errors that getFileAsync and getSliceAsync end with. */
  readonly fileErrors?: { readonly open?: number; readonly slice?: number };
  /** Computes a formula; undefined leaves the cell's last value. */
  readonly evaluate?: (formula: string, cell: FormulaCell) => CellValue | undefined;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** A value of this workbook; the sheet of the formula by default. */
  value(row: number, col: number, sheet?: string): CellValue;
  /** Functions that the calculator does not know itself; undefined where this does not either. */
  call?(
    name: string,
    args: readonly (CellValue | readonly (readonly CellValue[])[] | undefined)[],
  ): CellValue | readonly (readonly CellValue[])[] | undefined;
}
