// The words of Registro: what PERF changed, the sheet that lists it, what is said when a change is taken back.
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
  noSheet:
    "Il foglio «Registro PERF» non è aggiornato: un foglio con questo nome c'è già e non è di PERF. Rinominarlo.",
  full: "Il registro della cartella è pieno: la modifica non è stata fatta, perché non si potrebbe annullare. Procedere un foglio alla volta, o salvare una copia e ripartire da quella.",
} as const;

export function undoneNow(azione: string): string {
  return `Annullata: ${azione}. Le celle contengono di nuovo i valori di prima.`;
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
