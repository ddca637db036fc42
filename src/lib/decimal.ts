// Rounding and comparing as exact decimals would (R2, R3): half away from zero, on the decimal that a cell shows.
// Everything a caller of the decimal arithmetic needs is exported from here.

import { clean } from "./decimal-clean";
import { sum } from "./decimal-sums";

export { clean } from "./decimal-clean";
export { difference, dot, dotPercent, mean, percentOf, quotient, sum, weightedMean } from "./decimal-sums";

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;
const SIGNIFICANT = 15;
/** A double × a power of ten is off by less than this part of itself from the decimal the double stands for. */
const NOISE = 6e-15;

/** Scores, achievements and money are compared and shown with two decimals (R3, R4). */
export const SCORE_DECIMALS = 2;
/** Sums are compared with ten (R2). */
export const SUM_DECIMALS = 10;

/** 1.005 → 1.01, 69.995 → 70, -1.005 → -1.01. */
export function round2(x: number): number {
  return wholeUnits(x, 2) / 100;
}

/** Half away from zero, `decimals` from 0 to 12. */
export function roundTo(x: number, decimals: number): number {
  const scale = POWERS[decimals];
  if (scale === undefined) throw new RangeError(`decimals out of range: ${decimals}`);
  // A number so large has no more decimals among its 15 digits.
  return Math.abs(x) >= 10 ** (SIGNIFICANT - 1 - decimals) ? clean(x) : wholeUnits(x, decimals) / scale;
}

/** round2(x) × 100 as a whole number: cents, or hundredths of a point. */
export function cents(x: number): number {
  return wholeUnits(x, 2);
}

/** -1, 0 or 1 after rounding both to two decimals (R3). */
export function compare2(a: number, b: number): -1 | 0 | 1 {
  const left = wholeUnits(a, 2);
  const right = wholeUnits(b, 2);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal2(a: number, b: number): boolean {
  return wholeUnits(a, 2) === wholeUnits(b, 2);
}

export function equal10(a: number, b: number): boolean {
  return a === b || roundTo(a, SUM_DECIMALS) === roundTo(b, SUM_DECIMALS);
}

/** Do they add up to 100 (R2)? A sum that rounds to 100 at ten decimals comes out as 100. */
export function isHundred(xs: ArrayLike<number>): boolean {
  return sum(xs) === 100;
}

/** How many decimals a number is written with: 12.50 → 1. */
export function decimalsOf(x: number): number {
  const text = clean(x).toString();
  const [mantissa = "", exponent = "0"] = text.split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}

/** A typed figure that is not the computed one (R3) but is what remains of it with the decimals it was typed with. */
export function agreesAfterRounding(stated: number, computed: number): boolean {
  if (equal2(stated, computed)) return false;
  return roundTo(computed, Math.min(decimalsOf(stated), POWERS.length - 1)) === clean(stated);
}

/** The nearest whole number to x × 10^decimals, for |x| below 10^(14 − decimals); beyond it the nearest double. */
function wholeUnits(x: number, decimals: number): number {
  const size = Math.abs(x);
  const scaled = size * (POWERS[decimals] as number);
  const below = Math.floor(scaled);
  const distance = scaled - below - 0.5;
  if (Math.abs(distance) > NOISE * scaled) return signed(x, distance > 0 ? below + 1 : below);
  if (scaled >= 1e14) return signed(x, Math.round(clean(size) * (POWERS[decimals] as number)));
  // Both are the nearest doubles of decimals of at most 15 digits: they compare as the decimals do.
  const half = (10 * below + 5) / (POWERS[decimals + 1] ?? 10 ** (decimals + 1));
  return signed(x, clean(size) >= half ? below + 1 : below);
}

function signed(x: number, units: number): number {
  return x < 0 ? 0 - units : units;
}
