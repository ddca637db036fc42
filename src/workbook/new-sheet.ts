// A sheet that PERF adds to a workbook, as data: the sample, the register of changes.
import type { CellContent } from "./edit";

export type CellStyle = "titolo" | "intestazione" | "totale" | "testo";

export interface NewCell {
  /** One cell, A1. */
  readonly cell: string;
  readonly content: CellContent;
  /** Number format code in the invariant language. */
  readonly format?: string;
  /** titolo: large and bold; intestazione: bold, soft fill, wrapped; totale: bold; testo: wrapped. */
  readonly style?: CellStyle;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** Ranges, A1. */
  readonly merges?: readonly string[];
  /** Of the columns from A on, in characters. */
  readonly widths?: readonly number[];
  /** A sheet of this name is cleared and written anew; whoever calls has made sure that it is PERF's own. */
  readonly replaces?: true;
}
