// R42, R4, S15, R41: the money of the bands to the cent. Worked example 14 of the rules, V11 of the checklist.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { computeFasceMerito } from "../../src/calc/fasce-merito";
import { computeRisorseFasce } from "../../src/calc/fasce-merito-risorse";
import type { OpzioniRisorse, RisorseFasce } from "../../src/calc/fasce-merito-risorse";
import type { Scelte } from "../../src/sistema/types";
import { arsac, belluno } from "./sistemi";

function share(
  risorse: number,
  punteggi: readonly number[],
  scelte: Scelte = {},
  opzioni: OpzioniRisorse = {},
): RisorseFasce {
  const placed = computeFasceMerito(
    belluno,
    scelte,
    punteggi.map((punteggio) => ({ punteggio })),
  );
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const outcome = computeRisorseFasce(belluno, scelte, risorse, placed.value, opzioni);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const falling = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 100 - index);
const inCents = (euro: number): number => Math.round(euro * 100);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + inCents(amount), 0);

describe("10 000.00 euro at 50/40/10 % over 5, 11 and 11 heads (example 14)", () => {
  const { fasce, importi, economie } = share(10000, falling(27));

  it("is 5000, 4000 and 1000 for the bands", () => {
    expect(fasce).toEqual([5000, 4000, 1000]);
  });

  it("is 1000.00 for each of the high band", () => {
    expect(importi.slice(0, 5)).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  it("is 363.64 for seven and 363.63 for four of the middle band", () => {
    expect(importi.slice(5, 16)).toEqual([
      363.64, 363.64, 363.64, 363.64, 363.64, 363.64, 363.64, 363.63, 363.63, 363.63, 363.63,
    ]);
  });

  it("is 90.91 for ten and 90.90 for one of the low band", () => {
    expect(importi.slice(16)).toEqual([90.91, 90.91, 90.91, 90.91, 90.91, 90.91, 90.91, 90.91, 90.91, 90.91, 90.9]);
  });

  it("leaves nothing", () => {
    expect(total(importi)).toBe(1_000_000);
    expect(economie).toBe(0);
  });
});

describe("a band that stays empty (S15)", () => {
  // Two admitted: 0, 1 and 1 heads.
  it("leaves its money unpaid under economie", () => {
    expect(share(1000, [90, 80])).toEqual({ fasce: [500, 400, 100], importi: [400, 100], economie: 500 });
  });

  it("leaves it to the others in proportion under ripartita", () => {
    expect(share(1000, [90, 80], { S15: "ripartita" })).toEqual({
      fasce: [0, 800, 200],
      importi: [800, 200],
      economie: 0,
    });
  });

  it.each(["economie", "ripartita"])("pays nobody where all are empty (%s)", (S15) => {
    expect(share(1000, [60], { S15 })).toMatchObject({ importi: [0], economie: 1000 });
  });
});

describe("within a band", () => {
  it("money may follow the score instead of the heads", () => {
    const punteggi = [100, 90, 70, 80, 75];
    expect(share(1000, punteggi).importi).toEqual([500, 200, 50, 200, 50]);
    expect(share(1000, punteggi, {}, { punteggi }).importi).toEqual([500, 211.76, 48.28, 188.24, 51.72]);
  });
});

describe("a structure under 70 %", () => {
  it("leaves its people without money, and their shares unpaid", () => {
    const strutture = [69.99, 70, null, 62, 100];
    expect(share(1000, [95, 90, 85, 80, 75], {}, { strutture })).toEqual({
      fasce: [500, 400, 100],
      importi: [0, 200, 200, 0, 50],
      economie: 550,
    });
  });
});

describe("what cannot be shared", () => {
  const placed = computeFasceMerito(belluno, { S9: "manuale" }, [{ punteggio: 80 }, { punteggio: 80 }]);
  if (!placed.ok) throw new Error("not placed");

  it("is told whole: bad money, people whose band is not decided", () => {
    const outcome = computeRisorseFasce(belluno, { S9: "manuale" }, -1, placed.value);
    expect(outcome).toEqual({
      ok: false,
      error: [
        { code: "RISORSE_NON_VALIDE", valore: -1 },
        { code: "PARITA_DA_DECIDERE", persone: [0, 1] },
      ],
    });
  });

  it("has no rule in a sistema without merit bands", () => {
    expect(computeRisorseFasce(arsac, {}, 1, placed.value)).toEqual({
      ok: false,
      error: [{ code: "FASCE_MERITO_NON_PREVISTE", sistema: "arsac-2017" }],
    });
  });
});

describe("for any money and scores", () => {
  it("no cent is lost or invented", () => {
    const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
    const list = fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 1, maxLength: 50 });
    const scelte = fc.record({
      S9: fc.constantFrom("inferiore", "superiore"),
      S15: fc.constantFrom("economie", "ripartita"),
    });
    fc.assert(
      fc.property(money, list, scelte, fc.boolean(), (risorse, punteggi, chosen, proportional) => {
        const { importi, economie, fasce } = share(risorse, punteggi, chosen, proportional ? { punteggi } : {});
        expect(total(importi) + inCents(economie)).toBe(inCents(risorse));
        expect(importi.every((amount) => amount >= 0)).toBe(true);
        if (punteggi.some((punteggio) => punteggio >= 70)) expect(total(fasce)).toBe(inCents(risorse));
      }),
    );
  });
});
