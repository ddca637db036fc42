// The kinds of table as short declarations: by which columns a kind is known, and which others it may have.
import type { ColumnId } from "./vocabulary";

export type Kind =
  | "valutazione"
  | "assegnazione"
  | "obiettivo_strategico"
  | "obiettivo_operativo"
  | "piano"
  | "pesatura"
  | "comportamenti"
  | "riepilogo";

/** How a table looks before its reader says what it is: the two objective sheets differ by their labels, the three blocks of an assegnazione by their titles. */
export type Shape = "valutazione" | "obiettivi" | "elementi" | "indicatori" | "piano" | "pesatura" | "comportamenti" | "riepilogo";

export interface ShapeDeclaration {
  readonly shape: Shape;
  /** Of each group at least one column must be there. */
  readonly marks: readonly (readonly ColumnId[])[];
  readonly optional: readonly ColumnId[];
  /** Columns that may stand more than once (targets by year). */
  readonly many: readonly ColumnId[];
}

/** In order of preference where two fit equally well. */
export const SHAPES: readonly ShapeDeclaration[] = [
  {
    shape: "pesatura",
    marks: [["obiettivo", "titolo", "descrizione"], ["strategicita"], ["complessita"], ["impatto", "economicita"]],
    optional: ["codice", "economicita", "impatto", "peso", "incidenza", "punteggio", "note"],
    many: [],
  },
  {
    shape: "riepilogo",
    marks: [["nome"], ["punteggio", "attribuito", "fascia", "importo", "retribuzione", "posto", "bonus", "progressione"]],
    optional: [
      "codice", "nome_proprio", "categoria", "settore", "valutatore", "anno", "giudizio", "coefficiente", "presenza", "mesi", "mesi_assenza",
      "part_time", "innovazione", "alta_formazione", "sospeso", "collaboratori", "note",
    ],
    many: [],
  },
  {
    shape: "valutazione",
    marks: [["fattore"], ["peso"], ["misurato", "attribuito", "punteggio", "percentuale", "pr", "risultato"]],
    optional: ["codice", "descrizione", "note"],
    many: [],
  },
  {
    shape: "comportamenti",
    marks: [["item"], ["giudizio"]],
    optional: ["codice", "peso", "prodotto", "descrizione", "note"],
    many: [],
  },
  {
    shape: "piano",
    marks: [["obiettivo", "indicatore"], ["target", "risultato", "pr"]],
    optional: [
      "codice", "obiettivo_strategico", "peso", "tipo", "unita", "valore_iniziale", "target_giugno", "risultato_giugno", "fonte", "periodo", "anno",
      "settore", "nome", "descrizione", "note",
    ],
    many: ["target"],
  },
  {
    shape: "indicatori",
    marks: [["titolo", "indicatore"], ["peso"], ["target", "target_giugno"]],
    optional: ["codice", "unita", "tipo", "valore_iniziale", "target_giugno", "risultato", "risultato_giugno", "pr", "fonte", "note"],
    many: ["target"],
  },
  {
    shape: "obiettivi",
    marks: [["obiettivo"], ["indicatore"], ["peso", "target"]],
    optional: ["codice", "tipo", "unita", "valore_iniziale", "target_giugno", "risultato", "risultato_giugno", "pr", "fonte", "note"],
    many: ["target"],
  },
  { shape: "elementi", marks: [["elemento"], ["peso", "descrizione"]], optional: ["codice", "note"], many: [] },
]; // prettier-ignore
