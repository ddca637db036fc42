// Euro as whole cents and back (R4): shares are made of cents, never of doubles.
import { roundToUnits, toExact } from "./exact";

const DECIMALS = 2;
const CENTS = 100;

/** Rounded to the cent, half away from zero. */
export function toCents(euro: number): bigint {
  return roundToUnits(toExact(euro), DECIMALS);
}

export function fromCents(cents: bigint): number {
  return Number(cents) / CENTS;
}
