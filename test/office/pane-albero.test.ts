// The tree of performance in the production pane over the real office.js: read, explained, carried into the schede and taken
// back, put into the workbook as a sheet and taken away.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/support/browser";
import { openSite, type Site } from "../e2e/support/site";
import { WORKED } from "../scheda/albero-sheets";
import { makeForm } from "../scheda/forms";
import { makeSnapshot } from "../scheda/sheet";
import { fromSnapshot } from "./host/snapshot";
import { contentOf, openExcelPage, strangers, type ExcelPage } from "./pane/excel-page";

jest.setTimeout(120_000);

let site: Site;
let browser: Browser;
let excel: ExcelPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(["functions", "taskpane"]), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  const person = makeForm(undefined, { name: "Prova Ada", cells: { B5: "Prova Ada", B6: "Formazione" } });
  excel = await openExcelPage(browser, site.address);
  await excel.host("load", fromSnapshot(makeSnapshot(...WORKED, person)));
  await excel.check();
  await excel.view("Albero");
  await excel.page.getByRole("treeitem").first().waitFor();
});
afterEach(async () => {
  expect(excel.tab.errors).toEqual([]);
  expect(strangers(excel.tab, site.address)).toEqual([]);
  await excel.close();
});

const valueAt = async (sheet: string, row: number, col: number): Promise<unknown> => {
  const { sheets } = await excel.host("dump");
  return sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.col === col)?.value;
};
const sheetNames = async (): Promise<readonly string[]> => (await excel.host("dump")).sheets.map(({ name }) => name);

describe("Albero in Excel", () => {
  it("goes to the objective that is chosen, and tells why it is worth what it is", async () => {
    const node = excel.page.getByRole("treeitem", { name: /^Qualità delle produzioni/ });
    await node.click();
    await node.getByText("Indicatori di impatto e obiettivi operativi: (40 × 88 + 60 × 86) / 100 = 86,8.").waitFor();
    expect((await excel.host("dump")).activeSheet).toBe("OS1");
  });

  it("carries its figures into the schede, and takes them back", async () => {
    const before = contentOf(await excel.host("dump"));
    await excel.button("Riporta nelle schede…").click();
    await excel.hear(/riportate dall'albero/, () => excel.button("Applica").click());
    expect([await valueAt("Prova Ada", 8, 2), await valueAt("Prova Ada", 11, 2)]).toEqual([10.5, 4.34]);
    await excel.press("Annulla");
    expect(contentOf(await excel.host("dump"))).toEqual(before);
  });

  it("is put into the workbook as a sheet, and taken away whole", async () => {
    const before = await sheetNames();
    await excel.hear(/Inserito il foglio «Albero PERF»/, () => excel.button("Inserisci come foglio").click());
    expect(await sheetNames()).toEqual([...before, "Albero PERF", "Registro PERF"]);
    expect(await valueAt("Albero PERF", 4, 10)).toBe(86.8);
    await excel.view("Registro");
    await excel.button("Annulla").click();
    await excel.hear(/Annullat|tolt/i, () => excel.button(/^Togli/).click());
    expect(await sheetNames()).toEqual([...before, "Registro PERF"]);
  });
});
