// The steps behind a figure ("perché"): facts alone, made only when somebody asks; sentences are in messages/passi.ts.
// A compute… function writes them while it computes, so that explanation and result cannot differ.
import type { Fonte } from "../sistema/types";

export type CodicePasso =
  | "PR_RAPPORTO"
  | "PR_RISULTATO_ZERO"
  | "PR_SI_NO"
  | "PR_DATA"
  | "PR_LIMITE"
  | "VALORI_MANCANTI"
  | "MEDIA_ARITMETICA"
  | "MEDIA_PONDERATA"
  | "STRATEGICO_LATI"
  | "PESO_TABELLA"
  | "RIALLOCAZIONE"
  | "SENZA_COLLABORATORI"
  | "PUNTI_FATTORE"
  | "PUNTI_DIRETTI"
  | "PUNTI_ATTRIBUITI"
  | "TOTALE"
  | "PUNTEGGI_DIFFERENTI"
  | "FASCIA"
  | "RETRIBUZIONE"
  | "SOTTO_SOGLIA"
  | "FATTORI_SOTTO_SOGLIA"
  | "PESO_OBIETTIVO"
  | "INCIDENZA"
  | "GIUDIZI_SEZIONE"
  | "OBIETTIVO_NON_RAGGIUNTO"
  | "SEGRETARIO";

export type FigureDelPasso = Readonly<
  Record<string, number | string | boolean | readonly number[] | readonly string[]>
>;

export interface Passo {
  /** R1 … R46. */
  readonly regola: string;
  /** The article as the sistema cites it; null where the rule is of no single article. */
  readonly fonte: Fonte | null;
  readonly codice: CodicePasso;
  readonly figure: FigureDelPasso;
  /** Where a step rounds or clamps: the value before. */
  readonly prima?: number;
  readonly dopo: number | string;
}

/** Where the steps are written; undefined: nobody asked. */
export type Traccia = Passo[] | undefined;
