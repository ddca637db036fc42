// Where the table of the summary stands, for its formulas and rules.
import { cellAddress } from "../../workbook/address";
import type { Colonna } from "./riepilogo-columns";
import type { OpzioniModuli, Persona } from "./types";

export interface RigaRiepilogo {
  readonly persona: Persona;
  /** The cell with the score on the person's own form, with its sheet: "'Rossi Anna'!$D$25". */
  readonly punteggio?: string;
}

export interface TablePlace {
  readonly opzioni: OpzioniModuli;
  readonly columns: readonly Colonna[];
  readonly top: number;
  readonly bottom: number;
  /** The cell of the fund, absolute; undefined where the sistema shares none. */
  readonly fondo: string | undefined;
}

/** A column of the table as an absolute range. */
export function rangeOf({ columns, top, bottom }: TablePlace, id: Colonna): string {
  const [first, last] = [top, bottom].map((row) => absolute(row, columns.indexOf(id)));
  return `${first ?? ""}:${last ?? ""}`;
}

export function absolute(row: number, col: number): string {
  return cellAddress(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
