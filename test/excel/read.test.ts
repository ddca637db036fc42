// Reading a workbook out of Excel: the same as reading its file, in a number of requests that does not grow, whatever goes wrong.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { wrapState } from "../../src/workbook/state-part";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { fromSnapshot } from "../office/host/snapshot";
import { errorOf, goldenFiles, manySchede, readGolden, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();
let excel: Loaded;
beforeAll(async () => {
  excel = await loadOffice();
});
afterAll(() => excel.unload());

describe("A workbook read out of Excel", () => {
  it.each(goldenFiles)("is what its file holds: %s", async (name) => {
    const snapshot = readGolden(name);
    excel.host.load(fromSnapshot(snapshot));
    const read = valueOf(await workbook.read());
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(snapshot.sheets.map((sheet) => sheet.name));
    for (const [at, sheet] of snapshot.sheets.entries()) {
      const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(({ uncached: _, ...cell }) => cell) }));
      expect(read.sheets[at]?.rows).toEqual(rows);
      expect(new Set(read.sheets[at]?.merges)).toEqual(new Set(sheet.merges));
      expect(read.sheets[at]?.hidden).toBe(sheet.hidden);
      expect(read.sheets[at]?.protected).toBe(sheet.protected);
    }
  });

  it("keeps texts that look like something else as texts, and formulas apart from them", async () => {
    excel.host.load({
      sheets: [
        sheetOf("Foglio1", [
          [{ value: "2/3", format: "@" }, "=non una formula", { value: 3, formula: "=1+2" }, true, { error: "#N/A" }],
          [null, { value: "", formula: '=""' }, "#titolo"],
        ]),
      ],
    });
    const [sheet] = valueOf(await workbook.read()).sheets;
    expect(sheet?.rows).toEqual([
      {
        index: 0,
        cells: [
          { row: 0, col: 0, value: "2/3", format: "@" },
          { row: 0, col: 1, value: "=non una formula" },
          { row: 0, col: 2, value: 3, formula: "=1+2" },
          { row: 0, col: 3, value: true },
          { row: 0, col: 4, value: { error: "#N/A" } },
        ],
      },
      {
        index: 1,
        cells: [
          { row: 1, col: 1, value: null, formula: '=""' },
          { row: 1, col: 2, value: "#titolo" },
        ],
      },
    ]);
  });

  it("tells hidden sheets, rows and columns, protection, and empty sheets", async () => {
    excel.host.load({
      sheets: [
        sheetOf("Visibile", [["a", "b", "c"], ["d"], ["e"]], { hiddenRows: [1], hiddenColumns: [2], protected: true }),
        sheetOf("Nascosto", [["x"]], { visibility: "VeryHidden" }),
        sheetOf("Vuoto", []),
      ],
    });
    const { sheets } = valueOf(await workbook.read());
    expect(sheets.map(({ name, hidden, protected: closed }) => [name, hidden, closed])).toEqual([
      ["Visibile", false, true],
      ["Nascosto", true, false],
      ["Vuoto", false, false],
    ]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(sheets[0]?.hiddenCols ?? [])]).toEqual([2]);
    expect(sheets[2]?.rows).toEqual([]);
  });

  it("comes with the state that PERF keeps in it", async () => {
    excel.host.load({
      sheets: [sheetOf("Foglio1", [["x"]])],
      customXml: ['<altro xmlns="urn:altro"/>', wrapState("<&> {}")],
    });
    expect(valueOf(await workbook.read()).state).toBe("<&> {}");
    expect(valueOf(await workbook.readState())).toBe("<&> {}");
    excel.host.load({ sheets: [sheetOf("Foglio1", [["x"]])] });
    expect(valueOf(await workbook.read()).state).toBeNull();
    expect(valueOf(await workbook.readState())).toBeNull();
  });
});

describe("Requests of a reading", () => {
  const count = async (schede: number): Promise<number> => {
    await start(excel.host, manySchede(schede));
    return requestsOf(excel.host, async () => {
      const [sheet] = valueOf(await workbook.read()).sheets;
      expect(sheet?.rows).toHaveLength(schede * 7);
      expect(sheet?.merges).toHaveLength(schede);
    });
  };

  it("are four for one scheda and four for a thousand: names, sizes, cells, and the library's own clean-up", async () => {
    excel.host.configure({ limitBytes: 5_000_000 });
    expect(await count(1)).toBe(4);
    expect(await count(1000)).toBe(4);
    expect(Math.max(...excel.host.requests.map(({ bytesDown }) => bytesDown))).toBeLessThan(5_000_000);
  });

  it("are four for a thousand sheets", async () => {
    excel.host.load({ sheets: Array.from({ length: 1000 }, (_, at) => sheetOf(`Scheda ${at + 1}`, [["Peso", 30]])) });
    expect(await requestsOf(excel.host, () => workbook.read())).toBe(4);
    expect(Math.max(...excel.host.requests.map(({ bytesUp }) => bytesUp))).toBeLessThan(5_000_000);
  });

  it("are four for some sheets, and the others are named only", async () => {
    excel.host.load({ sheets: [sheetOf("Uno", [[1]]), sheetOf("Due", [[2]]), sheetOf("Tre", [[3]])] });
    const requests = await requestsOf(excel.host, async () => {
      const read = valueOf(await workbook.readSheets(["Due", "Sparito"]));
      expect(read.names).toEqual(["Uno", "Due", "Tre"]);
      expect(read.sheets.map(({ name }) => name)).toEqual(["Due"]);
    });
    expect(requests).toBe(4);
  });

  it("stay few where a stray cell at the very end makes the sheet look full", async () => {
    excel.host.load({
      sheets: [
        {
          name: "Foglio1",
          cells: [
            { row: 0, col: 0, value: "a" },
            { row: 1_048_575, col: 16_383, value: "z" },
          ],
        },
      ],
    });
    expect(await requestsOf(excel.host, () => workbook.read())).toBe(5);
    const [sheet] = valueOf(await workbook.read()).sheets;
    expect(sheet?.rows.map(({ index, cells }) => [index, cells[0]?.col, cells[0]?.value])).toEqual([
      [0, 0, "a"],
      [1_048_575, 16_383, "z"],
    ]);
  });
});

describe("A reading recovers", () => {
  beforeAll(() => excel.host.configure({ limitBytes: 5_000_000 }));

  it("from a busy Excel", async () => {
    await start(excel.host, manySchede(2));
    excel.host.inject("throttled", "throttled");
    expect(valueOf(await workbook.read()).sheets[0]?.rows).toHaveLength(14);
    await start(excel.host, manySchede(2));
    excel.host.inject("throttled", "throttled", "throttled", "throttled");
    expect(errorOf(await workbook.read())).toEqual({ code: "OCCUPATO" });
  }, 20_000);

  it("from answers that are too big, by asking for less at a time", async () => {
    excel.host.load(manySchede(500));
    excel.host.configure({ limitBytes: 60_000 });
    const seen: number[] = [];
    const read = valueOf(await workbook.read({ onProgress: (done, total) => seen.push(done / total) }));
    excel.host.configure({ limitBytes: 5_000_000 });
    expect(read.sheets[0]?.rows).toHaveLength(3500);
    expect(read.sheets[0]?.merges).toHaveLength(500);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("not from a fault of another kind, which it tells", async () => {
    await start(excel.host, manySchede(2));
    excel.host.inject({ code: "GeneralException", message: "Guasto interno." });
    expect(errorOf(await workbook.read())).toMatchObject({
      code: "GUASTO",
      detail: expect.stringContaining("GeneralException"),
    });
  });

  it("from a cell in edit mode: it waits, and goes on when the person has left the cell", async () => {
    await start(excel.host, manySchede(1));
    excel.host.enterCellEdit();
    const reading = workbook.read();
    setTimeout(() => excel.host.leaveCellEdit(), 50);
    expect(valueOf(await reading).sheets[0]?.rows).toHaveLength(7);
    await start(excel.host, manySchede(1));
    excel.host.inject("cellEdit");
    expect(valueOf(await workbook.read()).sheets[0]?.rows).toHaveLength(7);
    await start(excel.host, manySchede(1));
    excel.host.inject("cellEdit", "cellEdit", "cellEdit");
    expect(errorOf(await workbook.read())).toEqual({ code: "CELLA_IN_MODIFICA" });
  });

  it("when it is broken off, also while Excel does not answer", async () => {
    await start(excel.host, manySchede(1));
    expect(errorOf(await workbook.read({ signal: { aborted: true } }))).toEqual({ code: "INTERROTTO" });
    excel.host.enterCellEdit();
    const signal = { aborted: false };
    const reading = workbook.read({ signal });
    setTimeout(() => void (signal.aborted = true), 30);
    expect(errorOf(await reading)).toEqual({ code: "INTERROTTO" });
    excel.host.leaveCellEdit();
    await excel.host.settled();
    expect((await workbook.read()).ok).toBe(true);
  });
});
