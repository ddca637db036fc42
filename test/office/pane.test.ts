// The production pane over the real office.js, in a real browser: what a person presses and reads in Excel, and what is in the
// workbook afterwards.
import { readdirSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { FRAME } from "../../src/messages/pane/frame";
import { describeWorkbookProblem } from "../../src/messages/workbook";
import { GOLDEN } from "../cli/host";
import { launchBrowser } from "../e2e/support/browser";
import { openSite, type Site } from "../e2e/support/site";
import { violations } from "./pane/axe";
import { contentOf, openExcelPage, strangers, type ExcelPage } from "./pane/excel-page";
import { uncalculated, verified, workbookOf } from "./pane/expected";

jest.setTimeout(120_000);

const files = readdirSync(GOLDEN).filter((name) => name.endsWith(".xlsx"));

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

/** Whatever a group does in its page, nothing goes wrong in the console and nobody else is asked for anything. */
function expectQuiet({ tab }: ExcelPage): void {
  expect(tab.errors).toEqual([]);
  expect(strangers(tab, site.address)).toEqual([]);
}

async function openWorkbook(name: string): Promise<void> {
  excel = await openExcelPage(browser, site.address);
  await excel.host("load", workbookOf(name));
}

async function leave(): Promise<void> {
  expectQuiet(excel);
  await excel.close();
}

describe("Starting", () => {
  afterEach(leave);

  it("outside of Excel says where the pane belongs", async () => {
    excel = await openExcelPage(browser, site.address, { excel: false });
    await excel.page.getByText(FRAME.noExcel).waitFor();
    expect(await excel.page.getByRole("button").count()).toBe(0);
  });

  it("in Excel shows the first screen and listens to the workbook", async () => {
    excel = await openExcelPage(browser, site.address);
    await excel.page.getByRole("heading", { name: FRAME.firstTitle }).waitFor();
    expect(await excel.page.getByRole("tab", { selected: true }).textContent()).toBe("Verifica");
  });

  it("in an Excel that is too old says what it needs, and does not break", async () => {
    excel = await openExcelPage(browser, site.address, { host: { sets: { ExcelApi: "1.9" } } });
    expect(await excel.check()).toBe(
      describeWorkbookProblem({ code: "VERSIONE_EXCEL", requirement: "Excel 2021 (ExcelApi 1.14)" }),
    );
  });

  it("by a button of the ribbon checks at once", async () => {
    await openWorkbook("02_schede_ufficio_agronomia.xlsx");
    expect(await excel.hear(/^Verifica finita/, () => excel.host("action", "verifica"))).toBe(
      (await verified("02_schede_ufficio_agronomia.xlsx")).totals,
    );
  });
});

describe("Verifica gives the findings of the command line", () => {
  beforeAll(async () => {
    excel = await openExcelPage(browser, site.address);
  });
  afterAll(leave);

  it.each(files)("for %s", async (name) => {
    const workbook = workbookOf(name);
    await excel.host("load", workbook);
    const said = await excel.check();
    const shown = await excel.findings();
    const expected = await verified(name);
    // Excel calculates what a file leaves open: the command line can only tell that it is open.
    const open = uncalculated(workbook);
    const closed = (labels: readonly string[]): readonly string[] =>
      labels.filter((label) => !open.some((sheet) => new RegExp(` Foglio ${sheet}[,.]`).test(label))).sort();
    expect(closed(shown)).toEqual(closed(expected.labels));
    if (open.length === 0) expect(said).toBe(expected.totals);
  });
});

const SAMPLES = files.filter((name) => /^(0\d|1[0-3])_/.test(name));

describe("What is corrected and taken back leaves the workbook as it was, cell for cell:", () => {
  beforeAll(async () => {
    excel = await openExcelPage(browser, site.address);
  });
  afterAll(leave);

  it.each(SAMPLES)("each correction in %s", async (name) => {
    await excel.host("load", workbookOf(name));
    const before = contentOf(await excel.host("dump"));
    await excel.check();
    const findings = await excel.findings();
    for (const label of findings) {
      await excel.button(label).click();
      const correct = excel.button("Correggi");
      if ((await correct.count()) === 0) continue;
      expect(await excel.press("Correggi")).toMatch(/^(Una cella corretta|\d+ cell[ae] corrett[ae])\.$/);
      expect(contentOf(await excel.host("dump"))).not.toEqual(before);
      expect(await excel.focused()).not.toBe("");
      expect(await excel.press("Annulla")).toMatch(/^Annullata: /);
      expect(await excel.focused()).not.toBe("");
      expect(contentOf(await excel.host("dump"))).toEqual(before);
      expect(await excel.findings()).toEqual(findings);
    }
  });

  it("all of a kind at once, shown before they are made", async () => {
    await excel.view("Verifica");
    await excel.host("load", workbookOf("26_numeri_scritti_come_testo.xlsx"));
    const before = contentOf(await excel.host("dump"));
    await excel.check();
    const findings = await excel.findings();
    await excel.button(/^avviso: Numero scritto come testo/).click();
    await excel.button("Correggi tutti i casi simili (6)").click();
    await excel.page.getByRole("heading", { name: "6 correzioni da applicare" }).waitFor();
    expect(
      await excel.page.getByRole("table", { name: "Celle che cambiano" }).locator("tbody td:first-child").count(),
    ).toBe(6);
    expect(contentOf(await excel.host("dump"))).toEqual(before);
    expect(await excel.press("Applica")).toBe("6 celle corrette.");
    expect(await excel.focused()).not.toBe("");
    expect((await excel.findings()).filter((label) => label.includes("Numero scritto come testo"))).toEqual([]);
    await excel.view("Registro");
    expect(await excel.press("Annulla la modifica")).toMatch(/^Annullata: /);
    expect(await excel.focused()).not.toBe("");
    expect(contentOf(await excel.host("dump"))).toEqual(before);
    await excel.view("Verifica");
    expect(await excel.findings()).toEqual(findings);
  });

  it.each(["02_schede_ufficio_agronomia.xlsx", "10_schede_da_rivedere.xlsx"])("the marks in %s", async (name) => {
    await excel.host("load", workbookOf(name));
    const before = contentOf(await excel.host("dump"));
    await excel.check();
    const more = excel.button("Altre azioni");
    if ((await more.getAttribute("aria-expanded")) !== "true") await more.click();
    expect(await excel.press("Segna le celle")).toMatch(/^\d+ celle segnate\./);
    expect(contentOf(await excel.host("dump"))).not.toEqual(before);
    expect(await excel.press("Togli i segni")).toMatch(/^Segni tolti/);
    expect(contentOf(await excel.host("dump"))).toEqual(before);
  });
});

const BOOK = "02_schede_ufficio_agronomia.xlsx";
const WRONG_TOTAL = /^errore: Il totale non torna, D12\..* Foglio Collaudi D\., /;

describe("While people work", () => {
  beforeEach(async () => {
    await openWorkbook(BOOK);
    await excel.check();
  });
  afterEach(leave);

  it("the list follows what is typed here and by others", async () => {
    const before = await excel.findings();
    const corrected = await excel.hear(/^Verifica finita/, () => excel.host("editAsUser", "Collaudi D.", "D12", 76.15));
    expect(corrected).not.toBe((await verified(BOOK)).totals);
    expect(await excel.button(WRONG_TOTAL).count()).toBe(0);
    const wrongAgain = await excel.hear(/^Verifica finita/, () =>
      excel.host("editAsUser", "Collaudi D.", "D12", 78.15, { remote: true }),
    );
    expect(wrongAgain).toBe((await verified(BOOK)).totals);
    expect(await excel.findings()).toEqual(before);
  });

  it("a cell changed meanwhile is not written over", async () => {
    await excel.button(WRONG_TOTAL).click();
    await excel.host("editAsUser", "Collaudi D.", "D12", 80);
    const said = await excel.press("Correggi");
    expect(said).toBe(describeWorkbookProblem({ code: "CELLA_CAMBIATA", sheet: "Collaudi D.", cell: "D12" }));
    expect((await excel.host("cell", "Collaudi D.", "D12"))?.value).toBe(80);
  });

  it("a protected sheet is left alone, and corrected once it is free", async () => {
    const before = await excel.host("dump");
    await excel.host("protectSheet", "Collaudi D.");
    await excel.button(WRONG_TOTAL).click();
    expect(await excel.press("Correggi")).toBe(
      describeWorkbookProblem({ code: "FOGLIO_PROTETTO", sheet: "Collaudi D." }),
    );
    expect(await excel.focused()).not.toBe("");
    await excel.host("unprotectSheet", "Collaudi D.");
    expect(contentOf(await excel.host("dump"))).toEqual(contentOf(before));
    expect(await excel.press("Correggi")).toMatch(/corrett/);
    expect((await excel.host("cell", "Collaudi D.", "D12"))?.value).not.toBe(78.15);
  });

  it("a cell left open for typing holds the reading up until it is closed", async () => {
    await excel.host("enterCellEdit");
    const said = await excel.hear(/./, async () => {
      await excel.button("Verifica").click();
      await excel.button("Interrompi").waitFor();
      await excel.host("leaveCellEdit");
    });
    expect(said).toBe((await verified(BOOK)).totals);
  });

  it.each([
    ["is busy", "throttled", 4, { code: "OCCUPATO" }],
    ["has a cell open", "cellEdit", 3, { code: "CELLA_IN_MODIFICA" }],
  ] as const)("when Excel %s one sentence says so, and afterwards all works", async (_, fault, times, problem) => {
    await excel.host("inject", ...Array<typeof fault>(times).fill(fault));
    expect(await excel.check()).toBe(describeWorkbookProblem(problem));
    expect(await excel.focused()).toBe("Verifica");
    expect(await excel.check()).toBe((await verified(BOOK)).totals);
  });

  it.each(["throttled", "cellEdit"] as const)("a request that fails once (%s) goes unnoticed", async (fault) => {
    await excel.host("inject", fault);
    expect(await excel.check()).toBe((await verified(BOOK)).totals);
  });

  it("answers that are too big are asked for in parts", async () => {
    const many = "80_riepilogo_e_trenta_schede.xlsx";
    await excel.host("load", workbookOf(many));
    await excel.host("resetRequests");
    const whole = await excel.check();
    const requests = await excel.host("countRequests");
    await excel.host("configure", { limitBytes: 60_000 });
    await excel.host("resetRequests");
    expect(await excel.check()).toBe(whole);
    expect(await excel.host("countRequests")).toBeGreaterThan(requests);
  });

  it("a correction that Excel refuses says so, and is made when it is asked for again", async () => {
    const before = contentOf(await excel.host("dump"));
    await excel.button(WRONG_TOTAL).click();
    await excel.host("inject", { code: "GeneralException", message: "Prova." });
    expect(await excel.press("Correggi")).toMatch(/^L'operazione non è riuscita/);
    expect(contentOf(await excel.host("dump"))).toEqual(before);
    expect(await excel.press("Correggi")).toMatch(/corrett/);
    expect(await excel.press("Annulla")).toMatch(/^Annullata/);
    expect(contentOf(await excel.host("dump"))).toEqual(before);
  });

  it("answers beyond any limit end in a sentence", async () => {
    await excel.host("configure", { limitBytes: 2_000 });
    expect(await excel.check()).toBe(describeWorkbookProblem({ code: "TROPPO_GRANDE" }));
    await excel.host("configure", { limitBytes: 5_000_000 });
    expect(await excel.check()).toBe((await verified(BOOK)).totals);
  });
});

const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

describe("axe finds nothing", () => {
  beforeAll(() => openWorkbook(BOOK));
  afterAll(leave);

  it.each(LOOKS)("on the first screen in %s", async (_, media) => {
    await excel.page.emulateMedia(media);
    expect(await violations(excel.page)).toEqual([]);
  });

  it.each(LOOKS)("in any of its places in %s, and nothing is wider than 320 px", async (_, media) => {
    await excel.page.emulateMedia(media);
    await excel.view("Verifica");
    await excel.check();
    if ((await excel.button("Correggi").count()) === 0) await excel.button(WRONG_TOTAL).click();
    await excel.button("Correggi").waitFor();
    expect(await violations(excel.page)).toEqual([]);
    const look = async (): Promise<void> => {
      expect(await violations(excel.page)).toEqual([]);
      expect(await excel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    };
    for (const name of ["Schede", "Albero", "Sistema", "Registro", "Moduli"]) {
      await excel.view(name);
      await look();
    }
    for (const name of [/^Nuova scheda/, /^Genera per tutto il personale/, /^Nuovo anno/, /^Prepara per l'invio/]) {
      await excel.button(name).click();
      await look();
      await excel.button("Torna ai moduli").click();
    }
  });
});
