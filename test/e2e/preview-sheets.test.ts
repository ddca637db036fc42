// Sheets that the pane adds to the preview page: drawn and calculated, typed into, guarded, saved, taken away again.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser, JSHandle } from "playwright-core";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { readSnapshot } from "../../src/xlsx/index";
import { launchBrowser, openTab, type Tab } from "./support/browser";
import { portOf, type PagePort } from "./support/page-port";
import { openPreview, type PreviewPage } from "./support/preview-page";
import { openSite, type Site } from "./support/site";

jest.setTimeout(60_000);

let site: Site | undefined;
let browser: Browser | undefined;
let tab: Tab;
let preview: PreviewPage;
let port: JSHandle<PagePort>;

beforeAll(async () => {
  site = await openSite(["functions", "preview"]);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  if (!browser || !site) throw new Error("No browser.");
  tab = await openTab(browser);
  preview = await openPreview(tab.page, site.address);
  port = await portOf(tab.page);
});
afterEach(async () => {
  expect(tab.errors).toEqual([]);
  await tab.close();
});

const form = (name: string): NewSheet => ({
  name,
  widths: [24, 12],
  merges: ["A1:B1"],
  cells: [
    { cell: "A1", content: "Scheda", style: "blocco" },
    { cell: "B1", content: null, style: "blocco" },
    { cell: "A2", content: "Punti", style: "voce" },
    { cell: "B2", content: 20, style: "inserimento_cifra" },
    { cell: "A3", content: "Doppio", style: "voce" },
    { cell: "B3", content: { formula: "=Punti*2" }, style: "cifra" },
    { cell: "A4", content: "Raggiungimento", style: "voce" },
    { cell: "B4", content: { formula: "=PERF.PR(B2,25)" }, style: "cifra" },
  ],
  names: [{ name: "Punti", range: "B2" }],
  validations: [{ range: "B2", allowed: { type: "intero", da: 0, a: 30 }, title: "Punti", message: "Da 0 a 30." }],
  conditions: [{ range: "B2", formula: "=B2<18", look: "errore" }],
  frozenRows: 1,
  tabColor: "#2E75B6",
  protect: true,
});

const add = (sheets: readonly NewSheet[]) => port.evaluate((workbook, given) => workbook.addSheets(given), sheets);
const remove = (names: readonly string[]) => port.evaluate((workbook, given) => workbook.removeSheets(given), names);
const listNames = () =>
  port.evaluate(async (workbook) => {
    const read = await workbook.readSheets([]);
    return read.ok ? read.value.names : [];
  });
const valuesOf = (sheet: string) =>
  port.evaluate(async (workbook, name) => {
    const read = await workbook.readSheets([name]);
    const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
    return rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  }, sheet);

describe("Added sheets", () => {
  it("are calculated, take what is typed into their inputs, and are saved with it", async () => {
    expect(await add([form("Rossi"), form("Bianchi")])).toEqual({ ok: true, value: true });
    expect(await valuesOf("Bianchi")).toEqual(["Scheda", "Punti", 20, "Doppio", 40, "Raggiungimento", 80]);
    await port.evaluate((workbook) => workbook.select("Bianchi", "B2"));
    await preview.type("B2", "15");
    await preview.type("B3", "1");
    await tab.page.getByText(/La cella B3 è bloccata: il foglio «Bianchi» è protetto/).waitFor();
    expect(await valuesOf("Bianchi")).toEqual(["Scheda", "Punti", 15, "Doppio", 30, "Raggiungimento", 60]);
    expect(await valuesOf("Rossi")).toEqual(["Scheda", "Punti", 20, "Doppio", 40, "Raggiungimento", 80]);
    const saved = readSnapshot(await preview.save());
    const sheets = saved.ok ? saved.value.sheets.slice(-2) : [];
    expect(sheets.map(({ name, protected: isProtected }) => [name, isProtected])).toEqual([
      ["Rossi", true],
      ["Bianchi", true],
    ]);
    const cells = sheets[1]?.rows.flatMap((row) => row.cells.filter(({ col }) => col === 1)) ?? [];
    expect(cells.map(({ value, formula }) => formula ?? value)).toEqual([15, "=Punti*2", "=PERF.PR(B2,25)"]);
    expect(cells.map(({ value }) => value)).toEqual([15, 30, 60]);
  });

  it("are all taken back where the work is interrupted", async () => {
    const before = await listNames();
    const outcome = await port.evaluate(
      (workbook, sheets) => {
        const signal = { aborted: false };
        const onProgress = (done: number): void => {
          signal.aborted = done === 12;
        };
        return workbook.addSheets(sheets, { signal, onProgress });
      },
      Array.from({ length: 20 }, (_, index) => form(`Persona ${String(index + 1)}`)),
    );
    expect(outcome).toEqual({ ok: false, error: { code: "INTERROTTO" } });
    expect(await listNames()).toEqual(before);
  });

  it("replace one of their name where it stands, and what looks at it follows", async () => {
    const [first = ""] = await listNames();
    await add([{ name: "Usa", cells: [{ cell: "A1", content: { formula: `='${first}'!A1` } }] }]);
    expect(await add([form(first)])).toEqual({ ok: false, error: { code: "FOGLIO_ESISTENTE", sheet: first } });
    expect(await add([{ name: first, replaces: true, cells: [{ cell: "A1", content: 7 }] }])).toMatchObject({
      ok: true,
    });
    expect((await listNames())[0]).toBe(first);
    expect(await valuesOf("Usa")).toEqual([7]);
  });

  it("and those of the file are removed for good, with an error in what looked at them", async () => {
    const names = await listNames();
    const [first = ""] = names;
    await add([form("Rossi"), { name: "Usa", cells: [{ cell: "A1", content: { formula: `='${first}'!A1` } }] }]);
    await preview.type("K3", "1");
    expect(await remove([first, "Rossi", "mai stato"])).toEqual({ ok: true, value: true });
    await tab.page.getByRole("button", { name: "Annulla l'ultima modifica" }).click();
    expect(await listNames()).toEqual([...names.slice(1), "Usa"]);
    expect(await valuesOf("Usa")).toEqual([{ error: "#REF!" }]);
    const saved = readSnapshot(await preview.save());
    expect(saved.ok && saved.value.sheets.map(({ name }) => name)).toEqual([...names.slice(1), "Usa"]);
    expect(await remove(await listNames())).toEqual({
      ok: false,
      error: { code: "GUASTO", detail: "FILE_SENZA_FOGLI" },
    });
  });

  it("open beside, in a tab of their own, as a workbook that no file holds yet", async () => {
    await add([form("Rossi")]);
    const [beside] = await Promise.all([
      tab.page.context().waitForEvent("page"),
      port.evaluate(async (workbook) => {
        const bytes = await workbook.toFile();
        if (bytes.ok) await workbook.openBeside(bytes.value);
      }),
    ]);
    await beside.getByText("Nuova cartella.xlsx *").waitFor();
    await beside.getByLabel("Preparazione del foglio").waitFor({ state: "detached" });
    await beside.getByText("Rossi", { exact: true }).first().waitFor();
  });
});
