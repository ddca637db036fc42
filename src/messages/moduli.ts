// The words of the forms that PERF makes, for pane and command line: their names, why a person was skipped, why the staff cannot
// be read.
import type { ModuloId, SkipReason, PersonaleProblem, SkippedPersona } from "../scheda/moduli/types";
import { formatList, formatNumber } from "./numbers";

export const MODULO_LABELS: Readonly<Record<ModuloId, string>> = {
  personale: "Personale",
  obiettivo_strategico: "Obiettivo strategico",
  obiettivo_operativo: "Obiettivo operativo",
  piano: "Piano della performance",
  pesatura: "Pesatura degli obiettivi",
  riepilogo: "Riepilogo",
  assegnazione: "Assegnazione degli obiettivi",
  valutazione: "Scheda di valutazione",
  comportamenti: "Scheda dei comportamenti",
  relazione: "Relazione",
};

/** A whole sentence, with what to do about it. */
export function describeSkipReason(motivo: SkipReason): string {
  switch (motivo.code) {
    case "SENZA_NOME":
      return "Manca il nome; scriverlo nella colonna del nome.";
    case "DUPLICATO":
      return `C'è già, alla riga ${formatNumber(motivo.riga)}, una persona con lo stesso nome: se sono due persone, distinguere i nomi; se è la stessa, togliere una riga.`;
    case "SOSPESO":
      return `La valutazione è sospesa (${motivo.fonte}).`;
    case "CATEGORIA_MANCANTE":
      return "Manca la categoria; scriverla nella colonna della categoria.";
    case "CATEGORIA_SCONOSCIUTA":
      return `La categoria «${motivo.scritta}» non è del sistema in vigore: sono accettate ${names(motivo.accettate)}.`;
    case "CATEGORIA_AMBIGUA":
      return `La categoria «${motivo.scritta}» può voler dire ${names(motivo.possibili, "o")}: scriverla per esteso.`;
    case "VALORE":
      return `Nella colonna «${motivo.colonna}» c'è «${motivo.scritto}»; ci va ${motivo.atteso}.`;
    case "FOGLIO_ESISTENTE":
      return `Il foglio «${motivo.foglio}» c'è già e non si sovrascrive: per rifarlo, rinominarlo o eliminarlo.`;
  }
}

/** "Riga 7, Rossi Maria: manca …"; without a name the row alone. */
export function describeSkipped({ riga, nome, motivo }: SkippedPersona): string {
  return `${whoIs(riga, nome)}: ${lowerFirst(describeSkipReason(motivo))}`;
}

export function describePersonaleProblem(problem: PersonaleProblem): string {
  switch (problem.code) {
    case "PERSONALE_MANCANTE":
      return "Non c'è una tabella del personale: serve una tabella con una colonna per il nome e una per la categoria. Il modulo «Personale» ha già le colonne giuste.";
    case "PERSONALE_VUOTO":
      return `La tabella del personale del foglio «${problem.foglio}» è vuota: scrivere una persona per riga.`;
    case "PERSONALE_DOPPIO":
      return `Ci sono più tabelle del personale, nei fogli ${names(problem.fogli)}: tenerne una sola.`;
  }
}

function whoIs(riga: number, nome: string): string {
  const row = `Riga ${formatNumber(riga)}`;
  return nome === "" ? row : `${row}, ${nome}`;
}

function names(texts: readonly string[], last: "e" | "o" = "e"): string {
  const quoted = texts.map((text) => `«${text}»`);
  if (last === "e" || quoted.length < 2) return formatList(quoted);
  return `${quoted.slice(0, -1).join(", ")} o ${quoted[quoted.length - 1] ?? ""}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
