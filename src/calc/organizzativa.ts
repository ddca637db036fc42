// Organisational performance by objectives: each after the 70 % rule (R33, S5), weighted by incidenza (R33a); the
// segretario's also with the body's mean (R34, S6). Source: po-livelli art. 10.
import { clean, compare2, mean, sum, weightedMean } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Scelte, Sistema, SogliaObiettivo } from "../sistema/types";
import { opzione } from "./opzione";
import { computeMediaWith, mancantiOf } from "./media";
import type { Valori } from "./media";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

export interface DatiOrganizzativa {
  /** The achievement of each objective, the mean of its parameters. */
  readonly pr: Valori;
  /** Points of R30 by which the objectives are weighted; none at all: equal. */
  readonly punti?: Valori | null;
  /** The mean of the body's objectives: with it the result is the segretario's. */
  readonly mediaEnte?: number | null;
  /** S6 `pesi`: how much the specific objectives and the body's mean count. */
  readonly pesiSegretario?: { readonly specifici: number; readonly ente: number };
}

export interface Organizzativa {
  readonly valore: number;
  /** The mean of the specific objectives; null where there is none. */
  readonly specifici: number | null;
  /** Places of the objectives that count as not achieved. */
  readonly nonRaggiunti: readonly number[];
}

export function computeOrganizzativa(
  sistema: Sistema,
  scelte: Scelte,
  dati: DatiOrganizzativa,
  traccia?: Traccia,
): Result<Organizzativa, readonly Problema[]> {
  const rule = sistema.obiettivo_raggiunto;
  if (rule === null) return failure([{ code: "ORGANIZZATIVA_NON_PREVISTA", sistema: sistema.id }]);
  const mediaEnte = dati.mediaEnte ?? null;
  const hasSpecifici = dati.pr.some((value) => value !== null);
  if (mediaEnte !== null && !hasSpecifici) {
    traccia?.push({
      regola: "R34",
      fonte: rule.fonte,
      codice: "SEGRETARIO",
      figure: { ente: mediaEnte, caso: "solo_ente" },
      dopo: clean(mediaEnte),
    });
    return success({ valore: clean(mediaEnte), specifici: null, nonRaggiunti: [] });
  }

  const counted = countObiettivi(rule, opzione(sistema, scelte, "S5") === "azzera", dati.pr, traccia);
  const specifici = computeMediaWith(
    { mancanti: mancantiOf(sistema, scelte), pesiLiberi: true, regola: "R33a", fonte: rule.fonte },
    counted.valori,
    dati.punti ?? null,
    traccia,
  );
  if (!specifici.ok) return specifici;
  const { valore } = specifici.value;
  const { nonRaggiunti } = counted;
  if (mediaEnte === null) return success({ valore, specifici: valore, nonRaggiunti });

  const together = combine(sistema, scelte, valore, mediaEnte, dati.pesiSegretario);
  if (!together.ok) return together;
  const figure = { specifici: valore, ente: mediaEnte, opzione: opzione(sistema, scelte, "S6") ?? "" };
  traccia?.push({ regola: "R34", fonte: rule.fonte, codice: "SEGRETARIO", figure, dopo: together.value });
  return success({ valore: together.value, specifici: valore, nonRaggiunti });
}

export function explainOrganizzativa(
  sistema: Sistema,
  scelte: Scelte,
  dati: DatiOrganizzativa,
): { readonly esito: Result<Organizzativa, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeOrganizzativa(sistema, scelte, dati, passi), passi };
}

/** R33: exactly the minimum, after rounding to two decimals, is achieved. */
export function isRaggiunto({ minimo }: SogliaObiettivo, pr: number): boolean {
  return compare2(pr, minimo) >= 0;
}

function countObiettivi(
  rule: SogliaObiettivo,
  azzera: boolean,
  pr: Valori,
  traccia: Traccia,
): { readonly valori: Valori; readonly nonRaggiunti: readonly number[] } {
  const nonRaggiunti = pr.flatMap((value, index) => (value === null || isRaggiunto(rule, value) ? [] : [index]));
  const valori = pr.map((value, index) => (azzera && nonRaggiunti.includes(index) ? 0 : value));
  for (const index of nonRaggiunti) {
    const before = pr[index] ?? 0;
    traccia?.push({
      regola: rule.regola,
      fonte: rule.fonte,
      codice: "OBIETTIVO_NON_RAGGIUNTO",
      figure: { posto: index + 1, minimo: rule.minimo, opzione: azzera ? "azzera" : "segnala" },
      prima: before,
      dopo: valori[index] ?? 0,
    });
  }
  return { valori, nonRaggiunti };
}

function combine(
  sistema: Sistema,
  scelte: Scelte,
  specifici: number,
  ente: number,
  pesi: DatiOrganizzativa["pesiSegretario"],
): Result<number, readonly Problema[]> {
  if (opzione(sistema, scelte, "S6") !== "pesi") return success(mean([specifici, ente]));
  if (pesi === undefined) return failure([{ code: "PESI_SEGRETARIO_MANCANTI" }]);
  const weights = [pesi.specifici, pesi.ente];
  const negative = weights.findIndex((peso) => peso < 0);
  if (negative >= 0) {
    return failure([{ code: "PESO_NON_VALIDO", indice: negative, valore: weights[negative] ?? 0 }]);
  }
  return sum(weights) === 0 ? failure([{ code: "PESI_NULLI" }]) : success(weightedMean(weights, [specifici, ente]));
}
