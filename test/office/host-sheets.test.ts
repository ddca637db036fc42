// The host proves what the tests of new sheets, files and workbooks beside rely on, with the real office.js.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { loadOffice } from "./host/load";
import type { Loaded } from "./host/load";
import { listCells } from "./host/snapshot";

let loaded: Loaded;

beforeAll(async () => {
  loaded = await loadOffice();
});
afterAll(() => loaded.unload());
beforeEach(async () => {
  await loaded.host.settled();
  loaded.host.load({ sheets: [{ name: "Scheda", cells: [{ row: 0, col: 0, value: "Nome" }] }] });
  loaded.host.configure({ fileErrors: {} });
});

/** A batch on the sheet. */
function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Scheda"));
    await context.sync();
  });
}

describe("Several areas at once", () => {
  it("take formats, inner lines too, and read null where they differ", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scheda");
      const areas = sheet.getRanges("A1:A2,C5");
      areas.format.fill.color = "#FF0000";
      areas.format.borders.getItem("EdgeTop").style = "Continuous";
      areas.format.protection.locked = false;
      sheet.getRange("C5").format.font.bold = true;
      areas.format.load({ fill: { color: true }, font: { bold: true } });
      await context.sync();
      return [areas.format.fill.color, areas.format.font.bold];
    });
    expect(read).toEqual(["#FF0000", null]);
    const cells = listCells(loaded.host.dump());
    expect(cells["Scheda!C5"]?.style).toMatchObject({
      "border.EdgeTop.style": "Continuous",
      "protection.locked": false,
    });
    expect(Object.keys(cells)).toEqual(["Scheda!A1", "Scheda!A2", "Scheda!C5"]);
  });

  it("have an address of 255 characters at the most", async () => {
    const address = Array.from({ length: 64 }, (_, at) => `A${at + 10}`).join(",");
    expect(address).toHaveLength(255);
    const bold = (areas: string) => onSheet((sheet) => void (sheet.getRanges(areas).format.font.bold = true));
    await bold(address);
    await expect(bold(`${address},A9`)).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Rules of a sheet", () => {
  const add = (sheet: Excel.Worksheet, range: string, formula: string): void => {
    const { custom } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.font.color = "#9c0006";
  };

  it("keep conditions, the latest first, that follow their rows and go with them", async () => {
    await onSheet((sheet) => {
      add(sheet, "A1:A3", "=A1>1");
      add(sheet, "A9", "=A9>1");
      sheet.getRange("5:5").insert("Down");
    });
    expect(loaded.host.dump().sheets[0]?.conditions).toEqual([
      { address: "A10", type: "Custom", values: { formula: "=A9>1", "font.color": "#9C0006" } },
      { address: "A1:A3", type: "Custom", values: { formula: "=A1>1", "font.color": "#9C0006" } },
    ]);
    await onSheet((sheet) => {
      sheet.getRange("10:10").delete("Up");
      sheet.getRange("A1").conditionalFormats.clearAll();
    });
    expect(loaded.host.dump().sheets[0]).not.toHaveProperty("conditions");
    await expect(onSheet((sheet) => add(sheet, "A1", "A1>1"))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("make levels of groups of whole rows, no more than Excel has", async () => {
    const group = (rows: string) => onSheet((sheet) => sheet.getRange(rows).group(Excel.GroupOption.byRows));
    await group("2:4");
    await group("3:3");
    expect(loaded.host.dump().sheets[0]?.rowLevels).toEqual({ 1: 1, 2: 2, 3: 1 });
    await expect(group("A2:A4")).rejects.toMatchObject({ code: "InvalidArgument" });
    for (let level = 3; level <= 7; level++) await group("3:3");
    await expect(group("3:3")).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("keep the page as it was set, and read it back", async () => {
    const zoom = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Scheda");
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.load({ zoom: true, leftMargin: true, paperSize: true });
      await context.sync();
      return [pageLayout.zoom, pageLayout.leftMargin, pageLayout.paperSize];
    });
    expect(zoom).toEqual([{ horizontalFitToPages: 1 }, 36, "Letter"]);
    const titles = (rows: string) => onSheet((sheet) => sheet.pageLayout.setPrintTitleRows(rows));
    await expect(titles("A1:B2")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("refuse whatever a protected sheet refuses", async () => {
    await onSheet((sheet) => sheet.protection.protect());
    const refused = { code: "AccessDenied" };
    await expect(onSheet((sheet) => add(sheet, "A1", "=TRUE"))).rejects.toMatchObject(refused);
    await expect(onSheet((sheet) => sheet.getRange("2:3").group("ByRows"))).rejects.toMatchObject(refused);
    await expect(onSheet((sheet) => void (sheet.showGridlines = false))).rejects.toMatchObject(refused);
    await expect(onSheet((sheet) => sheet.pageLayout.setPrintArea("A1"))).rejects.toMatchObject(refused);
  });

  it("come back from a dump", async () => {
    await onSheet((sheet) => {
      add(sheet, "A1:A3", "=A1>1");
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "sì,no" } };
      sheet.pageLayout.orientation = "Landscape";
      sheet.freezePanes.freezeRows(2);
      sheet.tabColor = "#112233";
      sheet.showGridlines = false;
      sheet.getRange("B2").format.rowHeight = 40;
      sheet.tables.add("A1:A3", true).style = "TableStyleLight1";
      sheet.protection.protect({ allowFormatCells: true });
    });
    const dump = loaded.host.dump();
    loaded.host.load(dump);
    expect(loaded.host.dump()).toEqual(dump);
    expect(Object.keys(dump.sheets[0] ?? {})).toHaveLength(17);
  });
});

describe("The file", () => {
  const open = (): Promise<Office.AsyncResult<Office.File>> =>
    new Promise((done) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, done);
    });

  it("is copied for two at a time, and in slices", async () => {
    loaded.host.configure({ file: Uint8Array.from([1, 2, 3, 4, 5]) });
    const [first, second, third] = [await open(), await open(), await open()];
    expect([first.value.size, first.value.sliceCount, loaded.host.countFiles()]).toEqual([5, 2, 2]);
    expect(third.error.code).toBe(11_000);
    const slice = await new Promise<Office.AsyncResult<Office.Slice>>((done) => {
      first.value.getSliceAsync(1, done);
    });
    expect([slice.value.data, slice.value.size, slice.value.index]).toEqual([[5], 1, 1]);
    for (const { value } of [first, second]) {
      await new Promise((done) => {
        value.closeAsync(done);
      });
    }
    expect(loaded.host.countFiles()).toBe(0);
  });

  it("opens beside only out of Base64", async () => {
    await Excel.createWorkbook("AQID");
    expect(loaded.host.opened).toEqual([Uint8Array.from([1, 2, 3])]);
    await expect(Excel.createWorkbook("non è Base64")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
