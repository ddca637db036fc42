// Changes to a workbook as data: previewed before, applied in one batch, taken back after.
import type { CellValue } from "./cell";

/** What a cell holds: a constant, or a formula with its leading "=" in the invariant language. */
export type CellContent = CellValue | { readonly formula: string };

export interface Edit {
  readonly sheet: string;
  /** One cell, A1. */
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** A mark on a finding's cells: soft fill and a comment, both removable without trace. */
export interface Mark {
  readonly sheet: string;
  /** A cell or a range, A1. */
  readonly address: string;
  readonly severity: "errore" | "avviso" | "nota";
  readonly text: string;
}
