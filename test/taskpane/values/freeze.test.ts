// Congela valori and back: formulas of ours alone, spilled cells with them, protected sheets told and left alone.
import { describe, expect, it } from "@jest/globals";
import { STATO_VUOTO } from "../../../src/scheda";
import type { Stato, VoceRegistro } from "../../../src/scheda";
import { planFreeze, planRestore } from "../../../src/taskpane/values/freeze";
import { findPerfFormulas, properFormula } from "../../../src/taskpane/values/perf-formulas";
import { error, formula, makeSheet, makeSnapshot, uncached } from "../../scheda/sheet";

const sheet = makeSheet({
  A1: formula("=PERF.PR(B1,C1)", 85.5),
  A2: formula('=IF(A1>0,"PERF.PR(1)","")', "PERF.PR(1)"),
  A3: formula("=2*_xldudf_PERF_PR(B1,C1)", 171),
  A4: error("#NAME?", "=_xldudf_PERF_PUNTEGGIO(B1:B3)"),
  A5: uncached("=PERF.PR(1,2)"),
  A6: formula("=SUPERPERF.PR(1)", 1),
  C1: formula("=PERF.SCHEDA(E1:F5)", "1a"),
  C2: "1b",
  D1: 30,
  D2: 20,
  D3: 7,
});
const closed = { ...makeSheet({ A1: formula("=PERF.PR(1,2)", 50) }, { name: "Chiuso" }), protected: true };

describe("The formulas of the add-in", () => {
  it("are found as Excel and as files write them, not in texts nor in other names", () => {
    expect(findPerfFormulas(makeSnapshot(sheet)).map(({ address }) => address)).toEqual(["A1", "C1", "A3", "A4", "A5"]);
  });

  it("get their own spelling back, texts untouched", () => {
    expect(properFormula('=_xldudf_PERF_PR(A1,B1)&"_xldudf_PERF_PR("')).toBe('=PERF.PR(A1,B1)&"_xldudf_PERF_PR("');
  });
});

describe("Congela valori", () => {
  const spill = { sheet: "Foglio1", cell: "C1", address: "C1:D2" };
  const plan = planFreeze(makeSnapshot(sheet, closed), [spill]);

  it("turns formulas into what they show, with the cells that they fill", () => {
    expect(plan?.edits).toEqual([
      { sheet: "Foglio1", cell: "A1", from: { formula: "=PERF.PR(B1,C1)" }, to: 85.5 },
      { sheet: "Foglio1", cell: "C1", from: { formula: "=PERF.SCHEDA(E1:F5)" }, to: "1a" },
      { sheet: "Foglio1", cell: "D1", from: null, to: 30, spilled: true },
      { sheet: "Foglio1", cell: "C2", from: null, to: "1b", spilled: true },
      { sheet: "Foglio1", cell: "D2", from: null, to: 20, spilled: true },
      { sheet: "Foglio1", cell: "A3", from: { formula: "=2*_xldudf_PERF_PR(B1,C1)" }, to: 171 },
    ]);
  });

  it("says what stays as it is and why", () => {
    expect(plan?.title).toBe("3 formule da congelare");
    expect(plan?.notes.slice(1)).toEqual([
      "1 formula resta com'è, perché il foglio è protetto: «Chiuso». Togliere la protezione da Revisione e ripetere.",
      "2 formule restano come sono: mostrano un errore o non sono ancora calcolate.",
    ]);
  });

  it("has nothing to do in a workbook without them", () => {
    expect(planFreeze(makeSnapshot(makeSheet({ A1: formula("=SUM(B1:B3)", 6) })), [])).toBeUndefined();
  });
});

describe("Ripristina formule", () => {
  const frozen = (annullata?: true): VoceRegistro => ({
    quando: "2026-11-21T09:30",
    azione: "Congela valori",
    celle: [
      { foglio: "Foglio1", cella: "A1", prima: { formula: "=PERF.PR(B1,C1)" }, dopo: 85.5 },
      { foglio: "Foglio1", cella: "A2", prima: { formula: "=PERF.PR(B2,C2)" }, dopo: 40 },
      { foglio: "Foglio1", cella: "A3", prima: null, dopo: 7 },
    ],
    ...(annullata === undefined ? {} : { annullata }),
  });
  const stato = (...registro: readonly VoceRegistro[]): Stato => ({ ...STATO_VUOTO, registro });

  it("puts formulas back where the frozen value still is, clears spilled cells, and tells what was changed", () => {
    const plan = planRestore(makeSnapshot(makeSheet({ A1: 85.5, A2: 41, A3: 7 })), stato(frozen()));
    expect(plan?.edits).toEqual([
      { sheet: "Foglio1", cell: "A1", from: 85.5, to: { formula: "=PERF.PR(B1,C1)" } },
      { sheet: "Foglio1", cell: "A3", from: 7, to: null },
    ]);
    expect(plan?.title).toBe("1 formula da ripristinare");
    expect(plan?.notes).toContain("Una cella è cambiata dopo il congelamento e resta com'è.");
    expect(plan?.undoes).toEqual([0]);
  });

  it("enters anew what shows #NAME?", () => {
    const broken = makeSheet({ A1: error("#NAME?", "=_xldudf_PERF_PR(B1,C1)") });
    expect(planRestore(makeSnapshot(broken), STATO_VUOTO)?.edits).toEqual([
      {
        sheet: "Foglio1",
        cell: "A1",
        from: { formula: "=_xldudf_PERF_PR(B1,C1)" },
        to: { formula: "=PERF.PR(B1,C1)" },
      },
    ]);
  });

  it("leaves protected sheets alone, and their entry of the register open", () => {
    const plan = planRestore(makeSnapshot({ ...makeSheet({ A1: 85.5 }), protected: true }), stato(frozen()));
    expect(plan?.edits).toEqual([]);
    expect(plan?.undoes).toBeUndefined();
    expect(plan?.notes[1]).toMatch(/perché il foglio è protetto: «Foglio1»/);
  });

  it("has nothing to do where formulas are back already", () => {
    const there = makeSheet({ A1: formula("=PERF.PR(B1,C1)", 85.5), A2: formula("=PERF.PR(B2,C2)", 40) });
    expect(planRestore(makeSnapshot(there), stato(frozen(true)))).toBeUndefined();
  });
});
