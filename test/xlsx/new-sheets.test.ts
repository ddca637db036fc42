import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { createWorkbook, openWorkbook, type XlsxWorkbook } from "../../src/xlsx/index";
import { cellsOf, read } from "./reading";
import { craft } from "./crafted";
import { misplacedElements } from "./worksheet-schema";

const FORM: NewSheet = {
  name: "Scheda d'esame",
  cells: [
    { cell: "A1", content: "Comune di Prova", style: "ente" },
    { cell: "B1", content: null, style: "ente" },
    { cell: "C1", content: null, style: "ente" },
    { cell: "A2", content: "Giudizio", style: "etichetta" },
    { cell: "B2", content: "Adeguato", style: "inserimento" },
    { cell: "A4", content: "Obiettivo", style: "colonna" },
    { cell: "B4", content: "Peso", style: "colonna" },
    { cell: "C4", content: "Esito\n(al 31/12)", style: "colonna" },
    { cell: "A5", content: "Ridurre i tempi", style: "voce" },
    { cell: "B5", content: 0.4, style: "cifra", format: "0.00%" },
    { cell: "C5", content: 90, style: "inserimento_cifra" },
    { cell: "A6", content: "Bandi & avvisi <nuovi>", style: "voce" },
    { cell: "B6", content: 0.6, style: "cifra", format: "0.00%" },
    { cell: "C6", content: null, style: "inserimento_cifra" },
    { cell: "A8", content: "Totale", style: "totale" },
    { cell: "B8", content: { formula: "=SUM(B5:B6)" }, style: "totale_cella", format: "0.00%" },
    { cell: "C8", content: { formula: "=PERF.PR(B5:C6)" }, style: "totale_cella" },
    { cell: "D8", content: { formula: '=IFS(B8=1,"sì",TRUE,"no")' } },
    { cell: "A10", content: "Firma", style: "firma" },
  ],
  merges: ["A1:C1"],
  widths: [40, 12, 14],
  heights: [[10, 36]],
  validations: [
    {
      range: "B2",
      allowed: { type: "lista", voci: ["Adeguato", 'Detto "buono"', "Ottimo"] },
      title: "Giudizio",
      message: "Scegli un giudizio dall'elenco.",
    },
    {
      range: "C5:C6",
      allowed: { type: "decimale", da: 0, a: 100 },
      title: "Esito",
      message: "Scrivi un numero da 0 a 100.",
      tone: "avviso",
    },
    { range: "D5:D6", allowed: { type: "intero", da: 1, a: 5 }, title: "Voto", message: "Intero da 1 a 5." },
    {
      range: "E5",
      allowed: { type: "elenco", formula: "=Personale!$A$2:$A$40" },
      title: "Persona",
      message: "Scegli una persona.",
    },
  ],
  conditions: [
    { range: "B8", formula: "=ROUND(B8-1,6)<>0", look: "errore" },
    { range: "B8", formula: "=B8=1", look: "giusto" },
  ],
  tables: [{ name: "Obiettivi", range: "A4:C6" }],
  names: [{ name: "totale_pesi", range: "B8" }],
  print: {
    orientation: "landscape",
    area: "A1:C10",
    repeat: [1, 4],
    footer: ["Ricerca & sviluppo 2024", "pagina &P di &N"],
  },
  frozenRows: 4,
  groups: [
    { from: 5, to: 6 },
    { from: 6, to: 6 },
  ],
  noGridlines: true,
  tabColor: "#375623",
  protect: true,
};

async function saved(workbook: XlsxWorkbook, sheets: readonly NewSheet[]): Promise<Uint8Array> {
  expect(await workbook.addSheets(sheets)).toEqual({ ok: true, value: true });
  const bytes = workbook.save();
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  return bytes.value;
}

async function throughExcelJs(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = other.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("a new sheet, read by another library", () => {
  it("has its cells, formulas as the file names them, formats", async () => {
    const sheet = await throughExcelJs(await saved(createWorkbook(), [FORM]), "Scheda d'esame");
    expect(sheet.getCell("A6").value).toBe("Bandi & avvisi <nuovi>");
    expect(sheet.getCell("C4").value).toBe("Esito\n(al 31/12)");
    expect(sheet.getCell("B5").value).toBe(0.4);
    expect(sheet.getCell("B5").numFmt).toBe("0.00%");
    expect(sheet.getCell("B8").formula).toBe("SUM(B5:B6)");
    expect(sheet.getCell("C8").formula).toBe("_xldudf_PERF_PR(B5:C6)");
    expect(sheet.getCell("D8").formula).toBe('_xlfn.IFS(B8=1,"sì",TRUE,"no")');
  });

  it("has the looks of its styles", async () => {
    const sheet = await throughExcelJs(await saved(createWorkbook(), [FORM]), "Scheda d'esame");
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 12, name: "Calibri" });
    expect(sheet.getCell("A1").alignment.horizontal).toBe("center");
    expect(sheet.getCell("C4").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFF2F2F2" } });
    expect(sheet.getCell("C4").border.left).toMatchObject({ style: "thin" });
    expect(sheet.getCell("C4").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(sheet.getCell("B2").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("A10").border).toMatchObject({ bottom: { style: "thin" } });
    expect(sheet.getCell("A10").border.top).toBeUndefined();
  });

  it("takes the font of the workbook it is added to", async () => {
    const styles =
      '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';
    const sheet = await throughExcelJs(await saved(opened(craft({ styles })), [FORM]), "Scheda d'esame");
    expect(sheet.getCell("A8").font).toMatchObject({ bold: true, size: 10, name: "Arial" });
  });

  it("lets be typed what its validations allow", async () => {
    const sheet = await throughExcelJs(await saved(createWorkbook(), [FORM]), "Scheda d'esame");
    expect(sheet.getCell("B2").dataValidation).toMatchObject({
      type: "list",
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: "Giudizio",
      error: "Scegli un giudizio dall'elenco.",
      formulae: ['"Adeguato,Detto ""buono"",Ottimo"'],
    });
    expect(sheet.getCell("C6").dataValidation).toMatchObject({
      type: "decimal",
      errorStyle: "warning",
      formulae: [0, 100],
    });
    expect(sheet.getCell("D5").dataValidation).toMatchObject({ type: "whole", operator: "between", formulae: [1, 5] });
    expect(sheet.getCell("E5").dataValidation).toMatchObject({ type: "list", formulae: ["Personale!$A$2:$A$40"] });
  });

  it("colours where its conditions hold", async () => {
    const sheet = await throughExcelJs(await saved(createWorkbook(), [FORM]), "Scheda d'esame");
    const rules = (sheet as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings;
    expect(rules.map(({ ref, rules: [rule] }) => [ref, rule])).toMatchObject([
      [
        "B8",
        { type: "expression", formulae: ["ROUND(B8-1,6)<>0"], style: { fill: { bgColor: { argb: "FFFFC7CE" } } } },
      ],
      ["B8", { type: "expression", formulae: ["B8=1"], style: { font: { color: { argb: "FF375623" } } } }],
    ]);
  });

  it("prints on A4 with its area, its repeated rows and its footer", async () => {
    const sheet = await throughExcelJs(await saved(createWorkbook(), [FORM]), "Scheda d'esame");
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:C10",
      printTitlesRow: "1:4",
    });
    expect(sheet.headerFooter.oddFooter).toBe("&LRicerca && sviluppo 2024&Rpagina &P di &N");
  });

  it("has its table, its outline, its frozen rows, its merge, its heights, its protection", async () => {
    const bytes = await saved(createWorkbook(), [FORM]);
    const sheet = await throughExcelJs(bytes, "Scheda d'esame");
    expect(sheet.getTable("Obiettivi")).toMatchObject({
      table: {
        name: "Obiettivi",
        displayName: "Obiettivi",
        tableRef: "A4:C6",
        columns: [{ name: "Obiettivo" }, { name: "Peso" }, { name: "Esito_x000a_(al 31/12)" }],
      },
    });
    expect([5, 6, 7].map((row) => sheet.getRow(row).outlineLevel ?? 0)).toEqual([1, 2, 0]);
    expect(sheet.properties).toMatchObject({ outlineLevelRow: 2, tabColor: { argb: "FF375623" } });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 4, showGridLines: false });
    expect(sheet.getCell("C1").master.address).toBe("A1");
    expect(sheet.getRow(10).height).toBe(36);
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
      sheet: true,
      objects: false,
      scenarios: false,
    });
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain('<outlinePr summaryBelow="0"/>');
  });
});

describe("the parts of a new sheet", () => {
  it("hold their elements in the order of the schema", async () => {
    const bytes = await saved(createWorkbook(), [FORM, { ...FORM, name: "Altra" }]);
    expect(misplacedElements(part(bytes, "xl/worksheets/sheet1.xml"))).toEqual([]);
    expect(misplacedElements(part(bytes, "xl/worksheets/sheet2.xml"))).toEqual([]);
  });

  it("give each sheet names of its own, with the sheet's name in quotes", async () => {
    const workbook = part(await saved(createWorkbook(), [FORM, { ...FORM, name: "Altra" }]), "xl/workbook.xml");
    expect(workbook).toContain(`<definedName name="totale_pesi" localSheetId="0">'Scheda d''esame'!$B$8</definedName>`);
    expect(workbook).toContain(`<definedName name="totale_pesi" localSheetId="1">'Altra'!$B$8</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Altra'!$1:$4</definedName>`);
  });

  it("never use a table's name or number twice, whatever the sheets call them", async () => {
    const total = { cell: "F1", content: { formula: "=SUM(Obiettivi[Peso])" } };
    const second = { ...FORM, name: "Altra", cells: [...FORM.cells, total] };
    const bytes = await saved(createWorkbook(), [FORM, second]);
    expect(part(bytes, "xl/tables/table1.xml")).toContain('id="1" name="Obiettivi" displayName="Obiettivi"');
    expect(part(bytes, "xl/tables/table2.xml")).toContain('id="2" name="Obiettivi_2" displayName="Obiettivi_2"');
    expect(cellsOf(read(bytes).sheets[1])["F1"]?.formula).toBe("=SUM(Obiettivi_2[Peso])");
  });

  it("are the only ones left where a sheet is replaced", async () => {
    const first = await saved(createWorkbook(), [FORM, { name: "Fine", cells: [] }]);
    const plain: NewSheet = { name: "SCHEDA D'ESAME", cells: [{ cell: "A1", content: 1 }], replaces: true };
    const bytes = await saved(opened(first), [plain]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes("table"))).toEqual([]);
    expect(part(bytes, "xl/workbook.xml")).not.toContain("definedName");
    expect(part(bytes, "[Content_Types].xml")).not.toContain("table");
    expect(read(bytes).sheets.map(({ name }) => name)).toEqual(["Scheda d'esame", "Fine"]);
  });

  it("make rows as high as wrapped texts need, in merged cells too", async () => {
    const text = "Parole che vanno a capo più di una volta nella stessa cella";
    const sheet: NewSheet = {
      name: "Testi",
      widths: [20, 20],
      merges: ["A2:B2"],
      cells: [
        { cell: "A1", content: text, style: "testo" },
        { cell: "A2", content: text, style: "testo" },
        { cell: "A3", content: text },
      ],
    };
    const xml = part(await saved(createWorkbook(), [sheet]), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<row r="1" ht="45">');
    expect(xml).toContain('<row r="2" ht="30.5" customHeight="1">');
    expect(xml).toContain('<row r="3">');
  });
});

describe("hundreds of sheets", () => {
  const cells = Array.from({ length: 200 }, (_, index) => ({
    cell: `A${String(index + 20)}`,
    content: `voce ${String(index)}`,
    style: "voce" as const,
  }));
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...FORM,
    name: `Scheda ${String(index + 1)}`,
    cells: [...FORM.cells, ...cells],
  }));

  it("are added in little time, one by one too", async () => {
    const started = performance.now();
    const bytes = await saved(createWorkbook(), many);
    const workbook = createWorkbook();
    for (const sheet of many.slice(0, 100)) expect((await workbook.addSheets([sheet])).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(read(bytes).sheets).toHaveLength(300);
  });
});

describe("sheets taken away", () => {
  const others: readonly NewSheet[] = [
    { name: "Prima", cells: [{ cell: "A1", content: { formula: "='Scheda d''esame'!B8+Altra!B8" } }] },
    { ...FORM, tables: [] },
    { ...FORM, name: "Altra" },
  ];

  it("leave nothing behind, and the names of the others follow their sheets", async () => {
    const workbook = opened(await saved(createWorkbook(), others));
    expect(await workbook.removeSheets(["scheda D'ESAME", "Mai vista"])).toEqual({ ok: true, value: true });
    const file = await workbook.toFile();
    if (!file.ok) throw new Error(file.error.code);
    const snapshot = read(file.value);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Prima", "Altra"]);
    expect(cellsOf(snapshot.sheets[0])["A1"]?.formula).toBe("=#REF!+Altra!B8");
    expect(part(file.value, "xl/workbook.xml")).toContain(
      `<definedName name="totale_pesi" localSheetId="1">'Altra'!$B$8</definedName>`,
    );
    expect(part(file.value, "xl/workbook.xml")).not.toContain("esame");
    expect(Object.keys(unzipSync(file.value)).filter((name) => name.startsWith("xl/worksheets/sheet"))).toHaveLength(2);
  });

  it("take their tables along", async () => {
    const workbook = opened(await saved(createWorkbook(), [FORM, { name: "Resta", cells: [] }]));
    await workbook.removeSheets([FORM.name]);
    const file = await workbook.toFile();
    expect(file.ok && Object.keys(unzipSync(file.value)).filter((name) => name.includes("table"))).toEqual([]);
  });

  it("are refused where no sheet would stay in sight", async () => {
    const workbook = opened(await saved(createWorkbook(), [FORM]));
    expect(await workbook.removeSheets([FORM.name])).toEqual({
      ok: false,
      error: { code: "GUASTO", detail: "FILE_SENZA_FOGLI" },
    });
  });
});

describe("a workbook from nothing", () => {
  it("cannot be saved without a sheet, and keeps its state with the first one", async () => {
    const workbook = createWorkbook();
    expect(workbook.save()).toEqual({ ok: false, error: { code: "FILE_SENZA_FOGLI" } });
    await workbook.writeState("{}");
    expect(read(await saved(workbook, [{ name: "Uno", cells: [{ cell: "B2", content: true }] }]))).toMatchObject({
      state: "{}",
      sheets: [{ name: "Uno", rows: [{ index: 1, cells: [{ row: 1, col: 1, value: true }] }] }],
    });
  });

  it("stops before adding where it is asked to", async () => {
    const workbook = createWorkbook();
    expect(await workbook.addSheets([FORM], { signal: { aborted: true } })).toEqual({
      ok: false,
      error: { code: "INTERROTTO" },
    });
  });
});
