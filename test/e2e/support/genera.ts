// *Genera per tutto il personale* as a person does it, with an eye on whether the page goes on living meanwhile.
import type { Locator, Page } from "playwright-core";

export interface Progress {
  /** The values that the bar has shown, in order. */
  readonly shown: readonly number[];
  /** How often the page could draw. */
  readonly frames: number;
}

/** Moduli → Genera → one form each, in this workbook → the preview, ready to be confirmed. */
export async function proposeForms(pane: Locator, showModuli: () => Promise<void>): Promise<void> {
  await showModuli();
  await pane.getByRole("button", { name: /^Genera per tutto il personale/ }).click();
  const read = pane.getByRole("button", { name: "Leggi la cartella" });
  const where = pane.getByRole("combobox", { name: "Dove" });
  await where.or(read).first().waitFor();
  if (await read.isVisible()) await read.click();
  await where.selectOption("qui");
  for (const box of await pane.getByRole("checkbox").all()) {
    const name = await box.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? "");
    if ((name === "Scheda di valutazione") !== (await box.isChecked())) await box.click();
  }
  await pane.getByRole("button", { name: "Mostra l'anteprima" }).click();
  await pane.getByRole("button", { name: "Genera", exact: true }).waitFor();
}

/** Notes the bar and the frames from now on; gives them when asked. */
export async function watchProgress(page: Page): Promise<() => Promise<Progress>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const watch = { seen, frames: 0 };
    (window as unknown as { progressWatch: typeof watch }).progressWatch = watch;
    const look = (): void => {
      watch.frames += 1;
      const bar = document.querySelector('[role="progressbar"]');
      const value = Number(bar?.getAttribute("aria-valuenow") ?? Number.NaN);
      if (!Number.isNaN(value) && value !== seen.at(-1)) seen.push(value);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () =>
    page.evaluate(() => {
      const { seen, frames } = (window as unknown as { progressWatch: { seen: number[]; frames: number } })
        .progressWatch;
      return { shown: seen, frames };
    });
}
