// The forms filled in and calculated by the grid of the preview page: the figures are those of the PERF functions, with either
// kind of formulas.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser, JSHandle } from "playwright-core";
import type { Snapshot } from "../../src/workbook/cell";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { CASES } from "../scheda/moduli/cases";
import { expectSame, filledForms, formulasOf, perfFigures } from "../scheda/moduli/filled-forms";
import { launchBrowser, openTab, type Tab } from "./support/browser";
import { portOf, type PagePort } from "./support/page-port";
import { openPreview } from "./support/preview-page";
import { openSite, type Site } from "./support/site";

jest.setTimeout(180_000);

let site: Site | undefined;
let browser: Browser | undefined;
let tab: Tab;
let port: JSHandle<PagePort>;

beforeAll(async () => {
  site = await openSite(["functions", "preview"]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  if (!browser || !site) throw new Error("No browser.");
  tab = await openTab(browser);
  await openPreview(tab.page, site.address);
  port = await portOf(tab.page);
});
afterEach(async () => {
  expect(tab.errors).toEqual([]);
  await tab.close();
});

async function calculated(sheets: readonly NewSheet[]): Promise<Snapshot> {
  const read = await port.evaluate(async (workbook, given) => {
    const added = await workbook.addSheets(given);
    return added.ok ? workbook.readSheets(given.map(({ name }) => name)) : added;
  }, sheets);
  if (!read.ok) throw new Error(read.error.code);
  return { sheets: read.value.sheets, state: null };
}

describe("filled forms", () => {
  const due = perfFigures();

  it("with native formulas give the figures of the PERF functions", async () => {
    const sheets = filledForms("native");
    const found = formulasOf(await calculated(sheets));
    expect(Object.keys(found)).toEqual(sheets.map(({ name }) => name));
    for (const { name } of sheets) expectSame(found[name] ?? {}, due[name] ?? {});
  });

  it("with PERF formulas give theirs, where the workbook's scelte are the usual ones", async () => {
    const sheets = filledForms("perf").filter((_, index) => Object.keys(CASES[index]?.scelte ?? {}).length === 0);
    expect(sheets.length).toBeGreaterThan(10);
    const found = formulasOf(await calculated(sheets));
    for (const { name } of sheets) expectSame(found[name] ?? {}, due[name] ?? {});
  });

  it("tell a 0 from a blank cell however often they are asked", async () => {
    const ask = (cell: string) => ({ formula: `=IF(${cell}="","vuota",IF(${cell}=0,"zero","altro"))` });
    const sheet: NewSheet = {
      name: "Zero",
      cells: [
        { cell: "A1", content: 0 },
        { cell: "A3", content: 5 },
        ...["B", "C", "D"].flatMap((col) =>
          [1, 2, 3].map((row) => ({ cell: `${col}${String(row)}`, content: ask(`$A$${String(row)}`) })),
        ),
      ],
    };
    const found = formulasOf(await calculated([sheet]))["Zero"];
    expect(["B", "C", "D"].map((col) => [1, 2, 3].map((row) => found?.[`${col}${String(row)}`]))).toEqual([
      ["zero", "vuota", "altro"],
      ["zero", "vuota", "altro"],
      ["zero", "vuota", "altro"],
    ]);
  });
});
