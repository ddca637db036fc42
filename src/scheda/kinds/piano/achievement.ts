// What each objective of a list achieved: the weighted mean of its indicators' PRs (R10, R33), and the mean of the list.
import type { Media } from "../../../calc/media";
import { computeMediaWith } from "../../../calc/media";
import type { Problema } from "../../../calc/problemi";
import type { Result } from "../../../lib/result";
import { isHundred } from "../../../lib/decimal";
import { statedPr } from "../../checks/indicator-pr";
import { checkScale } from "../../checks/indicator-scale";
import { prOf } from "../../checks/indicator";
import { figureOf } from "../../checks/numbers";
import type { PianoObiettivo, PianoScheda } from "./model";

export interface ObiettivoRaggiunto {
  readonly obiettivo: PianoObiettivo;
  /** null: a result lacks or cannot be read. */
  readonly valore: number | null;
}

export function achievements(scheda: PianoScheda): readonly ObiettivoRaggiunto[] {
  const scale = checkScale(
    scheda,
    scheda.grid,
    scheda.righe.map(({ indicatore }) => indicatore),
  );
  return scheda.obiettivi.map((obiettivo) => {
    const values = obiettivo.righe.map(({ indicatore }) => {
      if (scale.mixed.has(indicatore.row)) return null;
      const due = prOf(indicatore);
      if (due?.ok === true) return due.value.valore;
      const measurable = indicatore.target !== undefined && indicatore.risultato !== undefined;
      const stated = measurable ? undefined : statedPr(indicatore.pr, scale.factor);
      return stated === undefined || stated < 0 ? null : Math.min(stated, 100);
    });
    const mean = computeMediaWith({ mancanti: "errore", regola: "R10" }, values, ownWeights(obiettivo));
    return { obiettivo, valore: mean.ok ? mean.value.valore : null };
  });
}

/** The mean of the list by the objectives' weights, equal where there are none; none where the weights do not add up. */
export function listAchievement(scheda: PianoScheda): Result<Media, readonly Problema[]> {
  const reached = achievements(scheda);
  const weights = reached.map(({ obiettivo }) => objectiveWeight(obiettivo));
  return computeMediaWith(
    { mancanti: "errore", regola: "R12" },
    reached.map(({ valore }) => valore),
    weights.map((weight) => weight ?? null),
  );
}

/** Weights of the indicators within the objective, where they are that. */
function ownWeights({ righe }: PianoObiettivo): readonly number[] | null {
  const weights = righe.map(({ peso }) => figureOf(peso));
  const numbers = weights.flatMap((weight) => weight ?? []);
  return numbers.length === weights.length && isHundred(numbers) ? numbers : null;
}

function objectiveWeight({ peso, righe }: PianoObiettivo): number | undefined {
  const [first] = righe;
  const own = figureOf(peso) ?? figureOf(first?.pesoObiettivo);
  if (own !== undefined) return own;
  const given = righe.flatMap((riga) => figureOf(riga.peso) ?? []);
  return given.length === 1 ? given[0] : undefined;
}
