// R41, R42 with S9, S10, S14: who stands in which merit band. Worked example 10 of the rules, V10 of the checklist.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { computeFasceMerito, computeTeste } from "../../src/calc/fasce-merito";
import type { Collocazione, OpzioniCollocazione } from "../../src/calc/fasce-merito";
import { hasTitoloAlPremio } from "../../src/calc/fasce-merito-accesso";
import type { Valutato } from "../../src/calc/fasce-merito-accesso";
import { computeTetto } from "../../src/calc/tetto";
import type { Scelte } from "../../src/sistema/types";
import { arsac, belluno } from "./sistemi";

function place(valutati: readonly Valutato[], scelte: Scelte = {}, opzioni: OpzioniCollocazione = {}): Collocazione {
  const outcome = computeFasceMerito(belluno, scelte, valutati, opzioni);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** "0", "1", "2" for the bands from the best, the reason for those outside, "0-1" for a tie left to the evaluator. */
function bands(valutati: readonly Valutato[], scelte: Scelte = {}, opzioni: OpzioniCollocazione = {}): string {
  return place(valutati, scelte, opzioni)
    .collocamenti.map((one) =>
      one.tipo === "fascia" ? one.fascia : one.tipo === "parita" ? `${one.prima}-${one.ultima}` : one.motivo,
    )
    .join(" ");
}

const scores = (...punteggi: readonly number[]): readonly Valutato[] => punteggi.map((punteggio) => ({ punteggio }));
const predefinite = belluno.fasce_merito?.predefinite ?? [];

describe("heads of 20/40/40", () => {
  it.each([
    [12, [2, 5, 5]],
    [27, [5, 11, 11]],
    [13, [3, 5, 5]],
    [7, [1, 3, 3]],
    [4, [1, 2, 1]],
    [3, [1, 1, 1]],
    [2, [0, 1, 1]],
    [1, [0, 1, 0]],
    [0, [0, 0, 0]],
    [10, [2, 4, 4]],
  ])("among %i are %j", (persone, teste) => {
    expect(computeTeste(predefinite, persone)).toEqual(teste);
  });
});

describe("people", () => {
  it("are put from the best score down, whatever their order", () => {
    expect(bands(scores(96, 71, 92, 88, 75, 80, 84, 73, 90, 94))).toBe("0 2 1 1 2 2 1 2 1 0");
  });

  it("at 70 are in, at 69.99 are adeguate, at 69.995 are 70.00", () => {
    expect(bands(scores(90, 80, 70))).toBe("0 1 2");
    expect(bands(scores(90, 80, 69.99))).toBe("1 2 adeguata");
    expect(bands(scores(90, 80, 69.995))).toBe("0 1 2");
  });

  it("of whom insufficient performance was declared are non adeguate, under the access score alone", () => {
    expect(bands([{ punteggio: 60, insufficiente: true }])).toBe("non_adeguata");
    expect(bands([{ punteggio: null, insufficiente: true }])).toBe("non_adeguata");
    expect(bands([{ punteggio: 80, insufficiente: true }])).toBe("1");
  });

  it("without a score are not evaluated", () => {
    expect(bands([{ punteggio: null }])).toBe("non_valutato");
  });

  it.each([
    ["5 months and 80 points", { punteggio: 80, mesiAssenza: 5 }, "1", "1"],
    ["5.1 months and 80 points", { punteggio: 80, mesiAssenza: 5.1 }, "non_valutabile", "1"],
    ["5.1 months and 70 points", { punteggio: 70, mesiAssenza: 5.1 }, "non_valutabile", "1"],
    ["5.1 months and 69.99 points", { punteggio: 69.99, mesiAssenza: 5.1 }, "non_valutabile", "non_valutabile"],
    ["5 months and 69.99 points", { punteggio: 69.99, mesiAssenza: 5 }, "adeguata", "adeguata"],
    ["7 months and no score", { punteggio: null, mesiAssenza: 7 }, "non_valutabile", "non_valutabile"],
  ])("absent %s: S14 sempre, solo_sotto_70", (_name, valutato, sempre, soloSotto70) => {
    expect(bands([valutato])).toBe(sempre);
    expect(bands([valutato], { S14: "solo_sotto_70" })).toBe(soloSotto70);
  });
});

describe("the base of the percentages (S10)", () => {
  const twentyWithEightUnder = scores(...Array.from({ length: 20 }, (_, index) => (index < 12 ? 100 - index : 50)));

  it("is by default those admitted", () => {
    const { teste, occupate, base } = place(twentyWithEightUnder);
    expect({ teste, occupate, base }).toEqual({ teste: [2, 5, 5], occupate: [2, 5, 5], base: 12 });
  });

  it("is all staff under in_servizio, filled from the top", () => {
    const { teste, occupate, base } = place(twentyWithEightUnder, { S10: "in_servizio" });
    expect({ teste, occupate, base }).toEqual({ teste: [4, 8, 8], occupate: [4, 8, 0], base: 20 });
  });

  it("may count staff that the list does not name", () => {
    expect(place(scores(90, 80), { S10: "in_servizio" }, { inServizio: 10 }).occupate).toEqual([2, 0, 0]);
    expect(computeFasceMerito(belluno, {}, scores(90, 80), { inServizio: 1 })).toEqual({
      ok: false,
      error: [{ code: "IN_SERVIZIO_NON_VALIDO", valore: 1, minimo: 2 }],
    });
  });
});

describe("equal scores across a cut (S9)", () => {
  // Ten people: the cuts stand after the second and the sixth.
  const tiedAtFirstCut = scores(98, 94, 94, 90, 88, 86, 80, 78, 76, 74);

  it.each([
    ["inferiore", "0 1 1 1 1 1 2 2 2 2"],
    ["superiore", "0 0 0 1 1 1 2 2 2 2"],
    ["manuale", "0 0-1 0-1 1 1 1 2 2 2 2"],
  ])("%s", (S9, expected) => {
    expect(bands(tiedAtFirstCut, { S9 })).toBe(expected);
  });

  it("are listed whatever the option, with the bands they touch", () => {
    for (const S9 of ["inferiore", "superiore", "manuale"]) {
      expect(place(tiedAtFirstCut, { S9 }).parita).toEqual([{ punteggio: 94, persone: [1, 2], prima: 0, ultima: 1 }]);
    }
    expect(place(scores(98, 98, 94, 94, 88, 86, 80, 78, 76, 74)).parita).toEqual([]);
  });

  it("are equal after rounding to two decimals", () => {
    expect(bands(scores(98, 94.004, 93.996, 90, 88, 86, 80, 78, 76, 74))).toBe("0 1 1 1 1 1 2 2 2 2");
    expect(bands(scores(98, 94.005, 93.996, 90, 88, 86, 80, 78, 76, 74))).toBe("0 0 1 1 1 1 2 2 2 2");
  });

  it("may span all bands", () => {
    const all = scores(80, 80, 80, 80, 80);
    expect(bands(all)).toBe("2 2 2 2 2");
    expect(bands(all, { S9: "superiore" })).toBe("0 0 0 0 0");
    expect(bands(all, { S9: "manuale" })).toBe("0-2 0-2 0-2 0-2 0-2");
    expect(place(all, { S9: "manuale" }).occupate).toEqual([0, 0, 0]);
  });
});

describe("other sets of bands", () => {
  const five = [10, 20, 30, 20, 20].map((teste, index) => ({
    id: String(index),
    nome: String(index),
    alias: [],
    teste,
    risorse: 20,
  }));

  it("are taken in the place of the sistema's", () => {
    expect(bands(scores(99, 98, 97, 96, 95, 94, 93, 92, 91, 90), {}, { fasce: five })).toBe("0 1 1 2 2 2 3 3 4 4");
  });

  it("do not exist where the sistema has none", () => {
    expect(computeFasceMerito(arsac, {}, scores(90))).toEqual({
      ok: false,
      error: [{ code: "FASCE_MERITO_NON_PREVISTE", sistema: "arsac-2017" }],
    });
  });
});

describe("the structure", () => {
  it("gives title to money from 70 % on", () => {
    if (belluno.fasce_merito === null) throw new Error("belluno has merit bands");
    expect(hasTitoloAlPremio(belluno.fasce_merito, 69.99)).toBe(false);
    expect(hasTitoloAlPremio(belluno.fasce_merito, 69.995)).toBe(true);
    expect(hasTitoloAlPremio(belluno.fasce_merito, 70)).toBe(true);
  });
});

describe("for any scores", () => {
  const person = fc.integer({ min: 5000, max: 10000 }).map((value) => ({ punteggio: value / 100 }));
  const coarse = fc.integer({ min: 14, max: 20 }).map((value) => ({ punteggio: value * 5 }));
  const staff = fc.oneof(
    fc.array(person, { minLength: 4, maxLength: 60 }),
    fc.array(coarse, { minLength: 4, maxLength: 60 }),
  );
  const scelta = fc.record({
    S9: fc.constantFrom("inferiore", "superiore", "manuale"),
    S10: fc.constantFrom("graduatoria", "in_servizio"),
  });

  it("heads add up, and every person admitted stands in one band or is left to the evaluator", () => {
    fc.assert(
      fc.property(staff, scelta, (valutati, scelte) => {
        const { teste, base, occupate, collocamenti, ammessi } = place(valutati, scelte);
        expect(teste.reduce((sum, heads) => sum + heads, 0)).toBe(base);
        const undecided = collocamenti.filter(({ tipo }) => tipo === "parita").length;
        expect(occupate.reduce((sum, heads) => sum + heads, 0) + undecided).toBe(ammessi);
      }),
    );
  });

  it("under S9 inferiore no cut and no cap is ever passed", () => {
    fc.assert(
      fc.property(staff, scelta, (valutati, scelte) => {
        const { teste, occupate } = place(valutati, { ...scelte, S9: "inferiore" });
        let heads = 0;
        let found = 0;
        occupate.slice(0, -1).forEach((people, index) => {
          heads += teste[index] ?? 0;
          found += people;
          expect(found).toBeLessThanOrEqual(heads);
        });
        expect(occupate[0]).toBeLessThanOrEqual(computeTetto(30, valutati.length));
      }),
    );
  });

  it("the order of the rows changes nobody's band, and equal scores share it", () => {
    fc.assert(
      fc.property(staff, scelta, (valutati, scelte) => {
        const forward = place(valutati, scelte).collocamenti;
        const backward = [...place([...valutati].reverse(), scelte).collocamenti].reverse();
        expect(backward).toEqual(forward);
        valutati.forEach(({ punteggio }, index) => {
          const twin = valutati.findIndex((other) => other.punteggio === punteggio);
          expect(forward[index]).toEqual(forward[twin]);
        });
      }),
    );
  });
});
