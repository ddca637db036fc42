// What the sheets of one workbook say together: a score told in two places (R36), factor 4 the body's (R12, R22), factor 1a
// the structure's (R18), factor 2 by the scores really given (R20), one person with two schede.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/scheda/check";
import type { Finding } from "../../src/scheda/finding";
import { defaultSistema } from "../../src/sistema/catalogue";
import type { Sheet } from "../../src/workbook/cell";
import type { Row } from "./forms";
import { makeForm, RIGHT_C } from "./forms";
import type { CellInput } from "./sheet";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";

function findings(...sheets: readonly Sheet[]): readonly Finding[] {
  return checkWorkbook(makeSnapshot(...sheets), { sistema: defaultSistema }).findings;
}

/** "CODE sheet!cell", the errors alone. */
function errors(...sheets: readonly Sheet[]): readonly string[] {
  return findings(...sheets)
    .filter(({ severity }) => severity === "errore")
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

function form(persona: string, rows: readonly Row[] = RIGHT_C, cells: Readonly<Record<string, CellInput>> = {}): Sheet {
  return makeForm(rows, { name: persona, cells: { B5: persona, ...cells } });
}

function summary(rows: readonly (readonly CellInput[])[], name = "Riepilogo", anno = 2017): Sheet {
  const head = ["Dipendente", "Categoria", "Settore", "Punteggio", "Livello"];
  return makeSheet({ A1: `Riepilogo – anno ${anno}`, ...makeRows("A3", [head, ...rows]) }, { name });
}

/** RIGHT_C with other points for one factor. */
function withFattore(id: Row[0], points: number): readonly Row[] {
  return RIGHT_C.map((row) => (row[0] === id ? [id, row[1], points, points] : row));
}

describe("a person's score", () => {
  const right = form("Esempi Bruno");

  it("is the same in scheda and riepilogo, whatever the case and the blanks of the name", () => {
    expect(errors(right, summary([["ESEMPI  bruno", "C", "Agronomia", 81, "2"]]))).toEqual([]);
  });

  it("that differs is told where the riepilogo states it, with the scheda's", () => {
    const list = summary([["Esempi Bruno", "C", "Agronomia", 80, "2"]]);
    expect(errors(right, list)).toEqual(["NON_CORRISPONDE Riepilogo!D4"]);
    expect(findings(right, list)[0]).toMatchObject({
      expected: 81,
      found: 80,
      facts: { caso: "punteggio", foglio: "Esempi Bruno" },
    });
  });

  it("rounded by hand is the same while the band stays the same", () => {
    const scheda = form("Esempi Bruno", withFattore("4", 3.9));
    expect(errors(scheda, summary([["Esempi Bruno", "C", "Agronomia", 80.9, "2"]]))).toEqual([]);
    expect(errors(scheda, summary([["Esempi Bruno", "C", "Agronomia", 81, "2"]]))).toEqual([]);
    expect(errors(scheda, summary([["Esempi Bruno", "C", "Agronomia", 81.1, "2"]]))).toEqual([
      "NON_CORRISPONDE Riepilogo!D4",
    ]);
  });

  it("of another year, or of half a year, is another score", () => {
    const row = ["Esempi Bruno", "C", "Agronomia", 75, "2"];
    expect(errors(right, summary([row], "Riepilogo", 2018))).toEqual([]);
    expect(errors(right, summary([row], "Monitoraggio giugno"))).toEqual([]);
  });

  it("is compared between two lists too", () => {
    const one = summary([["Esempi Bruno", "C", "Agronomia", 81, "2"]]);
    const other = summary([["Esempi Bruno", "C", "Agronomia", 82, "2"]], "Graduatoria");
    expect(errors(one, other)).toEqual(["NON_CORRISPONDE Graduatoria!D4"]);
  });
});

it("the same person with two forms for one year is told at the second", () => {
  expect(errors(form("Esempi Bruno"), form("Esempi Bruno 2", RIGHT_C, { B5: "esempi bruno" }))).toEqual([
    "DUPLICATO Esempi Bruno 2!B5",
  ]);
  const next = form("Esempi Bruno 2", RIGHT_C, { B5: "Esempi Bruno", A2: "SCHEDA DI VALUTAZIONE – Anno 2018" });
  expect(errors(form("Esempi Bruno"), next)).toEqual([]);
});

describe("factor 4", () => {
  it("is one figure for everybody of a year: who has another is told", () => {
    const others = ["Prova Ada", "Saggi Remo"].map((persona) => form(persona));
    const odd = form("Bozza Sara", withFattore("4", 4.5));
    expect(errors(...others, form("Esempi Bruno"))).toEqual([]);
    expect(errors(...others, odd)).toEqual(["NON_CORRISPONDE Bozza Sara!C12"]);
    expect(findings(...others, odd)[0]).toMatchObject({ rule: "R22", fonte: "§ 3.5, 4", expected: 80, found: 90 });
  });

  it("may differ from one year to the next", () => {
    const next = form("Bozza Sara", withFattore("4", 4.5), { A2: "SCHEDA DI VALUTAZIONE – Anno 2018" });
    expect(errors(form("Prova Ada"), form("Saggi Remo"), next)).toEqual([]);
  });

  it("is the body's performance by the tree of the same workbook: 86.8, not 80", () => {
    const strategico = makeSheet(
      {
        A1: "Obiettivo strategico – Anno 2017",
        A3: "Titolo",
        B3: "Qualità delle produzioni",
        A4: "Peso rispetto alla performance di Ente (%)",
        B4: 100,
        A5: "Peso complessivo indicatori d'impatto (%)",
        B5: 40,
        A6: "Peso complessivo obiettivi operativi (%)",
        B6: 60,
        ...makeRows("A9", [
          ["Titolo indicatore", "Peso (%)", "Target 2017", "Risultato"],
          ["Aziende certificate", 60, 100, 80],
          ["Superficie controllata", 40, 50, 50],
        ]),
      },
      { name: "OS1" },
    );
    const operativo = (name: string, peso: number, risultato: number) =>
      makeSheet(
        {
          A1: "Obiettivo operativo – Anno 2017",
          A3: "Titolo",
          B3: `Azione ${name}`,
          A4: "Obiettivo strategico di riferimento",
          B4: "Qualità delle produzioni",
          A5: "Peso rispetto all'obiettivo strategico (%)",
          B5: peso,
          ...makeRows("A8", [
            ["Titolo indicatore", "Peso (%)", "Target al 31 Dicembre", "Risultato"],
            ["Misura", 100, 100, risultato],
          ]),
        },
        { name },
      );
    const tree = [strategico, operativo("OP1", 50, 90), operativo("OP2", 30, 70), operativo("OP3", 20, 100)];
    expect(errors(...tree, form("Esempi Bruno"))).toEqual(["NON_CORRISPONDE Esempi Bruno!C12"]);
    expect(findings(...tree, form("Esempi Bruno"))[0]).toMatchObject({ expected: 86.8, found: 80 });
    expect(errors(...tree, form("Esempi Bruno", withFattore("4", 4.34)))).toEqual([]);
  });
});

describe("factor 1a of those who are no dirigenti", () => {
  const plan = (risultato: number) =>
    makeSheet(
      {
        A1: "Piano della performance – anno 2017",
        A2: "Settore: Agronomia",
        ...makeRows("A4", [
          ["Obiettivo", "Indicatore", "Peso", "Target", "Risultato"],
          ["Controlli", "aziende visitate", 60, 100, risultato],
          ["Corsi", "corsi tenuti", 40, 10, 5],
        ]),
      },
      { name: "Piano" },
    );

  it("is what the list of their settore achieved: 80 %, weighted or 75 % unweighted", () => {
    expect(errors(plan(100), form("Esempi Bruno"))).toEqual([]);
    expect(errors(plan(100), form("Esempi Bruno", withFattore("1a", 11.25)))).toEqual([]);
  });

  it("else it is told: 50 % against 80 %", () => {
    expect(errors(plan(50), form("Esempi Bruno"))).toEqual(["NON_CORRISPONDE Esempi Bruno!C9"]);
    expect(findings(plan(50), form("Esempi Bruno"))[0]).toMatchObject({ rule: "R18", expected: 50, found: 80 });
  });
});

describe("factor 2", () => {
  const DIRIGENTE: readonly Row[] = [
    ["1a", 30, 24, 24],
    ["1b", 20, 16, 16],
    ["2", 5, 1, 1],
    ["3", 35, 28, 28],
    ["4", 10, 8, 8],
  ];
  const dirigente = (points: number, collaboratori: number) =>
    makeForm(
      DIRIGENTE.map((row): Row => (row[0] === "2" ? ["2", 5, points, points] : row)),
      {
        name: "Prova Ada",
        categoria: "Dirigente",
        cells: { B5: "Prova Ada", D6: "Numero collaboratori:", E6: collaboratori },
      },
    );
  const staff = (...scores: readonly number[]) =>
    summary(scores.map((score, index) => [`Persona ${index}`, "C", "Agronomia", score, "2"]));

  it("counts the different scores of the collaborators: four of five are worth 1 point", () => {
    expect(errors(dirigente(1, 5), staff(80, 81, 82, 83, 83))).toEqual([]);
  });

  it("is told where the points are of another number: six are worth 2", () => {
    const sheets = [dirigente(1, 6), staff(80, 81, 82, 83, 84, 85)];
    expect(errors(...sheets)).toEqual(["NON_CORRISPONDE Prova Ada!D11"]);
    expect(findings(...sheets)[0]).toMatchObject({ rule: "R20", expected: 2, found: 1 });
  });

  it("is not judged where the workbook does not show all the collaborators", () => {
    expect(errors(dirigente(1, 9), staff(80, 81, 82, 83, 84, 85))).toEqual([]);
  });
});
