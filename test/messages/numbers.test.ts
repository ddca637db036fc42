import { describe, expect, it } from "@jest/globals";

import {
  formatDate,
  formatEuro,
  formatList,
  formatNumber,
  formatPercent,
  formatScore,
} from "../../src/messages/numbers";

describe("numbers as Italians write them", () => {
  it.each([
    [1250.5, undefined, "1.250,5"],
    [1250.5, 2, "1.250,50"],
    [1234567, undefined, "1.234.567"],
    [999, undefined, "999"],
    [-1250.5, 2, "-1.250,50"],
    [-0.001, 2, "0,00"],
    [0.1 + 0.2, undefined, "0,3"],
    [100 / 3, undefined, "33,3333333333"],
    [1e-7, undefined, "0,0000001"],
    [1.005, 2, "1,01"],
    [12, 0, "12"],
    [0, undefined, "0"],
    [1e21, undefined, "1e+21"],
  ])("%d with %s decimals is %s", (x, decimals, expected) => expect(formatNumber(x, decimals)).toBe(expected));

  it("writes scores, percentages, euro and dates", () => {
    expect(formatScore(78.875)).toBe("78,88");
    expect(formatScore(88.9)).toBe("88,9");
    expect(formatScore(88.9, true)).toBe("88,90");
    expect(formatPercent(200 / 3)).toBe("66,67%");
    expect(formatPercent(80)).toBe("80%");
    expect(formatEuro(3125)).toBe("3.125,00\u00a0€");
    expect(formatDate(42766)).toBe("31/01/2017");
    expect(formatDate(0)).toBe("0");
  });

  it("writes lists", () => {
    expect(formatList([])).toBe("");
    expect(formatList(["a"])).toBe("a");
    expect(formatList(["a", "b", "c"])).toBe("a, b e c");
  });
});
