import { describe, expect, it } from "@jest/globals";

import { computePr, explainPr } from "../../src/calc/pr";
import type { Indicatore } from "../../src/calc/pr";
import { TIPI, parseSiNo, parseTipo } from "../../src/calc/pr-tipo";
import type { TipoIndicatore } from "../../src/calc/pr-tipo";
import { impedimentoOf } from "../../src/calc/problemi";
import { arsac, codes, value } from "./support";

function pr(
  tipo: TipoIndicatore,
  risultato: number | null,
  target: number | null,
  valoreIniziale?: number,
): Indicatore {
  return { tipo, risultato, target, ...(valoreIniziale === undefined ? {} : { valoreIniziale }) };
}

describe("the achievement of an indicator", () => {
  it.each<[string, Indicatore, number, number]>([
    ["half way", pr("crescente", 45, 90), 50, 50],
    ["exactly there", pr("crescente", 90, 90), 100, 100],
    ["beyond", pr("crescente", 110, 100), 100, 110],
    ["nothing done", pr("crescente", 0, 90), 0, 0],
    ["decimals as they are typed", pr("crescente", 0.3, 0.1), 100, 300],
    ["fewer are better, more came", pr("decrescente", 40, 30), 75, 75],
    ["fewer are better, fewer came", pr("decrescente", 20, 30), 100, 150],
    ["fewer are better, none came", pr("decrescente", 0, 30), 100, 100],
    ["none was the target and none came", pr("decrescente", 0, 0), 100, 100],
    ["none was the target and one came", pr("decrescente", 1, 0), 0, 0],
    ["a rise half way", pr("incremento", 15, 20, 10), 50, 50],
    ["a rise that was a fall", pr("incremento", 5, 20, 10), 0, -50],
    ["a rise from below zero", pr("incremento", 0, 10, -10), 50, 50],
    ["a fall half way", pr("riduzione", 105, 90, 120), 50, 50],
    ["a fall beyond", pr("riduzione", 75, 90, 120), 100, 150],
    ["a fall that was a rise", pr("riduzione", 150, 90, 120), 0, -100],
    ["a scale from nothing", pr("scala", 4, 5), 80, 80],
    ["a scale from one", pr("scala", 4, 7, 1), 50, 50],
    ["done", pr("si_no", 1, null), 100, 100],
    ["not done", pr("si_no", 0, 1), 0, 0],
    ["the day before", pr("data", 42999, 43000), 100, 100],
    ["on the day, in the evening", pr("data", 43000.75, 43000), 100, 100],
    ["the day after", pr("data", 43001, 43000), 0, 0],
  ])("%s", (_, indicatore, valore, grezzo) => {
    expect(value(computePr(indicatore))).toEqual({ valore, grezzo });
  });

  it("keeps a third as it is", () => {
    expect(value(computePr(pr("crescente", 2, 3))).valore).toBe(200 / 3);
  });
});

describe("what cannot be computed says why", () => {
  it.each<[readonly string[], Indicatore]>([
    [["TARGET_ZERO"], pr("crescente", 10, 0)],
    [["TARGET_ZERO"], pr("crescente", 0, 0)],
    [["TARGET_UGUALE_INIZIALE"], pr("incremento", 10, 20, 20)],
    [["TARGET_UGUALE_INIZIALE"], pr("riduzione", 10, 20, 20)],
    [["TARGET_UGUALE_INIZIALE"], pr("scala", 0, 0)],
    [["VERSO_ERRATO"], pr("incremento", 10, 15, 20)],
    [["VERSO_ERRATO"], pr("riduzione", 10, 25, 20)],
    [["VERSO_ERRATO"], pr("scala", 10, 1, 7)],
    [["RISULTATO_MANCANTE"], pr("crescente", null, 10)],
    [["TARGET_MANCANTE"], pr("data", 43000, null)],
    [["RISULTATO_MANCANTE", "TARGET_ZERO"], pr("crescente", null, 0)],
    [["VALORE_INIZIALE_MANCANTE"], pr("riduzione", 10, 20)],
    [["SEGNO_NEGATIVO"], pr("crescente", -1, 20)],
    [["SEGNO_NEGATIVO", "SEGNO_NEGATIVO"], pr("decrescente", -1, -20)],
    [["SI_NO_NON_VALIDO"], pr("si_no", 0.5, 1)],
  ])("%j", (expected, indicatore) => {
    expect(codes(computePr(indicatore))).toEqual(expected);
  });

  it("tells what lacks from what is wrong", () => {
    expect(impedimentoOf([{ code: "RISULTATO_MANCANTE" }])).toBe("incompleto");
    expect(impedimentoOf([{ code: "RISULTATO_MANCANTE" }, { code: "TARGET_ZERO" }])).toBe("non_valido");
    expect(impedimentoOf([{ code: "GIUDIZI_NON_PREVISTI", sistema: "x" }])).toBe("non_applicabile");
  });
});

describe("kinds as offices write them", () => {
  it.each<[string, TipoIndicatore | undefined]>([
    ["crescente", "crescente"],
    ["Decrescente", "decrescente"],
    ["INCREMENTO", "incremento"],
    ["Riduzione", "riduzione"],
    ["sì/no", "si_no"],
    ["SI_NO", "si_no"],
    ["on/off", "si_no"],
    ["Data", "data"],
    ["Scala", "scala"],
    ["altro", undefined],
    ["", undefined],
  ])("%s", (text, tipo) => {
    expect(parseTipo(text)).toBe(tipo);
  });

  it("knows its own names", () => {
    expect(TIPI.map((tipo) => parseTipo(tipo))).toEqual(TIPI);
  });

  it("reads yes and no", () => {
    expect(["Sì", "si", "NO", "vero", "X", "forse"].map(parseSiNo)).toEqual([1, 1, 0, 1, 1, undefined]);
  });
});

it("explains itself with the same figures", () => {
  const { esito, passi } = explainPr(pr("riduzione", 75, 90, 120), arsac);
  expect(value(esito).valore).toBe(100);
  expect(passi).toEqual([
    {
      regola: "R6",
      fonte: "§ 3.4",
      codice: "PR_RAPPORTO",
      figure: { tipo: "riduzione", risultato: 75, target: 90, valoreIniziale: 120 },
      dopo: 150,
    },
    { regola: "R5", fonte: "§ 3.3; § 3.4", codice: "PR_LIMITE", figure: { limite: 100 }, prima: 150, dopo: 100 },
  ]);
});

it("cites the formula as it stands for a plain indicator, and nothing without a sistema", () => {
  const plain = pr("crescente", 45, 90);
  expect(explainPr(plain, arsac).passi).toMatchObject([{ regola: "R5", fonte: "§ 3.3; § 3.4", dopo: 50 }]);
  expect(explainPr(plain).passi).toMatchObject([{ regola: "R5", fonte: null, dopo: 50 }]);
});
