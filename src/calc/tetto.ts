// "At most so many per cent of so many people": the largest whole number that does not pass it (R39, R43, R44).
import { toExact } from "../lib/exact";

/** 30 % of 12 is 3, not 3.6: the tenth of a person that would pass the cap is left out. */
export function computeTetto(percentuale: number, persone: number): number {
  const { num, den } = toExact(percentuale);
  return Number((num * BigInt(persone)) / (den * 100n));
}
