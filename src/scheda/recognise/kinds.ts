// The kinds of table as short declarations: by which columns a kind is known, and which others it may have.
import type { ColumnId } from "./vocabulary";

export const KIND_NAMES = [
  "valutazione",
  "assegnazione",
  "obiettivo_strategico",
  "obiettivo_operativo",
  "piano",
  "pesatura",
  "comportamenti",
  "riepilogo",
] as const;

export type Kind = (typeof KIND_NAMES)[number];

/** How a table looks before its reader says what it is: the two objective sheets differ by their labels, the three blocks of an assegnazione by their titles. */
export type Shape =
  "valutazione" | "obiettivi" | "elementi" | "indicatori" | "piano" | "pesatura" | "comportamenti" | "riepilogo";

/** What a shape may ask of the columns found, beyond its marks. */
export interface Evidence {
  has(id: ColumnId): boolean;
  /** The column is headed by a word that only this field uses (not "Totale", "Valutazione"). */
  sure(id: ColumnId): boolean;
  /** Title or sheet name speak of evaluations. */
  readonly inDomain: boolean;
  /** They speak of the evaluation of people's work, as only this field does. */
  readonly inField: boolean;
  /** They speak of tenders, competitions, sport, school …, and not of people's work. */
  readonly elsewhere: boolean;
  /** The column holds words below its heading: an "Obiettivo" of figures is a target. */
  words(id: ColumnId): boolean;
  /** How many rows below name an item of behaviour of a known sistema. */
  readonly voci: number;
  /** How many different fattori of a known sistema the rows below name. */
  readonly fattori: number;
}

export interface ShapeDeclaration {
  readonly shape: Shape;
  /** Of each group at least one column must be there. */
  readonly marks: readonly (readonly ColumnId[])[];
  readonly optional: readonly ColumnId[];
  /** Columns that may stand more than once (targets by year). */
  readonly many: readonly ColumnId[];
  /** Tables of other trades share words with ours: what makes this one ours. */
  readonly enough: (evidence: Evidence) => boolean;
}

const count = (evidence: Evidence, ids: readonly ColumnId[]): number => ids.filter((id) => evidence.has(id)).length;

/** In order of preference where two fit equally well. */
export const SHAPES: readonly ShapeDeclaration[] = [
  {
    shape: "pesatura",
    marks: [["obiettivo", "titolo", "descrizione"], ["strategicita"], ["complessita"], ["impatto", "economicita"]],
    optional: ["codice", "economicita", "impatto", "peso", "incidenza", "punteggio", "note"],
    many: [],
    enough: () => true,
  },
  {
    shape: "valutazione",
    marks: [["fattore", "codice", "descrizione"], ["peso"], ["misurato", "attribuito", "punteggio", "percentuale", "pr", "risultato"]],
    optional: ["codice", "descrizione", "note"],
    many: [],
    enough: (evidence) =>
      evidence.fattori >= 2 ||
      (evidence.sure("fattore") && (evidence.fattori > 0 || (evidence.inField && !evidence.elsewhere && evidence.sure("attribuito")))),
  },
  {
    shape: "riepilogo",
    marks: [["nome"], ["punteggio", "attribuito", "fascia", "importo", "retribuzione", "posto", "bonus", "innovazione", "progressione"]],
    optional: [
      "codice", "nome_proprio", "categoria", "settore", "valutatore", "anno", "giudizio", "coefficiente", "presenza", "mesi", "giorni", "mesi_assenza",
      "part_time", "alta_formazione", "sospeso", "collaboratori", "note",
    ],
    many: [],
    enough: (evidence) =>
      (evidence.has("punteggio") || evidence.has("attribuito")
        ? (evidence.sure("punteggio") && !evidence.elsewhere) || (evidence.inDomain && !evidence.elsewhere) || count(evidence, ["fascia", "retribuzione", "categoria"]) >= 2
        : evidence.inDomain && count(evidence, ["fascia", "importo", "retribuzione", "posto", "bonus", "progressione", "coefficiente"]) >= 1) ||
      count(evidence, ["bonus", "innovazione", "progressione"]) >= 2,
  },
  {
    shape: "comportamenti",
    marks: [["item"], ["giudizio"]],
    optional: ["codice", "peso", "prodotto", "descrizione", "note"],
    many: [],
    enough: (evidence) =>
      evidence.has("peso") && (evidence.voci > 0 || (evidence.sure("giudizio") && evidence.inField && !evidence.elsewhere)),
  },
  {
    shape: "obiettivi",
    marks: [["obiettivo"], ["indicatore"], ["peso", "target"]],
    optional: ["codice", "tipo", "unita", "valore_iniziale", "target_giugno", "risultato", "risultato_giugno", "pr", "fonte", "note"],
    many: ["target"],
    enough: () => false,
  },
  {
    shape: "indicatori",
    marks: [["titolo", "indicatore"], ["peso"], ["target", "target_giugno"]],
    optional: ["codice", "unita", "tipo", "valore_iniziale", "risultato", "risultato_giugno", "pr", "fonte", "note"],
    many: ["target"],
    enough: (evidence) =>
      !evidence.has("obiettivo") &&
      (evidence.has("indicatore") || evidence.inDomain || count(evidence, ["unita", "valore_iniziale", "fonte", "target_giugno"]) >= 1),
  },
  {
    shape: "piano",
    marks: [["obiettivo", "indicatore"], ["target", "risultato", "pr"]],
    optional: [
      "codice", "obiettivo_strategico", "peso", "tipo", "unita", "valore_iniziale", "target_giugno", "risultato_giugno", "fonte", "periodo", "anno",
      "settore", "nome", "descrizione", "note",
    ],
    many: ["target"],
    enough: (evidence) => {
      const figures = count(evidence, ["peso", "target", "risultato", "pr"]);
      if (evidence.has("obiettivo") ? !evidence.words("obiettivo") : !evidence.has("peso") && !evidence.inDomain) return false;
      return evidence.has("obiettivo") && evidence.has("indicatore") ? figures >= 1 : figures >= 2 && count(evidence, ["target", "pr"]) >= 1;
    },
  },
  {
    shape: "elementi",
    marks: [["elemento"], ["peso", "descrizione"]],
    optional: ["codice", "note"],
    many: [],
    enough: () => false,
  },
]; // prettier-ignore

/** Headings of many trades: alone they do not make a table ours. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  "totale",
  "valutazione",
  "esito",
  "punti",
  "voto",
  "giudizio medio",
  "grado",
  "valore",
  "n",
  "no",
  "id",
  "livello",
  "premio",
  "quota",
  "euro",
  "posizione",
  "pos",
  "max",
  "massimo",
  "componente",
  "componenti",
  "ambito",
  "ambiti",
  "criterio",
  "criteri",
  "maximum",
  "points",
  "score",
]);
