// The pane that an office installs, built for production, with the real office.js over the tests' Excel: what a browser makes
// of the page, its policy and its three scripts in their order.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { readSnapshot } from "../../src/xlsx/index";
import { browserScript } from "../office/host/browser";
import type { Host } from "../office/host/host";
import { libraryFile } from "../office/host/load";
import { fromSnapshot } from "../office/host/snapshot";
import { launchBrowser, openTab } from "./support/browser";
import { openSite, type Site } from "./support/site";

jest.setTimeout(60_000);

const SAMPLE = join(process.cwd(), "assets", "esempi", "schede-da-rivedere.xlsx");
const CDN = "https://appsforoffice.microsoft.com";

let site: Site | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  site = await openSite(["functions", "taskpane"]);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

it("The production pane checks a workbook, corrects it and puts it back", async () => {
  if (!browser || !site) throw new Error("No browser.");
  const { page, requests, errors, close } = await openTab(browser, { viewport: { width: 380, height: 720 } });
  const read = readSnapshot(readFileSync(SAMPLE));
  if (!read.ok) throw new Error(read.error.code);
  await page.addInitScript(browserScript({}, fromSnapshot(read.value)));
  await page.route(`${CDN}/**`, async (route) => {
    const body = libraryFile(route.request().url());
    if (body === undefined) await route.abort();
    else await route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${site.address}/taskpane.html`);
  const points = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { excelHost: Host }).excelHost.cell("Ipotesi Otto", "C13")?.value);

  await page.getByRole("button", { name: "Verifica", exact: true }).first().click();
  await page.getByRole("button", { name: /Peso del fattore 2 da riallocare/ }).click();
  expect(await points()).toBe(35);
  await page.getByRole("button", { name: "Correggi", exact: true }).click();
  await page.getByText("5 celle corrette.").first().waitFor();
  expect(await points()).toBe(40);
  await page.getByRole("button", { name: "Annulla", exact: true }).first().click();
  await page.getByRole("button", { name: /Peso del fattore 2 da riallocare/ }).waitFor();
  expect(await points()).toBe(35);

  const hosts = new Set(requests.map(({ origin }) => origin));
  expect([...hosts].filter((origin) => origin !== CDN && origin !== site?.address)).toEqual([]);
  expect(errors.filter((text) => /Content Security Policy|is not defined/.test(text))).toEqual([]);
  await close();
});
