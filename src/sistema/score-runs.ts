// Scores as they are compared, with two decimals (R3): stretches of neighbouring scores that share an outcome.

import { clean } from "../lib/decimal";
import type { Interval } from "./intervals";

const HIGHEST = 100_00;

export interface ScoreRun<T> {
  /** First and last score, both in it. */
  readonly from: number;
  readonly to: number;
  readonly outcome: T;
}

/** First and last score of a band, in hundredths. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function spanOf(band: Interval): Span {
  const da = clean(band.da * 100);
  const a = clean(band.a * 100);
  return {
    first: band.da_inclusa ? Math.ceil(da) : Math.floor(da) + 1,
    last: band.a_inclusa ? Math.floor(a) : Math.ceil(a) - 1,
  };
}

export function holds(span: Span, score: number): boolean {
  return score >= span.first && score <= span.last;
}

/** From 0 to 100; `outcomeAt` takes hundredths. Neighbours are joined while `sameAs` holds of their outcomes. */
export function scoreRuns<T>(
  outcomeAt: (score: number) => T,
  sameAs: (one: T, other: T) => boolean,
): readonly ScoreRun<T>[] {
  const runs: ScoreRun<T>[] = [];
  let start = 0;
  let outcome = outcomeAt(0);
  for (let score = 1; score <= HIGHEST + 1; score += 1) {
    const next = score <= HIGHEST ? outcomeAt(score) : undefined;
    if (next !== undefined && sameAs(outcome, next)) continue;
    runs.push({ from: start / 100, to: (score - 1) / 100, outcome });
    if (next === undefined) break;
    start = score;
    outcome = next;
  }
  return runs;
}
