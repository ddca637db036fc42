// An evaluation form as read (arsac annex 5.1–5.6, and the forms of other sistemi with factors): every value keeps its place.
import type { Fascia, Fattore } from "../../../sistema/types";
import type { PesiDovuti } from "../../../calc/pesi";
import type { DatiScheda } from "../../../calc/scheda";
import type { Grid } from "../../../workbook/grid";
import type { CategoriaRead } from "../../checks/categoria";
import type { Esito, SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Column, Table } from "../../recognise/tables";

/** What a sheet gives for one factor or part of one. */
export interface Values {
  readonly peso: NumberRead;
  /** "Punteggio risultante dalla misurazione": points, or percentages where the scheda's `misura` says so. */
  readonly misurato: NumberRead;
  /** A column of percentages beside that of points. */
  readonly percentuale: NumberRead;
  readonly attribuito: NumberRead;
}

/** An objective under 1b, an element under 3: no factor, though it may carry weight and points of its own. */
export interface Sottoriga extends Values {
  readonly row: number;
  readonly voce: string;
}

export interface FattoreRiga extends Values {
  readonly row: number;
  /** The factor's name as written, with its code. */
  readonly voce: string;
  readonly at: Place;
  /** Undefined: a factor that the sistema does not know. */
  readonly fattore: Fattore | undefined;
  readonly nota: string;
  readonly sottorighe: readonly Sottoriga[];
  /** The values stand on the sub-rows alone and were added up. */
  readonly daSottorighe: boolean;
}

export interface TotaleRiga extends Values {
  readonly row: number;
  readonly voce: string;
}

/** The columns that the form has; `misurato` and `percentuale` may be one or the other. */
export interface FormColumns {
  readonly nome: Column | undefined;
  readonly codice: Column | undefined;
  readonly peso: Column | undefined;
  readonly misurato: Column | undefined;
  readonly percentuale: Column | undefined;
  readonly attribuito: Column | undefined;
  readonly note: Column | undefined;
}

/** A band stated near the form. `fascia` is undefined where the text names none. */
export interface FasciaRead {
  readonly text: string;
  readonly at: Place;
  readonly fascia: Fascia | undefined;
  /** Label and value share a cell. */
  readonly inside: boolean;
}

export interface ConteggioRead {
  readonly value: number;
  readonly at: Place;
}

export interface Etichette {
  readonly fasce: readonly FasciaRead[];
  readonly retribuzione: NumberRead | undefined;
  /** Score stated beside a label of its own, not in a total row. */
  readonly punteggi: readonly NumberRead[];
  readonly collaboratori: ConteggioRead | undefined;
  readonly punteggiDiversi: ConteggioRead | undefined;
  /** Proof that no individual objective was assigned (label or note), and where it stands. */
  readonly nessunObiettivo: Place | undefined;
}

/** The weights due, and how they were reallocated. */
export interface Dovuti {
  readonly pesi: PesiDovuti;
  readonly collaboratori: number | undefined;
  readonly senzaObiettivi: boolean;
}

export type Misura = "punti" | "percentuale";

export interface PunteggioRead {
  /** What the attributed (else measured) points add up to; undefined where no score can be computed. */
  readonly valore: number | undefined;
  /** Points below 0, over the maximum, missing or unreadable: why there is none. */
  readonly incompleto: "mancanti" | "fuori" | "illeggibili" | undefined;
}

export interface ValutazioneScheda extends SchedaBase {
  readonly kind: "valutazione";
  readonly grid: Grid;
  readonly table: Table;
  readonly around: Surroundings;
  readonly columns: FormColumns;
  readonly righe: readonly FattoreRiga[];
  readonly totali: readonly TotaleRiga[];
  /** What the columns "misurato" and "attribuito" hold, decided for the whole column. */
  readonly misura: Misura;
  readonly misuraAttribuito: Misura;
  /** Percentages written as fractions in a column of percentages (SCALA_MISTA). */
  readonly fuoriScala: readonly NumberRead[];
  readonly categoriaLetta: CategoriaRead;
  readonly etichette: Etichette;
  readonly dovuti: Dovuti | undefined;
  /** Nothing was filled in but weights and names. */
  readonly inBianco: boolean;
  readonly punteggio: PunteggioRead;
  /** Achievements and attributed points as calc takes them; undefined where no score is due. */
  readonly dati: DatiScheda | undefined;
  /** Band and retribution of the sheet's score, and what is due. */
  readonly esito: Esito;
  readonly dovuto: Esito;
}
