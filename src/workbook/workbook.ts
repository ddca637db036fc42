// The port: what the core and the pane may ask of a workbook, whatever carries it (Excel, .xlsx file, preview grid).
import type { Result } from "../lib/result";
import type { Snapshot } from "./cell";
import type { Edit, Mark } from "./edit";

/** Why a workbook could not do what was asked; the sentences are in messages/. */
export type WorkbookProblem =
  | { readonly code: "FOGLIO_PROTETTO"; readonly sheet: string }
  | { readonly code: "FOGLIO_INESISTENTE"; readonly sheet: string }
  | { readonly code: "CELLA_CAMBIATA"; readonly sheet: string; readonly cell: string }
  | { readonly code: "SOLA_LETTURA" }
  | { readonly code: "CELLA_IN_MODIFICA" }
  | { readonly code: "TROPPO_GRANDE" }
  | { readonly code: "OCCUPATO" }
  | { readonly code: "VERSIONE_EXCEL"; readonly requirement: string }
  | { readonly code: "INTERROTTO" }
  | { readonly code: "GUASTO"; readonly detail: string };

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
}
