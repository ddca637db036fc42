// Shares by largest remainder: worked heads of the checklist, and what must hold for any weights.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toExact } from "../../src/lib/exact";
import { apportion, toProportions } from "../../src/lib/largest-remainder";
import { fromCents, toCents } from "../../src/lib/money";

const share = (total: number, weights: readonly number[]): readonly number[] =>
  apportion(BigInt(total), toProportions(weights.map(toExact))).map(Number);

describe("apportion", () => {
  it.each([
    [12, [20, 40, 40], [2, 5, 5]],
    [27, [20, 40, 40], [5, 11, 11]],
    [13, [20, 40, 40], [3, 5, 5]],
    [7, [20, 40, 40], [1, 3, 3]],
    [4, [20, 40, 40], [1, 2, 1]],
    [3, [20, 40, 40], [1, 1, 1]],
    [2, [20, 40, 40], [0, 1, 1]],
    [1, [20, 40, 40], [0, 1, 0]],
    [0, [20, 40, 40], [0, 0, 0]],
    [10, [33.3, 33.3, 33.4], [3, 3, 4]],
    [2, [1, 1, 1], [1, 1, 0]],
    [5, [0, 1, 0], [0, 5, 0]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
  ])("shares %i by %j as %j", (total, weights, expected) => {
    expect(share(total, weights)).toEqual(expected);
  });

  it("gives equal remainders to the first of the list though doubles would not see them as equal", () => {
    expect(share(1, [0.1 + 0.2, 0.3])).toEqual([1, 0]);
  });

  it("refuses negative amounts as a bug of the caller", () => {
    expect(() => apportion(-1n, [1n])).toThrow(RangeError);
    expect(() => apportion(1n, [1n, -1n])).toThrow(RangeError);
  });

  it("adds up to the whole and keeps each share within one unit of the exact one", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (total, list) => {
        const sum = list.reduce((partial, weight) => partial + weight, 0);
        const shares = apportion(BigInt(total), list.map(BigInt));
        expect(shares.reduce((partial, value) => partial + value, 0n)).toBe(sum === 0 ? 0n : BigInt(total));
        shares.forEach((value, index) => {
          const distance = value * BigInt(sum) - BigInt(total) * BigInt(list[index] ?? 0);
          expect(sum === 0 || (distance < BigInt(sum) && distance > -BigInt(sum))).toBe(true);
        });
      }),
    );
  });
});

describe("cents", () => {
  it.each([
    [0, 0n],
    [10.005, 1001n],
    [-10.005, -1001n],
    [0.1 + 0.2, 30n],
    [1234567.89, 123456789n],
    [2.675, 268n],
  ])("of %d euro are %p", (euro, cents) => {
    expect(toCents(euro)).toBe(cents);
  });

  it("come back as the euro they were", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(toCents(fromCents(BigInt(cents)))).toBe(BigInt(cents));
      }),
    );
  });
});
