// Weighing of objectives as read (po-livelli art. 3): four levels, the weight stated, the incidenza stated.
import type { CriterioId } from "../../../calc/pesatura";
import type { Grid } from "../../../workbook/grid";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";

export const CRITERI = [
  "strategicita",
  "complessita",
  "impatto",
  "economicita",
] as const satisfies readonly CriterioId[];

export interface LivelloRead extends Place {
  /** A word, or the level's own number; null: blank. */
  readonly valore: string | number | null;
  /** What the cell says as a number, for error values and formulas without one. */
  readonly read: NumberRead;
}

export interface PesaturaRow {
  readonly row: number;
  readonly obiettivo: string;
  readonly at: Place;
  readonly livelli: Readonly<Partial<Record<CriterioId, LivelloRead>>>;
  /** undefined: no such column. */
  readonly peso: NumberRead | undefined;
  readonly incidenza: NumberRead | undefined;
}

export interface PesaturaScheda extends SchedaBase {
  readonly kind: "pesatura";
  readonly grid: Grid;
  readonly table: Table;
  readonly righe: readonly PesaturaRow[];
  readonly pesoTotale: NumberRead | undefined;
  readonly incidenzaTotale: NumberRead | undefined;
  readonly inBianco: boolean;
}
