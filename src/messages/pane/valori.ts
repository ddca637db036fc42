// The words of Congela valori, Ripristina formule and of the sample.
import { counted } from "./words";
import { formatList } from "../numbers";

export const VALORI = {
  freezeAction: "Congela valori",
  restoreAction: "Ripristina formule",
  nothingToFreeze: "In questa cartella non ci sono formule PERF da congelare.",
  nothingToRestore: "Non ci sono formule PERF congelate, né formule che mostrano #NOME?.",
  freezeIntro: "Le formule PERF diventano valori. Con «Ripristina formule» si torna indietro.",
  restoreIntro: "Le formule PERF tornano al posto dei valori congelati; quelle che mostrano #NOME? sono reinserite.",
  sampleAction: "Inserimento dell'esempio",
  sampleMissing:
    "Questa versione di Excel non permette di aggiungere l'esempio: aprire il file di esempio dalla Guida.",
} as const;

export function freezeTitle(count: number): string {
  return counted(count, "formula da congelare", "formule da congelare");
}

export function restoreTitle(count: number): string {
  return counted(count, "formula da ripristinare", "formule da ripristinare");
}

function names(sheets: readonly string[]): string {
  return formatList(sheets.map((sheet) => `«${sheet}»`));
}

export function onProtectedSheets(count: number, sheets: readonly string[]): string {
  return `${counted(count, "formula resta com'è", "formule restano come sono")}, perché ${sheets.length === 1 ? "il foglio è protetto" : "i fogli sono protetti"}: ${names(sheets)}. Togliere la protezione da Revisione e ripetere.`;
}

export function withoutValue(count: number): string {
  return count === 1
    ? "Una formula resta com'è: mostra un errore o non è ancora calcolata."
    : `${String(count)} formule restano come sono: mostrano un errore o non sono ancora calcolate.`;
}

export function changedSince(count: number): string {
  return count === 1
    ? "Una cella è cambiata dopo il congelamento e resta com'è."
    : `${String(count)} celle sono cambiate dopo il congelamento e restano come sono.`;
}

export function frozenNow(count: number): string {
  return `${counted(count, "formula congelata", "formule congelate")}.`;
}

export function restoredNow(count: number): string {
  return `${counted(count, "formula ripristinata", "formule ripristinate")}.`;
}

export function sampleDone(sheets: readonly string[]): string {
  return `Inserito ${sheets.length === 1 ? "il foglio" : "i fogli"} ${names(sheets)}, con una scheda da verificare.`;
}
