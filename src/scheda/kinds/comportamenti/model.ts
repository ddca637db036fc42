// A form of behaviours as read (po-livelli sheets A, A1, B): one scheda of one or several sections, each with weighed
// judgements, and what the sheet says of the whole.
import type { Fascia, SezioneGiudizi } from "../../../sistema/types";
import type { Grid } from "../../../workbook/grid";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";

export interface Voce {
  readonly row: number;
  readonly voce: string;
  readonly at: Place;
  readonly peso: NumberRead;
  readonly giudizio: NumberRead;
  /** weight × judgement, where the form has the column. */
  readonly prodotto: NumberRead | undefined;
}

export interface Totale {
  readonly row: number;
  readonly testo: string;
  readonly peso: NumberRead;
  readonly prodotto: NumberRead | undefined;
}

export interface Sezione {
  readonly titolo: string;
  readonly table: Table;
  readonly voci: readonly Voce[];
  readonly totali: readonly Totale[];
  /** Which section of the sistema it is. */
  readonly sezione: SezioneGiudizi | undefined;
}

export interface Livello {
  readonly text: string;
  readonly at: Place;
  /** Label and value share a cell. */
  readonly inside: boolean;
  readonly fascia: Fascia | undefined;
}

export interface ComportamentiScheda extends SchedaBase {
  readonly kind: "comportamenti";
  readonly grid: Grid;
  readonly around: Surroundings;
  readonly sezioni: readonly Sezione[];
  /** apicali, livelli: which bands and judgements hold. */
  readonly ruolo: string | null;
  /** The overall score as stated beside its label. */
  readonly punteggio: NumberRead | undefined;
  readonly livello: Livello | undefined;
  /** Organisational performance as stated on the sheet of a P.O. */
  readonly organizzativa: NumberRead | undefined;
  /** No judgement anywhere. */
  readonly inBianco: boolean;
}
