import { describe, expect, it } from "@jest/globals";

import {
  agreesAfterRounding,
  cents,
  clean,
  compare2,
  decimalsOf,
  difference,
  dot,
  dotPercent,
  equal10,
  equal2,
  isHundred,
  mean,
  percentOf,
  quotient,
  round2,
  roundTo,
  sum,
  weightedMean,
} from "../../src/lib/decimal";

describe("a double is read as the decimal a cell shows", () => {
  it.each([
    [69.99999999999999, 70],
    [0.1 + 0.2, 0.3],
    [28.4 + 35.8 + 35.8, 100],
    [0.2 + 0.7 + 0.1, 1],
    [100.00000000000001, 100],
    [1 / 3, 0.333333333333333],
    [200 / 3, 66.6666666666667],
    [1e300, 1e300],
    [1.23e-9, 1.23e-9],
    [-69.99999999999999, -70],
    [123456789012345.6, 123456789012346],
    [0.9999999999999999, 1],
    [69.9999999999999, 69.9999999999999],
    [0, 0],
  ])("%d is %d", (x, expected) => expect(clean(x)).toBe(expected));

  it("has no negative zero", () => expect(Object.is(clean(-0), 0)).toBe(true));
});

describe("rounding is half away from zero on the decimal", () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [69.994, 69.99],
    [69.9949, 69.99],
    [69.9949999999999, 69.99],
    [69.995, 70],
    [69.996, 70],
    [94.995, 95],
    [94.99499, 94.99],
    [90.495, 90.5],
    [79.995, 80],
    [78.875, 78.88],
    [82.125, 82.13],
    [2.675, 2.68],
    [1.115, 1.12],
    [0.004999, 0],
    [0.005, 0.01],
    [-0.004, 0],
    [1234567.895, 1234567.9],
    [100.004, 100],
    [100.005, 100.01],
    [1e15, 1e15],
    [-2.5, -2.5],
  ])("%d to two decimals is %d", (x, expected) => expect(round2(x)).toBe(expected));

  it.each([
    [90.5, 0, 91],
    [90.49, 0, 90],
    [-0.5, 0, -1],
    [0.15, 1, 0.2],
    [0.25, 1, 0.3],
    [0.00000000005, 10, 1e-10],
    [33.33333333335, 10, 33.3333333334],
    [123456.1234567891, 10, 123456.123456789],
    [1.0000000000005, 12, 1.000000000001],
  ])("%d to %d decimals is %d", (x, decimals, expected) => expect(roundTo(x, decimals)).toBe(expected));

  it("gives hundredths as whole numbers", () =>
    expect([cents(1.005), cents(-1.005), cents(0.1 + 0.2)]).toEqual([101, -101, 30]));
  it("refuses decimals it has no power of ten for", () => expect(() => roundTo(1, 13)).toThrow(RangeError));
});

describe("sums and weighted means are exact", () => {
  it.each([
    [[28.4, 35.8, 35.8], 100],
    [[0.2, 0.7, 0.1], 1],
    [[33.3, 33.3, 33.4], 100],
    [[0.1, 0.2], 0.3],
    [[72.68, 10.93, 2.73, 13.66], 100],
    [[16.67, 16.67, 16.67, 16.67, 16.67, 16.67], 100.02],
    [[11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11], 99.99],
    [[14.29, 14.29, 14.29, 14.29, 14.29, 14.29, 14.29], 100.03],
    [[100 / 3, 100 / 3, 100 / 3], 100],
    [[100 / 7, 100 / 7, 100 / 7, 100 / 7, 100 / 7, 100 / 7, 100 / 7], 100],
    [[], 0],
    [[1e20, 1, -1e20], 1],
  ])("the sum of %j is %d", (xs, expected) => expect(sum(xs)).toBe(expected));

  it("knows what adds up to 100 and what does not", () => {
    expect(isHundred([33.3, 33.3, 33.4])).toBe(true);
    expect(isHundred([33.33, 33.33, 33.33])).toBe(false);
    expect(isHundred([50, 49.9999999999])).toBe(false);
    expect(isHundred([50, 49.99999999999])).toBe(true);
  });

  it("adds up the points of a scheda", () => {
    expect(dotPercent([30, 20, 35, 10], [92, 85, 90, 88])).toBe(84.9);
    expect(percentOf(35, 90)).toBe(31.5);
    expect(percentOf(30, 66.6666666666667)).toBe(20);
    expect(dot([1.1, 2.2], [3, 4])).toBe(12.1);
  });

  it("keeps a mean unrounded and lets noise settle", () => {
    expect(mean([1, 2, 2])).toBe(5 / 3);
    expect(mean([200 / 3, 200 / 3, 200 / 3])).toBe(66.6666666666667);
    expect(mean([200 / 3, 100 / 3])).toBe(50);
    expect(weightedMean([60, 40], [80, 100])).toBe(88);
    expect(weightedMean([100 / 3, 100 / 3, 100 / 3], [70, 70, 70])).toBe(70);
    expect(weightedMean([1, 1, 1], [10, 20, 25])).toBe(55 / 3);
  });

  it("divides exactly", () => {
    expect(quotient(2, 3, 100)).toBe(200 / 3);
    expect(quotient(0.3, 0.1)).toBe(3);
    expect(quotient(1 / 3, 1 / 3, 100)).toBe(100);
    expect(difference(0.3, 0.1)).toBe(0.2);
    expect(difference(100 / 3, 33)).toBe(0.3333333333333);
  });

  it("refuses weights and values that do not match", () => expect(() => dot([1], [1, 2])).toThrow(RangeError));
});

describe("comparing after rounding", () => {
  it.each([
    [69.996, 70, 0],
    [69.994, 70, -1],
    [70.005, 70, 1],
    [80.915, 80.92, 0],
  ] as const)("%d against %d is %d", (a, b, expected) => expect(compare2(a, b)).toBe(expected));

  it("calls equal what agrees at two decimals, or at ten", () => {
    expect(equal2(78.875, 78.88)).toBe(true);
    expect(equal2(78.874, 78.88)).toBe(false);
    expect(equal10(99.99999999999, 100)).toBe(true);
    expect(equal10(99.9999999999, 100)).toBe(false);
  });

  it("counts the decimals a figure is typed with", () =>
    expect([12, 12.5, 0.25, 1e-7, 1e21].map(decimalsOf)).toEqual([0, 1, 2, 7, 0]));

  it("recognises a figure rounded by hand, and that alone", () => {
    expect(agreesAfterRounding(89, 88.9)).toBe(true);
    expect(agreesAfterRounding(78.9, 78.875)).toBe(true);
    expect(agreesAfterRounding(78.88, 78.875)).toBe(false);
    expect(agreesAfterRounding(88, 88.9)).toBe(false);
  });
});
