// Forms for three hundred people, made by the production pane over the real office.js: progress moves, the requests are few,
// *Interrompi* leaves the workbook as it was, *Annulla* takes the sheets away.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { readSnapshot } from "../../src/xlsx/index";
import { launchBrowser } from "../e2e/support/browser";
import { proposeForms, watchProgress } from "../e2e/support/genera";
import { openSite, type Site } from "../e2e/support/site";
import { staffFile } from "../e2e/support/staff";
import { fromSnapshot } from "./host/snapshot";
import { openExcelPage, type ExcelPage } from "./pane/excel-page";

jest.setTimeout(300_000);

const PEOPLE = 300;

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
  const snapshot = readSnapshot(await staffFile(PEOPLE));
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  excel = await openExcelPage(browser, site.address);
  excel.page.setDefaultTimeout(150_000);
  await excel.host("load", fromSnapshot(snapshot.value));
  await proposeForms(excel.page.getByRole("main"), () => excel.view("Moduli"));
});
afterEach(async () => {
  expect(excel.tab.errors).toEqual([]);
  await excel.close();
});

const sheets = async (): Promise<readonly string[]> => (await excel.host("dump")).sheets.map(({ name }) => name);

describe("Genera for three hundred people in Excel", () => {
  it("makes a form each while the pane goes on living, with few requests, and takes them away again", async () => {
    const progress = await watchProgress(excel.page);
    await excel.host("resetRequests");
    await excel.button("Genera").click();
    await excel.page
      .getByText(`Inseriti ${String(PEOPLE)} fogli.`)
      .first()
      .waitFor();
    const made = await sheets();
    expect(made.filter((name) => name.startsWith("Persona "))).toHaveLength(PEOPLE);
    // 1 to look, 11 a hundred to write; the rest keeps the register and reads the workbook anew.
    expect(await excel.host("countRequests", "workbook")).toBeLessThan(80);
    const { shown, frames } = await progress();
    expect(shown.length).toBeGreaterThan(5);
    expect([...shown].sort((one, other) => one - other)).toEqual(shown);
    expect(frames).toBeGreaterThan(20);
    await excel.view("Registro");
    await excel.button("Annulla").click();
    await excel.page
      .getByRole("main")
      .getByRole("button", { name: /^Togli/ })
      .click();
    await excel.page.waitForFunction(() =>
      /Annullat|tolt/i.test(document.querySelector("div[role=status]")?.textContent ?? ""),
    );
    expect((await sheets()).filter((name) => name.startsWith("Persona "))).toEqual([]);
  });

  it("leaves the workbook as it was when it is interrupted", async () => {
    const before = await sheets();
    await excel.button("Genera").click();
    await excel.button("Interrompi").click();
    await excel.button("Interrompi").waitFor({ state: "detached" });
    expect(await sheets()).toEqual(before);
  });
});
