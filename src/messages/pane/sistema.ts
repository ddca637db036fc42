// The words of Sistema: which rules are in force, how open points are read, what a choice changes in the workbook.
import type { StatoProblem } from "../../scheda/state";
import { counted } from "./words";

export const SISTEMA = {
  title: "Sistema di valutazione",
  inForce: "In vigore",
  use: "Usa in questa cartella",
  used: "Sistema scelto per questa cartella.",
  scelte: "Scelte interpretative",
  scelteIntro:
    "Dove il testo si può leggere in più modi vale la scelta segnata. Resta con la cartella e compare nella relazione.",
  noScelte: "Questo sistema non lascia punti aperti.",
  clause: "Clausola",
  import: "Importa da file…",
  export: "Esporta in un file",
  copy: "Copia il testo",
  copied: "Testo del sistema copiato negli appunti.",
  exported: "Sistema esportato.",
  exportFailed: "Il file non si è potuto salvare da qui: usare «Copia il testo» e incollarlo in un file .json.",
  refused: "Il file non si può usare come sistema",
  unreadable: "Il file non si può leggere: riprovare, o copiarlo in un'altra cartella.",
  choose: "Sistema da usare",
  effectUnknown: "L'effetto si vede dopo la verifica.",
  effectLoading: "Calcolo dell'effetto su questa cartella.",
} as const;

/** "Un livello comincia al suo estremo inferiore (predefinita)." */
export function byDefault(testo: string): string {
  return testo.replace(/\.?$/, " (predefinita).");
}

/** What an option would change against the one in force. */
export function describeEffect(people: number): string {
  if (people === 0) return "In questa cartella nessuno cambia fascia.";
  return people === 1
    ? "In questa cartella una persona cambia fascia."
    : `In questa cartella ${counted(people, "persona", "persone")} cambiano fascia.`;
}

export function sceltaSet(titolo: string): string {
  return `Scelta tenuta con la cartella: ${titolo}.`;
}

export function sistemaImported(nome: string): string {
  return `${nome} è il sistema di questa cartella.`;
}

export function describeStatoProblem(problem: StatoProblem): string {
  switch (problem.code) {
    case "STATO_ILLEGGIBILE":
      return "Ciò che PERF teneva con questa cartella non si legge: sistema, scelte e registro ripartono da capo. Le celle non sono cambiate.";
    case "STATO_VERSIONE":
      return `Ciò che PERF teneva con questa cartella è di un'altra versione (${problem.versione}): aggiornare PERF.`;
    case "STATO_VALORE":
      return `Una voce tenuta con questa cartella non si legge (${problem.path}) e non conta.`;
    case "STATO_SISTEMA":
      return `Il sistema tenuto con questa cartella${problem.sistema === "" ? "" : ` (${problem.sistema})`} non si può usare: sceglierne uno qui.`;
    case "STATO_SCELTA":
      return `La scelta ${problem.scelta} = ${problem.opzione}, tenuta con questa cartella, non è del sistema in vigore e non conta.`;
  }
}
