// The port: what the core and the pane may ask of a workbook, whatever carries it (Excel, .xlsx file, preview grid).
import type { Result } from "../lib/result";
import type { Sheet, Snapshot } from "./cell";
import type { Edit, Mark } from "./edit";
import type { NewSheet } from "./new-sheet";

/** Why a workbook could not do what was asked; the sentences are in messages/. */
export type WorkbookProblem =
  | { readonly code: "FOGLIO_PROTETTO"; readonly sheet: string }
  | { readonly code: "FOGLIO_INESISTENTE"; readonly sheet: string }
  | { readonly code: "FOGLIO_ESISTENTE"; readonly sheet: string }
  | { readonly code: "FOGLIO_NASCOSTO"; readonly sheet: string }
  | { readonly code: "STRUTTURA_PROTETTA" }
  | { readonly code: "CELLA_CAMBIATA"; readonly sheet: string; readonly cell: string }
  | { readonly code: "SOLA_LETTURA" }
  | { readonly code: "CELLA_IN_MODIFICA" }
  | { readonly code: "TROPPO_GRANDE" }
  | { readonly code: "OCCUPATO" }
  | { readonly code: "VERSIONE_EXCEL"; readonly requirement: string }
  | { readonly code: "INTERROTTO" }
  /** The one case in which something may have been written: Excel failed on the way and on the way back too. */
  | { readonly code: "SCRITTO_IN_PARTE"; readonly sheet: string; readonly detail: string }
  | { readonly code: "GUASTO"; readonly detail: string };

/** For long work: told where it is, asked whether to stop. */
export interface ReadOptions {
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  readonly signal?: AbortSignalLike;
}

/** The part of AbortSignal that is needed, so that the pure folders know no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
}

/** A place in the workbook: one cell or one range, A1. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A formula whose result fills the cells beside it. */
export interface Spill extends WorkbookPlace {
  /** The cell of the formula. */
  readonly cell: string;
}

export interface Workbook {
  read(options?: ReadOptions): Promise<Result<Snapshot, WorkbookProblem>>;
  /** All or nothing, one batch; gives the edits that take it back. A cell that no longer holds `from` refuses the batch. */
  apply(edits: readonly Edit[]): Promise<Result<readonly Edit[], WorkbookProblem>>;
  select(sheet: string, address: string): Promise<Result<true, WorkbookProblem>>;
  /** Edits of people (also of co-authors), not those made through this port. Returns how to stop listening. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => void>;
  writeState(state: string): Promise<Result<true, WorkbookProblem>>;
  mark(marks: readonly Mark[]): Promise<Result<true, WorkbookProblem>>;
  clearMarks(): Promise<Result<true, WorkbookProblem>>;
  // What follows an edge may lack: the pane then does without, or reads the whole workbook.
  /** The stored state alone, without the cells. */
  readState?(): Promise<Result<string | null, WorkbookProblem>>;
  /** Those of the named sheets that are still there, with the names of all sheets in their order. */
  readSheets?(names: readonly string[]): Promise<Result<ReadSheets, WorkbookProblem>>;
  /** Where the person stands: the selected range, or its first area. */
  selection?(): Promise<Result<WorkbookPlace, WorkbookProblem>>;
  /**
   * Adds sheets at the end, in some batches where they are many. A name in use gives FOGLIO_ESISTENTE, unless the sheet
   * `replaces`. Whatever stops it half-way (INTERROTTO too), the sheets already added are taken away again.
   */
  addSheets?(sheets: readonly NewSheet[], options?: ReadOptions): Promise<Result<true, WorkbookProblem>>;
  /** Takes whole sheets away; those that are not there are passed over. A workbook keeps at least one visible sheet. */
  removeSheets?(names: readonly string[]): Promise<Result<true, WorkbookProblem>>;
  /** The whole workbook as it stands, as the bytes of an .xlsx file. */
  toFile?(): Promise<Result<Uint8Array, WorkbookProblem>>;
  /** Opens a file beside this workbook, as a new one without a name. */
  openBeside?(bytes: Uint8Array): Promise<Result<true, WorkbookProblem>>;
  /** Of the given formula cells those that spill, each with the range that it fills. */
  spills?(cells: readonly WorkbookPlace[]): Promise<Result<readonly Spill[], WorkbookProblem>>;
}

export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly names: readonly string[];
}
