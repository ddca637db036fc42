// Results kept by function, state and arguments, since Excel asks again whenever rows move. Bounded: when full it starts anew.
import type { Fault } from "./refuse";

/** A value, or why there is none. */
export interface Outcome {
  readonly value?: unknown;
  readonly fault?: Fault;
}

/** Characters of all keys together. */
const CAPACITY = 4_000_000;

const known = new Map<string, Outcome>();
let held = 0;

export function remembered(key: string, compute: () => Outcome): Outcome {
  let outcome = known.get(key);
  if (outcome === undefined) {
    held += key.length;
    if (held > CAPACITY) {
      known.clear();
      held = key.length;
    }
    known.set(key, (outcome = compute()));
  }
  return outcome;
}
