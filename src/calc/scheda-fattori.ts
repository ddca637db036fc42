// The rows of a scheda: points of each factor = weight × achievement / 100, factor 2 already in points (R23); what the
// evaluator attributed instead counts, and a difference wants a note (R24). Source: arsac annex 5.
import { equal10, equal2, percentOf, quotient } from "../lib/decimal";
import type { Fattore } from "../sistema/types";
import type { Valori } from "./media";
import type { Passo } from "./passi";
import type { PesiDovuti } from "./pesi";

export interface FattoreCalcolato {
  readonly fattore: Fattore;
  readonly peso: number;
  /** As given; null where it was not needed. */
  readonly percentuale: number | null;
  /** The points measured; null where only the attributed ones are known. */
  readonly misurati: number | null;
  readonly attribuiti: number | null;
  /** The points that count. */
  readonly punti: number;
  /** Points that count out of the weight, in %; null where the weight is 0. */
  readonly raggiungimento: number | null;
  readonly senzaMotivazione: boolean;
}

const FULL = 100;

export function computeFattori(
  pesi: PesiDovuti,
  percentuali: Valori,
  attribuiti: Valori | undefined,
  note: readonly (string | null)[] | undefined,
): readonly FattoreCalcolato[] {
  return pesi.fattori.map(({ fattore, peso }, index): FattoreCalcolato => {
    const percentuale = percentuali[index] ?? null;
    const given = attribuiti?.[index] ?? null;
    if (peso === 0) return unweighted(fattore, percentuale);
    const direct = fattore.misura === "punti";
    const misurati = percentuale === null ? null : direct ? percentuale : percentOf(peso, percentuale);
    const punti = given ?? misurati ?? 0;
    const raggiungimento = given === null && !direct ? percentuale : quotient(punti, peso, FULL);
    const differs = given !== null && misurati !== null && !equal2(given, misurati);
    const senzaMotivazione = differs && (note?.[index] ?? "").trim() === "";
    return { fattore, peso, percentuale, misurati, attribuiti: given, punti, raggiungimento, senzaMotivazione };
  });
}

export function tracePunti(
  traccia: Passo[],
  pesi: PesiDovuti,
  fattori: readonly FattoreCalcolato[],
  punteggio: number,
): void {
  const { fonte } = pesi;
  for (const row of fattori) {
    if (row.peso === 0) continue;
    const figure = { fattore: row.fattore.id, nome: row.fattore.nome, peso: row.peso };
    if (row.misurati !== null && row.percentuale !== null) {
      const codice = row.fattore.misura === "punti" ? "PUNTI_DIRETTI" : "PUNTI_FATTORE";
      const { percentuale, misurati } = row;
      traccia.push({ regola: "R23", fonte, codice, figure: { ...figure, percentuale }, dopo: misurati });
    }
    // Attributed as measured there is nothing to tell.
    if (row.attribuiti !== null && (row.misurati === null || !equal10(row.attribuiti, row.misurati))) {
      const before = row.misurati === null ? {} : { prima: row.misurati };
      traccia.push({ regola: "R24", fonte, codice: "PUNTI_ATTRIBUITI", figure, ...before, dopo: row.attribuiti });
    }
  }
  const punti = fattori.filter(({ peso }) => peso !== 0).map((row) => row.punti);
  traccia.push({ regola: "R23", fonte, codice: "TOTALE", figure: { punti }, dopo: punteggio });
}

function unweighted(fattore: Fattore, percentuale: number | null): FattoreCalcolato {
  return {
    fattore,
    peso: 0,
    percentuale,
    misurati: 0,
    attribuiti: null,
    punti: 0,
    raggiungimento: null,
    senzaMotivazione: false,
  };
}
