// What the tables of a sistema leave open, for people: where, which figures, which scelta decides it.

import { printPath } from "../lib/path";
import type { Osservazione } from "../sistema/tables";
import { formatList, formatNumber, formatScore } from "./numbers";

/** One or two sentences with the place in front. */
export function describeOsservazione(osservazione: Osservazione): string {
  return `${printPath(osservazione.path)}: ${statement(osservazione)}`;
}

function statement(fact: Osservazione): string {
  switch (fact.code) {
    case "fasce_buco":
      return `${scores(fact.from, fact.to)} non ${one(fact) ? "sta" : "stanno"} in nessuna fascia${ofRuolo(fact.ruolo)}, ${neighbours(fact.lower, fact.upper)}. ${decidedBy(fact.scelta)}`;
    case "fasce_comuni":
      return `${scores(fact.from, fact.to)} ${one(fact) ? "sta" : "stanno"} in più fasce${ofRuolo(fact.ruolo)}: ${formatList(fact.fasce.map(quote))}. ${decidedBy(fact.scelta)}`;
    case "fascia_da_scelta": {
      const outcomes = fact.outcomes.map(
        ({ opzione, fascia }) => `${opzione}: ${fascia === null ? "nessuna fascia" : quote(fascia)}`,
      );
      return `la fascia${ofRuolo(fact.ruolo)} di ${scores(fact.from, fact.to, "di")} dipende dalla scelta ${fact.scelta} (${outcomes.join("; ")}).`;
    }
    case "fascia_pagata_sotto_soglia":
      return `la fascia ${quote(fact.fascia)} dà il ${formatNumber(fact.retribuzione)} % ma comincia da ${formatNumber(fact.da)}, sotto la soglia ${formatNumber(fact.soglia)}: i punteggi sotto la soglia restano senza retribuzione.`;
    case "classi_comuni":
      return `il numero ${formatNumber(fact.valore)} sta in due classi, da ${points(fact.punti[0])} e da ${points(fact.punti[1])}. ${decidedBy(fact.scelta)}`;
    case "classi_buco":
      return `${fact.from === fact.to ? `il numero ${formatNumber(fact.from)} non sta` : `i numeri da ${formatNumber(fact.from)} a ${formatNumber(fact.to)} non stanno`} in nessuna classe.`;
    case "soglia_stretta":
      return `un fattore è ammesso sotto ${formatNumber(fact.fattore)} purché superi ${formatNumber(fact.minimo)}: fra i due non c'è nessun numero intero. ${fact.scelta === null ? "" : `Che cosa succede agli altri casi lo dice la scelta ${fact.scelta}.`}`.trim();
    case "fasce_senza_vincolo":
      return `per ${formatNumber(fact.fasce)} fasce di merito non sono scritti né il tetto né il rapporto fra i premi. ${decidedBy(fact.scelta)}`;
    case "quote_sotto_100":
      return `le quote di ${fact.quota === "teste" ? "personale" : "risorse"} sommano a ${formatNumber(fact.sum)} %: il resto non va a nessuna fascia.`;
  }
}

function one(fact: { readonly from: number; readonly to: number }): boolean {
  return fact.from === fact.to;
}

function scores(from: number, to: number, of = ""): string {
  if (from === to) return of === "" ? `il punteggio ${formatScore(from, true)}` : formatScore(from, true);
  const stretch = `da ${formatScore(from, true)} a ${formatScore(to, true)}`;
  return of === "" ? `i punteggi ${stretch}` : `un punteggio ${stretch}`;
}

function ofRuolo(ruolo: string | null): string {
  return ruolo === null ? "" : ` per ${quote(ruolo)}`;
}

function neighbours(lower: string | null, upper: string | null): string {
  if (lower === null) return upper === null ? "perché non ce ne sono" : `sotto ${quote(upper)}`;
  return upper === null ? `sopra ${quote(lower)}` : `fra ${quote(lower)} e ${quote(upper)}`;
}

function points(punti: number): string {
  return punti === 1 ? "1 punto" : `${formatNumber(punti)} punti`;
}

function quote(name: string): string {
  return `«${name}»`;
}

function decidedBy(scelta: string | null): string {
  return scelta === null
    ? "Nessuna scelta interpretativa lo decide: correggere gli estremi."
    : `Lo decide la scelta interpretativa ${scelta}.`;
}
