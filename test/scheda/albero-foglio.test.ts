// The sheet «Albero PERF»: rows, outline, marks, print; the check leaves it alone.
import { describe, expect, it } from "@jest/globals";
import { alberoSheet, readAlbero } from "../../src/scheda/albero";
import { checkWorkbook } from "../../src/scheda/check";
import { defaultSistema } from "../../src/sistema/catalogue";
import type { Sheet } from "../../src/workbook/cell";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { one, operativo, WORKED } from "./albero-sheets";
import type { CellInput } from "./sheet";
import { makeSheet, makeSnapshot } from "./sheet";

const check = (...sheets: readonly Sheet[]) => checkWorkbook(makeSnapshot(...sheets), { sistema: defaultSistema });
const sheetOf = (...sheets: readonly Sheet[]): NewSheet => alberoSheet(readAlbero(check(...sheets)));

function row(sheet: NewSheet, index: number): readonly unknown[] {
  return "ABCDEFGHIJKL".split("").map((col) => sheet.cells.find(({ cell }) => cell === `${col}${index}`)?.content);
}

/** As it stands in the workbook. */
function asSheet({ name, cells }: NewSheet): Sheet {
  const filled = cells.filter(({ content }) => content !== null);
  return makeSheet(Object.fromEntries(filled.map(({ cell, content }) => [cell, content as CellInput])), { name });
}

const orphan = operativo("OP4", "Archivio", 100, { serve: "", indicatori: one(50) });

describe("the sheet", () => {
  const sheet = sheetOf(...WORKED, orphan);

  it("has a row for each node, with weight, targets, results and achievements", () => {
    expect(row(sheet, 1)[0]).toBe("Albero della performance – anno 2017");
    expect(row(sheet, 4)).toEqual([
      "Livello", "Obiettivo o indicatore", "Settore", "Persona", "Peso", "Target 30/6", "Risultato 30/6", "% 30/6",
      "Target 31/12", "Risultato 31/12", "% 31/12", "Note",
    ]); // prettier-ignore
    expect(row(sheet, 5).slice(0, 11)).toEqual([
      "Ente", "Performance generale dell'ente", null, null, null, null, null, null, null, null, 86.8,
    ]); // prettier-ignore
    expect(row(sheet, 6).slice(0, 2)).toEqual(["Strategico", "Qualità delle produzioni"]);
    expect(row(sheet, 7).slice(0, 11)).toEqual([
      "Impatto", "Aziende certificate", null, null, 60, null, null, null, 100, 80, 80,
    ]); // prettier-ignore
    expect(row(sheet, 9).slice(0, 11)).toEqual([
      "Operativo", "Controlli in campo", "Agronomia", null, 50, null, null, 40, null, null, 90,
    ]); // prettier-ignore
    expect(row(sheet, 10).slice(0, 11)).toEqual([
      "Indicatore", "Interventi conclusi", null, null, 100, 50, 20, 40, 100, 90, 90,
    ]); // prettier-ignore
  });

  it("folds indicators under their objective, and everything under the strategic one", () => {
    expect(sheet.groups).toEqual([
      { from: 7, to: 14 },
      { from: 10, to: 10 },
      { from: 12, to: 12 },
      { from: 14, to: 14 },
      { from: 16, to: 17 },
      { from: 17, to: 17 },
    ]);
  });

  it("says in words which objective is an orphan, and which weights do not add up", () => {
    expect(row(sheet, 16)[11]).toBe("Orfano: non indica l'obiettivo strategico");
    const [os1, op1, op2] = WORKED as readonly [Sheet, Sheet, Sheet];
    expect(row(sheetOf(os1, op1, op2), 6)[11]).toBe("Pesi (obiettivi operativi): i pesi sommano a 80, mancano 20");
  });

  it("sums up the settori below", () => {
    expect(row(sheet, 19)[0]).toBe("Riepilogo per settore (fattore 1a)");
    expect(row(sheet, 22).slice(1, 3)).toEqual(["Formazione", 1]);
    expect(row(sheet, 22)[10]).toBe(70);
  });

  it("prints on A4 lying down, its headings on every page", () => {
    expect(sheet.print).toMatchObject({ orientation: "landscape", repeat: [4, 4] });
    expect(sheet.frozenRows).toBe(4);
  });

  it.each(["Albero PERF", "Albero PERF (2)"])("named %s is nothing to the check", (name) => {
    const before = check(...WORKED, orphan);
    const after = check(...WORKED, orphan, { ...asSheet(sheet), name });
    expect(after.schede).toEqual(before.schede);
    expect(after.findings).toEqual(before.findings);
    expect(after.findings.filter((finding) => finding.sheet === name)).toEqual([]);
  });

  it("of a workbook without objectives has nothing but its head", () => {
    const empty = sheetOf(makeSheet({ A1: "Appunti" }));
    expect(empty.groups).toEqual([]);
    expect(empty.conditions).toEqual([]);
  });
});
