// The preview page as a person without Excel uses it, from the sample workbook to a corrected copy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import ExcelJS from "exceljs";
import type { Browser } from "playwright-core";
import type { Cell } from "../../src/workbook/cell";
import { parseAddress } from "../../src/workbook/address";
import { readSnapshot } from "../../src/xlsx/index";
import { readLook, type WorkbookLook } from "../../src/xlsx/look";
import { launchBrowser, openTab, type Tab } from "./support/browser";
import { announced, runCommand } from "./support/command-line";
import { openPreview, type PreviewPage } from "./support/preview-page";
import { openSite, type Site } from "./support/site";

jest.setTimeout(60_000);

const SAMPLE = join(process.cwd(), "assets", "esempi", "schede-da-rivedere.xlsx");
const GOLDEN = join(process.cwd(), "test", "golden");

let site: Site | undefined;
let browser: Browser | undefined;
let tab: Tab;
let preview: PreviewPage;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "perf-prova-"));
  site = await openSite(["cli", "functions", "preview"]);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  if (!browser || !site) throw new Error("No browser.");
  tab = await openTab(browser);
  preview = await openPreview(tab.page, site.address);
});
afterEach(async () => {
  expect(tab.errors).toEqual([]);
  expect(tab.requests.every(({ origin }) => origin === site?.address || origin === "null")).toBe(true);
  await tab.close();
});

function cellOf(bytes: Uint8Array, sheet: string, address: string): Cell | undefined {
  const read = readSnapshot(bytes);
  if (!read.ok) throw new Error(read.error.code);
  const place = parseAddress(address);
  const rows = read.value.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.flatMap(({ cells }) => cells).find(({ row, col }) => row === place?.top && col === place.left);
}

function lookOf(bytes: Uint8Array): WorkbookLook {
  const read = readSnapshot(bytes);
  const look = read.ok ? readLook(bytes, read.value) : read;
  if (!look.ok) throw new Error(look.error.code);
  return look.value;
}

function fillsOf(bytes: Uint8Array): readonly unknown[] {
  const { sheets, styles } = lookOf(bytes);
  return sheets.map(({ rows }) =>
    rows.map(({ index, cells }) => [index, cells.map(([col, style]) => [col, styles[style]?.fill])]),
  );
}

const rowOf = (name: RegExp) => preview.pane.getByRole("list", { name: "Rilievi" }).getByRole("button", { name });

describe("The sample workbook", () => {
  it("is checked, explained, corrected and put back", async () => {
    const { pane } = preview;
    const verified = runCommand(site?.folder ?? "", SAMPLE);
    expect(await preview.check()).toBe(announced(verified));
    const shown = await preview.findings();
    expect(shown).toHaveLength(verified.findings.length);
    for (const { cell, message } of verified.findings) {
      expect(shown.filter((label) => label.includes(`, ${cell}. ${message}`))).toHaveLength(1);
    }
    await rowOf(/Peso del fattore 2 da riallocare/).click();
    await pane.getByRole("heading", { name: "Perché" }).waitFor();
    await pane.getByText(/35 \+ 5 = 40/).waitFor();
    await pane.getByRole("button", { name: "Vai alla cella" }).click();
    await pane.getByRole("button", { name: "Correggi", exact: true }).click();
    await pane.getByText("5 celle corrette.").first().waitFor();
    await rowOf(/Peso del fattore 2 da riallocare/).waitFor({ state: "detached" });
    const corrected = await preview.save();
    expect(cellOf(corrected, "Ipotesi Otto", "C13")?.value).toBe(40);
    expect(cellOf(corrected, "Ipotesi Otto", "D15")).toMatchObject({ formula: "=SUM(D10:D14)", value: 90 });

    await pane.getByRole("button", { name: "Annulla", exact: true }).first().click();
    await rowOf(/Peso del fattore 2 da riallocare/).waitFor();
    const restored = await preview.save();
    expect(cellOf(restored, "Ipotesi Otto", "C13")?.value).toBe(35);
    expect(cellOf(restored, "Ipotesi Otto", "D15")).toMatchObject({ value: 88.25 });
    expect(cellOf(restored, "Ipotesi Otto", "D15")?.formula).toBeUndefined();
  });

  it("shows the finding as soon as a weight is typed, and who changes band with another scelta", async () => {
    const { pane } = preview;
    await preview.check();
    await preview.type("C10", "25");
    await rowOf(/I pesi non sommano a 100/).waitFor();
    await preview.type("C10", "30");
    await rowOf(/I pesi non sommano a 100/).waitFor({ state: "detached" });

    await preview.type("D13", "35,6");
    await preview.type("D15", "=SOMMA(D10:D14)");
    await rowOf(/Fascia da interpretare/).waitFor();
    await preview.view("Sistema");
    await pane.getByText(/^S1\. /).click();
    await pane
      .getByText(/una persona cambia fascia/)
      .first()
      .waitFor();
    await pane.getByRole("radio").nth(1).check();
    await pane
      .getByText(/^Scelta tenuta con la cartella/)
      .first()
      .waitFor();
    await preview.view("Verifica");
    await rowOf(/, C17\./).waitFor();
  });

  it("keeps the scelta and the register in the saved copy, which the command line checks with the same outcome", async () => {
    const { pane } = preview;
    await preview.check();
    await rowOf(/Peso del fattore 2 da riallocare/).click();
    await pane.getByRole("button", { name: "Correggi", exact: true }).click();
    await pane.getByText("5 celle corrette.").first().waitFor();
    await preview.view("Sistema");
    await pane.getByText(/^S1\. /).click();
    await pane.getByRole("radio").nth(1).check();
    await pane
      .getByText(/^Scelta tenuta con la cartella/)
      .first()
      .waitFor();
    const copy = join(folder, "copia.xlsx");
    writeFileSync(copy, await preview.save());

    await preview.open(copy);
    const again = preview.pane;
    expect(await reopened()).toBe(announced(runCommand(site?.folder ?? "", copy)));
    await preview.view("Registro");
    await again.getByRole("button", { name: "Annulla la modifica" }).first().waitFor();

    async function reopened(): Promise<string> {
      await preview.view("Verifica");
      return preview.check();
    }
  });

  it("calculates PERF functions and Italian formulas in its cells, and saves their results", async () => {
    const typed: readonly (readonly [string, string])[] = [
      ["K3", "=SOMMA(C10;C11;2,5)"],
      ["K4", "=SE(MEDIA(C10:C14)>=20;VERO;FALSO)"],
      ["K5", "=PERF.PR(8;10)"],
      ["K6", '=PERF.FASCIA(85,5)&"; "&ARROTONDA(2,345;2)'],
      ["K7", "31/12/2018"],
      ["K8", "12,5%"],
      ["K20", '=PERF.PESI("dirigente")'],
      ["K18", "=PERF.PR(8;0)"],
    ];
    for (const [address, text] of typed) await preview.type(address, text);
    const saved = await preview.save();
    const at = (address: string): Cell | undefined => cellOf(saved, "Ipotesi Otto", address);
    expect(at("K3")).toMatchObject({ formula: "=SUM(C10,C11,2.5)", value: 52.5 });
    expect(at("K4")).toMatchObject({ formula: "=IF(AVERAGE(C10:C14)>=20,TRUE,FALSE)", value: true });
    expect(at("K5")).toMatchObject({ formula: "=PERF.PR(8,10)", value: 80 });
    expect(at("K6")?.value).toBe("distinzione; 2.35");
    expect(at("K7")).toMatchObject({ value: 43465, format: "dd/mm/yyyy" });
    expect(at("K8")).toMatchObject({ value: 0.125, format: "0.00%" });
    expect(at("K20")).toMatchObject({ formula: '=PERF.PESI("dirigente")', value: "1a" });
    expect([at("L21")?.value, at("M21")?.value]).toEqual(["Obiettivi individuali", 20]);
    expect(at("K18")?.value).toEqual({ error: "#DIV/0!" });

    const copy = join(folder, "formule.xlsx");
    writeFileSync(copy, saved);
    await preview.open(copy);
    await preview.type("K10", "prova");
    const twice = await preview.save();
    expect(cellOf(twice, "Ipotesi Otto", "M24")?.value).toBe(10);
    expect(cellOf(twice, "Ipotesi Otto", "K20")).toMatchObject({ formula: '=PERF.PESI("dirigente")', value: "1a" });
  });
});

describe("The other actions", () => {
  const act = async (name: string): Promise<void> => {
    const button = preview.pane.getByRole("button", { name });
    if (!(await button.isVisible())) await preview.pane.getByRole("button", { name: "Altre azioni" }).click();
    await button.click();
  };

  it("mark the cells, keep the marks in the copy, and take them away without trace", async () => {
    await preview.check();
    await act("Segna le celle");
    await preview.pane.getByText("10 celle segnate.").first().waitFor();
    const marked = await preview.save();
    expect(fillsOf(marked)).not.toEqual(fillsOf(readFileSync(SAMPLE)));
    const copy = join(folder, "segnata.xlsx");
    writeFileSync(copy, marked);
    await preview.open(copy);
    await preview.check();
    await act("Togli i segni");
    await preview.pane
      .getByText(/^Segni tolti/)
      .first()
      .waitFor();
    const clean = await preview.save();
    expect(fillsOf(clean)).toEqual(fillsOf(readFileSync(SAMPLE)));
    expect(lookOf(clean).sheets.map(({ notes }) => notes.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("insert a sample that is checked and saved with the rest", async () => {
    await act("Inserisci un esempio");
    await preview.pane
      .getByText(/^Inserit/)
      .first()
      .waitFor();
    const saved = await preview.save();
    expect(cellOf(saved, "Esempio Bianchi", "A1")?.value).toBe("Scheda di valutazione – Dirigente");
    const copy = join(folder, "esempio.xlsx");
    writeFileSync(copy, saved);
    expect(await preview.check()).toBe(announced(runCommand(site?.folder ?? "", copy)));
  });
});

describe("A protected form", () => {
  it("takes what is typed into its unlocked cells and refuses the rest with the reason", async () => {
    const form = join(folder, "modulo.xlsx");
    writeFileSync(form, await makeProtectedForm());
    await preview.open(form);
    await preview.type("B2", "27");
    await preview.type("B1", "altro");
    await tab.page.getByText(/La cella B1 è bloccata: il foglio «Modulo» è protetto/).waitFor();
    const saved = await preview.save();
    expect([cellOf(saved, "Modulo", "B1")?.value, cellOf(saved, "Modulo", "B2")?.value]).toEqual(["Punti", 27]);
    expect(cellOf(saved, "Modulo", "B3")).toMatchObject({ formula: "=B2*2", value: 54 });
    const there = new ExcelJS.Workbook();
    await there.xlsx.load(Buffer.from(saved) as unknown as ExcelJS.Buffer);
    const sheet = there.getWorksheet("Modulo");
    expect(sheet?.getCell("B2").dataValidation).toMatchObject({ type: "whole", formulae: [0, 30] });
    expect(sheet?.getCell("B1").note).toBe("Solo l'ufficio");
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
  });
});

async function makeProtectedForm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Modulo");
  sheet.getCell("B1").value = "Punti";
  sheet.getCell("B1").note = "Solo l'ufficio";
  sheet.getCell("B2").value = 20;
  sheet.getCell("B2").protection = { locked: false };
  sheet.getCell("B2").dataValidation = {
    type: "whole",
    operator: "between",
    formulae: [0, 30],
    showErrorMessage: true,
  };
  sheet.getCell("B3").value = { formula: "B2*2", result: 40 };
  await sheet.protect("segreto", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("Files of one's own", () => {
  it("can be dropped on the page", async () => {
    const bytes = readFileSync(join(GOLDEN, "07_riepilogo_ente.xlsx")).toString("base64");
    const transfer = await tab.page.evaluateHandle((text) => {
      const list = new DataTransfer();
      const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      list.items.add(new File([data], "riepilogo.xlsx"));
      return list;
    }, bytes);
    await tab.page.locator("canvas[id^=univer-sheet-main-canvas]").dispatchEvent("drop", { dataTransfer: transfer });
    await tab.page.getByText("Aperto «riepilogo.xlsx».").waitFor();
  });

  it("that are no workbooks are refused with the reason, and the one that is open stays", async () => {
    const wrong = join(folder, "lettera.xlsx");
    writeFileSync(wrong, "Gentile collega,");
    await tab.page.locator('input[accept^=".xlsx"]').setInputFiles(wrong);
    await tab.page.getByText(/«lettera\.xlsx»: il file /).waitFor();
    expect(await preview.check()).toMatch(/^Verifica finita: 7 schede/);
  });

  it("are not left unsaved without asking", async () => {
    await preview.type("K3", "1");
    await tab.page.locator('input[accept^=".xlsx"]').setInputFiles(SAMPLE);
    await tab.page
      .getByRole("alertdialog")
      .getByText(/è stato modificato/)
      .waitFor();
    await tab.page.getByRole("alertdialog").getByRole("button", { name: "Annulla" }).click();
    expect(cellOf(await preview.save(), "Ipotesi Otto", "K3")?.value).toBe(1);
  });
});
