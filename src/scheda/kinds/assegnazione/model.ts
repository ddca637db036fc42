// A form that assigns objectives (arsac annex 3.1, 3.2) as read: a block for each factor, its weight in the title.
import type { Fattore } from "../../../sistema/types";
import type { Rect } from "../../../workbook/cell";
import type { Grid } from "../../../workbook/grid";
import type { CategoriaRead } from "../../checks/categoria";
import type { IndicatorRow } from "../../checks/indicator";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import type { Dovuti } from "../valutazione/model";

export interface Titolo {
  readonly text: string;
  readonly at: Place;
  /** The weight in the title, or in the cell beside it; undefined where there is none ("Peso XX%"). */
  readonly peso: number | undefined;
  /** Where the weight stands: the title itself, or a cell of its own. */
  readonly pesoAt: Place;
}

export interface AssegnazioneRow {
  readonly row: number;
  readonly indicatore: IndicatorRow;
  /** What the row itself holds: a merged weight stands on the first row of its merge alone. */
  readonly peso: NumberRead;
}

export interface Obiettivo {
  readonly titolo: string;
  readonly at: Place;
  readonly righe: readonly AssegnazioneRow[];
}

export interface Elemento {
  readonly nome: string;
  readonly at: Place;
  readonly peso: NumberRead;
}

export interface Blocco {
  readonly fattore: Fattore | undefined;
  readonly titolo: Titolo;
  /** undefined: a title with nothing under it. */
  readonly table: Table | undefined;
  readonly obiettivi: readonly Obiettivo[];
  readonly elementi: readonly Elemento[];
  /** Headings and rows. */
  readonly range: Rect;
  /** Rows of the table's data, first to last. */
  readonly dati: { readonly first: number; readonly last: number } | undefined;
  readonly totale: NumberRead | undefined;
  /** Something is written under the title, but in no table. */
  readonly senzaTabella: boolean;
}

export interface AssegnazioneScheda extends SchedaBase {
  readonly kind: "assegnazione";
  readonly grid: Grid;
  readonly around: Surroundings;
  readonly blocchi: readonly Blocco[];
  readonly categoriaLetta: CategoriaRead;
  readonly dovuti: Dovuti | undefined;
  /** No objective and no element in any block. */
  readonly inBianco: boolean;
}
