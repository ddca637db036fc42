import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import type { Edit, Mark } from "../../src/workbook/edit";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/index";
import { craft, stylesWith, type Crafted } from "./crafted";
import { cellsOf, read } from "./reading";

function open(bytes: Uint8Array): XlsxWorkbook {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function save(workbook: XlsxWorkbook): Uint8Array {
  const saved = workbook.save();
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

async function openElsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** A form as an office makes it: validation, a note, protection, widths, a chart, properties, parts of others. */
async function makeForm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Rossi");
  sheet.columns = [{ width: 31 }, { width: 12 }];
  sheet.addRow(["Fattore", "Peso"]);
  sheet.addRow(["1a", 30]);
  sheet.addRow(["1b", 15]);
  sheet.addRow(["Totale", { formula: "SUM(B2:B3)", result: 45 }]);
  sheet.getCell("B2").note = "Scritto dall'ufficio";
  sheet.getCell("B2").dataValidation = { type: "whole", operator: "between", formulae: [0, 100] };
  sheet.getCell("B3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
  sheet.getCell("B3").numFmt = "0.00";
  sheet.mergeCells("A6:B6");
  workbook.definedNames.add("Rossi!$B$2:$B$3", "pesi");
  await sheet.protect("segreto", { formatCells: false });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const parts = unzipSync(bytes);
  const { zipSync, strToU8 } = await import("fflate");
  return zipSync({
    ...parts,
    "xl/charts/chart1.xml": strToU8("<c:chartSpace/>"),
    "docProps/custom.xml": strToU8("<Properties/>"),
    "customXml/item1.xml": strToU8("<altro/>"),
  });
}

const sheetWith = (rows: string, more: Omit<Crafted, "sheets"> = {}): Uint8Array =>
  craft({ ...more, sheets: { Foglio1: `<sheetData>${rows}</sheetData>` } });

const edit = (cell: string, from: Edit["from"], to: Edit["to"]): Edit => ({ sheet: "Foglio1", cell, from, to });

describe("a workbook that is opened and saved", () => {
  it("without changes is the same file, byte for byte", () => {
    const bytes = readFileSync(`${__dirname}/../golden/01_scheda_dirigente.xlsx`);
    expect(Buffer.from(save(open(bytes))).equals(bytes)).toBe(true);
  });

  it("with marks keeps every other part byte for byte", async () => {
    const form = await makeForm();
    const workbook = open(form);
    await workbook.mark([{ sheet: "Rossi", address: "B3", severity: "errore", text: "I pesi sommano a 45." }]);
    const [before, after] = [partsOf(form), partsOf(save(workbook))];
    const changed = Object.keys(before).filter((name) => !name.endsWith("/") && before[name] !== after[name]);
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
      ].sort(),
    );
  });

  it("keeps validations, notes, protection, merges, widths, names and formats for other programs", async () => {
    const workbook = open(await makeForm());
    await workbook.mark([
      { sheet: "Rossi", address: "B3", severity: "errore", text: "I pesi sommano a 45." },
      { sheet: "Rossi", address: "B2", severity: "nota", text: "Da rivedere." },
    ]);
    const there = await openElsewhere(save(workbook));
    const sheet = there.getWorksheet("Rossi");
    expect(sheet?.getCell("B2").dataValidation.type).toBe("whole");
    expect(sheet?.getCell("B2").note).toMatchObject({
      texts: [{ text: "Scritto dall'ufficio" }, { text: "\n\nPERF: Da rivedere." }],
    });
    expect(sheet?.getCell("B3").note).toMatchObject({ texts: [{ text: "I pesi sommano a 45." }] });
    expect(sheet?.getCell("B3").numFmt).toBe("0.00");
    expect(sheet?.getCell("B3").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    expect(sheet?.getCell("B4").value).toEqual({ formula: "SUM(B2:B3)", result: 45 });
    expect(sheet?.getColumn(1).width).toBe(31);
    expect(sheet?.getCell("B6").isMerged).toBe(true);
    expect(there.definedNames.getRanges("pesi").ranges).toEqual(["Rossi!$B$2:$B$3"]);
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
  });
});

describe("marks", () => {
  const mark = (address: string, severity: Mark["severity"], text: string): Mark => ({
    sheet: "Foglio1",
    address,
    severity,
    text,
  });

  it("on one cell become one note, in the colour of the gravest", async () => {
    const workbook = open(sheetWith('<row r="2"><c r="B2"><v>1</v></c></row>'));
    await workbook.mark([
      mark("B2", "nota", "Prima."),
      mark("B2:C2", "errore", "Seconda."),
      mark("A1", "avviso", "Terza."),
    ]);
    const sheet = (await openElsewhere(save(workbook))).getWorksheet("Foglio1");
    expect(sheet?.getCell("B2").note).toMatchObject({ texts: [{ text: "Prima.\n\nSeconda." }] });
    const fills = ["A1", "B2", "C2"].map((address) => sheet?.getCell(address).fill);
    expect(fills).toMatchObject([
      { fgColor: { argb: "FFFFEB9C" } },
      { fgColor: { argb: "FFFFC7CE" } },
      { fgColor: { argb: "FFFFC7CE" } },
    ]);
    expect(sheet?.getCell("C2").note).toBeUndefined();
  });

  it("reach cells that the file does not hold, in the style of their row or column", async () => {
    const styles = stylesWith('<xf numFmtId="9"/><xf numFmtId="10"/>');
    const bytes = craft({
      styles,
      sheets: {
        Foglio1:
          '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="3" s="2" customFormat="1"/></sheetData>',
      },
    });
    const workbook = open(bytes);
    await workbook.mark([mark("B1", "errore", "x"), mark("B3", "errore", "x"), mark("B9", "errore", "x")]);
    const sheet = (await openElsewhere(save(workbook))).getWorksheet("Foglio1");
    expect(["B1", "B3", "B9"].map((address) => sheet?.getCell(address).numFmt)).toEqual(["0%", "0.00%", "0%"]);
  });

  it("go away without trace before saving", async () => {
    const bytes = sheetWith('<row r="2"><c r="B2"><v>1</v></c></row>');
    const workbook = open(bytes);
    await workbook.mark([mark("B2", "errore", "x")]);
    await workbook.clearMarks();
    expect(save(workbook)).toBe(bytes);
  });

  it("go away from a file that was saved with them, giving back fills and the notes of people", async () => {
    const form = await makeForm();
    const first = open(form);
    const on = (address: string): Mark => ({ sheet: "Rossi", address, severity: "errore", text: "Rilievo." });
    await first.mark([on("B2"), on("B3"), on("A2:B2")]);
    const second = open(save(first));
    await second.clearMarks();
    const cleared = save(second);
    const sheet = (await openElsewhere(cleared)).getWorksheet("Rossi");
    expect(sheet?.getCell("B2").note).toBe("Scritto dall'ufficio");
    expect(sheet?.getCell("B3").note).toBeUndefined();
    expect(sheet?.getCell("B3").fill).toMatchObject({ fgColor: { argb: "FF00FF00" } });
    expect(sheet?.getCell("A2").fill ?? { type: "pattern", pattern: "none" }).toMatchObject({ pattern: "none" });
    expect(Object.keys(partsOf(cleared)).filter((name) => name.startsWith("customXml/"))).toEqual([
      "customXml/item1.xml",
    ]);
  });

  it("work on files whose tags have a prefix, on strict files, without styles", async () => {
    const prefixed = craft({
      parts: {
        "xl/worksheets/sheet1.xml":
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:extLst/></x:worksheet>',
      },
    });
    for (const bytes of [prefixed, sheetWith('<row r="1"><c r="A1"><v>7</v></c></row>', { strict: true })]) {
      const workbook = open(bytes);
      await workbook.mark([mark("A1", "errore", "x"), mark("C3", "nota", "y")]);
      const parts = partsOf(save(workbook));
      expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<(x:)?c r="A1" s="1"><(x:)?v>7<\/(x:)?v><\/(x:)?c>/);
      expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
        /legacyDrawing xmlns:r="[^"]*" r:id="rIdPerf\d"\/>(<x:extLst\/>)?<\/(x:)?worksheet>$/,
      );
      expect(cellsOf(read(save(workbook)).sheets[0])).toEqual({ A1: { value: 7 } });
    }
  });
});

describe("edits", () => {
  const rows =
    '<row r="1"><c r="A1"><v>30</v></c><c r="B1" t="inlineStr"><is><t>85,5</t></is></c><c r="C1"><f>SUM(A1:A9)</f><v>30</v></c><c r="D1"><f>C1*2</f><v>60</v></c><c r="E1"><f>PI()</f><v>3</v></c></row>';

  it("are applied together and can be taken back", async () => {
    const workbook = open(sheetWith(rows));
    const done = await workbook.apply([
      edit("A1", 30, 50),
      edit("B1", "85,5", 85.5),
      edit("F7", null, "nuovo <testo>"),
      edit("E1", 3, { formula: "=IFS(A1>1,2)" }),
    ]);
    expect(done).toEqual({
      ok: true,
      value: [
        edit("E1", { formula: "=IFS(A1>1,2)" }, { formula: "=PI()" }),
        edit("F7", "nuovo <testo>", null),
        edit("B1", 85.5, "85,5"),
        edit("A1", 50, 30),
      ],
    });
    const saved = save(workbook);
    expect(cellsOf(read(saved).sheets[0])).toEqual({
      A1: { value: 50 },
      B1: { value: 85.5 },
      C1: { value: null, formula: "=SUM(A1:A9)", uncached: true },
      D1: { value: null, formula: "=C1*2", uncached: true },
      E1: { value: null, formula: "=IFS(A1>1,2)", uncached: true },
      F7: { value: "nuovo <testo>" },
    });
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain("<f>_xlfn.IFS(A1&gt;1,2)</f>");
    expect(partsOf(saved)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    const undone = done.ok ? await workbook.apply(done.value) : done;
    expect(undone.ok).toBe(true);
    const back = cellsOf(read(save(workbook)).sheets[0]);
    expect([back["A1"], back["B1"], back["F7"], back["E1"]?.formula]).toEqual([
      { value: 30 },
      { value: "85,5" },
      undefined,
      "=PI()",
    ]);
  });

  it("are refused as a whole where one cell no longer holds what it should", async () => {
    const bytes = sheetWith(rows);
    const workbook = open(bytes);
    expect(await workbook.apply([edit("A1", 30, 50), edit("B1", "85", 85)])).toEqual({
      ok: false,
      error: { code: "CELLA_CAMBIATA", sheet: "Foglio1", cell: "B1" },
    });
    expect(save(workbook)).toBe(bytes);
    expect(await workbook.apply([{ ...edit("A1", 30, 50), sheet: "Altro" }])).toEqual({
      ok: false,
      error: { code: "FOGLIO_INESISTENTE", sheet: "Altro" },
    });
  });

  it("on a protected sheet pass for unlocked cells alone", async () => {
    const styles = stylesWith('<xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf>');
    const sheets = {
      Foglio1:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
    };
    const workbook = open(craft({ sheets, styles }));
    expect(await workbook.apply([edit("A1", 1, 5)])).toEqual({
      ok: false,
      error: { code: "FOGLIO_PROTETTO", sheet: "Foglio1" },
    });
    expect((await workbook.apply([edit("B1", 2, 5)])).ok).toBe(true);
  });

  it("on the first cell of a shared formula leave the others their own", async () => {
    const shared =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
    const workbook = open(sheetWith(shared));
    expect((await workbook.apply([edit("B1", { formula: "=A1*2" }, 9)])).ok).toBe(true);
    expect(cellsOf(read(save(workbook)).sheets[0])).toEqual({
      B1: { value: 9 },
      B2: { value: 4, formula: "=A2*2" },
      B3: { value: 6, formula: "=A3*2" },
    });
  });

  it("write dates as the file counts them", async () => {
    const workbook = open(
      sheetWith('<row r="1"><c r="A1" s="1"><v>41638</v></c></row>', {
        styles: stylesWith('<xf numFmtId="14"/>'),
        before: '<workbookPr date1904="1"/>',
      }),
    );
    expect((await workbook.apply([edit("A1", 43100, 43101)])).ok).toBe(true);
    const saved = save(workbook);
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain("<v>41639</v>");
    expect(cellsOf(read(saved).sheets[0])["A1"]?.value).toBe(43101);
  });
});

describe("the state", () => {
  it("is written once, over the old one, and read back", async () => {
    const workbook = open(await makeForm());
    await workbook.writeState('{"a":1}');
    await workbook.writeState('{"b":"<&>"}');
    const saved = save(workbook);
    expect(read(saved).state).toBe('{"b":"<&>"}');
    const custom = Object.keys(partsOf(saved)).filter((name) => name.startsWith("customXml/"));
    expect(custom.sort()).toEqual([
      "customXml/_rels/item2.xml.rels",
      "customXml/item1.xml",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
    ]);
  });
});

describe("what a copy cannot keep", () => {
  it("is told before saving: a digital signature", async () => {
    const signed = craft({ parts: { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" } });
    const workbook = open(signed);
    expect(workbook.losses).toEqual(["FIRMA_DIGITALE"]);
    await workbook.writeState("{}");
    expect(Object.keys(partsOf(save(workbook))).some((name) => name.startsWith("_xmlsignatures"))).toBe(false);
    expect(open(craft()).losses).toEqual([]);
  });
});
