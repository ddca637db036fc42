import { describe, expect, it } from "@jest/globals";

import { computeEnte, computeOperativo, computeStrategico, computeStruttura } from "../../src/calc/albero";
import { computeMedia, explainMedia } from "../../src/calc/media";
import { arsac, codes, value } from "./support";

describe("weighted mean", () => {
  it("weighs, or counts all alike where nobody gave a weight", () => {
    expect(value(computeMedia(arsac, {}, [100, 50], [60, 40])).valore).toBe(80);
    expect(value(computeMedia(arsac, {}, [100, 50])).valore).toBe(75);
    expect(value(computeMedia(arsac, {}, [100, 50], [null, null])).valore).toBe(75);
    expect(value(computeMedia(arsac, {}, [70], [100])).valore).toBe(70);
    expect(value(computeMedia(arsac, {}, [90, 60, 30], [100 / 3, 100 / 3, 100 / 3])).valore).toBe(60);
  });

  it("of the three elements of factor 3 counts them equally unless they are weighed", () => {
    expect(value(computeMedia(arsac, {}, [80, 90, 70], [null, null, null])).valore).toBe(80);
    expect(value(computeMedia(arsac, {}, [80, 90, 70], [50, 30, 20])).valore).toBe(81);
  });

  it("says which sum the weights have", () => {
    expect(computeMedia(arsac, {}, [1, 2], [33.3, 33.3])).toEqual({
      ok: false,
      error: [{ code: "PESI_SOMMA", somma: 66.6, differenza: -33.4, atteso: 100 }],
    });
    expect(codes(computeMedia(arsac, {}, [1, 2, 3], [16.67, 66.67, 16.67]))).toEqual(["PESI_SOMMA"]);
  });

  it("accepts no half-given weights, no negative ones, no other number of them", () => {
    expect(computeMedia(arsac, {}, [1, 2], [100, null])).toEqual({
      ok: false,
      error: [{ code: "PESO_MANCANTE", indici: [1] }],
    });
    expect(codes(computeMedia(arsac, {}, [1, 2], [120, -20]))).toEqual(["PESO_NON_VALIDO"]);
    expect(codes(computeMedia(arsac, {}, [1, 2], [100]))).toEqual(["NUMERO_PESI"]);
    expect(codes(computeMedia(arsac, {}, []))).toEqual(["NESSUN_VALORE"]);
  });

  it("treats a missing value as S12 says", () => {
    const mean = (S12: string): unknown => computeMedia(arsac, { S12 }, [80, null, 50], [50, 20, 30]);
    expect(mean("errore")).toEqual({ ok: false, error: [{ code: "VALORE_MANCANTE", indici: [1] }] });
    expect(mean("zero")).toMatchObject({ value: { valore: 55, mancanti: [1], trattamento: "zero" } });
    expect(mean("esclude")).toMatchObject({ value: { valore: 68.75, mancanti: [1], trattamento: "esclude" } });
    expect(codes(computeMedia(arsac, { S12: "esclude" }, [null, null]))).toEqual(["NESSUN_VALORE"]);
    expect(codes(computeMedia(arsac, { S12: "esclude" }, [80, null], [0, 100]))).toEqual(["PESI_NULLI"]);
    expect(value(computeMedia(arsac, { S12: "zero" }, [null, null])).valore).toBe(0);
  });

  it("tells its steps", () => {
    const { passi } = explainMedia(arsac, { S12: "esclude" }, [80, null, 50], [50, 20, 30]);
    expect(passi).toEqual([
      {
        regola: "S12",
        fonte: "§ 3.4; § 3.5, 1a",
        codice: "VALORI_MANCANTI",
        figure: { posti: [2], trattamento: "esclude" },
        dopo: "esclude",
      },
      {
        regola: "R9",
        fonte: "§ 3.4; § 3.5, 1a",
        codice: "MEDIA_PONDERATA",
        figure: { valori: [80, 50], pesi: [50, 30], somma: 80 },
        dopo: 68.75,
      },
    ]);
  });
});

describe("the tree", () => {
  const none = { valori: [], pesi: null };

  it("goes from indicators to the body", () => {
    expect(value(computeOperativo(arsac, {}, { valori: [100, 50], pesi: [60, 40] })).valore).toBe(80);
    expect(value(computeEnte(arsac, {}, { valori: [86.8, 90], pesi: null })).valore).toBe(88.4);
  });

  it("lets one side carry 100 when the other is empty, and nothing less", () => {
    const only = { indicatori: none, operativi: { valori: [90, 70], pesi: null } };
    expect(value(computeStrategico(arsac, {}, { ...only, pesoIndicatori: 0, pesoOperativi: 100 })).valore).toBe(80);
    expect(value(computeStrategico(arsac, {}, { ...only, pesoIndicatori: null, pesoOperativi: null })).valore).toBe(80);
    expect(codes(computeStrategico(arsac, {}, { ...only, pesoIndicatori: 40, pesoOperativi: 60 }))).toEqual([
      "LATO_VUOTO",
    ]);
    expect(codes(computeStrategico(arsac, {}, { ...only, pesoIndicatori: 0, pesoOperativi: 60 }))).toEqual([
      "PESI_SOMMA",
    ]);
  });

  it("wants both overall weights, adding up to 100", () => {
    const both = { indicatori: { valori: [80], pesi: null }, operativi: { valori: [90], pesi: null } };
    expect(codes(computeStrategico(arsac, {}, { ...both, pesoIndicatori: 40, pesoOperativi: null }))).toEqual([
      "PESO_MANCANTE",
    ]);
    expect(codes(computeStrategico(arsac, {}, { ...both, pesoIndicatori: 40, pesoOperativi: 50 }))).toEqual([
      "PESI_SOMMA",
    ]);
    expect(
      codes(computeStrategico(arsac, {}, { indicatori: none, operativi: none, pesoIndicatori: 40, pesoOperativi: 60 })),
    ).toEqual(["NESSUN_VALORE"]);
  });

  it("measures dirigenti on strategic objectives too, the others on operational ones alone", () => {
    const obiettivi = { strategici: { valori: [100], pesi: [50] }, operativi: { valori: [60, 80], pesi: [30, 20] } };
    expect(value(computeStruttura(arsac, {}, "dirigente", obiettivi)).valore).toBe(84);
    const flat = { strategici: { valori: [100], pesi: null }, operativi: { valori: [60, 80], pesi: null } };
    expect(value(computeStruttura(arsac, {}, "dirigente", flat)).valore).toBe(80);
    expect(value(computeStruttura(arsac, {}, "d", flat)).valore).toBe(70);
  });
});
