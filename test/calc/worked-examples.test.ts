// The worked examples of the rules, with their intermediate lines, figure by figure.
import { describe, expect, it } from "@jest/globals";

import { computeStrategico } from "../../src/calc/albero";
import { findFascia } from "../../src/calc/fascia";
import { computeGiudizio } from "../../src/calc/giudizi";
import { computePesoObiettivo, pesiPossibili } from "../../src/calc/pesatura";
import { checkSommaPesi, correctPesi } from "../../src/calc/pesi-somma";
import { computePr } from "../../src/calc/pr";
import { computeScheda } from "../../src/calc/scheda";
import type { DatiScheda } from "../../src/calc/scheda";
import { differenziazionePunti, hole, value } from "./support";
import { arsac, livelli } from "./support";

const READINGS = ["soglia", "arrotonda", "oltre"] as const;

/** Points of each factor, total, and the level under each reading of S1. */
function tell(dati: DatiScheda): unknown {
  const scheda = value(computeScheda(arsac, {}, dati));
  return {
    pesi: scheda.fattori.map((row) => row.peso),
    punti: scheda.fattori.map((row) => row.punti),
    punteggio: scheda.punteggio,
    livelli: READINGS.map((S1) => value(computeScheda(arsac, { S1 }, dati)).fascia?.livello),
    retribuzione: scheda.retribuzione,
  };
}

describe("schede of arsac-2017", () => {
  it("1: a dirigente with 12 different scores", () => {
    expect(differenziazionePunti(12)).toBe(4);
    expect(tell({ categoria: "dirigente", percentuali: [92, 85, 4, 90, 88] })).toEqual({
      pesi: [30, 20, 5, 35, 10],
      punti: [27.6, 17, 4, 31.5, 8.8],
      punteggio: 88.9,
      livelli: ["2", "2", "2"],
      retribuzione: 80,
    });
  });

  it("2: the same without individual objectives", () => {
    const dati = { categoria: "dirigente", percentuali: [92, null, 4, 90, 88], obiettiviIndividuali: 0 };
    expect(tell(dati)).toEqual({
      pesi: [50, 0, 5, 35, 10],
      punti: [46, 0, 4, 31.5, 8.8],
      punteggio: 90.3,
      livelli: ["2", "2", "1"],
      retribuzione: 80,
    });
  });

  it("3: the same with one collaborator", () => {
    const circostanze = { obiettiviIndividuali: false, collaboratori: 1 };
    expect(tell({ categoria: "dirigente", percentuali: [92, null, null, 90, 88], ...circostanze })).toEqual({
      pesi: [50, 0, 0, 40, 10],
      punti: [46, 0, 0, 36, 8.8],
      punteggio: 90.8,
      livelli: ["2", "1", "1"],
      retribuzione: 80,
    });
  });

  it("4: fascia A/B", () => {
    expect(tell({ categoria: "ab", percentuali: [80, 75, 88] })).toEqual({
      pesi: [10, 85, 5],
      punti: [8, 63.75, 4.4],
      punteggio: 76.15,
      livelli: ["2", "2", "2"],
      retribuzione: 80,
    });
  });

  it("11: fascia C, with individual objectives and without", () => {
    expect(tell({ categoria: "c", percentuali: [92.5, 60, 78, 88] })).toMatchObject({
      punti: [13.875, 6, 54.6, 4.4],
      punteggio: 78.875,
    });
    expect(tell({ categoria: "c", percentuali: [92.5, 0, 78, 88], obiettiviIndividuali: 0 })).toMatchObject({
      pesi: [25, 0, 70, 5],
      punti: [23.125, 0, 54.6, 4.4],
      punteggio: 82.125,
    });
    expect(value(findFascia(arsac, {}, 78.875)).punteggio).toBe(78.88);
    expect(value(findFascia(arsac, {}, 82.125)).punteggio).toBe(82.13);
  });

  it("V3: a dirigente with one collaborator", () => {
    const dati = { categoria: "dirigente", percentuali: [95, 80, null, 90, 88], collaboratori: 1 };
    expect(tell(dati)).toMatchObject({ pesi: [30, 20, 0, 40, 10], punteggio: 89.3, livelli: ["2", "2", "2"] });
  });

  it("V4: 90.5 under the three readings", () => {
    expect(READINGS.map((S1) => value(findFascia(arsac, { S1 }, 90.5)).fascia?.retribuzione)).toEqual([80, 100, 100]);
  });

  it("V5: five different scores", () => {
    expect(differenziazionePunti(5)).toBe(1);
    expect(differenziazionePunti(5, "estremo_inferiore")).toBe(2);
  });
});

describe("the tree of performance", () => {
  it("5: a strategic objective", () => {
    const lati = {
      indicatori: { valori: [80, 100], pesi: [60, 40] },
      operativi: { valori: [90, 70, 100], pesi: [50, 30, 20] },
      pesoIndicatori: 40,
      pesoOperativi: 60,
    };
    expect(value(computeStrategico(arsac, {}, lati))).toEqual({ indicatori: 88, operativi: 86, valore: 86.8 });
  });

  it("8: a reduction from 120 days to 90, measured 100", () => {
    const pr = value(computePr({ tipo: "riduzione", risultato: 100, target: 90, valoreIniziale: 120 }));
    expect(pr.valore).toBeCloseTo(66.666666666667, 11);
  });
});

describe("po-livelli", () => {
  it("6 and V7: the weight of an objective", () => {
    const weigh = (strategicita: string, complessita: string, impatto: string, economicita: string): number =>
      value(computePesoObiettivo(livelli, { strategicita, complessita, impatto, economicita })).peso;
    expect(weigh("Alta", "Media", "Alta", "Bassa")).toBe(50);
    expect(weigh("Alta", "Alta", "Alta", "Alta")).toBe(375);
    expect(weigh("Alta", "Media", "Bassa", "Media")).toBe(30);
  });

  it("7: a P.O. with seven judgements of equal weight", () => {
    const section = value(computeGiudizio(livelli, {}, [6, 5, 7, 5, 6, 4, 6]));
    expect([section.punti, section.massimo]).toEqual([39, 49]);
    expect(section.percentuale).toBeCloseTo(79.591836734694, 11);
    const scheda = value(computeScheda(livelli, {}, { categoria: "po", percentuali: [82, section.percentuale] }));
    expect(scheda.fattori[0]?.punti).toBe(45.1);
    expect(scheda.fattori[1]?.punti).toBeCloseTo(35.816326530612, 11);
    expect(scheda.punteggio).toBeCloseTo(80.916326530612, 11);
    expect(value(findFascia(livelli, {}, scheda.punteggio, "apicali")).punteggio).toBe(80.92);
    expect(scheda.fascia?.livello).toBe("C");
  });

  it("12: the 24 values a weight can take", () => {
    expect(livelli.pesatura && pesiPossibili(livelli.pesatura)).toEqual([
      1, 2, 3, 5, 6, 9, 10, 15, 18, 25, 27, 30, 45, 50, 54, 75, 81, 90, 125, 135, 150, 225, 250, 375,
    ]);
  });

  it("V12: 79.995 is 80.00, level C", () => {
    expect(value(findFascia(livelli, {}, 79.995, "livelli")).fascia?.id).toBe("C");
    expect(value(findFascia(livelli, {}, 79.994, "livelli")).fascia?.id).toBe("D");
  });

  it("V13: a text with a hole between 50 and 60 says that there is no band", () => {
    expect(value(findFascia(hole, {}, 55, "livelli")).fascia).toBeNull();
    expect(value(findFascia(hole, {}, 60, "livelli")).fascia?.id).toBe("E");
    expect(value(findFascia(hole, {}, 49.99, "livelli")).fascia?.id).toBe("negativa");
    expect(value(findFascia(livelli, {}, 55, "livelli")).fascia?.id).toBe("E");
    expect(value(findFascia(livelli, { S7: "negativa_sotto_60" }, 55, "livelli")).fascia?.id).toBe("negativa");
  });

  it("V14: sufficiente everywhere is 57.14 %, level E", () => {
    const section = value(computeGiudizio(livelli, {}, [4, 4, 4, 4, 4, 4, 4]));
    expect(value(findFascia(livelli, {}, section.percentuale, "apicali"))).toMatchObject({ punteggio: 57.14 });
    expect(value(findFascia(livelli, {}, section.percentuale, "apicali")).fascia?.id).toBe("E");
  });
});

describe("weights that add up, and that do not", () => {
  it("13, V8: 72.68 + 10.93 + 2.73 + 13.66 are 100", () => {
    expect(checkSommaPesi([72.68, 10.93, 2.73, 13.66])).toEqual({
      somma: 100,
      differenza: 0,
      atteso: 100,
      torna: true,
    });
  });

  it.each([
    [16.67, 6, 100.02, 0.02, [16.67, 16.67, 16.67, 16.67, 16.66, 16.66]],
    [11.11, 9, 99.99, -0.01, [11.12, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11]],
    [14.29, 7, 100.03, 0.03, [14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28]],
  ])("V9: %d × %i are %d", (peso, quanti, somma, differenza, corretti) => {
    const pesi = Array.from({ length: quanti }, () => peso);
    expect(checkSommaPesi(pesi)).toEqual({ somma, differenza, atteso: 100, torna: false });
    expect(correctPesi(pesi)).toEqual(corretti);
    expect(checkSommaPesi(corretti).torna).toBe(true);
  });

  it("corrects at the decimals the weights have", () => {
    expect(correctPesi([30, 30, 35])).toEqual([32, 31, 37]);
    expect(correctPesi([1, 1, 1])).toEqual([34, 33, 33]);
    expect(correctPesi([0, 0])).toBeNull();
    expect(correctPesi([120, -20])).toBeNull();
    expect(correctPesi([25, 25], 55)).toEqual([28, 27]);
  });
});
