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
  /** The cell holds nothing itself and shows a value spilled by another one of the same batch: `from` is null and not compared. */
  readonly spilled?: true;
  /** Number format codes, where the format changes with the content: a number cannot stand in a cell that is formatted as text. */
  readonly fromFormat?: string;
  readonly toFormat?: string;
}

/** A mark on a finding's cells: soft fill and a comment, both removable without trace. */
export interface Mark {
  readonly sheet: string;
  /** A cell or a range, A1. */
  readonly address: string;
  readonly severity: "errore" | "avviso" | "nota";
  readonly text: string;
}
