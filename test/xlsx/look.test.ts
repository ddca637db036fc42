// How a file looks: colours, styles, sizes, validations, conditional formats, notes, what formulas fill.
import { describe, expect, it } from "@jest/globals";
import ExcelJS from "exceljs";
import { readSnapshot } from "../../src/xlsx/index";
import { readLook, type WorkbookLook } from "../../src/xlsx/look";
import { craft } from "./crafted";

function lookOf(bytes: Uint8Array): WorkbookLook {
  const snapshot = readSnapshot(bytes);
  const look = snapshot.ok ? readLook(bytes, snapshot.value) : snapshot;
  if (!look.ok) throw new Error(look.error.code);
  return look.value;
}

const sheetWith = (xml: string): WorkbookLook => lookOf(craft({ sheets: { Foglio1: xml } }));

describe("Cells", () => {
  it("have their font, fill, borders, alignment, format and lock", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Scheda");
    const cell = sheet.getCell("B2");
    cell.value = 85.5;
    cell.font = { name: "Arial", size: 13, bold: true, underline: true, color: { argb: "FF112233" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } };
    cell.border = { top: { style: "medium", color: { argb: "FF808080" } } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true, textRotation: 90 };
    cell.numFmt = "0.0%";
    cell.protection = { locked: false };
    const look = lookOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const row = look.sheets[0]?.rows.find(({ index }) => index === 1);
    expect(look.styles[row?.cells[0]?.[1] ?? -1]).toEqual({
      font: { name: "Arial", size: 13, bold: true, underline: true, color: "#112233" },
      fill: "#f2f2f2",
      edges: { top: { style: "medium", color: "#808080" } },
      horizontal: "center",
      vertical: "center",
      wrap: true,
      rotation: 90,
      format: "0.0%",
      unlocked: true,
    });
  });

  it("take colours from the theme, lightened or darkened, and from the old palette", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Colori");
    const colours = [{ theme: 4 }, { theme: 4, tint: 0.8 }, { theme: 0, tint: -0.15 }, { indexed: 10 }];
    for (const [index, color] of colours.entries()) {
      const cell = sheet.getCell(1, index + 1);
      cell.value = index;
      cell.fill = { type: "pattern", pattern: "solid", fgColor: color };
    }
    const look = lookOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const fills = look.sheets[0]?.rows[0]?.cells.map(([, style]) => look.styles[style]?.fill);
    expect(fills).toEqual(["#4f81bd", "#dce6f2", "#d9d9d9", "#ff0000"]);
  });
});

describe("A sheet", () => {
  it("has its sizes in pixels, its hidden parts and its frozen panes", () => {
    const look = sheetWith(
      '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15" defaultColWidth="10"/>' +
        '<cols><col min="1" max="2" width="20" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>',
    );
    const [sheet] = look.sheets;
    expect(sheet).toMatchObject({ defaultWidth: 70, defaultHeight: 20, frozenRows: 2, frozenCols: 1 });
    expect(sheet?.hidesGridlines).toBe(true);
    expect(sheet?.columns).toEqual([
      { from: 0, to: 1, width: 140 },
      { from: 3, to: 3, width: 63, hidden: true },
    ]);
    expect(sheet?.rows).toEqual([
      { index: 0, height: 40, cells: [] },
      { index: 2, hidden: true, cells: [] },
    ]);
  });

  it("is not read to its millionth row for the sake of its colours", () => {
    const rows = [1, 2, 5000, 1_048_576].map((row) => `<row r="${String(row)}"><c r="A${String(row)}" s="1"/></row>`);
    const look = sheetWith(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.slice(1).join("")}</sheetData>`);
    expect(look.sheets[0]?.rows.map(({ index }) => index)).toEqual([0, 1]);
  });

  it("tells what a formula fills", () => {
    const look = sheetWith(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_PERF_PESI()</f><v>1</v></c>' +
        '<c r="D1"><f t="array" ref="D1">SUM(A1:A2*2)</f><v>2</v></c></row></sheetData>',
    );
    expect(look.sheets[0]?.spills).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
});

describe("Rules", () => {
  it("of validation are read, those that Excel keeps apart too", () => {
    const look = sheetWith(
      '<sheetData/><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" ' +
        'error="Da 0 a 30" sqref="B2:B9 D2"><formula1>0</formula1><formula2>30</formula2></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidation type="list">' +
        "<x14:formula1><xm:f>Elenchi!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation>" +
        "</x14:dataValidations></ext></extLst>",
    );
    expect(look.sheets[0]?.validations).toMatchObject([
      {
        type: "whole",
        operator: "between",
        showsError: true,
        error: "Da 0 a 30",
        formulas: ["0", "30"],
        ranges: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
      },
      { type: "list", formulas: ["Elenchi!$A$1:$A$3"], ranges: [{ top: 1, left: 2, bottom: 1, right: 2 }] },
    ]);
  });

  it("of conditional formats become formulas on the first cell, the most important first", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Scheda");
    const fill: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } };
    sheet.getCell("B2").value = 120;
    sheet.addConditionalFormatting({
      ref: "B2:B9",
      rules: [
        { type: "cellIs", operator: "greaterThan", formulae: [100], priority: 2, style: { fill } },
        { type: "expression", formulae: ['B2=""'], priority: 1, style: { fill } },
      ],
    });
    const look = lookOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const range = { top: 1, left: 1, bottom: 8, right: 1 };
    expect(look.sheets[0]?.conditions).toEqual([
      { kind: "formula", ranges: [range], stopIfTrue: false, formula: '=B2=""', style: { fill: "#ff0000" } },
      { kind: "formula", ranges: [range], stopIfTrue: false, formula: "=B2>100", style: { fill: "#ff0000" } },
    ]);
  });
});
