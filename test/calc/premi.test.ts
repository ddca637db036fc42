// R43, R44: caps rounded down, and what is not due.
import { describe, expect, it } from "@jest/globals";
import { checkQuotaBonus, checkQuotaProgressioni, checkRiserva, findPremiNonDovuti } from "../../src/calc/premi";
import type { Premiato } from "../../src/calc/premi";
import { computeTetto } from "../../src/calc/tetto";
import { belluno } from "./sistemi";

if (belluno.premi === null) throw new Error("belluno has premi");
const premi = belluno.premi;
const nothing: Premiato = { fascia: 1, bonus: false, innovazione: false, altaFormazione: false, progressione: false };

describe("at most so many per cent", () => {
  it.each([
    [30, 10, 3],
    [30, 9, 2],
    [30, 3, 0],
    [30, 4, 1],
    [5, 19, 0],
    [5, 20, 1],
    [5, 39, 1],
    [25, 7, 1],
    [33.3, 1000, 333],
    [0, 100, 0],
    [100, 7, 7],
    [30, 0, 0],
  ])("%d %% of %i is %i", (percentuale, persone, expected) => {
    expect(computeTetto(percentuale, persone)).toBe(expected);
  });
});

describe("quotas", () => {
  it("of the bonus: 5 % of the high band, rounded down", () => {
    expect(checkQuotaBonus(premi, 1, 4)).toEqual({ tetto: 5, ammessi: 0, trovati: 1, superato: true });
    expect(checkQuotaBonus(premi, 1, 19).superato).toBe(true);
    expect(checkQuotaBonus(premi, 1, 20).superato).toBe(false);
    expect(checkQuotaBonus(premi, 2, 20).superato).toBe(true);
    expect(checkQuotaBonus(premi, 0, 0).superato).toBe(false);
  });

  it("of progressioni: 25 % of the employees, rounded down", () => {
    expect(checkQuotaProgressioni(premi, 5, 20)).toEqual({ tetto: 25, ammessi: 5, trovati: 5, superato: false });
    expect(checkQuotaProgressioni(premi, 6, 20).superato).toBe(true);
    expect(checkQuotaProgressioni(premi, 5, 19).ammessi).toBe(4);
  });

  it("of reserved posts: half, rounded down", () => {
    expect(checkRiserva(premi, 2, 4).superato).toBe(false);
    expect(checkRiserva(premi, 3, 5)).toEqual({ tetto: 50, ammessi: 2, trovati: 3, superato: true });
  });
});

describe("premi not due", () => {
  it.each([
    ["a bonus in the high band", { fascia: 0, bonus: true }, []],
    ["a bonus in the second band", { fascia: 1, bonus: true }, ["BONUS_FUORI_FASCIA_ALTA"]],
    ["a bonus outside the bands", { fascia: null, bonus: true }, ["BONUS_FUORI_FASCIA_ALTA"]],
    ["bonus and innovation", { fascia: 0, bonus: true, innovazione: true }, ["BONUS_CON_INNOVAZIONE"]],
    ["bonus and training", { fascia: 0, bonus: true, altaFormazione: true }, ["BONUS_CON_ALTA_FORMAZIONE"]],
    ["innovation and training alone", { fascia: 2, innovazione: true, altaFormazione: true }, []],
    ["a progressione from the first band", { fascia: 0, progressione: true }, []],
    ["a progressione from the second band", { fascia: 1, progressione: true }, []],
    ["a progressione from the third band", { fascia: 2, progressione: true }, ["PROGRESSIONE_FUORI_FASCE"]],
    ["a progressione outside the bands", { fascia: null, progressione: true }, ["PROGRESSIONE_FUORI_FASCE"]],
  ])("%s", (_name, given, expected) => {
    expect(findPremiNonDovuti(premi, { ...nothing, ...given })).toEqual(expected);
  });

  it("are told all at once", () => {
    const all = { fascia: 2, bonus: true, innovazione: true, altaFormazione: true, progressione: true };
    expect(findPremiNonDovuti(premi, all)).toHaveLength(4);
  });
});
