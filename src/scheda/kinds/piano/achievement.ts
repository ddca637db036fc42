// What each objective of a list achieved: the weighted mean of its indicators' PRs (R10, R33), and the mean of the list.
import type { Media } from "../../../calc/media";
import { computeMediaWith } from "../../../calc/media";
import type { Problema } from "../../../calc/problemi";
import type { Result } from "../../../lib/result";
import { measureIndicator } from "../../checks/indicator-achievement";
import { checkScale } from "../../checks/indicator-scale";
import type { PianoObiettivo, PianoScheda } from "./model";
import { indicatorWeights, obiettivoWeight, weightUse } from "./weights";

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
  const use = weightUse(scheda);
  return scheda.obiettivi.map((obiettivo) => {
    const values = obiettivo.righe.map(({ indicatore }) => {
      const measured = measureIndicator(indicatore, scale);
      return measured.esito === "calcolato" ? measured.valore : null;
    });
    const weights = indicatorWeights(obiettivo, use);
    const options = { mancanti: "errore", regola: "R10", pesiLiberi: weights?.liberi ?? false } as const;
    const mean = computeMediaWith(options, values, weights?.pesi ?? null);
    return { obiettivo, valore: mean.ok ? mean.value.valore : null };
  });
}

/** The mean of the list by the objectives' weights, equal where there are none; none where the weights do not add up. */
export function listAchievement(scheda: PianoScheda): Result<Media, readonly Problema[]> {
  const reached = achievements(scheda);
  const use = weightUse(scheda);
  return computeMediaWith(
    { mancanti: "errore", regola: "R12" },
    reached.map(({ valore }) => valore),
    reached.map(({ obiettivo }) => obiettivoWeight(obiettivo, use) ?? null),
  );
}
