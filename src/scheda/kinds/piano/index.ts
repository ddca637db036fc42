// A flat list of objectives and indicators (R5–R10, R14; po-livelli art. 10): reading, checks, explanations.
import { baseJson } from "../../checks/base-json";
import { explainIndicator } from "../../checks/explain-indicator";
import { checkNumbers } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import { checkWeights, isInvalidWeight } from "../../checks/weights";
import type { Finding } from "../../finding";
import type { CheckContext, KindModule } from "../../model";
import { checkIndicatori } from "./checks-indicatori";
import { checkDuplicates, checkOrphans, checkReached, checkTooManyStrategic } from "./checks-obiettivi";
import type { PianoScheda } from "./model";
import { readPiani } from "./read";
import { weightGroups } from "./weights";

export const piano: KindModule<PianoScheda> = {
  kind: "piano",
  read: readPiani,
  checks: [checkIndicatori, checkPesi, checkDuplicates, checkOrphans, checkTooManyStrategic, checkReached],
  toJson: baseJson,
  explain(scheda, place, { sistema }) {
    return explainIndicator(
      sistema,
      scheda.grid,
      scheda.righe.map(({ indicatore }) => indicatore),
      place,
    );
  },
};

/** Each group of weights, and the numbers kept as text among them; a word where a weight belongs is PESO_NON_VALIDO. */
function checkPesi(scheda: PianoScheda, { sistema }: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  const groups = weightGroups(scheda, sistema);
  const values = groups.flatMap(({ weights }) =>
    weights.flatMap(({ read, voce }): readonly ReadValue[] =>
      isInvalidWeight(read) && read.kind !== "error" ? [] : [{ read, voce, campo: "peso", field: `peso:${voce}` }],
    ),
  );
  return [
    ...checkNumbers(scheda, scheda.grid, values),
    ...groups.flatMap((group) => checkWeights(scheda, scheda.grid, group).findings),
  ];
}
