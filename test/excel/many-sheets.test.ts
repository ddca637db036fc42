// Hundreds of new sheets: how many requests they cost, how far they are, what is left when something stops them.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { DEFAULT_SETS } from "../office/host/rules";
import type { Fault } from "../office/host/types";
import { errorOf, pause, requestsOf, sheetOf, start, valueOf } from "./support";

const workbook = createExcelWorkbook();

function forms(count: number): readonly NewSheet[] {
  return Array.from({ length: count }, (_, at): NewSheet => ({
    name: `Scheda ${at + 1}`,
    cells: [
      { cell: "A1", content: `Persona ${at + 1}`, style: "titolo" },
      { cell: "A3", content: "Peso", style: "colonna" },
      { cell: "A4", content: 100, style: "inserimento_cifra" },
      { cell: "A5", content: { formula: "=SUM(A4:A4)" }, style: "cifra" },
    ],
    merges: ["A1:D1"],
    conditions: [{ range: "A5", formula: "=$A$5<>100", look: "errore" }],
    names: [{ name: "totale", range: "A5" }],
    protect: true,
  }));
}

describe("Many new sheets", () => {
  let excel: Loaded;
  beforeAll(async () => {
    excel = await loadOffice();
  });
  afterAll(() => excel.unload());
  beforeEach(() => start(excel.host, { sheets: [sheetOf("Uno", [[1]])] }));

  it("300 of them cost one request, and eleven more a hundred", async () => {
    const requests = await requestsOf(excel.host, async () => valueOf(await workbook.addSheets(forms(300))));
    expect(requests).toBe(34);
    const { sheets, names } = excel.host.dump();
    expect(sheets).toHaveLength(301);
    expect(sheets[300]).toMatchObject({ name: "Scheda 300", merges: ["A1:D1"], protected: true });
    expect(names).toHaveLength(300);
  });

  it("sheets of many cells go into requests of their own", async () => {
    const large = forms(4).map((sheet): NewSheet => {
      const cells = Array.from({ length: 3000 }, (_, at) => ({ cell: `A${at + 1}`, content: at }));
      return { name: sheet.name, cells };
    });
    expect(await requestsOf(excel.host, async () => valueOf(await workbook.addSheets(large)))).toBe(6);
  });

  it("tell how far they are, never going back, and let others do something in between", async () => {
    const told: [number, number, string][] = [];
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    const onProgress = (...progress: [number, number, string]): void => void told.push(progress);
    valueOf(await workbook.addSheets(forms(45), { onProgress }));
    clearInterval(timer);
    expect(told).toEqual([
      [0, 45, "Scheda 1"],
      [10, 45, "Scheda 11"],
      [20, 45, "Scheda 21"],
      [30, 45, "Scheda 31"],
      [40, 45, "Scheda 41"],
      [45, 45, "Scheda 45"],
    ]);
    expect(ticks).toBeGreaterThan(5);
  });

  it("leave the workbook as it was when the person stops them", async () => {
    const before = excel.host.dump();
    const signal = { aborted: false };
    const onProgress = (done: number): void => void (signal.aborted = done >= 20);
    expect(errorOf(await workbook.addSheets(forms(45), { onProgress, signal }))).toEqual({ code: "INTERROTTO" });
    expect(excel.host.dump()).toEqual(before);
    expect(errorOf(await workbook.addSheets(forms(1), { signal }))).toEqual({ code: "INTERROTTO" });
  });

  it("are not stopped any more once a sheet is being replaced, which comes last", async () => {
    valueOf(await workbook.addSheets([{ name: "Registro", cells: [{ cell: "A1", content: "vecchio" }] }]));
    const signal = { aborted: false };
    const onProgress = (_done: number, _total: number, sheet: string): void =>
      void (signal.aborted = sheet === "Registro");
    const register: NewSheet = { name: "Registro", cells: [{ cell: "A1", content: "nuovo" }], replaces: true };
    valueOf(await workbook.addSheets([register, ...forms(2)], { onProgress, signal }));
    expect(excel.host.dump().sheets.map(({ name }) => name)).toEqual(["Uno", "Registro", "Scheda 1", "Scheda 2"]);
    expect(excel.host.cell("Registro", "A1")).toMatchObject({ value: "nuovo" });
  });

  /** The fault meets the writing: after the look, the adding of empty sheets and one request of ten. */
  async function meeting(...faults: readonly Fault[]): Promise<ReturnType<typeof workbook.addSheets>> {
    let injected = false;
    const onProgress = (done: number): void => {
      if (done < 10 || injected) return;
      injected = true;
      excel.host.inject(...faults);
    };
    return workbook.addSheets(forms(25), { onProgress });
  }

  it.each<[string, readonly Fault[]]>([
    ["is busy twice", ["throttled", "throttled"]],
    ["has a cell in edit mode for a moment", ["cellEdit"]],
    ["finds a request too big", ["requestTooBig"]],
  ])("are all written, once each, where Excel %s", async (_, faults) => {
    valueOf(await meeting(...faults));
    const { sheets, names } = excel.host.dump();
    expect(sheets.map(({ name }) => name)).toEqual(["Uno", ...forms(25).map(({ name }) => name)]);
    expect(new Set(sheets.slice(1).map((sheet) => JSON.stringify([sheet.merges, sheet.conditions?.length]))).size).toBe(
      1,
    );
    expect(names).toHaveLength(25);
  });

  it.each<[string, readonly Fault[], object]>([
    ["has lost its answer", ["responseTooBig"], { code: "TROPPO_GRANDE" }],
    ["cannot be reached", ["connection"], { code: "GUASTO" }],
    ["stays busy", ["throttled", "throttled", "throttled", "throttled"], { code: "OCCUPATO" }],
    ["keeps a cell in edit mode", ["cellEdit", "cellEdit", "cellEdit"], { code: "CELLA_IN_MODIFICA" }],
  ])("are all taken away again where Excel %s", async (_, faults, problem) => {
    const before = excel.host.dump();
    expect(errorOf(await meeting(...faults))).toMatchObject(problem);
    expect(excel.host.dump()).toEqual(before);
  });

  it("say that something stays where the way back fails too", async () => {
    const faults = Array.from({ length: 12 }, (): Fault => "connection");
    expect(errorOf(await meeting(...faults))).toMatchObject({ code: "SCRITTO_IN_PARTE", sheet: "Scheda 1" });
  });

  it("take away the empty sheets whose adding had no answer, and no sheet of a colleague", async () => {
    const before = excel.host.dump();
    // The look, then the adding.
    const first = excel.host.requests.length;
    const adding = workbook.addSheets(forms(3));
    while (excel.host.requests.length === first) await pause(0);
    excel.host.inject("responseTooBig");
    expect(errorOf(await adding)).toEqual({ code: "TROPPO_GRANDE" });
    expect(excel.host.dump()).toEqual(before);

    await excel.host.settled();
    const second = excel.host.requests.length;
    const again = workbook.addSheets(forms(3));
    while (excel.host.requests.length === second) await pause(0);
    excel.host.addSheetAsUser("Scheda 2");
    excel.host.editAsUser("Scheda 2", "A1", [["di un collega"]]);
    expect((await again).ok).toBe(false);
    expect(excel.host.dump().sheets.map(({ name }) => name)).toEqual(["Uno", "Scheda 2"]);
  });
});

describe("In one step of Ctrl+Z", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("a sheet or two are added, and again without where Excel cannot", async () => {
    const excel = await loadOffice({ sets: { ...DEFAULT_SETS, ExcelApi: "1.20" } });
    await start(excel.host, { sheets: [sheetOf("Uno", [[1]])] });
    const run = jest.spyOn(Excel, "run");
    const asked = (): readonly unknown[] => run.mock.calls.map(([options]) => "mergeUndoGroup" in (options as object));
    const plain: NewSheet = { name: "Esempio", cells: [{ cell: "A1", content: 1 }] };
    excel.host.inject({ code: "UndoNotSupported", message: "Undo is not supported." });
    valueOf(await workbook.addSheets([plain]));
    expect(asked()).toEqual([true, false]);
    expect(excel.host.dump().sheets.map(({ name }) => name)).toEqual(["Uno", "Esempio"]);
    run.mockClear();
    // Protecting a sheet empties Excel's list of steps anyway.
    valueOf(await workbook.addSheets(forms(1)));
    expect(asked()).toEqual([false]);
    excel.unload();
  });
});
