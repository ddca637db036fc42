// All that a new sheet can say arrives in Excel; what is there of it is read from the Excel of the tests.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { joinAddresses } from "../../src/excel/ranges";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { listCells } from "../office/host/snapshot";
import type { SheetData } from "../office/host/types";
import { errorOf, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();

const SCHEDA: NewSheet = {
  name: "Rossi Anna",
  cells: [
    { cell: "A1", content: "Comune di Prova", style: "ente" },
    { cell: "A2", content: "Nome", style: "etichetta" },
    { cell: "B2", content: "Rossi Anna", style: "campo" },
    { cell: "A4", content: "Obiettivo", style: "colonna" },
    { cell: "B4", content: "Peso", style: "colonna" },
    { cell: "C4", content: "Tipo", style: "colonna" },
    { cell: "A5", content: "01/02", style: "voce" },
    { cell: "B5", content: 30, style: "inserimento_cifra", format: "0.00" },
    { cell: "C5", content: null, style: "inserimento" },
    { cell: "A6", content: "Ridurre i tempi", style: "voce" },
    { cell: "B6", content: null, style: "inserimento_cifra", format: "0.00" },
    { cell: "C6", content: null, style: "inserimento" },
    { cell: "A7", content: "Totale", style: "totale_cella" },
    { cell: "B7", content: { formula: "=SUM(B5:B6)" }, style: "cifra", format: "0.00" },
    { cell: "A9", content: null, style: "riquadro" },
    { cell: "A12", content: null, style: "firma" },
    { cell: "A14", content: "Attenzione", style: "avvertenza" },
  ],
  merges: ["A1:C1", "A2:A3", "A9:C10", "A12:B13", "A14:C14", "A15:C15"],
  widths: [30, 12, 12],
  heights: [
    [1, 24],
    [9, 60],
    [10, 60],
  ],
  validations: [
    { range: "B5:B6", allowed: { type: "decimale", da: 0, a: 100 }, title: "Peso", message: "Da 0 a 100." },
    { range: "C5", allowed: { type: "lista", voci: ["quantità", "qualità"] }, title: "Tipo", message: "Dalla lista." },
    {
      range: "C6",
      allowed: { type: "elenco", formula: "=Personale!$A$2:$A$3" },
      title: "Nome",
      message: "Non è in Personale.",
      tone: "avviso",
    },
    { range: "B2", allowed: { type: "intero", da: 1, a: 12 }, title: "Mesi", message: "Da 1 a 12." },
  ],
  conditions: [
    { range: "B7", formula: "=$B$7>100", look: "errore" },
    { range: "B7", formula: "=$B$7<100", look: "avviso" },
  ],
  names: [{ name: "totale", range: "B7" }],
  print: { orientation: "landscape", area: "A1:C14", repeat: [1, 4], pages: 1, footer: ["Scheda", "&P di &N"] },
  frozenRows: 4,
  groups: [
    { from: 6, to: 6 },
    { from: 5, to: 6 },
  ],
  noGridlines: true,
  tabColor: "#336699",
  protect: true,
};

const PERSONALE: NewSheet = {
  name: "Personale",
  cells: [
    { cell: "A1", content: "Nome" },
    { cell: "A2", content: "Bianchi Ugo" },
    { cell: "A3", content: "Rossi Anna" },
  ],
  tables: [{ name: "Personale", range: "A1:A3" }],
  print: { orientation: "portrait" },
};

describe("A form in Excel", () => {
  let excel: Loaded;
  let form: SheetData;
  let staff: SheetData;
  let cells: ReturnType<typeof listCells>;
  beforeAll(async () => {
    excel = await loadOffice();
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]])] });
    // The list looks at a sheet that comes after.
    valueOf(await workbook.addSheets([SCHEDA, PERSONALE]));
    const dump = excel.host.dump();
    cells = listCells(dump);
    form = dump.sheets[1] as SheetData;
    staff = dump.sheets[2] as SheetData;
  });
  afterAll(() => excel.unload());

  it("has its contents, formats and formulas", () => {
    expect(cells["Rossi Anna!A5"]).toMatchObject({ value: "01/02" });
    expect(cells["Rossi Anna!B5"]).toMatchObject({ value: 30, format: "0.00" });
    expect(cells["Rossi Anna!B6"]).toMatchObject({ format: "0.00" });
    expect(cells["Rossi Anna!B7"]).toMatchObject({ value: 30, formula: "=SUM(B5:B6)", format: "0.00" });
  });

  it("has the looks of its styles", () => {
    expect(cells["Rossi Anna!A1"]?.style).toEqual({
      "font.bold": true,
      "font.size": 12,
      "format.horizontalAlignment": "Center",
    });
    expect(cells["Rossi Anna!B4"]?.style).toMatchObject({
      "font.bold": true,
      "fill.color": "#F2F2F2",
      "format.horizontalAlignment": "Center",
      "format.verticalAlignment": "Center",
      "format.wrapText": true,
    });
    expect(cells["Rossi Anna!A14"]?.style).toMatchObject({
      "font.color": "#9C0006",
      "format.verticalAlignment": "Top",
    });
    expect(cells["Rossi Anna!B5"]?.style).toMatchObject({ "fill.color": "#FFFDF0", "protection.locked": false });
    expect(cells["Rossi Anna!B7"]?.style).not.toHaveProperty(["protection.locked"]);
  });

  it("has lines on all sides of its table, inside too, and none around it", () => {
    const lines = (cell: string): readonly string[] =>
      Object.keys(cells[`Rossi Anna!${cell}`]?.style ?? {}).filter((name) => name.startsWith("border."));
    for (const cell of ["A4", "B5", "C6", "A7", "B7"]) {
      expect(lines(cell)).toEqual(expect.arrayContaining(["border.EdgeTop.style", "border.EdgeLeft.style"]));
    }
    expect(lines("A1")).toEqual([]);
    expect(lines("B2")).toEqual(["border.EdgeBottom.style"]);
  });

  it("has one look all over a merge, one line under the signature", () => {
    expect(form.merges).toEqual(expect.arrayContaining(["A1:C1", "A2:A3", "A9:C10", "A12:B13", "A14:C14", "A15:C15"]));
    expect(form.merges).toHaveLength(6);
    expect(cells["Rossi Anna!C10"]?.style).toMatchObject({
      "fill.color": "#FFFDF0",
      "protection.locked": false,
      "border.EdgeRight.style": "Continuous",
    });
    expect(cells["Rossi Anna!B13"]?.style).toMatchObject({ "border.EdgeBottom.style": "Continuous" });
    expect(cells["Rossi Anna!B12"]?.style).not.toHaveProperty(["border.EdgeBottom.style"]);
  });

  it("has its widths and heights", () => {
    expect(form.columnWidths).toEqual({ 0: 165, 1: 66, 2: 66 });
    expect(form.rowHeights).toEqual({ 0: 24, 8: 60, 9: 60 });
  });

  it("lets nothing else be typed", () => {
    const between = (from: number, to: number) => ({ formula1: from, formula2: to, operator: "Between" });
    const stop = (title: string, message: string) => ({ title, message, showAlert: true, style: "Stop" });
    expect(form.validations).toEqual([
      {
        address: "B5:B6",
        values: { rule: { decimal: between(0, 100) }, errorAlert: stop("Peso", "Da 0 a 100."), ignoreBlanks: true },
      },
      {
        address: "C5",
        values: {
          rule: { list: { inCellDropDown: true, source: "quantità,qualità" } },
          errorAlert: stop("Tipo", "Dalla lista."),
          ignoreBlanks: true,
        },
      },
      {
        address: "C6",
        values: {
          rule: { list: { inCellDropDown: true, source: "=Personale!$A$2:$A$3" } },
          errorAlert: { title: "Nome", message: "Non è in Personale.", showAlert: true, style: "Warning" },
          ignoreBlanks: true,
        },
      },
      {
        address: "B2",
        values: { rule: { wholeNumber: between(1, 12) }, errorAlert: stop("Mesi", "Da 1 a 12."), ignoreBlanks: true },
      },
    ]);
  });

  it("has its colours, the first condition before the second", () => {
    expect(form.conditions).toEqual([
      {
        address: "B7",
        type: "Custom",
        values: { formula: "=$B$7>100", "fill.color": "#FFC7CE", "font.color": "#9C0006" },
      },
      {
        address: "B7",
        type: "Custom",
        values: { formula: "=$B$7<100", "fill.color": "#FFEB9C", "font.color": "#7F6000" },
      },
    ]);
  });

  it("prints on A4, one page wide, with its headings and what stands at the foot", () => {
    expect(form.page).toEqual({
      PaperSize: "A4",
      Orientation: "Landscape",
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      PrintArea: "A1:C14",
      PrintTitleRows: "1:4",
      LeftFooter: "Scheda",
      RightFooter: "&P di &N",
      LeftMargin: 42.52,
      RightMargin: 42.52,
      TopMargin: 42.52,
      BottomMargin: 51.02,
      HeaderMargin: 22.68,
      FooterMargin: 22.68,
    });
    expect(staff.page).toMatchObject({ Orientation: "Portrait", Zoom: { horizontalFitToPages: 1 } });
    expect(staff.page).not.toHaveProperty("PrintArea");
  });

  it("has its names, tables, groups, the rows that stay in sight, tab and protection", () => {
    expect(excel.host.dump().names).toEqual([{ name: "totale", formula: "='Rossi Anna'!B7", sheet: "Rossi Anna" }]);
    expect(staff.tables).toEqual([{ name: "Personale", address: "A1:A3", style: "TableStyleLight1" }]);
    expect(form.rowLevels).toEqual({ 4: 1, 5: 2 });
    expect(form.frozen).toBe("1:4");
    expect([form.gridlines, form.tabColor]).toEqual([false, "#336699"]);
    expect(form.protected).toBe(true);
    expect(form.protectionOptions).toEqual({
      allowFormatCells: true,
      allowFormatRows: true,
      allowFormatColumns: true,
      allowEditObjects: true,
    });
    expect([staff.protected, staff.gridlines]).toEqual([false, undefined]);
  });

  it("can be filled in where it is open, and nowhere else", async () => {
    const edit = (cell: string, from: number | null) => [{ sheet: "Rossi Anna", cell, from, to: 40 }];
    expect(errorOf(await workbook.apply(edit("B7", 30)))).toEqual({ code: "FOGLIO_PROTETTO", sheet: "Rossi Anna" });
    expect((await workbook.apply(edit("B6", null))).ok).toBe(true);
  });
});

describe("A form made anew", () => {
  let excel: Loaded;
  beforeAll(async () => {
    excel = await loadOffice();
  });
  afterAll(() => excel.unload());
  beforeEach(() => start(excel.host, { sheets: [sheetOf("Uno", [[1]])] }));

  it("is as it was made the first time, whatever was in its place, and costs three requests", async () => {
    valueOf(await workbook.addSheets([SCHEDA, PERSONALE]));
    const first = excel.host.dump();
    excel.host.editAsUser("Rossi Anna", "A20:A21", [["nota"], ["altra"]]);
    const again = [SCHEDA, PERSONALE].map((sheet): NewSheet => ({ ...sheet, replaces: true }));
    expect(await requestsOf(excel.host, async () => valueOf(await workbook.addSheets(again)))).toBeLessThanOrEqual(3);
    expect(excel.host.dump()).toEqual(first);
  });

  it("is left alone where somebody has protected it with a password", async () => {
    valueOf(await workbook.addSheets([PERSONALE]));
    excel.host.protectSheet("Personale", {}, "segreta");
    const before = excel.host.dump();
    expect(errorOf(await workbook.addSheets([{ ...PERSONALE, replaces: true }]))).toEqual({
      code: "FOGLIO_PROTETTO",
      sheet: "Personale",
    });
    expect(excel.host.dump()).toEqual(before);
  });

  it("so is one of PERF's own that has got a password since", async () => {
    valueOf(await workbook.addSheets([PERSONALE, { ...SCHEDA, protect: true }]));
    const sheet = excel.host.workbook.sheets.find(({ name }) => name === "Rossi Anna");
    if (sheet) sheet.protection = { options: {}, password: "segreta" };
    const before = excel.host.dump();
    expect(errorOf(await workbook.addSheets([{ ...SCHEDA, replaces: true }]))).toEqual({
      code: "FOGLIO_PROTETTO",
      sheet: "Rossi Anna",
    });
    expect(excel.host.dump()).toEqual(before);
  });

  it("is refused where two sheets would have the same name", async () => {
    const before = excel.host.dump();
    const twin: NewSheet = { ...PERSONALE, name: "PERSONALE" };
    expect(errorOf(await workbook.addSheets([PERSONALE, twin]))).toEqual({
      code: "FOGLIO_ESISTENTE",
      sheet: "PERSONALE",
    });
    expect(excel.host.dump()).toEqual(before);
  });

  it("says that it may be half written where Excel fails while it is replaced", async () => {
    valueOf(await workbook.addSheets([PERSONALE]));
    const broken: NewSheet = {
      ...PERSONALE,
      replaces: true,
      cells: [{ cell: "A1", content: "x".repeat(40_000) }],
    };
    expect(errorOf(await workbook.addSheets([broken]))).toMatchObject({ code: "SCRITTO_IN_PARTE", sheet: "Personale" });
  });

  it("is written cell by cell where its cells stand far apart", async () => {
    const far: NewSheet = {
      name: "Lontane",
      cells: [
        { cell: "A1", content: 1 },
        { cell: "XFD1048576", content: 2 },
      ],
    };
    valueOf(await workbook.addSheets([far]));
    expect(listCells(excel.host.dump())).toMatchObject({
      "Lontane!A1": { value: 1 },
      "Lontane!XFD1048576": { value: 2 },
    });
  });
});

it("Addresses are joined up to the 255 characters that Excel takes", () => {
  const addresses = Array.from({ length: 100 }, (_, at) => `A${at + 100}:B${at + 100}`);
  const joined = joinAddresses(addresses);
  expect(joined.join(",").split(",")).toEqual(addresses);
  expect(joined.map(({ length }) => length)).toEqual([249, 249, 249, 249]);
});
