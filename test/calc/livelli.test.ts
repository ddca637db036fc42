import { describe, expect, it } from "@jest/globals";

import { computeGiudizio, explainGiudizio, parseGiudizio } from "../../src/calc/giudizi";
import { computeOrganizzativa, explainOrganizzativa } from "../../src/calc/organizzativa";
import type { DatiOrganizzativa } from "../../src/calc/organizzativa";
import { computeIncidenza, computePesoObiettivo, explainPesoObiettivo } from "../../src/calc/pesatura";
import { sum } from "../../src/lib/decimal";
import type { Scelte } from "../../src/sistema/types";
import { arsac, codes, livelli, value } from "./support";

describe("the weight of an objective", () => {
  const all = { strategicita: "Alta", complessita: "Media", impatto: "Alta", economicita: "Bassa" };

  it("reads words in any spelling, and numbers", () => {
    expect(value(computePesoObiettivo(livelli, { ...all, strategicita: "ALTO", economicita: "basso" })).peso).toBe(50);
    expect(
      value(computePesoObiettivo(livelli, { strategicita: 5, complessita: 2, impatto: 5, economicita: 1 })).peso,
    ).toBe(50);
  });

  it("refuses what is no level of that criterion, all at once", () => {
    const wrong = { strategicita: 2, complessita: 5, impatto: "altissima", economicita: null };
    expect(codes(computePesoObiettivo(livelli, wrong))).toEqual([
      "LIVELLO_SCONOSCIUTO",
      "LIVELLO_SCONOSCIUTO",
      "LIVELLO_SCONOSCIUTO",
      "LIVELLO_MANCANTE",
    ]);
    expect(computePesoObiettivo(livelli, { ...all, complessita: 5 })).toEqual({
      ok: false,
      error: [
        {
          code: "LIVELLO_SCONOSCIUTO",
          criterio: "complessita",
          valore: 5,
          ammessi: ["Alta (3)", "Media (2)", "Bassa (1)"],
        },
      ],
    });
    expect(codes(computePesoObiettivo(arsac, all))).toEqual(["PESATURA_NON_PREVISTA"]);
  });

  it("is explained by its levels", () => {
    expect(explainPesoObiettivo(livelli, all).passi).toMatchObject([
      { regola: "R30", figure: { livelli: ["Alta", "Media", "Alta", "Bassa"], valori: [5, 2, 5, 1] }, dopo: 50 },
    ]);
  });

  it("gives shares that add up to 100", () => {
    expect(value(computeIncidenza([50, 375, 75]))).toEqual([10, 75, 15]);
    const thirds = value(computeIncidenza([5, 5, 5]));
    expect(thirds).toEqual([100 / 3, 100 / 3, 100 / 3]);
    expect(sum(thirds)).toBe(100);
    expect(sum(value(computeIncidenza([1, 2, 3, 5, 6, 9, 10])))).toBe(100);
    expect(codes(computeIncidenza([0, 0]))).toEqual(["PESI_NULLI"]);
    expect(codes(computeIncidenza([5, null]))).toEqual(["VALORE_MANCANTE"]);
    expect(codes(computeIncidenza([5, -1]))).toEqual(["PESO_NON_VALIDO"]);
    expect(codes(computeIncidenza([]))).toEqual(["NESSUN_VALORE"]);
  });
});

describe("judgements from 1 to 7", () => {
  const section = (giudizi: readonly number[], pesi: readonly number[] | null = null, scelte: Scelte = {}): number =>
    value(computeGiudizio(livelli, scelte, giudizi, pesi)).percentuale;

  it("weigh as they are given, from full marks down", () => {
    expect(section([7, 7, 7])).toBe(100);
    expect(section([7, 3.0], [30, 10])).toBeCloseTo(85.714285714286, 11);
    expect(section([6, 5], [35, 20])).toBeCloseTo(80.519480519481, 11);
    expect(section([1])).toBeCloseTo(14.285714285714, 11);
  });

  it("count the lowest as nothing under S16 uno_sette", () => {
    const S16 = { S16: "uno_sette" };
    expect([section([1], null, S16), section([4], null, S16), section([7], null, S16)]).toEqual([0, 50, 100]);
  });

  it.each([0, 8, 6.5, -1])("%d is outside the scale", (giudizio) => {
    expect(codes(computeGiudizio(livelli, {}, [5, giudizio]))).toEqual(["GIUDIZIO_FUORI_SCALA"]);
  });

  it("want all judgements, and all weights or none", () => {
    expect(codes(computeGiudizio(livelli, {}, [5, null]))).toEqual(["GIUDIZIO_MANCANTE"]);
    expect(codes(computeGiudizio(livelli, {}, [5, 6], [10, null]))).toEqual(["PESO_MANCANTE"]);
    expect(codes(computeGiudizio(livelli, {}, [5, 6], [0, 0]))).toEqual(["PESI_NULLI"]);
    expect(codes(computeGiudizio(livelli, {}, [5, 6], [1]))).toEqual(["NUMERO_PESI"]);
    expect(codes(computeGiudizio(livelli, {}, []))).toEqual(["NESSUN_VALORE"]);
    expect(codes(computeGiudizio(arsac, {}, [5]))).toEqual(["GIUDIZI_NON_PREVISTI"]);
  });

  it("are known by their words", () => {
    const { giudizi } = livelli;
    expect(
      giudizi &&
        ["Eccellente", "prestazione buona", "insoddisfacente", "ottimo"].map((word) => parseGiudizio(giudizi, word)),
    ).toEqual([7, 6, 2, undefined]);
  });

  it("are explained with what full marks would give", () => {
    expect(explainGiudizio(livelli, {}, [6, 5, 7, 5, 6, 4, 6]).passi).toMatchObject([
      { regola: "R32", figure: { punti: 39, massimo: 49, opzione: "sette" } },
    ]);
  });
});

describe("organisational performance", () => {
  const compute = (dati: DatiOrganizzativa, scelte: Scelte = {}): unknown => {
    const { valore, nonRaggiunti } = value(computeOrganizzativa(livelli, scelte, dati));
    return [valore, nonRaggiunti];
  };

  it.each([
    [69.99, 40, [0]],
    [69.994, 40, [0]],
    [69.995, 74.9975, []],
    [70, 75, []],
  ])("an objective at %d %%", (pr, expected, nonRaggiunti) => {
    expect(compute({ pr: [pr, 80] })).toEqual([expected, nonRaggiunti]);
  });

  it("keeps the value of an objective not achieved under S5 segnala", () => {
    expect(compute({ pr: [60, 80] }, { S5: "segnala" })).toEqual([70, [0]]);
  });

  it("weighs by incidenza", () => {
    expect(compute({ pr: [100, 80], punti: [375, 125] })).toEqual([95, []]);
    expect(codes(computeOrganizzativa(livelli, {}, { pr: [100, 80], punti: [5, null] }))).toEqual(["PESO_MANCANTE"]);
  });

  it("adds the body's mean for the segretario", () => {
    expect(compute({ pr: [100, 80], mediaEnte: 80 })).toEqual([85, []]);
    expect(compute({ pr: [], mediaEnte: 83.5 })).toEqual([83.5, []]);
    expect(compute({ pr: [null], mediaEnte: 83.5 })).toEqual([83.5, []]);
    const pesiSegretario = { specifici: 30, ente: 70 };
    expect(compute({ pr: [90], mediaEnte: 80, pesiSegretario }, { S6: "pesi" })).toEqual([83, []]);
    expect(codes(computeOrganizzativa(livelli, { S6: "pesi" }, { pr: [90], mediaEnte: 80 }))).toEqual([
      "PESI_SEGRETARIO_MANCANTI",
    ]);
  });

  it("treats a missing value as S12 says, and knows where the rule is not", () => {
    expect(codes(computeOrganizzativa(livelli, {}, { pr: [90, null] }))).toEqual(["VALORE_MANCANTE"]);
    expect(compute({ pr: [90, null] }, { S12: "zero" })).toEqual([45, []]);
    expect(compute({ pr: [90, null] }, { S12: "esclude" })).toEqual([90, []]);
    expect(codes(computeOrganizzativa(arsac, {}, { pr: [90] }))).toEqual(["ORGANIZZATIVA_NON_PREVISTA"]);
    expect(codes(computeOrganizzativa(livelli, {}, { pr: [] }))).toEqual(["NESSUN_VALORE"]);
  });

  it("says which objective did not count", () => {
    const { passi } = explainOrganizzativa(livelli, {}, { pr: [60, 80], mediaEnte: 90 });
    expect(passi.map(({ codice, dopo }) => [codice, dopo])).toEqual([
      ["OBIETTIVO_NON_RAGGIUNTO", 0],
      ["MEDIA_ARITMETICA", 40],
      ["SEGRETARIO", 65],
    ]);
  });
});
