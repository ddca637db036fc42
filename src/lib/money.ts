// Euro as whole cents and back (R4): shares are made of cents, never of doubles.
import { cents } from "./decimal";

const CENTS = 100;

/** Rounded to the cent, half away from zero. */
export function toCents(euro: number): bigint {
  return BigInt(cents(euro));
}

export function fromCents(amount: bigint): number {
  return Number(amount) / CENTS;
}
