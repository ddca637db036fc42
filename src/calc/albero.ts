// The tree of performance: indicators → operational objectives → strategic objectives → body (R10–R12), and what a
// structure achieved of it, factor 1a (R18). Source: arsac §3.1, §3.4, §3.5 1a.
import { difference, dotPercent, sum } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fonteMisura } from "./misurazione";
import type { Scelte, Sistema } from "../sistema/types";
import { computeMediaWith, mancantiOf } from "./media";
import type { Media, Valori } from "./media";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

/** Achievements with their weights; no weight at all means equal ones. */
export interface Gruppo {
  readonly valori: Valori;
  readonly pesi: Valori | null;
}

export interface LatiStrategico {
  readonly indicatori: Gruppo;
  readonly operativi: Gruppo;
  /** The two overall weights; null where not written. */
  readonly pesoIndicatori: number | null;
  readonly pesoOperativi: number | null;
}

export interface Strategico {
  readonly valore: number;
  /** The mean of each side; null where that side is empty. */
  readonly indicatori: number | null;
  readonly operativi: number | null;
}

type Esito<T> = Result<T, readonly Problema[]>;

const FULL = 100;

/** R10. */
export function computeOperativo(
  sistema: Sistema,
  scelte: Scelte,
  indicatori: Gruppo,
  traccia?: Traccia,
): Esito<Media> {
  return computeGruppo(sistema, scelte, indicatori, "R10", traccia);
}

/** R12. */
export function computeEnte(sistema: Sistema, scelte: Scelte, strategici: Gruppo, traccia?: Traccia): Esito<Media> {
  return computeGruppo(sistema, scelte, strategici, "R12", traccia);
}

/** R11: the two sides weighted; a side with nothing in it leaves 100 to the other. */
export function computeStrategico(
  sistema: Sistema,
  scelte: Scelte,
  lati: LatiStrategico,
  traccia?: Traccia,
): Esito<Strategico> {
  const weights = computeLati(lati);
  if (!weights.ok) return weights;
  const [pesoIndicatori, pesoOperativi] = weights.value;
  const indicatori = pesoIndicatori === 0 ? null : computeGruppo(sistema, scelte, lati.indicatori, "R11", traccia);
  const operativi = pesoOperativi === 0 ? null : computeGruppo(sistema, scelte, lati.operativi, "R11", traccia);
  const problemi = [indicatori, operativi].flatMap((side) => (side === null || side.ok ? [] : side.error));
  if (problemi.length > 0) return failure(problemi);

  const left = indicatori?.ok === true ? indicatori.value.valore : null;
  const right = operativi?.ok === true ? operativi.value.valore : null;
  const valore = dotPercent([pesoIndicatori, pesoOperativi], [left ?? 0, right ?? 0]);
  traccia?.push({
    regola: "R11",
    fonte: fonteMisura(sistema, "R11"),
    codice: "STRATEGICO_LATI",
    figure: { pesoIndicatori, pesoOperativi, indicatori: left ?? 0, operativi: right ?? 0 },
    dopo: valore,
  });
  return success({ valore, indicatori: left, operativi: right });
}

/** R18: who has factor 2, and he alone, is measured on strategic objectives too. */
export function computeStruttura(
  sistema: Sistema,
  scelte: Scelte,
  categoria: string,
  obiettivi: { readonly strategici: Gruppo; readonly operativi: Gruppo },
  traccia?: Traccia,
): Esito<Media> {
  const { strategici, operativi } = obiettivi;
  if (!isDirigente(sistema, categoria) || strategici.valori.length === 0) {
    return computeGruppo(sistema, scelte, operativi, "R18", traccia);
  }
  const pesi =
    strategici.pesi === null && operativi.pesi === null ? null : [...weightsOf(strategici), ...weightsOf(operativi)];
  return computeGruppo(sistema, scelte, { valori: [...strategici.valori, ...operativi.valori], pesi }, "R18", traccia);
}

/** The differentiation of judgements is asked of dirigenti only (arsac §3.5.2): whose form has that factor is one. */
export function isDirigente(sistema: Sistema, categoria: string): boolean {
  const fattore = sistema.differenziazione?.fattore;
  const row = sistema.pesi.find((pesi) => pesi.categoria === categoria);
  return row?.fattori.some((entry) => entry.fattore === fattore) ?? false;
}

export function explainStrategico(
  sistema: Sistema,
  scelte: Scelte,
  lati: LatiStrategico,
): { readonly esito: Esito<Strategico>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeStrategico(sistema, scelte, lati, passi), passi };
}

function computeGruppo(
  sistema: Sistema,
  scelte: Scelte,
  gruppo: Gruppo,
  regola: string,
  traccia: Traccia,
): Esito<Media> {
  const fonte = fonteMisura(sistema, regola);
  return computeMediaWith(
    { mancanti: mancantiOf(sistema, scelte), regola, fonte },
    gruppo.valori,
    gruppo.pesi,
    traccia,
  );
}

function weightsOf({ valori, pesi }: Gruppo): Valori {
  return pesi ?? valori.map(() => null);
}

function computeLati(lati: LatiStrategico): Esito<readonly [number, number]> {
  const empty = { indicatori: lati.indicatori.valori.length === 0, operativi: lati.operativi.valori.length === 0 };
  if (empty.indicatori && empty.operativi) return failure([{ code: "NESSUN_VALORE" }]);
  // A side left empty with its weight unwritten carries nothing, and the other all.
  const pesoIndicatori = lati.pesoIndicatori ?? (empty.indicatori ? 0 : empty.operativi ? FULL : null);
  const pesoOperativi = lati.pesoOperativi ?? (empty.operativi ? 0 : empty.indicatori ? FULL : null);
  const blanks = [pesoIndicatori, pesoOperativi].flatMap((peso, index) => (peso === null ? [index] : []));
  if (pesoIndicatori === null || pesoOperativi === null) return failure([{ code: "PESO_MANCANTE", indici: blanks }]);

  const problemi: Problema[] = [pesoIndicatori, pesoOperativi].flatMap((valore, indice) =>
    valore < 0 ? [{ code: "PESO_NON_VALIDO", indice, valore } as const] : [],
  );
  const somma = sum([pesoIndicatori, pesoOperativi]);
  if (somma !== FULL) {
    problemi.push({ code: "PESI_SOMMA", somma, differenza: difference(somma, FULL), atteso: FULL, gruppo: "lati" });
  }
  if (empty.indicatori && pesoIndicatori !== 0)
    problemi.push({ code: "LATO_VUOTO", lato: "indicatori", peso: pesoIndicatori });
  if (empty.operativi && pesoOperativi !== 0)
    problemi.push({ code: "LATO_VUOTO", lato: "operativi", peso: pesoOperativi });
  return problemi.length > 0 ? failure(problemi) : success([pesoIndicatori, pesoOperativi]);
}
