// Shares a whole number of units (cents, heads) in proportion to weights so that nothing is lost or invented:
// everyone takes the whole part, the units left go to the largest remainders, ties by order of the list (R4, R42).
// Integers of any size, so that no decision hangs on binary noise (R2).

import type { Exact } from "./exact";

/** Shares `total` units in proportion to `weights`; all zero where no weight is above zero. Neither may be negative. */
export function apportion(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (total < 0n || weights.some((weight) => weight < 0n)) throw new RangeError("a negative amount cannot be shared");
  const sum = addUp(weights);
  if (sum === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight) => (total * weight) % sum);
  const left = Number(total - addUp(shares));
  for (const index of largestFirst(remainders).slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

/** Decimals as whole numbers in the same proportion; their denominators are powers of ten, as toExact makes them. */
export function toProportions(values: readonly Exact[]): readonly bigint[] {
  const common = values.reduce((most, { den }) => (den > most ? den : most), 1n);
  return values.map(({ num, den }) => {
    if (common % den !== 0n) throw new RangeError("proportions are asked of decimals");
    return num * (common / den);
  });
}

export function addUp(values: readonly bigint[]): bigint {
  return values.reduce((partial, value) => partial + value, 0n);
}

/** Places of the list from the largest value down; equal values keep the order of the list. */
function largestFirst(values: readonly bigint[]): readonly number[] {
  return values
    .map((value, index) => ({ value, index }))
    .sort((one, other) => (one.value === other.value ? 0 : one.value > other.value ? -1 : 1))
    .map(({ index }) => index);
}
