// Sheets that PERF adds: how the grid draws them, and how a saved copy holds them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { openFile, type OpenedFile } from "../../src/preview/file/opened-file";
import { saveFile, type Kept } from "../../src/preview/file/save-file";
import { expandNames, restoreNames } from "../../src/preview/grid/local-names";
import { drawNewSheet } from "../../src/preview/grid/new-sheet-look";
import { createStyleTable } from "../../src/preview/grid/new-sheet-styles";
import type { Sheet, Snapshot } from "../../src/workbook/cell";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { readSnapshot } from "../../src/xlsx/index";

const FORM: NewSheet = {
  name: "Modulo",
  widths: [6, 40],
  heights: [[3, 30]],
  merges: ["A1:B1"],
  cells: [
    { cell: "A1", content: "Punti", style: "colonna" },
    { cell: "B1", content: null, style: "colonna" },
    { cell: "A2", content: 25, style: "cifra", format: "0.00" },
    { cell: "B2", content: null, style: "inserimento_cifra" },
    { cell: "B3", content: { formula: "=Totale*2" } },
  ],
  names: [{ name: "Totale", range: "A2:B2" }],
  validations: [
    { range: "B2", allowed: { type: "intero", da: 0, a: 30 }, title: "Punti", message: "Punti da 0 a 30." },
    { range: "B2", allowed: { type: "lista", voci: ["sì", "no"] }, title: "Voce", message: "Sì o no.", tone: "avviso" },
  ],
  conditions: [{ range: "B2", formula: "=B2>30", look: "errore" }],
  frozenRows: 1,
  noGridlines: true,
  tabColor: "#2E75B6",
  protect: true,
};

describe("An added sheet in the grid", () => {
  const styles = createStyleTable();
  const { sheet, look, extent } = drawNewSheet(FORM, styles);
  const styleAt = (row: number, col: number) => {
    const cells = new Map(look.rows.find(({ index }) => index === row)?.cells);
    return styles.list[cells.get(col) ?? 0];
  };

  it("has the looks of its cells, blank ones under a merge too", () => {
    const line = { style: "thin", color: "#000000" };
    expect(styleAt(0, 1)).toEqual({
      font: { bold: true },
      fill: "#F2F2F2",
      edges: { left: line, right: line, top: line, bottom: line },
      horizontal: "center",
      vertical: "center",
      wrap: true,
    });
    expect(styleAt(1, 0)).toMatchObject({ horizontal: "right", format: "0.00" });
    expect(styleAt(1, 1)).toMatchObject({ fill: "#FFFDF0", unlocked: true });
    expect(styleAt(2, 1)).toEqual({});
    expect(extent).toEqual([2, 1]);
  });

  it("has its widths, heights, merges, frozen rows, tab and protection", () => {
    expect(look.columns.map(({ width }) => width)).toEqual([42, 280]);
    expect(look.rows.find(({ index }) => index === 2)?.height).toBe(40);
    expect([look.frozenRows, look.hidesGridlines, look.tabColor]).toEqual([1, true, "#2E75B6"]);
    expect([sheet.merges, sheet.protected]).toEqual([[{ top: 0, left: 0, bottom: 0, right: 1 }], true]);
  });

  it("has its rules", () => {
    const rule = { ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], allowBlank: true, showsError: true };
    expect(look.validations).toMatchObject([
      {
        ...rule,
        type: "whole",
        operator: "between",
        formulas: ["0", "30"],
        errorStyle: "stop",
        error: "Punti da 0 a 30.",
      },
      { ...rule, type: "list", formulas: ['"sì,no"'], errorStyle: "warning", errorTitle: "Voce" },
    ]);
    expect(look.conditions).toMatchObject([{ kind: "formula", formula: "=B2>30", style: { fill: "#FFC7CE" } }]);
  });

  it("has ranges for its own names, which are names again when it is read", () => {
    const names = FORM.names ?? [];
    expect(expandNames('=SUM(totale)&"Totale"+Totale(1)', names)).toBe('=SUM($A$2:$B$2)&"Totale"+Totale(1)');
    const formulaOf = ({ rows }: Sheet) => rows.flatMap(({ cells }) => cells).find(({ formula }) => formula)?.formula;
    expect(formulaOf(sheet)).toBe("=$A$2:$B$2*2");
    expect(formulaOf(restoreNames(sheet, FORM))).toBe("=Totale*2");
  });
});

describe("A saved copy", () => {
  const file = openSample();
  const names = file.snapshot.sheets.map(({ name }) => name);

  it("holds the added sheets with what was typed into them, and not the removed ones", async () => {
    const sheets = [...file.snapshot.sheets.slice(1), typedInto(FORM, 27)];
    const saved = await save({ sheets, state: null }, { added: [FORM], removed: names.slice(0, 1) });
    expect(saved.sheets.map(({ name }) => name)).toEqual([...names.slice(1), "Modulo"]);
    const form = saved.sheets.at(-1);
    expect(form?.rows.find(({ index }) => index === 1)?.cells).toMatchObject([{ value: 25 }, { value: 27 }]);
    expect(form?.protected).toBe(true);
  });

  it("has the new one in the place of a sheet of the file that was removed", async () => {
    const [first = ""] = names;
    const added: NewSheet = { name: first, cells: [{ cell: "A1", content: "nuovo" }] };
    const { sheet } = drawNewSheet(added, createStyleTable());
    const saved = await save({ sheets: [...file.snapshot.sheets.slice(1), sheet], state: null }, { added: [added] });
    expect(saved.sheets.map(({ name }) => name)).toEqual(names);
    expect(saved.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(["nuovo"]);
  });

  it("keeps a sheet where all those of the file are gone", async () => {
    const saved = await save({ sheets: [typedInto(FORM, null)], state: null }, { added: [FORM], removed: names });
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Modulo"]);
  });

  async function save(snapshot: Snapshot, sheets: Partial<Kept>): Promise<Snapshot> {
    const kept = { state: null, marks: [], cleared: false, added: [], removed: [], isLocked: () => false, ...sheets };
    const bytes = await saveFile(file, { ...kept, grid: { snapshot, spills: new Map() } });
    const read = bytes.ok ? readSnapshot(bytes.value) : bytes;
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  }
});

function openSample(): OpenedFile {
  const bytes = readFileSync(join(process.cwd(), "assets", "esempi", "schede-da-rivedere.xlsx"));
  const opened = openFile("schede.xlsx", new Uint8Array(bytes));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** As the grid gives it back once a figure is typed into B2. */
function typedInto(form: NewSheet, typed: number | null): Sheet {
  const sheet = restoreNames(drawNewSheet(form, createStyleTable()).sheet, form);
  if (typed === null) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.index === 1 ? { ...row, cells: [...row.cells, { row: 1, col: 1, value: typed }] } : row,
    ),
  };
}
