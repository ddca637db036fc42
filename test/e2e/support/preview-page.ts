// The preview page as a person uses it: names, tabs, the name box, the keyboard. Cells are a drawing, so that what they hold
// is read from a saved copy.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

export interface PreviewPage {
  readonly page: Page;
  readonly pane: Locator;
  /** Opens a file of this machine through the file picker. */
  open(path: string): Promise<void>;
  /** Gives what the pane announces: "Verifica finita: 5 schede, 2 errori, …". */
  check(): Promise<string>;
  /** Shows a place of the pane, by its tab or by «Altro». */
  view(name: string): Promise<void>;
  /** The accessible names of the findings in the list. */
  findings(): Promise<readonly string[]>;
  goTo(address: string, sheet?: string): Promise<void>;
  type(address: string, text: string): Promise<void>;
  save(): Promise<Uint8Array>;
}

export async function openPreview(page: Page, address: string): Promise<PreviewPage> {
  await page.goto(`${address}/preview.html`);
  await ready(page);
  return createPreviewPage(page);
}

async function ready(page: Page): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main-canvas]").waitFor();
  await page.getByRole("tab", { name: "Verifica" }).waitFor();
  await page.getByLabel("Preparazione del foglio").waitFor({ state: "detached" });
}

function createPreviewPage(page: Page): PreviewPage {
  const pane = page.getByRole("complementary", { name: "Riquadro PERF" });
  const grid = page.getByRole("region", { name: "Foglio di lavoro" });
  const nameBox = grid.locator("input[type=text]").first();
  const preview: PreviewPage = {
    page,
    pane,
    async open(path) {
      await page.locator('input[accept^=".xlsx"]').setInputFiles(path);
      const leave = page.getByRole("button", { name: "Apri senza salvare" });
      if (await leave.isVisible()) await leave.click();
      await page.getByText(/^Aperto «/).waitFor();
      await ready(page);
    },
    async check() {
      const status = pane.getByRole("status");
      const before = await status.textContent();
      await pane.getByRole("tabpanel").getByRole("button", { name: "Verifica", exact: true }).first().click();
      await page.waitForFunction(
        (said) => {
          const text = document.querySelector("aside [role=status]")?.textContent ?? "";
          return text !== said && text.startsWith("Verifica finita");
        },
        before,
        { polling: 50 },
      );
      return ((await status.textContent()) ?? "").trim();
    },
    async view(name) {
      const tab = pane.getByRole("tab", { name, exact: true });
      if (await tab.isVisible()) {
        await tab.click();
        return;
      }
      await pane.getByRole("button", { name: /^Altr[oe]( parti del riquadro)?$/ }).click();
      await pane.getByRole("menuitemradio", { name }).click();
    },
    async findings() {
      const rows = pane.getByRole("list", { name: "Rilievi" }).locator("button[aria-expanded]");
      return rows.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    },
    async goTo(cell, sheet) {
      if (sheet !== undefined) await grid.getByText(sheet, { exact: true }).first().click();
      await nameBox.fill(cell);
      await nameBox.press("Enter");
      await page.waitForFunction(
        () => document.activeElement?.id.includes("EDITOR") === true || document.activeElement?.tagName !== "INPUT",
      );
    },
    async type(cell, text) {
      await preview.goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async save() {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Salva una copia" }).click(),
      ]);
      return new Uint8Array(readFileSync(await file.path()));
    },
  };
  return preview;
}
