// Weighted sums of values with up to 13 decimals (thirds and the like) as two halves of an integer, in doubles: an accelerator
// beside the exact way of decimal-sums.ts, which answers wherever this one says NaN.

import { clean, tenThousandths } from "./decimal-clean";

type Numbers = ArrayLike<number>;

/** The divisor of a weighted mean is the sum of its weights. */
export const SUM_OF_WEIGHTS = 0;

const HALF = 2 ** 26;
/** |x| × 1e13 stays an exact integer. */
const FINE = 1e13;
const FINE_LIMIT = 450;
/** Σ |w| × 10 000 for which both halves stay exact, and its ratio to the divisor that keeps the error below 1e-12. */
const WEIGHT_LIMIT = 2 ** 26;
const WEIGHT_RATIO = 20;

/** Σ ws·xs / divisor, off by less than 1e-12; NaN where that cannot be promised. No weights: Σ xs. */
export function weightedInHalves(ws: Numbers | null, xs: Numbers, divisor: number): number {
  let high = 0;
  let low = 0;
  let den = 0;
  let size = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = clean(xs[i] as number);
    const w = ws === null ? 1e4 : tenThousandths(ws[i] as number);
    const units = Math.abs(x) <= FINE_LIMIT ? Math.round(x * FINE) : NaN;
    const top = Math.floor(units / HALF);
    high += w * top;
    low += w * (units - top * HALF);
    den += w;
    size += Math.abs(w);
  }
  const weight = divisor === SUM_OF_WEIGHTS ? Math.abs(den) : divisor * 1e4;
  if (!(high === high && size <= WEIGHT_LIMIT && size <= WEIGHT_RATIO * weight)) return NaN;
  const scale = divisor === SUM_OF_WEIGHTS ? den * FINE : divisor * 1e17;
  return (high * HALF + low) / scale;
}
