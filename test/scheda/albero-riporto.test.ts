// Carrying the tree into the schede: factor 1a by settore or by the person's own form (R18), factor 4 by the ente (R22), in the
// units of the column; nobody gets a silent 0, and the check then agrees.
import { describe, expect, it } from "@jest/globals";
import { planRiporto, readAlbero } from "../../src/scheda/albero";
import type { Riporto } from "../../src/scheda/albero";
import { checkWorkbook } from "../../src/scheda/check";
import { defaultSistema } from "../../src/sistema/catalogue";
import { parseAddress } from "../../src/workbook/address";
import type { Sheet, Snapshot } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import { one, operativo, strategico, WORKED } from "./albero-sheets";
import type { Row } from "./forms";
import { makeForm, RIGHT_C } from "./forms";
import type { CellInput } from "./sheet";
import { formula, makeRows, makeSheet, makeSnapshot, percent } from "./sheet";

const check = (snapshot: Snapshot) => checkWorkbook(snapshot, { sistema: defaultSistema });

function riporto(...sheets: readonly Sheet[]): Riporto {
  const checked = check(makeSnapshot(...sheets));
  return planRiporto(checked, readAlbero(checked));
}

function form(persona: string, cells: Readonly<Record<string, CellInput>> = {}, rows: readonly Row[] = RIGHT_C): Sheet {
  return makeForm(rows, { name: persona, cells: { B5: persona, ...cells } });
}

/** "Rossi!C9 12 → 13.9". */
const told = (edits: readonly Edit[]): readonly string[] =>
  edits.map(({ sheet, cell, from, to }) => `${sheet}!${cell} ${JSON.stringify(from)} → ${JSON.stringify(to)}`);

const skipped = ({ saltate }: Riporto): readonly string[] =>
  saltate.map(({ persona, fattore, motivo }) => `${persona} ${fattore} ${motivo.code}`);

function applied(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => {
      const own = edits.filter((edit) => edit.sheet === sheet.name && parseAddress(edit.cell)?.top === index);
      const kept = cells.filter(({ col }) => !own.some(({ cell }) => parseAddress(cell)?.left === col));
      const made = own.map(({ cell, to, toFormat }) => ({
        row: index,
        col: parseAddress(cell)?.left ?? 0,
        value: typeof to === "number" ? to : null,
        ...(typeof to === "object" && to !== null && "formula" in to
          ? { formula: to.formula, uncached: true as const }
          : {}),
        ...(toFormat === undefined ? {} : { format: toFormat }),
      }));
      return { index, cells: [...kept, ...made].sort((left, right) => left.col - right.col) };
    }),
  }));
  return { ...snapshot, sheets };
}

// Of Formazione: one operational objective at 70, the ente at 86.8. Weights 15 and 5.
const FORMAZIONE = { B6: "Formazione" };

describe("points", () => {
  it("are the weight's share: 15 × 70% and 5 × 86.8%", () => {
    const plan = riporto(...WORKED, form("Prova Ada", FORMAZIONE));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 12 → 10.5", "Prova Ada!C12 4 → 4.34"]);
    expect(plan.saltate).toEqual([]);
  });

  it("go into blank cells too", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, C9: null, C12: null }));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 null → 10.5", "Prova Ada!C12 null → 4.34"]);
  });

  it("that are right stay as they are", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, C9: 10.5, C12: 4.34 }));
    expect([plan.edits, plan.saltate, plan.giuste]).toEqual([[], [], 2]);
  });

  it("take a typed total along as a sum", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, C13: 81 }));
    expect(told(plan.edits).at(-1)).toBe('Prova Ada!C13 81 → {"formula":"=SUM(C9:C12)"}');
  });
});

describe("percentages", () => {
  const head = { C8: "Punteggio risultante dalla misurazione (%)" };

  it("are written where the column holds them", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, ...head, C9: 80, C10: 90, C11: 80, C12: 80 }));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 80 → 70", "Prova Ada!C12 80 → 86.8"]);
  });

  it("are fractions where the cells are formatted so, blank ones included", () => {
    const cells = { ...FORMAZIONE, C9: percent(0.8), C10: percent(0.9), C11: percent(0.8), C12: null, C13: null };
    const plan = riporto(...WORKED, form("Prova Ada", cells));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 0.8 → 0.7", "Prova Ada!C12 null → 0.868"]);
    expect(plan.edits[1]?.toFormat).toBe("0.00%");
  });

  it("are fractions where the whole column is written so", () => {
    const cells = { ...FORMAZIONE, ...head, C9: 0.8, C10: 0.9, C11: 0.8, C12: 0.8, C13: null };
    const plan = riporto(...WORKED, form("Prova Ada", cells));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 0.8 → 0.7", "Prova Ada!C12 0.8 → 0.868"]);
  });
});

describe("the dirigente", () => {
  it("is measured on the structure's strategic objectives too", () => {
    const rows: readonly Row[] = [
      ["1a", 30, 24, 24],
      ["1b", 20, 16, 16],
      ["2", 5, 3, 3],
      ["3", 35, 28, 28],
      ["4", 10, 8, 8],
    ];
    const sheets = [
      strategico("OS1", "Qualità delle produzioni", { settore: "Agronomia" }),
      operativo("OP1", "Controlli in campo", 100, { indicatori: one(90) }),
    ];
    const dirigente = makeForm(rows, { name: "Capo", categoria: "Dirigente", cells: { B5: "Capo Rina" } });
    const plan = riporto(...sheets, dirigente, form("Prova Ada"));
    // 30 × 89%, 10 × 89.2%; the others 15 × 90%, 5 × 89.2%.
    expect(told(plan.edits)).toEqual([
      "Capo!C9 24 → 26.7",
      "Capo!C13 8 → 8.92",
      "Prova Ada!C9 12 → 13.5",
      "Prova Ada!C12 4 → 4.46",
    ]);
  });
});

describe("the person's own form", () => {
  const assigned = (risultato: number | undefined): Sheet =>
    makeSheet(
      {
        A1: "Scheda di assegnazione degli obiettivi – Anno 2017",
        A2: "Cognome e nome: Prova Ada",
        A3: "Categoria: C",
        A4: "Settore: Formazione",
        A6: "Fattore valutativo: 1a Performance organizzativa della struttura di appartenenza – Peso 15%",
        ...makeRows("A7", [
          ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target", "Risultato"],
          ["Corsi tenuti", "Ore", 60, 0, 100, risultato],
          ["Attestati", "Numero", 40, 0, 10, risultato === undefined ? undefined : 5],
        ]),
      },
      { name: "Assegnazione" },
    );

  it("goes before the settore: 60 × 90% + 40 × 50% = 74, of 15", () => {
    const plan = riporto(...WORKED, assigned(90), form("Prova Ada", FORMAZIONE));
    expect(told(plan.edits)[0]).toBe("Prova Ada!C9 12 → 11.1");
  });

  it("that nobody has measured leaves the settore's", () => {
    const plan = riporto(...WORKED, assigned(undefined), form("Prova Ada", FORMAZIONE));
    expect(told(plan.edits)[0]).toBe("Prova Ada!C9 12 → 10.5");
  });

  it("agrees with the check, where a list of the settore says otherwise", () => {
    const list = makeSheet(
      {
        A1: "Piano della performance – anno 2017",
        A2: "Settore: Formazione",
        ...makeRows("A4", [
          ["Obiettivo operativo", "Peso %", "Indicatore", "Target 31/12", "Risultato"],
          ["Catalogo dei corsi", 100, "Corsi", 10, 3],
        ]),
      },
      { name: "Piano" },
    );
    const sheets = [assigned(90), list, form("Prova Ada", FORMAZIONE)];
    const snapshot = makeSnapshot(...sheets);
    const codes = (one: Snapshot) => check(one).findings.map(({ code }) => code);
    expect(codes(snapshot)).toContain("NON_CORRISPONDE");
    expect(codes(applied(snapshot, riporto(...sheets).edits))).not.toContain("NON_CORRISPONDE");
  });
});

describe("what is left as it is", () => {
  it("formulas, with what they show and what is due", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, C9: formula("=B9*0.8", 12) }));
    expect(told(plan.edits)).toEqual(["Prova Ada!C12 4 → 4.34"]);
    expect(plan.saltate).toEqual([
      {
        persona: "Prova Ada",
        fattore: "1a",
        at: { sheet: "Prova Ada", cell: "C9" },
        motivo: { code: "FORMULA", mostra: 12, dovuto: 10.5 },
      },
    ]);
  });

  it("words in the place of the figure", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { ...FORMAZIONE, C9: "n.d." }));
    expect(plan.saltate.map(({ motivo }) => motivo)).toEqual([{ code: "TESTO", testo: "n.d.", dovuto: 10.5 }]);
  });

  it("people whose settore has no objectives, and those without one", () => {
    const plan = riporto(...WORKED, form("Prova Ada", { B6: "Economato" }), form("Saggi Remo", { B6: null }));
    expect(skipped(plan)).toEqual(["Prova Ada 1a SETTORE_SENZA_OBIETTIVI", "Saggi Remo 1a SENZA_SETTORE"]);
    expect(told(plan.edits)).toEqual(["Prova Ada!C12 4 → 4.34", "Saggi Remo!C12 4 → 4.34"]);
  });

  it("everybody, where a result lacks: never a 0", () => {
    const [os1] = WORKED;
    const sheets = [os1, operativo("OP1", "Controlli", 100, { indicatori: one(undefined) })].flatMap(
      (one) => one ?? [],
    );
    const plan = riporto(...sheets, form("Prova Ada"));
    expect(plan.edits).toEqual([]);
    expect(skipped(plan)).toEqual(["Prova Ada 1a INCOMPLETO", "Prova Ada 4 INCOMPLETO"]);
  });

  it("schede of another year", () => {
    const next = form("Prova Ada", { ...FORMAZIONE, A2: "SCHEDA DI VALUTAZIONE – Anno 2018" });
    expect(skipped(riporto(...WORKED, next))).toEqual(["Prova Ada 1a ALTRO_ANNO", "Prova Ada 4 ALTRO_ANNO"]);
  });

  it("factor 4 without strategic objectives", () => {
    const list = makeSheet({
      A1: "Piano della performance – anno 2017",
      A2: "Settore: Agronomia",
      ...makeRows("A4", [
        ["Obiettivo operativo", "Peso %", "Indicatore", "Target 31/12", "Risultato"],
        ["Catalogo dei corsi", 100, "Corsi", 10, 9],
      ]),
    });
    const plan = riporto(list, form("Prova Ada"));
    expect(told(plan.edits)).toEqual(["Prova Ada!C9 12 → 13.5"]);
    expect(skipped(plan)).toEqual(["Prova Ada 4 NON_APPLICABILE"]);
  });
});

it("after it the check finds no factor that does not correspond", () => {
  const sheets = [
    ...WORKED,
    form("Prova Ada", FORMAZIONE),
    form("Saggi Remo"),
    form("Bozza Sara", { C12: 4.5, D12: 4.5 }),
  ];
  const snapshot = makeSnapshot(...sheets);
  const codes = (one: Snapshot) => check(one).findings.filter(({ code }) => code === "NON_CORRISPONDE");
  expect(codes(snapshot)).toHaveLength(3);
  expect(codes(applied(snapshot, riporto(...sheets).edits))).toEqual([]);
});
