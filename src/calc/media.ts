// Weighted means: weights that add up to 100, or none at all and then equal ones (R9); what a missing value means is a
// scelta interpretativa (S12). Source: arsac §3.4, §3.5 1a.
import { clean, difference, mean, sum, weightedMean } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fonteMisura } from "./misurazione";
import type { Fonte, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

/** null is a blank cell. */
export type Valori = readonly (number | null)[];

export interface Media {
  readonly valore: number;
  /** Places of the missing values, and what was made of them. */
  readonly mancanti: readonly number[];
  readonly trattamento: Mancanti;
}

/** The options of S12. */
export type Mancanti = "errore" | "zero" | "esclude";

export interface MediaOptions {
  readonly mancanti: Mancanti;
  /** Weights are multipliers that need not add up to 100 (incidenza R33a, judgements of P.O.). */
  readonly pesiLiberi?: boolean;
  readonly regola?: string;
  readonly fonte?: Fonte | null;
}

const FULL = 100;

export function mancantiOf(sistema: Sistema, scelte: Scelte): Mancanti {
  const option = opzione(sistema, scelte, "S12");
  return option === "zero" || option === "esclude" ? option : "errore";
}

/** R9 under the scelte of a sistema. */
export function computeMedia(
  sistema: Sistema,
  scelte: Scelte,
  valori: Valori,
  pesi: Valori | null = null,
  traccia?: Traccia,
): Result<Media, readonly Problema[]> {
  const fonte = fonteMisura(sistema, "R9");
  return computeMediaWith({ mancanti: mancantiOf(sistema, scelte), fonte }, valori, pesi, traccia);
}

export function explainMedia(
  sistema: Sistema,
  scelte: Scelte,
  valori: Valori,
  pesi: Valori | null = null,
): { readonly esito: Result<Media, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeMedia(sistema, scelte, valori, pesi, passi), passi };
}

export function computeMediaWith(
  options: MediaOptions,
  valori: Valori,
  pesi: Valori | null,
  traccia?: Traccia,
): Result<Media, readonly Problema[]> {
  const weights = givenWeights(pesi);
  const mancanti = indicesOfBlanks(valori);
  const problemi = findProblemi(options, valori, weights, mancanti);
  if (problemi.length > 0) return failure(problemi);

  const excluded = options.mancanti === "esclude" && mancanti.length > 0;
  const kept = (_: number | null, index: number): boolean => !excluded || valori[index] !== null;
  const numbers = valori.filter(kept).map((valore) => valore ?? 0);
  const keptWeights = weights?.filter(kept).map((peso) => peso ?? 0) ?? null;
  if (keptWeights !== null && sum(keptWeights) === 0) return failure([{ code: "PESI_NULLI" }]);

  const valore = keptWeights === null ? mean(numbers) : weightedMean(keptWeights, numbers);
  if (traccia !== undefined) trace(traccia, options, numbers, keptWeights, mancanti, valore);
  return success({ valore, mancanti, trattamento: options.mancanti });
}

function findProblemi(
  options: MediaOptions,
  valori: Valori,
  weights: Valori | null,
  mancanti: readonly number[],
): readonly Problema[] {
  const problemi: Problema[] = [];
  if (valori.length === 0 || (mancanti.length === valori.length && options.mancanti !== "zero")) {
    problemi.push({ code: "NESSUN_VALORE" });
  } else if (mancanti.length > 0 && options.mancanti === "errore") {
    problemi.push({ code: "VALORE_MANCANTE", indici: mancanti });
  }
  if (weights === null) return problemi;
  problemi.push(...findProblemiPesi(weights, valori.length));
  const areComplete = weights.length === valori.length && indicesOfBlanks(weights).length === 0;
  const somma = sum(weights.map((peso) => peso ?? 0));
  if (areComplete && options.pesiLiberi !== true && somma !== FULL) {
    problemi.push({ code: "PESI_SOMMA", somma, differenza: difference(somma, FULL), atteso: FULL });
  }
  return problemi;
}

/** Weights of which none is written count as none. */
export function givenWeights(pesi: Valori | null): Valori | null {
  return pesi === null || pesi.every((peso) => peso === null) ? null : pesi;
}

/** One weight for each value, none of them blank or negative; what they must add up to is another matter. */
export function findProblemiPesi(weights: Valori, count: number): readonly Problema[] {
  if (weights.length !== count) return [{ code: "NUMERO_PESI", valori: count, pesi: weights.length }];
  const problemi: Problema[] = weights.flatMap((valore, indice) =>
    valore !== null && valore < 0 ? [{ code: "PESO_NON_VALIDO", indice, valore } as const] : [],
  );
  const blanks = indicesOfBlanks(weights);
  return blanks.length > 0 ? [...problemi, { code: "PESO_MANCANTE", indici: blanks }] : problemi;
}

function trace(
  traccia: Passo[],
  options: MediaOptions,
  numbers: readonly number[],
  weights: readonly number[] | null,
  mancanti: readonly number[],
  valore: number,
): void {
  const regola = options.regola ?? "R9";
  const fonte = options.fonte ?? null;
  if (mancanti.length > 0) {
    const figure = { posti: mancanti.map((index) => index + 1), trattamento: options.mancanti };
    traccia.push({ regola: "S12", fonte, codice: "VALORI_MANCANTI", figure, dopo: options.mancanti });
  }
  const valori = numbers.map(clean);
  traccia.push(
    weights === null
      ? { regola, fonte, codice: "MEDIA_ARITMETICA", figure: { valori, quanti: valori.length }, dopo: valore }
      : {
          regola,
          fonte,
          codice: "MEDIA_PONDERATA",
          figure: { valori, pesi: weights.map(clean), somma: sum(weights) },
          dopo: valore,
        },
  );
}

export function indicesOfBlanks(valori: Valori): readonly number[] {
  return valori.flatMap((valore, index) => (valore === null ? [index] : []));
}
