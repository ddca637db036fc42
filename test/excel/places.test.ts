// Going to a cell, knowing where the person stands, adding sheets; and an Excel, or a browser, that cannot.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { listCells } from "../office/host/snapshot";
import { errorOf, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();

describe("In Excel", () => {
  let excel: Loaded;
  beforeAll(async () => {
    excel = await loadOffice();
  });
  afterAll(() => excel.unload());

  it("a click goes to the cell, on another sheet too, and the selection is told", async () => {
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]]), sheetOf("D'Amico", [[2]])] });
    expect((await workbook.select("D'Amico", "B3:C4")).ok).toBe(true);
    expect(valueOf(await workbook.selection())).toEqual({ sheet: "D'Amico", address: "B3:C4" });
    expect(await requestsOf(excel.host, () => workbook.select("Uno", "A1"))).toBe(3);
  });

  it("a hidden sheet and one that is gone are told", async () => {
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]]), sheetOf("Due", [[2]], { visibility: "Hidden" })] });
    expect(errorOf(await workbook.select("Due", "A1"))).toEqual({ code: "FOGLIO_NASCOSTO", sheet: "Due" });
    expect(errorOf(await workbook.select("Tre", "A1"))).toEqual({ code: "FOGLIO_INESISTENTE", sheet: "Tre" });
  });

  const sheet: NewSheet = {
    name: "Esempio",
    cells: [
      { cell: "A1", content: "Scheda", style: "titolo" },
      { cell: "A2", content: "01/02", style: "intestazione" },
      { cell: "B2", content: 0.5, format: "0%", style: "totale" },
      { cell: "C2", content: { formula: "=B2*2" } },
      { cell: "D2", content: "12", format: "@", style: "testo" },
    ],
    merges: ["A1:D1"],
    widths: [30, 10],
  };

  it("sheets are added in one batch", async () => {
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]])] });
    expect(await requestsOf(excel.host, () => workbook.addSheets([sheet, { ...sheet, name: "Esempio 2" }]))).toBe(3);
    const dump = excel.host.dump();
    expect(dump.sheets.map(({ name, merges }) => [name, merges])).toEqual([
      ["Uno", []],
      ["Esempio", ["A1:D1"]],
      ["Esempio 2", ["A1:D1"]],
    ]);
    expect(listCells(dump)).toMatchObject({
      "Esempio!A1": { value: "Scheda", style: { "font.bold": true } },
      "Esempio!A2": { value: "01/02" },
      "Esempio!B2": { value: 0.5, format: "0%" },
      "Esempio!C2": { value: 1, formula: "=B2*2" },
      "Esempio!D2": { value: "12", format: "@" },
    });
  });

  it("a sheet in use is left alone, unless it is ours to replace", async () => {
    await start(excel.host, {
      sheets: [
        sheetOf("Esempio", [
          ["mio", "mio"],
          [null, null, null, null, null, 3],
        ]),
      ],
    });
    const before = excel.host.dump();
    expect(errorOf(await workbook.addSheets([sheet]))).toEqual({ code: "FOGLIO_ESISTENTE", sheet: "Esempio" });
    expect(excel.host.dump()).toEqual(before);
    expect((await workbook.addSheets([{ ...sheet, replaces: true }])).ok).toBe(true);
    // Five cells, and the three that the title's merge covers, which look like it.
    expect(Object.keys(listCells(excel.host.dump()))).toHaveLength(8);
  });

  it("no sheet is added to a closed structure, and none is left half written", async () => {
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]])] });
    const before = excel.host.dump();
    excel.host.workbook.protected = true;
    expect(errorOf(await workbook.addSheets([sheet]))).toEqual({ code: "STRUTTURA_PROTETTA" });
    excel.host.workbook.protected = false;
    const broken: NewSheet = { name: "Rotto", cells: [{ cell: "A1", content: "x".repeat(40_000) }] };
    expect(errorOf(await workbook.addSheets([sheet, broken]))).toMatchObject({ code: "GUASTO" });
    expect(excel.host.dump()).toEqual(before);
  });
});

describe("Without what the add-in needs", () => {
  it.each([
    ["an older Excel", { sets: { ExcelApi: "1.13" } }],
    ["a plain browser", { excel: false }],
  ])("%s refuses everything with a sentence, and nothing crashes", async (_, options) => {
    const excel = await loadOffice(options);
    const problem = { code: "VERSIONE_EXCEL", requirement: "Excel 2021 (ExcelApi 1.14)" };
    expect(errorOf(await workbook.read())).toEqual(problem);
    expect(errorOf(await workbook.apply([{ sheet: "Uno", cell: "A1", from: 1, to: 2 }]))).toEqual(problem);
    expect(errorOf(await workbook.select("Uno", "A1"))).toEqual(problem);
    expect(errorOf(await workbook.writeState("{}"))).toEqual(problem);
    expect(errorOf(await workbook.mark([]))).toEqual(problem);
    expect(errorOf(await workbook.clearMarks())).toEqual(problem);
    (await workbook.onChange(() => undefined))();
    excel.unload();
  });
});
