// Every decision of the decimal arithmetic against exact rationals: over a million cases from a seeded generator that seeks
// the ties, and fast-check for what a person should see when one fails.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

import {
  clean,
  compare2,
  dot,
  dotPercent,
  equal10,
  isHundred,
  mean,
  percentOf,
  quotient,
  round2,
  roundTo,
  sum,
  weightedMean,
} from "../../src/lib/decimal";
import { addExact, divideExact, fromExact, multiplyExact, roundToUnits, toExact } from "../../src/lib/exact";
import { chance, hundredthsOfSum, over, plus, ratio, shown, times, units } from "./rational";
import type { Rational } from "./rational";

/** Cases that differ are gathered, since a million expectations would take longer than the cases. */
function failures(count: number, check: (index: number) => string | null): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < count && found.length < 5; index++) {
    const failure = check(index);
    if (failure !== null) found.push(failure);
  }
  return found;
}

/** The double beside it, so many steps away. */
function beside(x: number, steps: number): number {
  if (x === 0) return 0;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

describe("reading and rounding one number", () => {
  it("rounds every thousandth from 0 to 200 as the decimal it is, also beside it in binary", () => {
    const wrong = failures(600_000, (index) => {
      const thousandths = Math.floor(index / 3);
      const x = beside(thousandths / 1000, (index % 3) - 1);
      const expected = Math.floor((thousandths + 5) / 10) / 100;
      return round2(x) === expected ? null : `${x} → ${round2(x)}, not ${expected}`;
    });
    expect(wrong).toEqual([]);
  });

  it("rounds at any number of decimals, near ties above all", () => {
    const pick = chance(1);
    const wrong = failures(150_000, () => {
      const decimals = pick(11);
      const digits = 1 + pick(14);
      const near = pick(2) === 0 ? 5 : pick(10);
      const value = pick(10 ** Math.min(9, digits)) * 10 + near;
      const scale = 10 ** (pick(3) === 0 ? pick(12) : decimals + 1);
      const x = beside((pick(2) === 0 ? 1 : -1) * (value / scale), pick(3) - 1);
      const expected = fromUnits(units(shown(x), decimals), decimals);
      return roundTo(x, decimals) === expected ? null : `${x} at ${decimals}: ${roundTo(x, decimals)}, not ${expected}`;
    });
    expect(wrong).toEqual([]);
  });

  it("reads every double as its fifteen digits", () => {
    const pick = chance(2);
    const wrong = failures(300_000, () => {
      const kind = pick(4);
      const base =
        kind === 0 ? pick(1e9) / 7 : kind === 1 ? pick(1e6) / 3e4 : kind === 2 ? pick(1e6) / 1e4 : pick(1e9) / 1e8;
      const x = beside(base, pick(9) - 4);
      const expected = Number(x.toPrecision(15));
      return clean(x) === expected ? null : `${x} → ${clean(x)}, not ${expected}`;
    });
    expect(wrong).toEqual([]);
  });

  it("holds for any double at all", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (x) => {
        expect(clean(x)).toBe(Number(x.toPrecision(15)) + 0);
        expect(clean(clean(x))).toBe(clean(x));
        expect(round2(x)).toBe(fromUnits(units(shown(x), 2), 2));
        expect(round2(-x)).toBe(0 - round2(x));
        expect(compare2(x, round2(x))).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("sums and means", () => {
  it("decides as exact arithmetic does, whatever the inputs", () => {
    const pick = chance(3);
    const wrong = failures(40_000, () => {
      const n = 1 + pick(6);
      const xs = Array.from({ length: n }, () => someValue(pick));
      const ws = Array.from({ length: n }, () => someWeight(pick));
      const exactXs = xs.map(shown);
      const exactWs = ws.map(shown);
      const total = add(exactXs);
      const weighted = add(exactXs.map((x, i) => times(x, exactWs[i] ?? ratio(0))));
      const weight = add(exactWs);
      const cases: readonly [string, number, Rational][] = [
        ["sum", sum(xs), total],
        ["mean", mean(xs), over(total, ratio(n))],
        ["dot", dot(ws, xs), weighted],
        ["dotPercent", dotPercent(ws, xs), over(weighted, ratio(100))],
        ["weightedMean", weightedMean(ws, xs), over(weighted, weight)],
        [
          "percentOf",
          percentOf(ws[0] ?? 0, xs[0] ?? 0),
          over(times(exactWs[0] ?? ratio(0), exactXs[0] ?? ratio(0)), ratio(100)),
        ],
        [
          "quotient",
          quotient(xs[0] ?? 0, ws[0] ?? 1, 100),
          over(times(exactXs[0] ?? ratio(0), ratio(100)), exactWs[0] ?? ratio(1)),
        ],
      ];
      for (const [name, found, exact] of cases) {
        const expected = fromUnits(hundredthsOfSum(exact), 2);
        if (round2(found) !== expected)
          return `${name} of ${ws.join(" ")} | ${xs.join(" ")}: ${found}, not ${expected}`;
        // Unrounded but for noise: never farther than half a unit of the tenth decimal, and the last digits of a double.
        if (Math.abs(found - toNumber(exact)) > 5e-11 + Math.abs(found) * 1e-15) return `${name}: ${found} is far`;
      }
      return null;
    });
    expect(wrong).toEqual([]);
  });

  it("finds the tie behind noise: weights in cents, values in thousandths around each half", () => {
    const pick = chance(4);
    const wrong = failures(100_000, () => {
      const w = 1 + pick(9999);
      const hundredths = pick(10_000);
      // Values whose weighted mean is a tie at the third decimal, moved by thirds that cancel.
      const tie = (hundredths * 10 + 5) / 1000;
      const xs = [tie + 100 / 3, tie - 100 / 3, tie];
      const ws = [w / 100, w / 100, w / 100];
      const expected = (hundredths + 1) / 100;
      if (round2(mean(xs)) !== expected) return `mean of ${xs.join(" ")}`;
      return round2(weightedMean(ws, xs)) === expected ? null : `${w}: weighted mean of ${xs.join(" ")}`;
    });
    expect(wrong).toEqual([]);
  });

  it("knows 100 for shares of any total", () => {
    const pick = chance(5);
    const wrong = failures(20_000, () => {
      const points = Array.from({ length: 1 + pick(12) }, () => 1 + pick(375));
      const total = points.reduce((a, b) => a + b, 0);
      const shares = points.map((p) => quotient(p, total, 100));
      const native = points.map((p) => (p / total) * 100);
      const off = [...shares.slice(1), (shares[0] ?? 0) + 0.0000001];
      return isHundred(shares) && isHundred(native) && !isHundred(off) ? null : points.join(" ");
    });
    expect(wrong).toEqual([]);
  });

  it("does not depend on the order of the rows, not even in the last bit", () => {
    const row = fc.tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0.001, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.nat(), (rows, turn) => {
        const start = turn % rows.length;
        const turned = [...rows.slice(start), ...rows.slice(0, start)].reverse();
        const [xs, ws] = [rows.map(([x]) => x), rows.map(([, w]) => w)];
        const [xs2, ws2] = [turned.map(([x]) => x), turned.map(([, w]) => w)];
        expect(sum(xs2)).toBe(sum(xs));
        expect(mean(xs2)).toBe(mean(xs));
        expect(weightedMean(ws2, xs2)).toBe(weightedMean(ws, xs));
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps a mean between the least and the most", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 }), (xs) => {
        expect(compare2(mean(xs), Math.min(...xs))).toBeGreaterThanOrEqual(0);
        expect(compare2(mean(xs), Math.max(...xs))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the exact arithmetic itself", () => {
  it("agrees with the reference", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 12 }), (a, b, decimals) => {
        const [x, y] = [toExact(a), toExact(b)];
        expect(roundToUnits(addExact(x, y), decimals)).toBe(units(plus(shown(a), shown(b)), decimals));
        expect(roundToUnits(multiplyExact(x, y), decimals)).toBe(units(times(shown(a), shown(b)), decimals));
        expect(fromExact(x)).toBe(Number(a.toPrecision(15)) + 0);
        if (b !== 0) expect(roundToUnits(divideExact(x, y), 3)).toBe(units(over(shown(a), shown(b)), 3));
      }),
      { numRuns: 3000 },
    );
  });

  it("calls equal at ten decimals what is", () => {
    expect([1e-11, 4e-11, 6e-11].map((off) => equal10(70, 70 - off))).toEqual([true, true, false]);
  });
});

/** Percentages as offices have them: whole, with decimals, thirds, leftovers of other formulas. */
function someValue(pick: (below: number) => number): number {
  switch (pick(5)) {
    case 0:
      return pick(101);
    case 1:
      return pick(10_001) / 100;
    case 2:
      return pick(1_000_001) / 10_000;
    case 3:
      return pick(301) / 3;
    default:
      return (pick(101) * (1 + pick(30))) / (31 + pick(70));
  }
}

function someWeight(pick: (below: number) => number): number {
  switch (pick(4)) {
    case 0:
      return 1 + pick(100);
    case 1:
      return (1 + pick(10_000)) / 100;
    case 2:
      return 100 / (1 + pick(20));
    default:
      return (1 + pick(375)) / (1 + pick(40));
  }
}

function add(values: readonly Rational[]): Rational {
  return values.reduce(plus, ratio(0));
}

function toNumber({ n, d }: Rational): number {
  return Number((n * 10n ** 15n) / d) / 1e15;
}

function fromUnits(whole: bigint, decimals: number): number {
  return Number(`${whole}e-${decimals}`) + 0;
}
