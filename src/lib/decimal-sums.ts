// Sums and weighted means as exact decimal arithmetic has them (R2, R9), at the cost of doubles.
// Three ways, chosen by the inputs alone so that the order of rows never matters: whole ten-thousandths in doubles (exact);
// values with up to 13 decimals as two halves of an integer (error below 1e-12, enough unless a tie is near); BigInt.

import { clean, tenThousandths } from "./decimal-clean";
import { SUM_OF_WEIGHTS, weightedInHalves } from "./decimal-halves";
import { addExact, divideExact, exactInteger, fromExact, multiplyExact, roundToUnits, toExact } from "./exact";
import type { Exact } from "./exact";

type Numbers = ArrayLike<number>;

const MAX_EXACT = Number.MAX_SAFE_INTEGER;
const TEN_TO_TEN = 1e10;
/** In units of the tenth decimal: a number with at most six decimals is a multiple of this. */
const SHORT = 1e4;
const SHORT_EXACT = 10_000n;
/** In units of the tenth decimal: how far from a half a double must be for its rounding to be beyond doubt (errors stay below 0.01). */
const DOUBT = 0.02;
/** Above it the doubles themselves are too coarse for that. */
const SETTLE_LIMIT = 2048;

/** Σ xs. */
export function sum(xs: Numbers): number {
  let units = 0;
  let size = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = tenThousandths(xs[i] as number);
    units += x;
    size += Math.abs(x);
  }
  return size <= MAX_EXACT ? units / 1e4 : weightedFine(null, xs, 1);
}

/** Σ ws·xs. */
export function dot(ws: Numbers, xs: Numbers): number {
  return weighted(ws, xs, 1);
}

/** Σ ws·xs / 100: weights in points out of 100, percentages on 0–100. */
export function dotPercent(ws: Numbers, xs: Numbers): number {
  return weighted(ws, xs, 100);
}

/** Σ ws·xs / Σ ws; the caller has seen that the weights do not add up to 0. */
export function weightedMean(ws: Numbers, xs: Numbers): number {
  return weighted(ws, xs, SUM_OF_WEIGHTS);
}

/** Σ xs / how many. */
export function mean(xs: Numbers): number {
  const n = xs.length;
  if (n === 0) throw new RangeError("mean of nothing");
  let units = 0;
  let size = 0;
  for (let i = 0; i < n; i++) {
    const x = tenThousandths(xs[i] as number);
    units += x;
    size += Math.abs(x);
  }
  if (!(size <= MAX_EXACT)) return weightedFine(null, xs, n);
  const settled = settle(units / (n * 1e4));
  return settled === settled ? settled : weightedExactly(null, xs, n);
}

/** w × x / 100: the points of one factor (R23). */
export function percentOf(w: number, x: number): number {
  const units = tenThousandths(w) * tenThousandths(x);
  if (Math.abs(units) <= MAX_EXACT) return units / TEN_TO_TEN;
  const settled = settle((clean(w) * clean(x)) / 100);
  return settled === settled
    ? settled
    : exactly(divideExact(multiplyExact(toExact(w), toExact(x)), exactInteger(100n)));
}

/** a × factor / b as the exact quotient; b is not 0 and factor is whole. */
export function quotient(a: number, b: number, factor = 1): number {
  const num = tenThousandths(a) * factor;
  const den = tenThousandths(b);
  const whole = Math.abs(num) <= MAX_EXACT && den === den;
  const settled = settle(whole ? num / den : (clean(a) * factor) / clean(b));
  return settled === settled
    ? settled
    : exactly(divideExact(multiplyExact(toExact(a), exactInteger(BigInt(factor))), toExact(b)));
}

/** a − b. */
export function difference(a: number, b: number): number {
  const units = tenThousandths(a) - tenThousandths(b);
  return units === units ? units / 1e4 : exactly(addExact(toExact(a), toExact(-b)));
}

/**
 * What an exact result is carried as: rounded to ten decimals where that leaves a number of at most six (R2: noise of the
 * inputs settles, and no tie or threshold has more than three), else the nearest double, unrounded (R3).
 */
export function exactly(value: Exact): number {
  const units = roundToUnits(value, 10);
  return units % SHORT_EXACT === 0n ? fromExact({ num: units, den: 10_000_000_000n }) : fromExact(value);
}

function weighted(ws: Numbers, xs: Numbers, divisor: number): number {
  if (ws.length !== xs.length) throw new RangeError("as many weights as values are needed");
  let num = 0;
  let den = 0;
  let size = 0;
  for (let i = 0; i < xs.length; i++) {
    const w = tenThousandths(ws[i] as number);
    const product = w * tenThousandths(xs[i] as number);
    num += product;
    den += w;
    size += Math.abs(product);
  }
  if (!(size <= MAX_EXACT)) return weightedFine(ws, xs, divisor);
  if (divisor !== SUM_OF_WEIGHTS) return num / (divisor * 1e8);
  const value = num / (den * 1e4);
  if (den === 1e6) return value;
  const settled = settle(value);
  return settled === settled ? settled : weightedExactly(ws, xs, divisor);
}

/** In doubles where they can tell, else exactly. */
function weightedFine(ws: Numbers | null, xs: Numbers, divisor: number): number {
  const settled = settle(weightedInHalves(ws, xs, divisor));
  return settled === settled ? settled : weightedExactly(ws, xs, divisor);
}

function weightedExactly(ws: Numbers | null, xs: Numbers, divisor: number): number {
  const num = exactDot(ws, xs);
  const den = divisor === SUM_OF_WEIGHTS && ws !== null ? exactDot(null, ws) : exactInteger(BigInt(divisor));
  return exactly(divideExact(num, den));
}

function exactDot(ws: Numbers | null, xs: Numbers): Exact {
  let total = exactInteger(0n);
  for (let i = 0; i < xs.length; i++) {
    const x = toExact(xs[i] as number);
    total = addExact(total, ws === null ? x : multiplyExact(toExact(ws[i] as number), x));
  }
  return total;
}

/** `exactly` for a double that is off by less than 1e-12: NaN where that might matter. */
function settle(value: number): number {
  if (!(Math.abs(value) < SETTLE_LIMIT)) return NaN;
  const scaled = value * TEN_TO_TEN;
  const units = Math.round(scaled);
  if (units % SHORT === 0) return Math.abs(scaled - units) < 0.5 - DOUBT ? units / TEN_TO_TEN + 0 : NaN;
  if (Math.abs(Math.abs(scaled - units) - 0.5) > DOUBT) return value;
  return (units + 1) % SHORT === 0 || (units - 1) % SHORT === 0 ? NaN : value;
}
