// Do the weights of a group add up, by how much not, and what would put them right (R2, R9): by largest remainder at the
// weights' own decimals, offered and never done in silence.
import { clean, decimalsOf, difference, sum } from "../lib/decimal";
import { roundToUnits, toExact } from "../lib/exact";
import { apportion, toProportions } from "../lib/largest-remainder";

export interface SommaPesi {
  readonly somma: number;
  /** Above zero: too much; below: missing. */
  readonly differenza: number;
  readonly atteso: number;
  readonly torna: boolean;
}

const FULL = 100;

export function checkSommaPesi(pesi: readonly number[], atteso: number = FULL): SommaPesi {
  const somma = sum(pesi);
  const torna = somma === clean(atteso);
  return { somma, differenza: torna ? 0 : difference(somma, atteso), atteso, torna };
}

/** The weights in proportion, adding up; null where no proportion can be seen (a negative weight, all zero). */
export function correctPesi(pesi: readonly number[], atteso: number = FULL): readonly number[] | null {
  if (pesi.some((peso) => !(Number.isFinite(peso) && peso >= 0)) || !(atteso > 0) || sum(pesi) === 0) return null;
  const decimals = Math.max(decimalsOf(atteso), ...pesi.map(decimalsOf));
  const units = apportion(roundToUnits(toExact(atteso), decimals), toProportions(pesi.map(toExact)));
  return units.map((unit) => clean(Number(unit) / 10 ** decimals));
}
