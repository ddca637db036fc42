// The words of the place Albero: the tree, its filters, what goes into the schede and what does not.
import type { MotivoRiporto, SkippedRow } from "../../scheda/albero";
import { describeMancanze, describeNonApplicabile } from "../albero";
import { formatList, formatScore } from "../numbers";
import { counted } from "./words";

export const ALBERO = {
  title: "Albero della performance",
  tree: "Obiettivi e indicatori",
  notChecked: "La cartella non è ancora stata letta.",
  empty: "In questa cartella non ci sono obiettivi.",
  lookedFor:
    "PERF cerca le schede descrittive degli obiettivi strategici e operativi (titolo, pesi, indicatori con target e risultato) e gli elenchi con le colonne obiettivo, indicatore, peso, target e risultato, con l'obiettivo strategico e il settore dove ci sono.",
  ente: "Performance dell'ente",
  anno: "Anno",
  settore: "Settore",
  persona: "Persona",
  everySettore: "Tutti i settori",
  everybody: "Tutte le persone",
  orfani: "Senza obiettivo strategico",
  liberi: "Da elenchi senza obiettivi strategici",
  strategico: "Obiettivo strategico",
  operativo: "Obiettivo operativo",
  impatto: "Indicatore d'impatto",
  indicatore: "Indicatore",
  june: "30 giugno",
  december: "31 dicembre",
  nothingMatches: "Nessun obiettivo con questi filtri.",
  clear: "Mostra tutto",
  sectors: "Settori: fattore 1a",
  objectives: "Obiettivi",
  manager: "Dirigente",
  sectorHint: "Al 31 dicembre; per il dirigente contano anche gli obiettivi strategici della struttura.",
  carry: "Riporta nelle schede…",
  carryAction: "Riporto dei fattori 1a e 4 dall'albero",
  carryNothing: "Nessuna scheda da compilare: i fattori 1a e 4 hanno già i valori dell'albero, o non ci sono schede.",
  carryLeft: "Restano come sono:",
  insert: "Inserisci come foglio",
  insertAction: "Inserimento del foglio dell'albero",
  insertMissing: "Questa versione di Excel non permette di aggiungere fogli.",
  incomplete: "incompleto",
  why: "Perché",
} as const;

/** "Perché, al 31 dicembre:". */
export function whyAt(momento: string): string {
  return `Perché, al ${momento}:`;
}

/** "Agronomia, dirigente". */
export function dirigenteOf(settore: string): string {
  return `${settore}, ${ALBERO.manager.toLowerCase()}`;
}

export function riportoTitle(count: number): string {
  return counted(count, "cella da riportare", "celle da riportare");
}

export function riportoDone(count: number): string {
  return `${counted(count, "cella riportata", "celle riportate")} dall'albero nelle schede.`;
}

export function riportoRight(count: number): string {
  return count === 1 ? "Un valore è già quello dovuto." : `${String(count)} valori sono già quelli dovuti.`;
}

export function insertDone(sheet: string): string {
  return `Inserito il foglio «${sheet}» con l'albero della performance.`;
}

/** "peso 40 · Agronomia · Rossi Maria". */
export function detailOf(parts: {
  readonly peso: number | undefined;
  readonly settore?: string | undefined;
  readonly persona?: string | undefined;
}): string {
  const peso = parts.peso === undefined ? undefined : `peso ${formatScore(parts.peso)}`;
  return [peso, parts.settore, parts.persona].filter((part) => part !== undefined).join(" · ");
}

export function shownNodi(count: number): string {
  return counted(count, "voce nell'albero", "voci nell'albero");
}

/** One sentence for each reason, with everybody whom it concerns: nobody is left out in silence. */
export function describeSkipped(saltate: readonly SkippedRow[]): readonly string[] {
  const people = new Map<string, Set<string>>();
  for (const { persona, fattore, motivo } of saltate) {
    const key = `Fattore ${fattore}, ${describeSkipReason(motivo)}`;
    people.set(key, (people.get(key) ?? new Set()).add(persona));
  }
  return [...people].map(([reason, names]) => `${reason}: ${formatList([...names])}.`);
}

function describeSkipReason(motivo: MotivoRiporto): string {
  switch (motivo.code) {
    case "FORMULA":
      return `c'è una formula${motivo.mostra === undefined ? "" : ` che dà ${formatScore(motivo.mostra)}`}, il dovuto è ${formatScore(motivo.dovuto)}`;
    case "TESTO":
      return `c'è scritto «${motivo.testo}», il dovuto è ${formatScore(motivo.dovuto)}`;
    case "SENZA_PESO":
      return "manca il peso del fattore";
    case "SENZA_COLONNA_MISURA":
      return "la scheda non ha la colonna del punteggio misurato";
    case "SOTTORIGHE":
      return "i punti stanno nelle righe sotto il fattore";
    case "ALTRO_ANNO":
      return `la scheda è del ${String(motivo.anno)}`;
    case "SENZA_SETTORE":
      return "la scheda non indica il settore";
    case "SENZA_CATEGORIA":
      return "la scheda non indica la categoria, da cui dipende se contano gli obiettivi strategici";
    case "SETTORE_SENZA_OBIETTIVI":
      return `il settore «${motivo.settore}» non ha obiettivi nell'albero`;
    case "INCOMPLETO":
      return `valore non calcolabile (${describeMancanze(motivo.mancano)})`;
    case "NON_APPLICABILE":
      return describeNonApplicabile(motivo.motivo);
  }
}
