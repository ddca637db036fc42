// The words of Registro: what PERF changed, the sheet that lists it, what is said when a change is taken back.
import { formatNumber } from "../numbers";
import { counted } from "./words";

export const REGISTRO = {
  title: "Modifiche fatte da PERF",
  empty:
    "PERF non ha ancora scritto nulla in questa cartella. Ogni modifica comparirà qui e si potrà annullare, anche dopo aver chiuso il file.",
  undo: "Annulla la modifica",
  undone: "Annullata",
  sheetName: "Registro PERF",
  sheetTitle: "Registro PERF – modifiche fatte dal componente aggiuntivo",
  columns: ["Quando", "Che cosa", "Foglio", "Cella", "Prima", "Dopo", "Regola", "Stato"],
  inForce: "In vigore",
  remove: "Togli i fogli",
  removeWarning:
    "I fogli elencati si tolgono dalla cartella. Anche ciò che vi è stato scritto dopo va perso, e non si può riprendere con Annulla.",
  removeKeep: "Per tenere un foglio, copiarlo prima in un'altra cartella.",
  noSheet:
    "Il foglio «Registro PERF» non è aggiornato: un foglio con questo nome c'è già e non è di PERF. Rinominarlo.",
  full: "Il registro della cartella è pieno: la modifica non è stata fatta, perché non si potrebbe annullare. Procedere un foglio alla volta, o salvare una copia e ripartire da quella.",
} as const;

export function undoneNow(azione: string): string {
  return `Annullata: ${azione}. Le celle contengono di nuovo i valori di prima.`;
}

/** "Fogli aggiunti: «A», «B» e altri 300". */
export function addedSheets(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => `«${name}»`);
  const rest = names.length - shown.length;
  const list = rest === 0 ? shown.join(", ") : `${shown.join(", ")} e altri ${formatNumber(rest)}`;
  return `${names.length === 1 ? "Foglio aggiunto" : "Fogli aggiunti"}: ${list}`;
}

export function countSheets(count: number): string {
  return counted(count, "foglio aggiunto", "fogli aggiunti");
}

export function removalTitle(count: number): string {
  return counted(count, "foglio da togliere", "fogli da togliere");
}

export function removedNow(azione: string, count: number): string {
  return `Annullata: ${azione}. ${count === 1 ? "Tolto 1 foglio" : `Tolti ${formatNumber(count)} fogli`}.`;
}

/** Where sheets cannot be removed they are left empty. */
export function emptiedNow(azione: string): string {
  return `Annullata: ${azione}. Questa versione di Excel non lascia togliere i fogli: sono rimasti vuoti, con il tasto destro sulla linguetta si eliminano.`;
}

export function goneAlready(azione: string): string {
  return `Annullata: ${azione}. Nessun foglio con quei nomi c'è ancora: eliminati, o rinominati.`;
}

export function countCells(count: number): string {
  return counted(count, "cella", "celle");
}

export function moreCells(count: number): string {
  return `e ${counted(count, "altra cella", "altre celle")}`;
}

/** The workbook has the change, the register could not keep it: it was taken back. */
export function notKept(reason: string): string {
  return `La modifica è stata tolta, perché il registro non si è potuto scrivere. ${reason}`;
}
