// A flat list of objectives and indicators as read: one row each, gathered by objective; every value keeps its place.
import type { Grid } from "../../../workbook/grid";
import type { IndicatorColumns, IndicatorRow } from "../../checks/indicator";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings, TextAt } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";

/** By what lists are divided: weights add up within each. */
export const DIVISIONS = ["nome", "settore", "obiettivo_strategico", "periodo", "anno"] as const;
export type Division = (typeof DIVISIONS)[number];

export interface PianoRow {
  readonly row: number;
  readonly obiettivo: string;
  /** The objective's name folded. */
  readonly nome: string;
  readonly obiettivoAt: Place;
  /** The objective is written on this row (not carried on from above). */
  readonly scritto: boolean;
  readonly indicatore: IndicatorRow;
  /** Of the indicator, or of the objective where there is one column for both. */
  readonly peso: NumberRead | undefined;
  /** A column of its own for the objective's weight. */
  readonly pesoObiettivo: NumberRead | undefined;
  /** What stands in the columns that divide the list, carried on where a cell is left blank. */
  readonly divisioni: Readonly<Partial<Record<Division, string>>>;
  /** Everything that tells this row from others: two rows alike are a duplicate. */
  readonly chiave: string;
}

export interface PianoObiettivo {
  readonly titolo: string;
  readonly at: Place;
  readonly righe: readonly PianoRow[];
  /** The weight on the objective's own row above its indicators. */
  readonly peso: NumberRead | undefined;
}

/** The strategic objective a row names, where the table has the column. */
export interface StrategicoRead extends TextAt {
  /** Blank though nothing above can stand for it. */
  readonly manca: boolean;
}

export interface PianoScheda extends SchedaBase {
  readonly kind: "piano";
  readonly grid: Grid;
  readonly table: Table;
  readonly around: Surroundings;
  readonly columns: IndicatorColumns;
  readonly righe: readonly PianoRow[];
  readonly obiettivi: readonly PianoObiettivo[];
  /** The same objective in places apart: the later one's place. */
  readonly ripetuti: readonly PianoObiettivo[];
  readonly strategici: readonly StrategicoRead[];
  readonly pesoTotale: NumberRead | undefined;
  /** Nothing but names. */
  readonly inBianco: boolean;
}
