import { describe, expect, it } from "@jest/globals";
import { nearest } from "../../src/cli/suggest";

describe("the word that was meant", () => {
  it.each([
    ["verfica", ["verifica", "spiega", "sistemi"], "verifica"],
    ["sistmei", ["verifica", "spiega", "sistemi"], "sistemi"],
    ["--JSON", ["--json", "--scelta"], "--json"],
    ["--scleta", ["--json", "--scelta"], "--scelta"],
    ["arsac", ["arsac-2017", "po-livelli"], "arsac-2017"],
    ["arotonda", ["soglia", "arrotonda", "oltre"], "arrotonda"],
    ["xyz", ["soglia", "arrotonda"], undefined],
    ["", ["soglia"], undefined],
    ["aiuto", ["verifica", "spiega", "sistemi"], undefined],
  ])("for %s among %j is %s", (word, words, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });
});
