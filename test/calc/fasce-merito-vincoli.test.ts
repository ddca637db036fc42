// R39, R40, S8: how many in the first bands, and how much more they are paid.
import { describe, expect, it } from "@jest/globals";
import { checkRapporti, checkTetto, findVincolo, isNumeroFasceAmmesso } from "../../src/calc/fasce-merito-vincoli";
import type { VincoloFasce } from "../../src/calc/fasce-merito-vincoli";
import type { Scelte } from "../../src/sistema/types";
import { arsac, belluno } from "./sistemi";

function vincolo(fasce: number, scelte: Scelte = {}): VincoloFasce {
  const found = findVincolo(belluno, scelte, fasce);
  if (found === undefined) throw new Error(`nothing for ${fasce} bands`);
  return found;
}

describe("the row that holds", () => {
  it.each([
    [3, undefined, 1, 2],
    [4, undefined, 2, 2],
    [4, "restrittiva", 2, 2],
    [4, "come_3", 1, 2],
    [4, "come_5", 2, 1.5],
    [5, "come_3", 2, 1.5],
  ])("for %i bands under S8 %p caps the first %i at a ratio of %d", (fasce, S8, prime, rapporto) => {
    expect(vincolo(fasce, S8 === undefined ? {} : { S8 })).toMatchObject({ prime, rapporto, tetto: 30 });
  });

  it("is none for two or six bands, nor in a sistema without merit bands", () => {
    expect(findVincolo(belluno, {}, 2)).toBeUndefined();
    expect(findVincolo(belluno, {}, 6)).toBeUndefined();
    expect(findVincolo(arsac, {}, 3)).toBeUndefined();
  });

  it.each([
    [2, false],
    [3, true],
    [4, true],
    [5, true],
    [6, false],
  ])("allows %i bands: %p", (fasce, expected) => {
    if (belluno.fasce_merito === null) throw new Error("belluno has merit bands");
    expect(isNumeroFasceAmmesso(belluno.fasce_merito, fasce)).toBe(expected);
  });
});

describe("the cap on the first bands", () => {
  it.each([
    [[3, 4, 3], 10, 3, false],
    [[4, 3, 3], 10, 3, true],
    [[3, 3, 3], 9, 2, true],
    [[2, 4, 3], 9, 2, false],
    [[1, 1, 1], 3, 0, true],
  ])("%j of %i: %i allowed, passed: %p", (occupate, inServizio, ammessi, superato) => {
    expect(checkTetto(vincolo(3), occupate, inServizio)).toMatchObject({ ammessi, trovati: occupate[0], superato });
  });

  it("counts the first two bands of five", () => {
    expect(checkTetto(vincolo(5), [1, 2, 3, 2, 2], 10)).toMatchObject({ trovati: 3, superato: false });
    expect(checkTetto(vincolo(5), [2, 2, 2, 2, 2], 10)).toMatchObject({ trovati: 4, superato: true });
  });

  it("is not held against heads that the shares give by themselves, as 1 of 3", () => {
    expect(checkTetto(vincolo(3), [1, 1, 1], 3, [1, 1, 1]).superato).toBe(false);
    expect(checkTetto(vincolo(3), [2, 1, 0], 3, [1, 1, 1]).superato).toBe(true);
  });
});

describe("the ratio between a band and the next", () => {
  it.each([
    ["2 : 1 exactly", [800, 400], true],
    ["a cent short of it", [799.99, 400], false],
    ["a cent over it", [800.01, 400], true],
    ["1.6 : 1", [800, 500], false],
    ["the next unpaid", [800, 0], true],
    ["both unpaid", [0, 0], true],
    ["the lower paid more", [100, 200], false],
  ])("%s", (_name, [upper = 0, lower = 0], rispettato) => {
    const [first] = checkRapporti(vincolo(3), [[upper, upper], [lower]]);
    expect(first).toMatchObject({ fascia: 0, successiva: 1, premio: upper, premioSuccessivo: lower, rispettato });
  });

  it("is 1.5 : 1 with five bands", () => {
    const found = checkRapporti(vincolo(5), [[600], [400], [266.67], [177], [118]]);
    expect(found.map(({ rispettato }) => rispettato)).toEqual([true, false, true, true]);
  });

  it("takes the mean of a band, and does not stumble over the odd cent of a fair share", () => {
    expect(checkRapporti(vincolo(3), [[900, 700], [400]])[0]).toMatchObject({ premio: 800, rispettato: true });
    expect(checkRapporti(vincolo(3), [[900, 699], [400]])[0]).toMatchObject({ premio: 799.5, rispettato: false });
    expect(
      checkRapporti(vincolo(3), [
        [66.67, 66.66],
        [33.34, 33.33],
      ])[0],
    ).toMatchObject({ rispettato: true });
  });

  it("passes over bands without anybody", () => {
    expect(checkRapporti(vincolo(3), [[900], [], [500]])).toEqual([
      { fascia: 0, successiva: 2, premio: 900, premioSuccessivo: 500, rapporto: 1.8, rispettato: false },
    ]);
    expect(checkRapporti(vincolo(3), [[], [900], []])).toEqual([]);
  });
});
