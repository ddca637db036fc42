// Writing into Excel: one batch, all or nothing, and back again cell for cell.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { cellAddress } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/cell";
import type { CellContent, Edit } from "../../src/workbook/edit";
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

const edit = (cell: string, from: CellContent, to: CellContent, sheet = "Scheda"): Edit => ({ sheet, cell, from, to });

const SCHEDA: WorkbookData = {
  sheets: [
    sheetOf("Scheda", [
      ["Fattore", "Peso", "Note"],
      ["Obiettivi", 30, { value: "20", format: "@" }],
      ["Comportamenti", 40, { value: "2/3", format: "@" }],
      ["Totale", { value: 70, formula: "=SUM(B2:B3)" }, "=non è una formula"],
      ["Data", { value: 45_657, format: "m/d/yyyy" }, { error: "#N/A" }],
    ]),
    sheetOf("Altro", [["x"]]),
  ],
};

describe("A set of edits", () => {
  it("is written and can be taken back", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    const edits = [
      edit("B2", 30, 35),
      edit("B3", 40, 65),
      edit("B4", { formula: "=SUM(B2:B3)" }, 100),
      edit("D2", null, "nuovo"),
      edit("A1", "x", { formula: "=1+1" }, "Altro"),
      edit("C5", { error: "#N/A" }, null),
    ];
    const undo = valueOf(await workbook.apply(edits));
    expect(excel.host.cell("Scheda", "B2")?.value).toBe(35);
    expect(excel.host.cell("Scheda", "B4")).toEqual({ value: 100, format: "General" });
    expect(excel.host.cell("Scheda", "C5")).toBeUndefined();
    expect(excel.host.cell("Altro", "A1")?.formula).toBe("=1+1");
    const redo = valueOf(await workbook.apply(undo));
    expect(excel.host.dump()).toEqual(before);
    expect(redo).toHaveLength(6);
  });

  it("costs four requests for one edit and for a thousand, scattered or not", async () => {
    const cells = Array.from({ length: 1000 }, (_, at) => cellAddress(at, 1));
    const scattered = Array.from({ length: 1000 }, (_, at) => cellAddress(at * 2, at % 7));
    for (const places of [["A1"], cells, scattered]) {
      await start(excel.host, { sheets: [sheetOf("Scheda", [])] });
      const edits = places.map((cell, at) => edit(cell, null, at));
      expect(await requestsOf(excel.host, () => workbook.apply(edits))).toBe(4);
      expect(Math.max(...excel.host.requests.map(({ bytesUp }) => bytesUp))).toBeLessThan(2_000_000);
    }
    expect(await requestsOf(excel.host, () => workbook.apply([]))).toBe(0);
  });

  it("that knows a formula by the result that it shows gives the formula back", async () => {
    await start(excel.host, SCHEDA);
    const undo = valueOf(await workbook.apply([edit("B4", 70, 100)]));
    expect(undo).toEqual([edit("B4", 100, { formula: "=SUM(B2:B3)" })]);
  });

  it("may touch a cell twice: the last one counts, the first one comes back", async () => {
    await start(excel.host, SCHEDA);
    const undo = valueOf(await workbook.apply([edit("B2", 30, 31), edit("B2", 31, 32)]));
    expect(undo).toEqual([edit("B2", 32, 30)]);
    expect(excel.host.cell("Scheda", "B2")?.value).toBe(32);
  });
});

describe("A number that stood as text", () => {
  it("becomes a number in a cell of General format, and text again in its own", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    const undo = valueOf(await workbook.apply([edit("C2", "20", 20), edit("C3", "2/3", { formula: "=2/3" })]));
    expect(excel.host.cell("Scheda", "C2")).toEqual({ value: 20, format: "General" });
    expect(undo).toEqual([
      { ...edit("C2", 20, "20"), fromFormat: "General", toFormat: "@" },
      { ...edit("C3", { formula: "=2/3" }, "2/3"), fromFormat: "General", toFormat: "@" },
    ]);
    expect((await workbook.apply(undo)).ok).toBe(true);
    expect(excel.host.dump()).toEqual(before);
  });

  it.each([
    "007",
    "2/3",
    "3-4",
    "50%",
    "1.250,50",
    "VERO",
    "true",
    "mar 5",
    "=A1",
    "+1",
    "-",
    "@x",
    "'apice",
    "#N/A",
    " 12",
    "€ 5",
  ])("stays text where it should: %s", async (text) => {
    await start(excel.host, SCHEDA);
    const undo = valueOf(await workbook.apply([edit("A2", "Obiettivi", text), edit("C2", "20", text)]));
    expect(excel.host.cell("Scheda", "A2")).toEqual({ value: text, format: "General" });
    expect(excel.host.cell("Scheda", "C2")).toEqual({ value: text, format: "@" });
    expect((await workbook.apply(undo)).ok).toBe(true);
    expect(excel.host.cell("Scheda", "A2")?.value).toBe("Obiettivi");
  });
});

describe("Nothing is written", () => {
  const refuses = async (edits: readonly Edit[], problem: unknown): Promise<void> => {
    const before = excel.host.dump();
    expect(errorOf(await workbook.apply(edits))).toEqual(problem);
    expect(excel.host.dump()).toEqual(before);
  };

  it("where somebody changed one of the cells since", async () => {
    await start(excel.host, SCHEDA);
    excel.host.editAsUser("Scheda", "B3", 41);
    const problem = { code: "CELLA_CAMBIATA", sheet: "Scheda", cell: "B3" };
    await refuses([edit("B2", 30, 35), edit("B3", 40, 65)], problem);
    await refuses([edit("B2", 30, 35), edit("B2", 30, 36)], { ...problem, cell: "B2" });
    await refuses([edit("fuori", null, 1)], { ...problem, cell: "fuori" });
  });

  it("where a sheet is gone", async () => {
    await start(excel.host, SCHEDA);
    const problem = { code: "FOGLIO_INESISTENTE", sheet: "Sparito" };
    await refuses([edit("B2", 30, 35), edit("A1", null, 1, "Sparito")], problem);
  });

  it("on a protected sheet, unless the cells are free", async () => {
    await start(excel.host, {
      sheets: [
        sheetOf("Scheda", [
          [
            { value: 1, style: { "protection.locked": false } },
            2,
            { value: "3", format: "@", style: { "protection.locked": false } },
          ],
        ]),
      ],
    });
    excel.host.protectSheet("Scheda");
    const problem = { code: "FOGLIO_PROTETTO", sheet: "Scheda" };
    await refuses([edit("A1", 1, 5), edit("B1", 2, 6)], problem);
    expect((await workbook.apply([edit("A1", 1, 5)])).ok).toBe(true);
    // Its format would have to change, which the protection does not allow.
    await refuses([edit("C1", "3", 3)], problem);
  });

  it("into a read-only workbook", async () => {
    await start(excel.host, SCHEDA);
    excel.host.configure({ readOnly: true });
    await refuses([edit("B2", 30, 35)], { code: "SOLA_LETTURA" });
    excel.host.configure({ readOnly: false });
  });

  it("where Excel fails on the way: what was written before is taken back", async () => {
    await start(excel.host, SCHEDA);
    const before = excel.host.dump();
    const edits = [edit("B2", 30, 35), edit("C2", "20", 20), edit("D5", null, "x".repeat(40_000))];
    expect(errorOf(await workbook.apply(edits))).toMatchObject({ code: "GUASTO" });
    expect(excel.host.dump()).toEqual(before);
  });

  it("where the connection breaks before the writing", async () => {
    await start(excel.host, SCHEDA);
    excel.host.inject("connection");
    expect(errorOf(await workbook.apply([edit("B2", 30, 35)]))).toMatchObject({ code: "GUASTO" });
    expect(excel.host.cell("Scheda", "B2")?.value).toBe(30);
  });
});

describe("A batch recovers", () => {
  it("from a busy Excel and from a cell in edit mode, and is written once", async () => {
    for (const fault of ["throttled", "cellEdit"] as const) {
      await start(excel.host, SCHEDA);
      excel.host.inject(fault);
      expect((await workbook.apply([edit("B2", 30, 35)])).ok).toBe(true);
      expect(excel.host.cell("Scheda", "B2")?.value).toBe(35);
    }
    await start(excel.host, SCHEDA);
    excel.host.enterCellEdit();
    const writing = workbook.apply([edit("B2", 30, 35)]);
    setTimeout(() => excel.host.leaveCellEdit(), 30);
    expect((await writing).ok).toBe(true);
  });
});

describe("Spilled results", () => {
  it("are told, frozen as values and given back as the formula alone", async () => {
    await start(excel.host, {
      sheets: [
        sheetOf("Scheda", [[{ value: 1, formula: "=PERF.RIPARTO(D1:D3)" }], [2], [3], [{ value: 9, formula: "=4+5" }]]),
      ],
    });
    const cells = excel.host.workbook.sheets[0]?.cells;
    for (const at of [16_384, 32_768]) Object.assign(cells?.get(at) ?? {}, { spilled: true });
    const places = ["A1", "A4"].map((address) => ({ sheet: "Scheda", address }));
    expect(valueOf(await workbook.spills(places))).toEqual([{ sheet: "Scheda", cell: "A1", address: "A1:A3" }]);
    const undo = valueOf(
      await workbook.apply([
        edit("A1", { formula: "=PERF.RIPARTO(D1:D3)" }, 1),
        { ...edit("A2", null, 2), spilled: true },
        { ...edit("A3", null, 3), spilled: true },
      ]),
    );
    expect(undo.map(({ cell, to }) => [cell, to])).toEqual([
      ["A1", { formula: "=PERF.RIPARTO(D1:D3)" }],
      ["A2", null],
      ["A3", null],
    ]);
  });
});

describe("Every cell of a golden workbook", () => {
  const contentOf = ({ formula, value }: Cell): CellContent => (formula === undefined ? value : { formula });
  const other = (cell: Cell, at: number): CellContent =>
    [at, `testo ${at}`, "12/31/2024", { formula: "=1+1" }, null, true][at % 6] ?? contentOf(cell);

  /** Without the results of formulas: Excel computes them when they are entered, whatever the file had stored. */
  const entered = (data: WorkbookData): WorkbookData => ({
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ value, ...cell }) =>
        cell.formula === undefined && value !== undefined ? { ...cell, value } : cell,
      ),
    })),
  });

  it.each(goldenFiles)("of %s can be overwritten and comes back as it was", async (name) => {
    const snapshot = readGolden(name);
    await start(excel.host, fromSnapshot(snapshot));
    const before = excel.host.dump();
    const cells = snapshot.sheets
      .filter((sheet) => !sheet.protected)
      .flatMap(({ name: sheet, rows }) => rows.flatMap((row) => row.cells.map((cell) => ({ sheet, cell }))));
    const edits = cells.map(({ sheet, cell }, at) =>
      edit(cellAddress(cell.row, cell.col), contentOf(cell), other(cell, at), sheet),
    );
    const undo = valueOf(await workbook.apply(edits));
    expect(undo).toHaveLength(edits.length);
    expect(excel.host.dump()).not.toEqual(before);
    valueOf(await workbook.apply(undo));
    const after = excel.host.dump();
    expect(entered(after)).toEqual(entered(before));
  });
});
