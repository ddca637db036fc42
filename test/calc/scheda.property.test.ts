// Schede, bands and achievements against exact rationals: every band decision for every thousandth of a point, and hundreds
// of thousands of schede from a seeded generator. Then what must hold whatever the figures are.
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

import { computeRetribuzione, findFascia } from "../../src/calc/fascia";
import { computeMedia } from "../../src/calc/media";
import { computePr } from "../../src/calc/pr";
import { computePunteggio, computeScheda } from "../../src/calc/scheda";
import { isHundred, round2, sum } from "../../src/lib/decimal";
import { chance, hundredthsOfSum, over, plus, ratio, shown, times, units } from "../lib/rational";
import type { Rational } from "../lib/rational";
import { arsac, livelli, value } from "./support";

/** Levels of arsac as annex 2.6 prints them, read in the three ways; scores in hundredths. */
const READERS: Readonly<Record<string, (hundredths: number) => string>> = {
  soglia: (h) => (h >= 9100 ? "1" : h >= 7100 ? "2" : h >= 5100 ? "3" : "4"),
  arrotonda: (h) => {
    const whole = Math.floor((h + 50) / 100);
    return whole >= 91 ? "1" : whole >= 71 ? "2" : whole >= 51 ? "3" : "4";
  },
  oltre: (h) => (h > 9000 ? "1" : h > 7000 ? "2" : h > 5000 ? "3" : "4"),
};

describe("bands", () => {
  it("are right for every thousandth of a point, in every reading of arsac, pay included", () => {
    const readings = Object.entries(READERS).map(([S1, read]) => ({ scelte: { S1 }, read }));
    const pay: Readonly<Record<string, number>> = { "1": 100, "2": 80, "3": 60, "4": 0 };
    const wrong: string[] = [];
    for (let thousandths = 0; thousandths <= 100_000 && wrong.length < 5; thousandths++) {
      const score = thousandths / 1000;
      const hundredths = Math.floor((thousandths + 5) / 10);
      for (const { scelte, read } of readings) {
        const level = read(hundredths);
        const due = level === "3" && scelte.S1 === "oltre" && hundredths < 5100 ? 0 : pay[level];
        if (value(findFascia(arsac, scelte, score)).fascia?.livello !== level) wrong.push(`${score} ${scelte.S1}`);
        if (value(computeRetribuzione(arsac, scelte, score)).retribuzione !== due)
          wrong.push(`pay ${score} ${scelte.S1}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("are right for every thousandth in po-livelli, under S7 and S11", () => {
    const wrong: string[] = [];
    for (const S7 of ["e_da_50", "negativa_sotto_60"]) {
      for (const S11 of ["e", "d"]) {
        const scelte = { S7, S11 };
        for (let thousandths = 0; thousandths <= 100_000 && wrong.length < 5; thousandths++) {
          const h = Math.floor((thousandths + 5) / 10);
          const low = S7 === "e_da_50" ? 5000 : 6000;
          const top =
            h >= 9500 ? "A" : h >= 9000 ? "B" : h >= 8000 ? "C" : h > 7000 || (h === 7000 && S11 === "d") ? "D" : null;
          for (const [ruolo, start] of [
            ["apicali", 5000],
            ["livelli", low],
          ] as const) {
            const expected = top ?? (h >= start ? "E" : "negativa");
            const found = value(findFascia(livelli, scelte, thousandths / 1000, ruolo)).fascia?.id;
            if (found !== expected) wrong.push(`${thousandths / 1000} ${ruolo} ${S7} ${S11}: ${found ?? "none"}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("schede", () => {
  it("have the total, the band and the points of exact arithmetic", () => {
    const pick = chance(7);
    const categorie = arsac.pesi.map(({ categoria, fattori }) => ({ categoria, fattori }));
    const wrong: string[] = [];
    for (let index = 0; index < 60_000 && wrong.length < 5; index++) {
      const { categoria, fattori } = categorie[pick(categorie.length)] ?? { categoria: "ab", fattori: [] };
      const none = pick(3) === 0;
      const percentuali = fattori.map(({ fattore }) => (fattore === "2" ? pick(6) : someValue(pick)));
      const moved = fattori.find(({ fattore }) => fattore === "1b")?.peso ?? 0;
      const exact = fattori.reduce<Rational>((total, { fattore, peso }, i) => {
        const weight = !none || moved === 0 ? peso : fattore === "1a" ? peso + moved : fattore === "1b" ? 0 : peso;
        const x = shown(percentuali[i] ?? 0);
        return plus(total, fattore === "2" ? x : over(times(ratio(weight), x), ratio(100)));
      }, ratio(0));
      const dati = { categoria, percentuali, obiettiviIndividuali: none ? 0 : 2 };
      const hundredths = Number(hundredthsOfSum(exact));
      const punteggio = value(computePunteggio(arsac, {}, dati));
      const label = `${categoria} ${String(none)} ${percentuali.join(" ")}`;
      if (round2(punteggio) !== hundredths / 100) wrong.push(`${label}: ${punteggio}, not ${hundredths / 100}`);
      if (value(findFascia(arsac, {}, punteggio)).fascia?.livello !== READERS["soglia"]?.(hundredths))
        wrong.push(label);
    }
    expect(wrong).toEqual([]);
  });

  const scheda = fc.record({
    categoria: fc.constantFrom(...arsac.pesi.map(({ categoria }) => categoria)),
    figures: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }),
    obiettiviIndividuali: fc.boolean(),
    collaboratori: fc.integer({ min: 0, max: 3 }),
  });

  function dati(categoria: string, figures: readonly number[]): readonly number[] {
    const row = arsac.pesi.find((pesi) => pesi.categoria === categoria);
    return (row?.fattori ?? []).map(({ fattore }, i) =>
      fattore === "2" ? Math.round((figures[i] ?? 0) / 20) : (figures[i] ?? 0),
    );
  }

  it("stay between 0 and 100, with points that add up and weights that are 100", () => {
    fc.assert(
      fc.property(scheda, ({ categoria, figures, ...circostanze }) => {
        const result = value(
          computeScheda(arsac, {}, { categoria, percentuali: dati(categoria, figures), ...circostanze }),
        );
        expect(result.punteggio).toBeGreaterThanOrEqual(0);
        expect(result.punteggio).toBeLessThanOrEqual(100);
        expect(isHundred(result.fattori.map(({ peso }) => peso))).toBe(true);
        expect(round2(sum(result.fattori.map(({ punti }) => punti)))).toBe(round2(result.punteggio));
        for (const { punti, peso } of result.fattori) expect(punti >= 0 && punti <= peso).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("never lose by a higher figure: neither points, nor level, nor pay", () => {
    fc.assert(
      fc.property(scheda, fc.nat(4), fc.double({ min: 0, max: 100, noNaN: true }), (one, place, raise) => {
        const { categoria, figures, ...circostanze } = one;
        const raised = figures.map((x, i) => (i === place ? Math.min(100, x + raise) : x));
        const compute = (values: readonly number[], S1: string) =>
          value(computeScheda(arsac, { S1 }, { categoria, percentuali: dati(categoria, values), ...circostanze }));
        for (const S1 of Object.keys(READERS)) {
          const [before, after] = [compute(figures, S1), compute(raised, S1)];
          expect(after.punteggio).toBeGreaterThanOrEqual(before.punteggio);
          expect(Number(after.fascia?.livello)).toBeLessThanOrEqual(Number(before.fascia?.livello));
          expect(after.retribuzione ?? 0).toBeGreaterThanOrEqual(before.retribuzione ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("achievements", () => {
  it("are the exact ratio on 0–100", () => {
    const pick = chance(11);
    const wrong: string[] = [];
    const [none, full] = [ratio(0), ratio(100)];
    for (let index = 0; index < 80_000 && wrong.length < 5; index++) {
      const tipo = (["crescente", "decrescente", "incremento", "riduzione", "scala"] as const)[pick(5)] ?? "crescente";
      const [risultato, a, b] = [pick(20_000) / 100, (1 + pick(20_000)) / 100, (1 + pick(20_000)) / 1000];
      if (a === b) continue;
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const target = tipo === "riduzione" ? low : high;
      const valoreIniziale = tipo === "riduzione" ? high : low;
      const [r, t, v] = [shown(risultato), shown(target), shown(valoreIniziale)];
      const minus = (x: Rational, y: Rational): Rational => plus(x, times(y, ratio(-1)));
      const exact =
        tipo === "crescente"
          ? over(r, t)
          : tipo === "decrescente"
            ? risultato === 0
              ? ratio(1)
              : over(t, r)
            : over(minus(r, v), minus(t, v));
      const scaled = times(exact, full);
      const clamped = scaled.n <= 0n ? none : units(scaled, 12) >= units(full, 12) ? full : scaled;
      const found = value(computePr({ tipo, risultato, target, valoreIniziale }));
      if (round2(found.valore) !== Number(units(clamped, 2)) / 100)
        wrong.push(`${tipo} ${risultato} ${target} ${valoreIniziale}: ${found.valore}`);
      if (Math.abs(round2(found.grezzo) - Number(units(scaled, 2)) / 100) > 1e-9)
        wrong.push(`${tipo}: ${found.grezzo}`);
    }
    expect(wrong).toEqual([]);
  });

  it("keep a mean where its parts are, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 }), (hundredths) => {
        const values = hundredths.map((h) => h / 100);
        const mean = value(computeMedia(arsac, {}, values)).valore;
        expect(mean).toBe(value(computeMedia(arsac, {}, [...values].reverse())).valore);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
      }),
      { numRuns: 1000 },
    );
  });
});

function someValue(pick: (below: number) => number): number {
  switch (pick(4)) {
    case 0:
      return pick(101);
    case 1:
      return pick(10_001) / 100;
    case 2:
      return pick(301) / 3;
    default:
      return pick(1001) / 10;
  }
}
