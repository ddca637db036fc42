// What the preview page puts into a file beside edits: results, formats, sheets of PERF's own.
import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook, readSnapshot, type XlsxWorkbook } from "../../src/xlsx/index";
import { craft } from "./crafted";

const ROWS =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c><c r="C1"><f>_xldudf_PERF_PESI()</f></c></row>';

function open(rows: string): XlsxWorkbook {
  const opened = openWorkbook(craft({ sheets: { Foglio1: `<sheetData>${rows}</sheetData>` } }));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function save(workbook: XlsxWorkbook): Uint8Array {
  const saved = workbook.save();
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
}

function cells(bytes: Uint8Array): readonly unknown[] {
  const read = readSnapshot(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells: row }) => row));
}

describe("Results", () => {
  it("stand beside their formulas, whatever their type", () => {
    const workbook = open(ROWS);
    const at = (col: number, value: Parameters<XlsxWorkbook["putResults"]>[0][number]["value"]) =>
      workbook.putResults([{ sheet: "Foglio1", row: 0, col, value }]);
    at(1, "testo");
    expect(cells(save(workbook))[1]).toMatchObject({ formula: "=A1*2", value: "testo" });
    at(1, true);
    expect(cells(save(workbook))[1]).toMatchObject({ formula: "=A1*2", value: true });
    at(1, { error: "#DIV/0!" });
    expect(cells(save(workbook))[1]).toMatchObject({ formula: "=A1*2", value: { error: "#DIV/0!" } });
    at(1, 4.5);
    expect(cells(save(workbook))[1]).toMatchObject({ formula: "=A1*2", value: 4.5 });
  });

  it("that fill cells are a dynamic array, as Excel writes it", () => {
    const workbook = open(ROWS);
    const fills = { top: 0, left: 2, bottom: 1, right: 3 };
    workbook.putResults([
      { sheet: "Foglio1", row: 0, col: 2, value: "1a", fills },
      { sheet: "Foglio1", row: 0, col: 3, value: 30 },
      { sheet: "Foglio1", row: 1, col: 2, value: "1b" },
    ]);
    const saved = save(workbook);
    expect(cells(saved).slice(2)).toEqual([
      { row: 0, col: 2, formula: "=PERF.PESI()", value: "1a" },
      { row: 0, col: 3, value: 30 },
      { row: 1, col: 2, value: "1b" },
    ]);
    const parts = unzipSync(saved);
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      '<c r="C1" cm="1" t="str"><f t="array" ref="C1:D2">_xldudf_PERF_PESI()</f><v>1a</v></c>',
    );
    expect(strFromU8(parts["xl/metadata1.xml"] ?? new Uint8Array())).toContain('fDynamic="1"');
  });

  it("keep the prefix of a sheet whose elements carry one", () => {
    const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>';
    const cell = '<x:row r="1"><x:c r="A1"><x:f>1+1</x:f></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = craft({ parts: { "xl/worksheets/sheet1.xml": sheet + cell }, sheets: { Foglio1: "" } });
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.putResults([{ sheet: "Foglio1", row: 0, col: 0, value: 2 }]);
    const xml = strFromU8(unzipSync(save(opened.value))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>');
  });
});

describe("Formats", () => {
  it("are given to a cell and leave the rest of its style alone", async () => {
    const workbook = open(ROWS);
    workbook.putFormats([
      { sheet: "Foglio1", cell: "A1", format: "dd/mm/yyyy" },
      { sheet: "Foglio1", cell: "B1", format: "0.00%" },
    ]);
    const there = new ExcelJS.Workbook();
    await there.xlsx.load(Buffer.from(save(workbook)) as unknown as ExcelJS.Buffer);
    const sheet = there.getWorksheet("Foglio1");
    expect([sheet?.getCell("A1").numFmt, sheet?.getCell("B1").numFmt]).toEqual(["dd/mm/yyyy", "0.00%"]);
  });
});

describe("New sheets", () => {
  it("are written with their texts, formulas, styles and widths; a name in use is refused", async () => {
    const workbook = open(ROWS);
    const sheet = {
      name: "Esempio",
      widths: [30],
      merges: ["A1:B1"],
      cells: [
        { cell: "A1", content: "Scheda", style: "titolo" },
        { cell: "A2", content: { formula: "=SUM(Foglio1!A1,2.5)" }, format: "0.00" },
        { cell: "B2", content: true },
      ],
    } as const;
    expect(await workbook.addSheets([sheet])).toEqual({ ok: true, value: true });
    expect(await workbook.addSheets([sheet])).toEqual({
      ok: false,
      error: { code: "FOGLIO_ESISTENTE", sheet: "Esempio" },
    });
    expect(await workbook.addSheets([{ ...sheet, replaces: true }])).toEqual({ ok: true, value: true });
    const there = new ExcelJS.Workbook();
    await there.xlsx.load(Buffer.from(save(workbook)) as unknown as ExcelJS.Buffer);
    expect(there.worksheets.map(({ name }) => name)).toEqual(["Foglio1", "Esempio"]);
    const own = there.getWorksheet("Esempio");
    expect(own?.getCell("A1").font).toMatchObject({ bold: true, size: 14 });
    expect(own?.getCell("A1").isMerged).toBe(true);
    expect(own?.getCell("A2").value).toMatchObject({ formula: "SUM(Foglio1!A1,2.5)" });
    expect(own?.getCell("B2").value).toBe(true);
    expect(own?.getColumn(1).width).toBe(30);
  });
});
