import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { openWorkbook, type Report } from "../../src/xlsx/index";
import { craft } from "./crafted";

const report = (rows: Report["rows"]): Report => ({
  name: "Rilievi PERF",
  title: "Rilievi",
  head: ["Sistema: arsac-2017", "1 errore."],
  columns: [
    { title: "Gravità", width: 10 },
    { title: "Cella", width: 12 },
    { title: "Atteso", width: 14 },
  ],
  rows,
  footer: "pagina &P di &N",
});
const row: Report["rows"][number] = {
  severity: "errore",
  cells: ["errore", { text: "B9", sheet: "L'anno 2017", address: "B9" }, 100],
};

function put(bytes: Uint8Array, rows: Report["rows"]): Uint8Array {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error("not opened");
  expect(opened.value.putReport(report(rows)).ok).toBe(true);
  const saved = opened.value.save();
  if (!saved.ok) throw new Error("not saved");
  return saved.value;
}

async function sheetIn(
  bytes: Uint8Array,
): Promise<{ readonly names: readonly string[]; readonly sheet: ExcelJS.Worksheet }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet("Rilievi PERF");
  if (!sheet) throw new Error("no sheet");
  return { names: workbook.worksheets.map(({ name }) => name), sheet };
}

describe("the sheet of a report", () => {
  const sheets = { "L'anno 2017": "<sheetData/>" };

  it("stands at the end, with the head above the headings and the places as links", async () => {
    const bytes = put(craft({ sheets }), [row]);
    const { names, sheet } = await sheetIn(bytes);
    expect(names).toEqual(["L'anno 2017", "Rilievi PERF"]);
    expect(sheet.getCell("A1").value).toBe("Rilievi");
    expect(sheet.getCell("A3").value).toBe("1 errore.");
    expect([1, 2, 3].map((col) => sheet.getCell(5, col).value)).toEqual(["Gravità", "Cella", "Atteso"]);
    expect(sheet.getCell("B6").value).toBe("B9");
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(xml).toContain(`<hyperlink ref="B6" location="'L''anno 2017'!B9" display="B9"/>`);
    expect(sheet.getCell("C6").value).toBe(100);
    expect(sheet.getCell("A6").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
  });

  it("prints on A4 across, as wide as a page, headings repeated, texts wrapped", async () => {
    const { sheet } = await sheetIn(put(craft({ sheets }), [row]));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe("5:5");
    expect(sheet.getCell("B6").alignment).toMatchObject({ wrapText: true, vertical: "top" });
    expect(sheet.getColumn(3).width).toBe(14);
  });

  it("takes the place of an earlier one", async () => {
    const first = put(craft({ sheets }), [row, row, row]);
    const { names, sheet } = await sheetIn(put(first, [row]));
    expect(names).toEqual(["L'anno 2017", "Rilievi PERF"]);
    expect(sheet.rowCount).toBe(6);
    expect(sheet.autoFilter).toBe("A5:C6");
  });

  it("without rows is head and headings alone", async () => {
    const { sheet } = await sheetIn(put(craft({ sheets }), []));
    expect(sheet.rowCount).toBe(5);
  });
});
