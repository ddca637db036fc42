// Forms for three hundred people in the preview page: progress moves while the page goes on living, *Interrompi* takes all of it
// back, and the saved copy holds every form.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { readSnapshot } from "../../src/xlsx/index";
import { launchBrowser, openTab, type Tab } from "./support/browser";
import { proposeForms, watchProgress } from "./support/genera";
import { openPreview, type PreviewPage } from "./support/preview-page";
import { openSite, type Site } from "./support/site";
import { staffFile } from "./support/staff";

jest.setTimeout(240_000);

const PEOPLE = 300;

let site: Site | undefined;
let browser: Browser | undefined;
let folder: string;
let tab: Tab;
let preview: PreviewPage;

beforeAll(async () => {
  site = await openSite(["functions", "preview"]);
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), "perf-personale-"));
  writeFileSync(join(folder, "personale.xlsx"), await staffFile(PEOPLE));
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  if (!browser || !site) throw new Error("No browser.");
  tab = await openTab(browser);
  tab.page.setDefaultTimeout(120_000);
  preview = await openPreview(tab.page, site.address);
  await preview.open(join(folder, "personale.xlsx"));
  await proposeForms(preview.pane, () => preview.view("Moduli"));
});
afterEach(async () => {
  expect(tab.errors).toEqual([]);
  await tab.close();
});

async function savedNames(): Promise<readonly string[]> {
  const read = readSnapshot(await preview.save());
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.map(({ name }) => name);
}

describe("Genera for three hundred people in the preview", () => {
  it("makes a form each while the page goes on living, and saves them all", async () => {
    const progress = await watchProgress(tab.page);
    await preview.pane.getByRole("button", { name: "Genera", exact: true }).click();
    await preview.pane
      .getByText(`Inseriti ${String(PEOPLE)} fogli.`)
      .first()
      .waitFor();
    const { shown, frames } = await progress();
    expect(shown.length).toBeGreaterThan(5);
    expect(frames).toBeGreaterThan(20);
    expect((await savedNames()).filter((name) => name.startsWith("Persona "))).toHaveLength(PEOPLE);
  });

  it("takes all of it back when it is interrupted", async () => {
    await preview.pane.getByRole("button", { name: "Genera", exact: true }).click();
    const stop = preview.pane.getByRole("button", { name: "Interrompi" });
    await stop.click();
    await stop.waitFor({ state: "detached" });
    expect((await savedNames()).filter((name) => name.startsWith("Persona "))).toEqual([]);
  });
});
