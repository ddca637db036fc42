// The words of Verifica: the head, the counters, rows and their details, what is said when nothing was found.
import type { CheckResult, SistemaDa } from "../../scheda/model";
import type { Severity } from "../../scheda/finding";
import type { Scelte, Sistema } from "../../sistema/types";
import { countWords, nothingRecognised } from "../cli-verifica";
import { counted } from "./words";
import { countSeverity } from "./titles";

export const VERIFICA = {
  counters: "Filtra per gravità",
  search: "Cerca nei rilievi",
  code: "Tipo di rilievo",
  allCodes: "Tutti i tipi",
  clearFilters: "Togli i filtri",
  list: "Rilievi",
  why: "Perché",
  how: "Come correggere",
  noFix: "Qui serve una decisione: PERF non propone una cifra. Correggere la cella e la verifica si aggiorna da sola.",
  correct: "Correggi",
  go: "Vai alla cella",
  ignore: "Ignora…",
  ignoreConfirm: "Ignora il rilievo",
  reason: "Motivo",
  reasonHint: "Resta nella cartella, con la data, e si legge nella relazione.",
  reasonMissing: "Scrivere il motivo: resta nella cartella.",
  resume: "Riprendi",
  aside: "Rilievi messi da parte",
  steps: "Passi del calcolo",
  noSteps: "È un dato di partenza: non deriva da altre cifre.",
  noScheda: "La cella non è una cifra di una scheda riconosciuta: non c'è un calcolo da spiegare.",
  cell: "Cella",
  before: "Prima",
  after: "Dopo",
  changes: "Celle che cambiano",
  found: "Nella cella",
  due: "Dovuto",
  onCell: "Rilievi sulla cella",
  point: "Indica una tabella",
  selectionMissing: "Questa versione di Excel non dice quale cella è selezionata: aprire un rilievo dall'elenco.",
} as const;

const SOURCES: Readonly<Record<SistemaDa, string>> = {
  argomento: "scelto ora",
  cartella: "scelto per questa cartella",
  riconosciuto: "riconosciuto dalle schede",
  predefinito: "sistema predefinito",
};

export function describeOrigin(da: SistemaDa): string {
  return SOURCES[da];
}

/** "Anno 2017", "Anni 2017–2019"; empty where no scheda bears a year. */
export function describeYears(years: readonly number[]): string {
  if (years.length === 0) return "";
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? `Anno ${String(first)}` : `Anni ${String(first)}–${String(last)}`;
}

/**
 * What the head's button opens: "Sistema in vigore: ARSAC, Anno 2017 · riconosciuto dalle schede. Apri Sistema". What is seen
 * stands in it in one piece: people who speak to their computer say what they see.
 */
export function sistemaButton(nome: string, origin: string): string {
  return `Sistema in vigore: ${nome}, ${origin}. Apri Sistema`;
}

export function counterLabel(severity: Severity, count: number): string {
  return counted(count, countSeverity(severity, 1), countSeverity(severity, 2));
}

/** Announced when a check ends: "5 schede, 2 errori, 1 avviso, 0 note." */
export function announceTotals({ schede, errori, avvisi, note }: CheckResult["totali"]): string {
  const found = [counterLabel("errore", errori), counterLabel("avviso", avvisi), counterLabel("nota", note)];
  return `Verifica finita: ${countWords(schede, "scheda", "schede")}, ${found.join(", ")}.`;
}

export function announceShown(shown: number, total: number): string {
  return shown === total
    ? `${counted(total, "rilievo", "rilievi")}.`
    : `${counted(shown, "rilievo", "rilievi")} su ${String(total)}.`;
}

export function nothingMatches(total: number): string {
  return `Nessun rilievo corrisponde ai filtri; in tutto ${total === 1 ? "ce n'è" : "ce ne sono"} ${String(total)}.`;
}

export function onlySheet(sheet: string): string {
  return `Solo il foglio «${sheet}»`;
}

export const ALL_WELL_TITLE = "Nessun rilievo";

/** What was looked at, when nothing is wrong. */
export function describeChecked(schede: number, sistema: Sistema): string {
  const rules = sistema.scelte.length === 0 ? "." : ", con queste scelte interpretative:";
  return `${countWords(schede, "scheda esaminata", "schede esaminate")} con il sistema ${sistema.nome} (${sistema.documento})${rules}`;
}

/** The scelte in force in words: "S1. Un livello comincia al suo estremo inferiore: 51, 71, 91." */
export function listScelte(sistema: Sistema, scelte: Scelte): readonly string[] {
  return sistema.scelte.map(({ id, opzioni }) => {
    const inForce = opzioni.find((opzione) => opzione.id === scelte[id]) ?? opzioni[0];
    return `${id}. ${inForce?.testo ?? ""}`;
  });
}

export const NOTHING_TITLE = "Nessuna scheda riconosciuta";

export function describeLookedFor(): string {
  return nothingRecognised().replace(/^[^.]*\.\s*/, "");
}

/** The accessible name of a row: severity, then what is seen in one piece (what, cell, figures), then sheet and whom. */
export function rowLabel(
  severity: Severity,
  title: string,
  sheet: string,
  cell: string,
  message: string,
  persona: string | undefined,
): string {
  const who = persona === undefined ? "" : `, ${persona}`;
  return `${countSeverity(severity, 1)}: ${title}, ${cell}. ${message} Foglio ${sheet}${who}.`;
}

export function correctAll(count: number): string {
  return `Correggi tutti i casi simili (${String(count)})`;
}

export function correctionTitle(count: number): string {
  return `${counted(count, "correzione", "correzioni")} da applicare`;
}

export const ACTION_WORDS = {
  correction: (title: string): string => `Correzione: ${title.toLowerCase()}`,
} as const;

export function correctionDone(cells: number): string {
  return `${counted(cells, "cella corretta", "celle corrette")}.`;
}

export function correctionSkipped(count: number): string {
  return count === 1
    ? "Una correzione è lasciata fuori, perché cambia una cella in modo diverso da un'altra: ripetere dopo la prima."
    : `${String(count)} correzioni sono lasciate fuori, perché cambiano celle in modo diverso da altre: ripetere dopo le prime.`;
}

export function describeAside(motivo: string, data: string): string {
  return `${data}: ${motivo}`;
}

export function ignoredNow(title: string): string {
  return `Messo da parte: ${title.toLowerCase()}.`;
}

export function resumedNow(title: string): string {
  return `Di nuovo fra i rilievi: ${title.toLowerCase()}.`;
}

export function markedNow(count: number): string {
  return `${counted(count, "cella segnata", "celle segnate")}. «Togli i segni» rimette colore e commenti di prima.`;
}

/** "Perché: foglio «Rossi», E14". */
export function whyTitle(sheet: string, cell: string): string {
  return `Perché: foglio «${sheet}», ${cell}`;
}

export const MARKS_GONE = "Segni tolti: colore e commenti di prima sono al loro posto.";

export function articleText(rule: string | undefined, fonte: string | undefined): string {
  return [rule, fonte].filter((part) => part !== undefined).join(" · ");
}
