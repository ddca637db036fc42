// Marks in the sheet: put and taken away without trace, whatever the cells looked like and whatever happened in between.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import type { Mark } from "../../src/workbook/edit";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { fromSnapshot } from "../office/host/snapshot";
import type { WorkbookData } from "../office/host/types";
import { errorOf, goldenFiles, readGolden, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();
let excel: Loaded;
beforeAll(async () => {
  excel = await loadOffice();
});
afterAll(() => excel.unload());

const mark = (address: string, severity: Mark["severity"], text: string, sheet = "Scheda"): Mark => ({
  sheet,
  address,
  severity,
  text,
});
const solid = (color: string) => ({ "fill.color": color, "fill.pattern": "Solid" });

const SCHEDA: WorkbookData = {
  sheets: [
    sheetOf("Scheda", [
      ["Peso", { value: 30, style: solid("#FFFF00") }],
      [
        "Totale",
        {
          value: 95,
          style: {
            "fill.color": "#FF0000",
            "fill.pattern": "Gray25",
            "fill.patternColor": "#00FF00",
            "font.bold": true,
          },
        },
      ],
      ["Nota", "x"],
    ]),
  ],
  comments: [{ sheet: "Scheda", address: "A3", content: "Da rivedere con la dirigente" }],
};
const fillOf = (address: string): unknown => excel.host.cell("Scheda", address)?.style?.get("fill.color");
const commentsOf = (): unknown => excel.host.dump().comments?.map(({ address, content }) => [address, content]);

describe("Marks", () => {
  it("fill the cells by severity and say why in a comment; what was there comes back", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    const marks = [
      mark("B1:B2", "errore", "I pesi sommano a 95."),
      mark("A3", "avviso", "Manca il nome."),
      mark("D9", "nota", "Cella vuota."),
    ];
    expect(await workbook.mark(marks)).toEqual({ ok: true, value: true });
    expect(["B1", "B2", "A3", "D9"].map(fillOf)).toEqual(["#FFC7CE", "#FFC7CE", "#FFEB9C", "#DDEBF7"]);
    expect(commentsOf()).toEqual([
      ["A3", "Da rivedere con la dirigente"],
      ["B1", "PERF: I pesi sommano a 95."],
      ["D9", "PERF: Cella vuota."],
    ]);
    expect((await workbook.clearMarks()).ok).toBe(true);
    expect(excel.host.dump()).toEqual(before);
  });

  it("go away also after the workbook was closed and opened again", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    valueOf(await workbook.mark([mark("B1:B2", "errore", "I pesi <sommano> a 95 & più.")]));
    const saved = excel.host.dump();
    await start(excel.host, saved);
    valueOf(await workbook.clearMarks());
    expect(excel.host.dump()).toEqual(before);
  });

  it("put later take the place of those put before", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    valueOf(await workbook.mark([mark("B1", "errore", "Primo.")]));
    valueOf(await workbook.mark([mark("B1", "nota", "Secondo."), mark("A1", "errore", "Terzo.")]));
    expect(["A1", "B1", "B2"].map(fillOf)).toEqual(["#FFC7CE", "#DDEBF7", "#FF0000"]);
    expect(excel.host.dump().customXml).toHaveLength(1);
    valueOf(await workbook.clearMarks());
    expect(excel.host.dump()).toEqual(before);
  });

  it("of several findings in a cell show the gravest and say all", async () => {
    await start(excel.host, SCHEDA);
    valueOf(
      await workbook.mark([mark("B1", "avviso", "Uno."), mark("B1", "errore", "Due."), mark("B1", "nota", "Uno.")]),
    );
    expect(fillOf("B1")).toBe("#FFC7CE");
    expect(commentsOf()).toContainEqual(["B1", "PERF: Uno.\n\nDue."]);
  });

  it("leave what people did since: another fill, a cell moved by rows inserted above", async () => {
    await start(excel.host, SCHEDA);
    valueOf(await workbook.mark([mark("B1:B2", "errore", "I pesi sommano a 95."), mark("A1", "nota", "Altro.")]));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Scheda");
      sheet.getRange("A1").format.fill.color = "#123456";
      await context.sync();
    });
    valueOf(await workbook.clearMarks());
    expect(["A1", "B1", "B2"].map(fillOf)).toEqual(["#123456", "#FFFF00", "#FF0000"]);
    expect(commentsOf()).toEqual([["A3", "Da rivedere con la dirigente"]]);
  });

  it("follow their comment where it has moved", async () => {
    const moved = sheetOf("Scheda", [
      ["Riga nuova"],
      ["Peso", { value: 30, style: solid("#FFC7CE") }],
      ["Totale", { value: 95, style: solid("#FFC7CE") }],
    ]);
    await start(excel.host, {
      sheets: [
        sheetOf("Scheda", [
          ["Peso", { value: 30, style: solid("#FFFF00") }],
          ["Totale", 95],
        ]),
      ],
    });
    valueOf(await workbook.mark([mark("B1:B2", "errore", "I pesi.")]));
    const { customXml = [] } = excel.host.dump();
    await start(excel.host, {
      sheets: [moved],
      customXml,
      comments: [{ sheet: "Scheda", address: "B2", content: "PERF: I pesi." }],
    });
    valueOf(await workbook.clearMarks());
    expect([fillOf("B2"), fillOf("B3")]).toEqual(["#FFFF00", undefined]);
    expect(commentsOf()).toEqual([]);
  });

  it("are not put on a protected sheet, unless it may be formatted and commented", async () => {
    await start(excel.host, SCHEDA);
    excel.host.protectSheet("Scheda");
    const before = excel.host.dump();
    expect(errorOf(await workbook.mark([mark("B1", "errore", "Uno.")]))).toEqual({
      code: "FOGLIO_PROTETTO",
      sheet: "Scheda",
    });
    expect(excel.host.dump()).toEqual(before);
    excel.host.protectSheet("Scheda", { allowFormatCells: true, allowEditObjects: true });
    expect((await workbook.mark([mark("B1", "errore", "Uno.")])).ok).toBe(true);
    excel.host.protectSheet("Scheda");
    expect(errorOf(await workbook.clearMarks())).toEqual({ code: "FOGLIO_PROTETTO", sheet: "Scheda" });
    expect(fillOf("B1")).toBe("#FFC7CE");
    excel.host.unprotectSheet("Scheda");
    expect((await workbook.clearMarks()).ok).toBe(true);
    expect(fillOf("B1")).toBe("#FFFF00");
  });

  it("cannot be kept in a read-only workbook, and none are left", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    excel.host.configure({ readOnly: true });
    expect(errorOf(await workbook.mark([mark("B1", "errore", "Uno.")]))).toMatchObject({ code: "SOLA_LETTURA" });
    excel.host.configure({ readOnly: false });
    expect(excel.host.dump()).toEqual(before);
  });

  it("of sheets that are gone, or that were never put, are no problem", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    expect((await workbook.clearMarks()).ok).toBe(true);
    expect((await workbook.mark([])).ok).toBe(true);
    expect((await workbook.mark([mark("A1", "errore", "Uno.", "Sparito")])).ok).toBe(true);
    expect((await workbook.clearMarks()).ok).toBe(true);
    expect(excel.host.dump()).toEqual(before);
  });

  it("where Excel refuses a comment are a fill alone, and the other cells have both", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    // A note, which this Excel does not tell about, stands in B1: no comment can be added there.
    const { comments, sheets } = excel.host.workbook;
    const [sheet] = sheets;
    const [some] = comments;
    if (!sheet || !some) throw new Error("There is a sheet with a comment.");
    const note = { ...some, sheet, row: 0, col: 1 };
    comments.some = (test) => [...comments, note].findIndex((one, at) => test(one, at, comments)) >= 0;
    valueOf(await workbook.mark(["A1", "B1", "B3"].map((cell) => mark(cell, "errore", `Rilievo ${cell}.`))));
    expect(["A1", "B1", "B3"].map(fillOf)).toEqual(["#FFC7CE", "#FFC7CE", "#FFC7CE"]);
    expect(commentsOf()).toEqual([
      ["A3", "Da rivedere con la dirigente"],
      ["A1", "PERF: Rilievo A1."],
      ["B3", "PERF: Rilievo B3."],
    ]);
    valueOf(await workbook.clearMarks());
    expect(excel.host.dump()).toEqual(before);
  });

  it("cost the same few requests for one and for five hundred", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [at]);
    const counts: number[] = [];
    for (const size of [1, 500]) {
      await start(excel.host, { sheets: [sheetOf("Scheda", rows)] });
      const marks = Array.from({ length: size }, (_, at) => mark(`A${at + 1}`, "avviso", `Rilievo ${at}.`));
      counts.push(await requestsOf(excel.host, () => workbook.mark(marks)));
      counts.push(await requestsOf(excel.host, () => workbook.clearMarks()));
    }
    expect(counts).toEqual([7, 8, 7, 8]);
  });

  it.each(goldenFiles)("leave no trace in %s", async (name) => {
    const snapshot = readGolden(name);
    await start(excel.host, fromSnapshot(snapshot));
    const before = excel.host.dump();
    const severities = ["errore", "avviso", "nota"] as const;
    const marks = snapshot.sheets
      .filter((sheet) => !sheet.protected)
      .flatMap((sheet) =>
        severities.map((severity, at) =>
          mark(["A1:C2", "B2", "D4:D9"][at] ?? "A1", severity, `Rilievo ${at}.`, sheet.name),
        ),
      );
    valueOf(await workbook.mark(marks));
    valueOf(await workbook.clearMarks());
    expect(excel.host.dump()).toEqual(before);
  });
});
