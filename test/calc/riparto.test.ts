// R28, R4, S4: the fund to the cent. Worked example 9 of the rules.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { computeRiparto } from "../../src/calc/riparto";
import type { Partecipante, Riparto } from "../../src/calc/riparto";
import type { Scelte } from "../../src/sistema/types";
import { arsac, belluno } from "./sistemi";

function riparto(fondo: number, partecipanti: readonly Partecipante[], scelte: Scelte = {}): Riparto {
  const outcome = computeRiparto(arsac, scelte, fondo, partecipanti);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const example: readonly Partecipante[] = [
  { coefficiente: 1, retribuzione: 100, presenza: 1 },
  { coefficiente: 1, retribuzione: 80, presenza: 1 },
  { coefficiente: 1.2, retribuzione: 60, presenza: 0.5 },
];

describe("the fund", () => {
  it("is shared by coefficient, retribution and presence (example 9)", () => {
    const { quote, erogato, economie } = riparto(10000, example);
    expect(quote.map(({ nominale }) => nominale)).toEqual([3125, 3125, 3750]);
    expect(quote.map(({ importo }) => importo)).toEqual([3125, 2500, 1125]);
    expect(erogato).toBe(6750);
    expect(economie).toBe(3250);
  });

  it("is shared whole under S4 ridistribuisci, in proportion to what was paid", () => {
    const { quote, erogato, economie } = riparto(10000, example, { S4: "ridistribuisci" });
    expect(quote.map(({ importo }) => importo)).toEqual([4629.63, 3703.7, 1666.67]);
    expect(erogato).toBe(10000);
    expect(economie).toBe(0);
  });

  it("takes the presence as full where it is not given", () => {
    expect(riparto(100, [{ coefficiente: 1, retribuzione: 80 }]).quote).toEqual([{ nominale: 100, importo: 80 }]);
  });

  it("gives the odd cent to the first of equals", () => {
    const equal = { coefficiente: 1, retribuzione: 100 };
    expect(riparto(100, [equal, equal, equal]).quote.map(({ importo }) => importo)).toEqual([33.34, 33.33, 33.33]);
    expect(riparto(0.02, [equal, equal, equal]).quote.map(({ importo }) => importo)).toEqual([0.01, 0.01, 0]);
  });

  it("shares the odd cents over amounts and economie together", () => {
    const half = { coefficiente: 1, retribuzione: 50 };
    const { quote, economie } = riparto(0.05, [half, half]);
    expect(quote.map(({ importo }) => importo)).toEqual([0.01, 0.01]);
    expect(economie).toBe(0.03);
  });

  it.each(["economie", "ridistribuisci"])("stays whole where nobody is paid (%s)", (S4) => {
    const { quote, economie } = riparto(1000, [{ coefficiente: 1, retribuzione: 0 }], { S4 });
    expect(quote).toEqual([{ nominale: 1000, importo: 0 }]);
    expect(economie).toBe(1000);
  });

  it("may be empty", () => {
    expect(riparto(0, example).erogato).toBe(0);
  });
});

describe("what cannot be shared", () => {
  it("is told whole, with its place", () => {
    const outcome = computeRiparto(arsac, {}, -1, [
      { coefficiente: 0, retribuzione: 100 },
      { coefficiente: 1, retribuzione: 100.5, presenza: 1.01 },
      { coefficiente: -1, retribuzione: -0.5, presenza: -0.01 },
    ]);
    expect(outcome).toEqual({
      ok: false,
      error: [
        { code: "FONDO_NON_VALIDO", valore: -1 },
        { code: "COEFFICIENTE_NON_VALIDO", indice: 0, valore: 0 },
        { code: "RETRIBUZIONE_NON_VALIDA", indice: 1, valore: 100.5 },
        { code: "PRESENZA_NON_VALIDA", indice: 1, valore: 1.01 },
        { code: "COEFFICIENTE_NON_VALIDO", indice: 2, valore: -1 },
        { code: "RETRIBUZIONE_NON_VALIDA", indice: 2, valore: -0.5 },
        { code: "PRESENZA_NON_VALIDA", indice: 2, valore: -0.01 },
      ],
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("is a figure like %p", (value) => {
    const broken = [{ coefficiente: value, retribuzione: value, presenza: value }];
    const outcome = computeRiparto(arsac, {}, value, broken);
    expect(outcome.ok ? [] : outcome.error.map(({ code }) => code)).toEqual([
      "FONDO_NON_VALIDO",
      "COEFFICIENTE_NON_VALIDO",
      "RETRIBUZIONE_NON_VALIDA",
      "PRESENZA_NON_VALIDA",
    ]);
  });

  it("is a fund without people, or a sistema without a fund", () => {
    expect(computeRiparto(arsac, {}, 1, [])).toEqual({ ok: false, error: [{ code: "NESSUNA_PERSONA" }] });
    expect(computeRiparto(belluno, {}, 1000, example)).toEqual({
      ok: false,
      error: [{ code: "FONDO_NON_PREVISTO", sistema: "belluno-2011" }],
    });
  });
});

const people = fc.array(
  fc.record({
    coefficiente: fc.integer({ min: 1, max: 300 }).map((value) => value / 100),
    retribuzione: fc.constantFrom(0, 60, 80, 100),
    presenza: fc.integer({ min: 0, max: 365 }).map((days) => days / 365),
  }),
  { minLength: 1, maxLength: 40 },
);
const fund = fc.integer({ min: 0, max: 100_000_000 }).map((value) => value / 100);
const inCents = (euro: number): number => Math.round(euro * 100);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + inCents(value), 0);

describe("for any fund and people", () => {
  it.each(["economie", "ridistribuisci"])("no cent is lost or invented (%s)", (S4) => {
    fc.assert(
      fc.property(fund, people, (fondo, partecipanti) => {
        const { quote, erogato, economie } = riparto(fondo, partecipanti, { S4 });
        expect(total(quote.map(({ nominale }) => nominale))).toBe(inCents(fondo));
        expect(total(quote.map(({ importo }) => importo))).toBe(inCents(erogato));
        expect(inCents(erogato) + inCents(economie)).toBe(inCents(fondo));
      }),
    );
  });

  it("the order of the people moves nobody by more than a cent", () => {
    fc.assert(
      fc.property(fund, people, (fondo, partecipanti) => {
        const forward = riparto(fondo, partecipanti).quote;
        const backward = [...riparto(fondo, [...partecipanti].reverse()).quote].reverse();
        forward.forEach(({ importo }, index) => {
          expect(Math.abs(inCents(importo) - inCents(backward[index]?.importo ?? NaN))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
