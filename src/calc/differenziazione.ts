// Factor 2: how many different scores a dirigente gave, and the points they are worth (R20, R3; the ends that two classes
// share are a scelta, S2). Source: arsac §3.5.2.
import { cents } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { ClasseDifferenziazione, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

export interface Differenziazione {
  readonly differenti: number;
  readonly punti: number;
}

/** Scores count as different after rounding to two decimals. */
export function countDifferenti(punteggi: readonly number[]): number {
  return new Set(punteggi.map(cents)).size;
}

export function computeDifferenziazione(
  sistema: Sistema,
  scelte: Scelte,
  punteggi: readonly number[],
  traccia?: Traccia,
): Result<Differenziazione, readonly Problema[]> {
  const differenti = countDifferenti(punteggi);
  const punti = puntiDifferenziazione(sistema, scelte, differenti);
  if (!punti.ok) return punti;
  const { regola = "R20", fonte = null } = sistema.differenziazione ?? {};
  traccia?.push({
    regola,
    fonte,
    codice: "PUNTEGGI_DIFFERENTI",
    figure: { punteggi: punteggi.length, differenti },
    dopo: punti.value,
  });
  return success({ differenti, punti: punti.value });
}

export function explainDifferenziazione(
  sistema: Sistema,
  scelte: Scelte,
  punteggi: readonly number[],
): { readonly esito: Result<Differenziazione, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeDifferenziazione(sistema, scelte, punteggi, passi), passi };
}

/** The points of a number of different scores already counted. */
export function puntiDifferenziazione(
  sistema: Sistema,
  scelte: Scelte,
  differenti: number,
): Result<number, readonly Problema[]> {
  const rules = sistema.differenziazione;
  if (rules === null) return failure([{ code: "DIFFERENZIAZIONE_NON_PREVISTA", sistema: sistema.id }]);
  const byLowerEnd = opzione(sistema, scelte, "S2") === "estremo_inferiore";
  const classe = byLowerEnd
    ? rules.classi.filter((candidate) => reaches(candidate, differenti)).at(-1)
    : rules.classi.find(({ a }) => a === null || differenti <= a);
  return success(classe?.punti ?? 0);
}

function reaches({ da, da_inclusa }: ClasseDifferenziazione, differenti: number): boolean {
  return da_inclusa ? differenti >= da : differenti > da;
}
