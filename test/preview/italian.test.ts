// Formulas and values as Italians type them, and back.
import { describe, expect, it } from "@jest/globals";
import { italianError, toInvariant, toItalian } from "../../src/preview/italian/formula";
import { editNumber, showNumber } from "../../src/preview/italian/shown-number";
import { readTyped } from "../../src/preview/italian/typed-value";

/** As typed, as kept in the file. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["=SOMMA(A1;B1)", "=SUM(A1,B1)"],
  ['=SE(A1>=50,5;"sì; no";0)', '=IF(A1>=50.5,"sì; no",0)'],
  ["=MEDIA(C10:C14)*1,5", "=AVERAGE(C10:C14)*1.5"],
  ["=ARROTONDA(2,345;2)", "=ROUND(2.345,2)"],
  ['=SOMMA.PIÙ.SE(A:A;B:B;"x")', '=SUMIFS(A:A,B:B,"x")'],
  [
    "=SE.ERRORE(CERCA.VERT(A1;'Foglio; uno'!A:B;2;FALSO);NON.DISP())",
    "=IFERROR(VLOOKUP(A1,'Foglio; uno'!A:B,2,FALSE),NA())",
  ],
  ['=PERF.PR(8;10;"crescente")', '=PERF.PR(8,10,"crescente")'],
  ["={1\\2;3\\4}", "={1,2;3,4}"],
  ["=E(VERO;#N/D)", "=AND(TRUE,#N/A)"],
  ["=MAX(A1;-0,5)", "=MAX(A1,-0.5)"],
  ["=SE.NON.DISP.(A1;0)", "=IFNA(A1,0)"],
  ["=Tabella1[[#Totals];[Peso]]", "=Tabella1[[#Totals];[Peso]]"],
];

describe("A formula", () => {
  it.each(BOTH_WAYS)("typed as %s is kept as %s and shown as typed", (typed, kept) => {
    expect(toInvariant(typed)).toBe(kept);
    expect(toItalian(kept)).toBe(typed);
  });

  it.each([
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["=somma(A1;B1)", "=SUM(A1,B1)"],
    ["=SOMMA.PIU.SE(A:A;B:B;1)", "=SUMIFS(A:A,B:B,1)"],
    ["=A1+B1", "=A1+B1"],
  ])("typed as %s is understood as %s", (typed, kept) => {
    expect(toInvariant(typed)).toBe(kept);
  });
});

describe("A typed value", () => {
  it.each([
    ["85,5", 85.5, undefined],
    ["-0,5", -0.5, undefined],
    [",5", 0.5, undefined],
    ["1.250", 1250, "#,##0"],
    ["1.250,50", 1250.5, "#,##0.00"],
    ["85%", 0.85, "0%"],
    ["12,5 %", 0.125, "0.00%"],
    ["€ 1.250,00", 1250, '#,##0.00 "€"'],
    ["31/12/2018", 43465, "dd/mm/yyyy"],
    ["1/3/18", 43160, "dd/mm/yyyy"],
    ["2,5E3", 2500, undefined],
  ])("%s is a number", (typed, value, format) => {
    const read = readTyped(typed);
    expect(read).toEqual({ kind: "number", value, ...(format !== undefined && { format }) });
  });

  it.each(["85.5", "1.25", "31/02/2018", "27/30", "circa 5", "1,2,3", "", "12 punti"])("%s is a text", (typed) => {
    expect(readTyped(typed)).toEqual({ kind: "text" });
  });

  it("is a truth value or an error in Italian", () => {
    expect(readTyped("vero")).toEqual({ kind: "boolean", value: true });
    expect(readTyped("#N/D")).toEqual({ kind: "error", value: "#N/A" });
    expect([italianError("#VALUE!"), italianError("#DIV/0!")]).toEqual(["#VALORE!", "#DIV/0!"]);
  });
});

describe("A number without a format", () => {
  it.each([
    [88.25, "88,25"],
    [0.1 + 0.2, "0,3"],
    [1 / 3, "0,333333333"],
    [123456.789, "123456,789"],
    [123456789012, "1,23457E+11"],
    [0.0000000001, "1E-10"],
    [-2, "-2"],
  ])("%d is shown as %s", (value, shown) => {
    expect(showNumber(value)).toBe(shown);
  });

  it("is edited with all its figures", () => {
    expect(editNumber(1 / 3)).toBe("0,333333333333333");
  });
});
