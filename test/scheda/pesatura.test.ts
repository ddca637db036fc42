// Weighing of objectives (R30): levels in words and numbers, weights, incidenza, totals.
import { describe, expect, it } from "@jest/globals";
import { pesatura } from "../../src/scheda/kinds/pesatura/index";
import { contextOf, readGolden, runKind, told } from "./run-kind";
import type { CellInput } from "./sheet";
import { error, formula, makeRows, makeSheet, percent } from "./sheet";

const HEAD = [
  "Obiettivo",
  "Strategicità",
  "Complessità",
  "Impatto esterno e/o interno",
  "Economicità",
  "Peso",
  "Incidenza %",
];

function run(rows: readonly (readonly (CellInput | undefined)[])[], head = HEAD) {
  return runKind(
    pesatura,
    makeSheet({ A1: "Pesatura degli obiettivi – Anno 2020", ...makeRows("A4", [head, ...rows]) }),
    contextOf({}, "po-livelli"),
  );
}

const findings = (...args: Parameters<typeof run>) => told(run(...args).findings);

describe("pesatura", () => {
  it("of the golden sample has a wrong weight and an unknown level", () => {
    const { schede, findings: all } = runKind(
      pesatura,
      readGolden("06_posizione_organizzativa.xlsx").sheets,
      contextOf({}, "po-livelli"),
    );
    expect(schede.map(({ anno, sheet }) => [anno, sheet])).toEqual([[2020, "Pesatura"]]);
    expect(told(all)).toEqual(["PESATURA_ERRATA F6", "PESATURA_ERRATA C7"]);
    expect(all[0]).toMatchObject({
      expected: 45,
      found: 54,
      fix: [{ cell: "F6", from: 54, to: 45 }],
      rule: "R30",
      fonte: "art. 3",
    });
  });

  it("multiplies Alta, Media, Alta, Bassa to 50, in words, other words or numbers", () => {
    expect(findings([["A", "Alta", "Media", "Alta", "Bassa", 50, 100]])).toEqual([]);
    expect(findings([["A", "ALTO", "medio", "Alto", "basso", 50, 100]])).toEqual([]);
    expect(findings([["A", 5, 2, 5, 1, 50, 100]])).toEqual([]);
    expect(findings([["A", 5, 3, 3, 5, 225, 100]])).toEqual([]);
  });

  it("refuses a number that is no level and a word that is none", () => {
    expect(findings([["A", 4, 2, 5, 1, 40, 100]])).toEqual(["PESATURA_ERRATA B5"]);
    expect(findings([["A", 5, 5, 5, 1, 125, 100]])).toEqual(["PESATURA_ERRATA C5"]);
    expect(findings([["A", "Alta", "", "Alta", "Bassa", 50, 100]])).toEqual(["PESATURA_ERRATA C5"]);
    expect(findings([["A", "Alta", error("#N/A"), "Alta", "Bassa", 50, 100]])).toEqual(["ERRORE_CELLA C5"]);
  });

  it("says when a weight can never come out", () => {
    expect(run([["A", "Alta", "Media", "Alta", "Bassa", 51, 100]]).findings[0]?.facts["impossibile"]).toBe(true);
    expect(run([["A", "Alta", "Media", "Alta", "Bassa", 75, 100]]).findings[0]?.facts["impossibile"]).toBe(false);
  });

  it("takes the incidenza as a percentage, as a fraction, rounded so that the whole adds up", () => {
    const rows = (one: CellInput, other: CellInput) => [
      ["A", "Alta", "Media", "Alta", "Bassa", 50, one],
      ["B", "Alta", "Alta", "Alta", "Media", 225, other],
    ];
    expect(findings(rows(18.18, 81.82))).toEqual([]);
    expect(findings(rows(percent(0.181818181818182), percent(0.818181818181818)))).toEqual([]);
    expect(findings(rows(0.1818, 0.8182))).toEqual([]);
    expect(findings(rows(18.2, 81.8))).toEqual([]);
    expect(findings(rows(18, 80))).toEqual(["PUNTEGGIO_ARROTONDATO G5", "PESATURA_ERRATA G6"]);
    expect(findings(rows(20, 80))).toEqual(["PESATURA_ERRATA G5", "PESATURA_ERRATA G6"]);
  });

  it("checks totals", () => {
    const rows = [
      ["A", "Alta", "Media", "Alta", "Bassa", 50],
      ["B", "Alta", "Alta", "Alta", "Media", 225],
    ];
    expect(findings([...rows, ["Totale", undefined, undefined, undefined, undefined, 275]])).toEqual([]);
    const {
      findings: [wrong],
    } = run([...rows, ["Totale", undefined, undefined, undefined, undefined, 270]]);
    expect(wrong).toMatchObject({
      code: "TOTALE_ERRATO",
      cell: "F7",
      expected: 275,
      fix: [{ to: { formula: "=SUM(F5:F6)" } }],
    });
  });

  it("tells duplicates, numbers as text and a blank form", () => {
    const row = ["A", "Alta", "Media", "Alta", "Bassa", 50];
    expect(findings([row, row])).toEqual(["DUPLICATO A6"]);
    expect(findings([["A", "Alta", "Media", "Alta", "Bassa", "50"]])).toEqual(["NUMERO_TESTO F5"]);
    expect(findings([["A", undefined, undefined, undefined, undefined, formula("=B5*C5", 0)]])).toEqual([
      "SCHEDA_INCOMPLETA A4:G5",
    ]);
    expect(findings([row, ["B"]])).toEqual(["SCHEDA_INCOMPLETA A6"]);
  });

  it("explains a weight by its four levels", () => {
    const { schede, context } = run([["A", "Alta", "Media", "Alta", "Bassa", 51, 100]]);
    const scheda = schede[0];
    const explained = scheda && pesatura.explain?.(scheda, { row: 4, col: 5 }, context);
    expect(explained).toMatchObject({
      found: 51,
      due: 50,
      passi: [{ codice: "PESO_OBIETTIVO", figure: { valori: [5, 2, 5, 1] } }],
    });
  });
});
