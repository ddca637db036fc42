// Every place of the pane beside the grid, light, dark and narrow, as pictures for people to look at: test/e2e/immagini/, which
// git ignores. The two of the README are made of them: PERF_E2E=immagini writes docs/immagini/.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchBrowser, openTab } from "./support/browser";
import { openPreview, type PreviewPage } from "./support/preview-page";
import { openSite, type Site } from "./support/site";

jest.setTimeout(60_000);

const FOLDER = join(process.cwd(), "test", "e2e", "immagini");
const README = process.env["PERF_E2E"] === "immagini" ? join(process.cwd(), "docs", "immagini") : undefined;

let site: Site | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await openSite(["functions", "preview"]);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  chiaro: { viewport: { width: 1280, height: 760 } },
  scuro: { viewport: { width: 1280, height: 720 }, colorScheme: "dark" },
  stretto: { viewport: { width: 320, height: 820 } },
};

const places: Readonly<Record<string, (preview: PreviewPage) => Promise<void>>> = {
  "1-inizio": () => Promise.resolve(),
  "2-rilievi": async (preview) => {
    await preview.check();
  },
  "3-perche": ({ pane }) => pane.getByRole("button", { name: /Peso del fattore 2 da riallocare/ }).click(),
  "4-corretto": async ({ pane }) => {
    await pane.getByRole("button", { name: "Correggi", exact: true }).click();
    await pane.getByText("5 celle corrette.").first().waitFor();
  },
  "5-schede": (preview) => preview.view("Schede"),
  "6-sistema": async (preview) => {
    await preview.view("Sistema");
    await preview.pane.getByText(/^S1\. /).click();
  },
  "7-registro": (preview) => preview.view("Registro"),
};

describe.each(Object.keys(looks))("In the look «%s»", (look) => {
  it("every place of the pane fits beside or below the grid", async () => {
    if (!browser || !site) throw new Error("No browser.");
    const tab = await openTab(browser, looks[look]);
    const preview = await openPreview(tab.page, site.address);
    for (const [place, show] of Object.entries(places)) {
      await show(preview);
      await preview.pane.getByRole("tabpanel").waitFor();
      await tab.page.waitForTimeout(400);
      await tab.page.screenshot({ path: join(FOLDER, `${place}-${look}.png`) });
      const overflow = await preview.pane.evaluate((pane) => pane.scrollWidth - pane.clientWidth);
      expect([place, overflow]).toEqual([place, 0]);
      if (README !== undefined && look === "chiaro" && (place === "3-perche" || place === "4-corretto")) {
        await tab.page.screenshot({ path: join(README, `${place.slice(2)}.png`) });
      }
    }
    await tab.close();
  });
});
