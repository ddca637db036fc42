// R36, R37: places, ties, who is not ranked.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { computeGraduatoria } from "../../src/calc/graduatoria";
import type { Concorrente, Graduatoria } from "../../src/calc/graduatoria";
import type { Scelte, Sistema } from "../../src/sistema/types";
import { arsac, belluno, poLivelli } from "./sistemi";

function rank(sistema: Sistema, concorrenti: readonly Concorrente[], scelte: Scelte = {}): Graduatoria {
  const outcome = computeGraduatoria(sistema, scelte, concorrenti);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
const scores = (...punteggi: readonly (number | null)[]): readonly Concorrente[] =>
  punteggi.map((punteggio) => ({ punteggio }));
/** "place:person" in order. */
const places = ({ voci }: Graduatoria): string => voci.map(({ posto, indice }) => `${posto}:${indice}`).join(" ");

describe("places", () => {
  it("are shared by equal scores: 1, 2, 2, 4", () => {
    expect(places(rank(arsac, scores(80, 90, 70, 80)))).toBe("1:1 2:0 2:3 4:2");
  });

  it("keep the order given among equals", () => {
    expect(places(rank(arsac, scores(85, 85, 85)))).toBe("1:0 1:1 1:2");
  });

  it("are equal after rounding half up to two decimals", () => {
    expect(places(rank(arsac, scores(84.994, 84.995, 85, 85.004)))).toBe("1:1 1:2 1:3 4:0");
    expect(places(rank(arsac, scores(1.005, 1.01)))).toBe("1:0 1:1");
  });

  it("give the score unrounded and the band", () => {
    const [first] = rank(arsac, scores(90.995)).voci;
    expect(first).toMatchObject({ posto: 1, indice: 0, punteggio: 90.995, fascia: { livello: "1" } });
  });

  it("are none where nobody is given", () => {
    expect(rank(arsac, []).voci).toEqual([]);
  });
});

describe("who is ranked", () => {
  it("is everybody in arsac and belluno", () => {
    expect(places(rank(arsac, scores(10, 40, 100, 0)))).toBe("1:2 2:1 3:0 4:3");
    const { voci } = rank(belluno, scores(10, 40, 100, 0));
    expect(voci.map(({ indice, fascia }) => [indice, fascia])).toEqual([
      [2, null],
      [1, null],
      [0, null],
      [3, null],
    ]);
  });

  it.each([
    [70, false],
    [70.004, false],
    [70.005, true],
    [70.01, true],
    [69.99, false],
    [95, true],
    [49, false],
  ])("in po-livelli from D up: %d is ranked: %p", (punteggio, ranked) => {
    const { voci, esclusi } = rank(poLivelli, scores(punteggio));
    expect([voci.length, esclusi.length]).toEqual(ranked ? [1, 0] : [0, 1]);
  });

  it("is 70 too where S11 makes it a D", () => {
    expect(rank(poLivelli, scores(70), { S11: "d" }).voci).toHaveLength(1);
  });

  it("does not hang on a ruolo that no table would rank", () => {
    const scelte = { S7: "negativa_sotto_60" };
    expect(rank(poLivelli, scores(55), scelte).esclusi).toEqual([0]);
    expect(rank(poLivelli, [{ punteggio: 55, ruolo: "livelli" }], scelte).esclusi).toEqual([0]);
  });

  it("is never a suspended person where the sistema says so", () => {
    const { voci, sospesi } = rank(poLivelli, [
      { punteggio: 90 },
      { punteggio: null, sospeso: true },
      { punteggio: 80 },
    ]);
    expect(sospesi).toEqual([1]);
    expect(voci.map(({ indice }) => indice)).toEqual([0, 2]);
    expect(rank(poLivelli, [{ punteggio: 99, sospeso: true }])).toMatchObject({ voci: [], sospesi: [0] });
  });

  it("is nobody without a score", () => {
    expect(rank(arsac, scores(null, 80))).toMatchObject({ voci: [{ indice: 1 }], nonValutati: [0] });
  });

  it("is not, in belluno, who was absent more than five months (S14)", () => {
    const people = [
      { punteggio: 90, mesiAssenza: 6 },
      { punteggio: 80, mesiAssenza: 5 },
      { punteggio: null, mesiAssenza: 7 },
    ];
    expect(rank(belluno, people)).toMatchObject({ voci: [{ indice: 1 }], nonValutabili: [0, 2] });
    expect(places(rank(belluno, people, { S14: "solo_sotto_70" }))).toBe("1:0 2:1");
  });
});

describe("scores off the scale", () => {
  it("are told with their place", () => {
    const outcome = computeGraduatoria(arsac, {}, scores(80, 100.01, -1));
    expect(outcome.ok ? [] : outcome.error.map(({ indice, problemi }) => [indice, problemi[0]?.code])).toEqual([
      [1, "PUNTEGGIO_FUORI_SCALA"],
      [2, "PUNTEGGIO_FUORI_SCALA"],
    ]);
  });
});

describe("for any scores", () => {
  const list = fc.array(
    fc.integer({ min: 0, max: 10000 }).map((value) => value / 100),
    { maxLength: 80 },
  );

  it("a place is one more than how many have more, and nobody is lost", () => {
    fc.assert(
      fc.property(list, (punteggi) => {
        const { voci } = rank(arsac, scores(...punteggi));
        expect(voci).toHaveLength(punteggi.length);
        for (const { posto, punteggio } of voci) {
          expect(posto).toBe(1 + punteggi.filter((other) => other > punteggio).length);
        }
      }),
    );
  });

  it("the order of the rows changes no place", () => {
    fc.assert(
      fc.property(list, (punteggi) => {
        const posti = (one: readonly number[]): readonly (readonly number[])[] =>
          rank(arsac, scores(...one)).voci.map(({ posto, punteggio }) => [posto, punteggio]);
        expect(posti([...punteggi].reverse())).toEqual(posti(punteggi));
      }),
    );
  });
});
