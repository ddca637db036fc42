// A table with one row per person: summary with the fund (arsac), graduatoria (po-livelli), merit ranking (belluno).
import type { Fascia, Fattore } from "../../../sistema/types";
import type { AltraFascia } from "../../../calc/fascia";
import type { Collocazione } from "../../../calc/fasce-merito";
import type { MotivoFuori } from "../../../calc/fasce-merito-accesso";
import type { Grid } from "../../../workbook/grid";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { ColumnId } from "../../recognise/vocabulary";
import type { Table } from "../../recognise/tables";

export interface TextRead extends Place {
  readonly text: string;
}

/** "SI", a cross, an amount: the award was given. */
export interface PremioRead extends Place {
  readonly dato: boolean;
}

/** Numbers a row may hold, by column. */
export const NUMERI = [
  "punteggio",
  "retribuzione",
  "coefficiente",
  "presenza",
  "mesi",
  "giorni",
  "mesi_assenza",
  "importo",
] as const;
export type NumeroId = (typeof NUMERI)[number];
export const PREMI = ["bonus", "innovazione", "alta_formazione", "progressione"] as const;
export type PremioId = (typeof PREMI)[number];

export interface PersonaRiga {
  readonly row: number;
  readonly persona: string;
  readonly at: Place;
  readonly anno: number | undefined;
  /** What tells people of the same name apart: a matricola, a codice fiscale. */
  readonly matricola: string;
  /** Each with empty text where the column is there and the cell is not. */
  readonly categoria: TextRead | undefined;
  readonly settore: TextRead | undefined;
  readonly valutatore: TextRead | undefined;
  readonly fascia: TextRead | undefined;
  readonly giudizio: TextRead | undefined;
  readonly note: string;
  readonly numeri: Readonly<Partial<Record<NumeroId, NumberRead>>>;
  readonly posto: { readonly at: Place; readonly testo: string; readonly valore: number | undefined } | undefined;
  readonly fattori: readonly NumberRead[];
  readonly premi: Readonly<Partial<Record<PremioId, PremioRead>>>;
  readonly sospeso: boolean;
  /** 0–1, where the table has the column and it says so in figures. */
  readonly partTime: number | undefined;
  /** Objectives of the person's structure achieved, where the table has the column. */
  readonly struttura: number | undefined;
  /** Said in words where the score belongs ("non valutato", "assente"). */
  readonly senzaValutazione: boolean;
}

/** A row as its figures count, once the scale of each column is known. */
export interface RigaLetta extends PersonaRiga {
  /** What the columns of factors add up to, else the score as stated. */
  readonly punteggio: number | undefined;
  readonly dichiarato: number | undefined;
  /** 0–100. */
  readonly retribuzione: number | undefined;
  /** 0–1. */
  readonly presenzaQuota: number | undefined;
  readonly importo: number | undefined;
  /** A value of another scale stands in the row (SCALA_MISTA): nothing else is told of it. */
  readonly mista: boolean;
  /** Id of the categoria, where it was understood. */
  readonly categoriaId: string | undefined;
  readonly ruolo: string | null;
  readonly dovuta: RigaDovuta;
}

/** What the rules say of the row. */
export interface RigaDovuta {
  /** Band on the score; null: none for it, undefined: no score or no such bands. */
  readonly fascia: Fascia | null | undefined;
  /** What the scelte that nobody has set would change. */
  readonly altre: readonly AltraFascia[];
  readonly retribuzione: number | undefined;
  readonly sottoSoglia: boolean;
  /** Why the person stands outside the merit bands. */
  readonly fuori: MotivoFuori | undefined;
}

export interface TotaleRiga {
  readonly row: number;
  readonly text: string;
  readonly at: Place;
  /** Places in `righe` of those the row may sum: its own group, and all above it. */
  readonly gruppo: readonly number[];
  readonly sopra: readonly number[];
}

/** Merit bands as the table uses them. */
export interface FasceUsate {
  /** Band of each row, counted from the best; undefined where none is stated. */
  readonly perRiga: readonly (number | undefined)[];
  readonly nomi: readonly string[];
  /** The sistema's own set (20/40/40); false: another one, declared by using it. */
  readonly predefinite: boolean;
}

export interface ColonnaFattore {
  readonly fattore: Fattore;
  readonly col: number;
}

/** What a column of factors holds, decided for all of them together. */
export type MisuraFattori = "punti" | "percentuale" | "incerta";

/** One fund for several tables: their people share it together. */
export interface FondoComune {
  readonly fondo: NumberRead;
  /** What each table says is left. */
  readonly economie: readonly NumberRead[];
  /** People of all the tables; those of this one from `da` on. */
  readonly righe: readonly RigaLetta[];
  readonly da: number;
  /** The table whose sheet has the fund: what concerns the whole is told there, once. */
  readonly capo: boolean;
}

export interface RiepilogoScheda extends SchedaBase {
  readonly kind: "riepilogo";
  readonly grid: Grid;
  readonly table: Table;
  /** Columns as they are understood from their headings and values. */
  readonly colonne: ReadonlyMap<ColumnId, number>;
  readonly colonneFattori: readonly ColonnaFattore[];
  readonly misuraFattori: MisuraFattori;
  readonly righe: readonly RigaLetta[];
  readonly totali: readonly TotaleRiga[];
  /** Figures that somebody typed on rows without a name. */
  readonly senzaNome: readonly Place[];
  readonly fondo: NumberRead | undefined;
  readonly economie: NumberRead | undefined;
  /** Present where the fund is that of other tables too. */
  readonly comune?: FondoComune;
  /** Objectives of the structure achieved, as stated near the table, 0–100. */
  readonly struttura: { readonly valore: number; readonly at: Place } | undefined;
  /** Staff in service: stated, else everybody in the table. */
  readonly inServizio: number;
  readonly collocazione: Collocazione | undefined;
  readonly fasce: FasceUsate | undefined;
  /** Names alone: a form to fill in. */
  readonly inBianco: boolean;
}
