import { describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import ExcelJS from "exceljs";
import { cellsIn, cellsOf, read, readCrafted } from "./reading";

describe("a sheet", () => {
  it("is listed in the order of the tabs, hidden ones marked", () => {
    const sheets = { Uno: "<sheetData/>", "Due &amp; tre": "<sheetData/>", Quattro: "<sheetData/>" };
    const snapshot = readCrafted({
      sheets,
      states: { "Due &amp; tre": 'state="hidden"', Quattro: 'state="veryHidden"' },
    });
    expect(snapshot.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Uno", false],
      ["Due & tre", true],
      ["Quattro", true],
    ]);
  });

  it("tells its merges, its hidden rows and columns, its protection", () => {
    const sheet = readCrafted({
      sheets: {
        A:
          '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="true"/></cols><sheetData><row r="2" hidden="1"><c r="D2"><v>1</v></c></row>' +
          '<row r="3" hidden="0"><c r="A3"><v>1</v></c></row><row r="900" hidden="1"/></sheetData><sheetProtection sheet="1" objects="1"/>' +
          '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B5:B9"/></mergeCells>',
      },
    }).sheets[0];
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 4, left: 1, bottom: 8, right: 1 },
    ]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(sheet?.hiddenCols ?? [])]).toEqual([1, 2]);
    expect(sheet?.protected).toBe(true);
  });

  it("of charts is left out, a workbook of such sheets alone is refused", () => {
    const relations =
      '<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>';
    const states = { Grafico: "", Dati: "" };
    const bytes = { sheets: { Dati: "<sheetData/>" }, states, relations };
    const workbook =
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Grafico" sheetId="2" r:id="rId50"/><sheet name="Dati" sheetId="1" r:id="rId1"/></sheets></workbook>';
    expect(readCrafted({ ...bytes, parts: { "xl/workbook.xml": workbook } }).sheets.map(({ name }) => name)).toEqual([
      "Dati",
    ]);
  });

  it("does not mind parts that a check has no use for, however odd", () => {
    const rest =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>f(&lt;)</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:A1048576 C1:C1048576"><formula1>#REF!</formula1></dataValidation></dataValidations>' +
      '<legacyDrawing r:id="rId77"/><extLst><ext><x14:f xmlns:x14="x">Foglio!A1</x14:f></ext></extLst>';
    const sheets = { A: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${rest}` };
    const after =
      '<definedNames><definedName name="rotto">#REF!#REF!</definedName><definedName name="_xlnm.Print_Area" localSheetId="7">,</definedName></definedNames>';
    expect(
      cellsOf(
        readCrafted({ sheets, after, parts: { "xl/drawings/drawing1.xml": "<no", "xl/tables/table1.xml": "" } })
          .sheets[0],
      ),
    ).toEqual({
      A1: { value: 1 },
    });
  });
});

describe("a huge sheet", () => {
  it("styled down to the last row is read", () => {
    const rows: string[] = [];
    for (let row = 648_577; row <= 1_048_576; row++)
      rows.push(`<row r="${String(row)}" spans="1:3" s="1" customFormat="1"><c r="A${String(row)}" s="1"/></row>`);
    rows[0] = '<row r="500"><c r="A500"><v>7</v></c></row>';
    // What would not end is ended by the test's own limit; how fast it is, is measured by the bench.
    const cells = cellsIn(rows.join(""));
    expect(cells).toEqual({ A500: { value: 7 } });
  }, 60_000);
});

describe("the state kept with the workbook", () => {
  const relations =
    '<Relationship Id="rId60" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId61" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/>';

  it("is the text of our custom XML part, among those of others", () => {
    const parts = {
      "customXml/item1.xml":
        '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
      "customXml/item2.xml": '<stato xmlns="urn:perf:stato:1">{"versione":1,"nota":"&lt;a &amp; b&gt;"}</stato>',
    };
    expect(readCrafted({ relations, parts }).state).toBe('{"versione":1,"nota":"<a & b>"}');
  });

  it("is null where there is none", () => {
    expect(readCrafted({}).state).toBeNull();
  });
});

describe("golden workbooks", () => {
  const folder = `${__dirname}/../golden/`;
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

  it.each(files)("%s holds what another library reads in it", async (name) => {
    const bytes = readFileSync(folder + name);
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const snapshot = read(bytes);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(other.worksheets.map((sheet) => sheet.name));
    for (const sheet of snapshot.sheets) {
      const theirs: Record<string, unknown> = {};
      other.getWorksheet(sheet.name)?.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type === ExcelJS.ValueType.Merge || cell.text === "") return;
          theirs[cell.address] = plain(cell);
        });
      });
      const ours = Object.entries(cellsOf(sheet)).filter(([, cell]) => cell.uncached !== true && cell.value !== "");
      expect(Object.fromEntries(ours.map(([address, { value }]) => [address, value]))).toEqual(theirs);
    }
  });
});

function plain(cell: ExcelJS.Cell): unknown {
  const { result } = cell;
  const value = cell.formula ? result : cell.value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if (typeof value === "object" && value !== null && ("richText" in value || "hyperlink" in value))
    return cell.text.replace(/\r\n/g, "\n");
  return typeof value === "string" ? value.replace(/\r\n/g, "\n") : value;
}
