/** @jest-environment jsdom */
// Albero as a person uses it: by keyboard, through filters, into the schede and back, into a sheet.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { readStato } from "../../src/scheda";
import type { Sheet } from "../../src/workbook/cell";
import { one, operativo, WORKED } from "../scheda/albero-sheets";
import { makeForm } from "../scheda/forms";
import { formula, makeRows, makeSheet } from "../scheda/sheet";
import type { OpenPane } from "./pane";
import { openPane, screen, stateOf, within } from "./pane";

afterEach(cleanup);

const form = (persona: string, cells = {}): Sheet =>
  makeForm(undefined, { name: persona, cells: { B5: persona, ...cells } });

async function openAlbero(...sheets: readonly Sheet[]): Promise<OpenPane> {
  const pane = await openPane(stateOf(sheets));
  await pane.check();
  await pane.user.click(screen.getByRole("tab", { name: "Albero" }));
  await pane.settle();
  return pane;
}

const items = (): readonly HTMLElement[] => screen.getAllByRole("treeitem");
const item = (name: RegExp): HTMLElement => screen.getByRole("treeitem", { name });
/** The title of the node that has the focus. */
const focused = (): string => document.activeElement?.textContent ?? "";

async function press(pane: OpenPane, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await pane.user.keyboard(`{${key}}`);
  await pane.settle();
}

describe("the tree", () => {
  it("shows the strategic objective open, its operational ones closed, with weight and both achievements", async () => {
    await openAlbero(...WORKED);
    expect(items().map((node) => [node.getAttribute("aria-level"), node.getAttribute("aria-expanded")])).toEqual([
      ["1", "true"],
      ["2", null],
      ["2", null],
      ["2", "false"],
      ["2", "false"],
      ["2", "false"],
    ]);
    const node = item(/^Controlli in campo/);
    expect(node.textContent).toContain("Obiettivo operativo · peso 50 · Agronomia");
    expect(node.textContent).toContain("30 giugno 40,00%");
    expect(node.textContent).toContain("31 dicembre 90,00%");
    expect(screen.getByRole("region", { name: "Performance dell'ente" }).textContent).toContain("31 dicembre 86,80%");
  });

  it("is walked by arrows: down, open, into, out, closed, the ends", async () => {
    const pane = await openAlbero(...WORKED);
    items()[0]?.focus();
    await press(pane, "ArrowDown", "ArrowDown", "ArrowDown");
    expect(focused()).toMatch(/^Controlli in campo/);
    await press(pane, "ArrowRight");
    expect(items()).toHaveLength(7);
    expect(focused()).toMatch(/^Controlli in campo/);
    await press(pane, "ArrowRight");
    expect(focused()).toMatch(/^Interventi conclusi.*90 su 100/);
    await press(pane, "ArrowLeft");
    expect(focused()).toMatch(/^Controlli in campo/);
    await press(pane, "ArrowLeft");
    expect(items()).toHaveLength(6);
    await press(pane, "ArrowLeft");
    expect(focused()).toMatch(/^Qualità delle produzioni/);
    await press(pane, "End");
    expect(focused()).toMatch(/^Prove varietali/);
    await press(pane, "Home");
    expect(focused()).toMatch(/^Qualità delle produzioni/);
  });

  it("has one stop of the Tab key, and Enter goes to the cell", async () => {
    const pane = await openAlbero(...WORKED);
    expect(items().filter((node) => node.tabIndex === 0)).toHaveLength(1);
    items()[0]?.focus();
    await press(pane, "End", "Enter");
    expect(pane.workbook.selected.at(-1)).toEqual({ sheet: "OP3", address: "B3" });
  });

  it("tells of the objective where one stands why its figure is what it is, by rule and article", async () => {
    const pane = await openAlbero(...WORKED);
    expect(screen.queryByText("Perché, al 31 dicembre:")).toBeNull();
    items()[0]?.focus();
    await press(pane, "End");
    expect(item(/^Prove varietali/).textContent).toMatch(/Perché, al 31 dicembre:.*= 100.*R10 · /);
    await press(pane, "Home");
    expect(item(/^Qualità delle produzioni/).textContent).toMatch(/40 × 88 \+ 60 × 86\) \/ 100 = 86,8\..*R11 · /);
    expect(item(/^Prove varietali/).textContent).not.toContain("Perché");
  });

  it("marks orphans and weights that do not add up in words", async () => {
    const [os1, op1, op2] = WORKED as readonly [Sheet, Sheet, Sheet];
    await openAlbero(os1, op1, op2, operativo("OP4", "Archivio", 100, { serve: "", indicatori: one(50) }));
    expect(item(/^Qualità delle produzioni/).textContent).toContain("i pesi sommano a 80, mancano 20");
    expect(item(/^Senza obiettivo strategico/)).toBeTruthy();
    expect(item(/^Archivio/).textContent).toContain("Orfano: non indica l'obiettivo strategico");
  });

  it("of hundreds of objectives is drawn in part", async () => {
    const rows = Array.from({ length: 150 }, (_, index) => [`Obiettivo ${String(index + 1)}`, "Atti", 10, 9]);
    const list = makeSheet({
      A1: "Piano della performance – anno 2017",
      ...makeRows("A3", [["Obiettivo operativo", "Indicatore", "Target 31/12", "Risultato"], ...rows]),
    });
    await openAlbero(list);
    expect(items().length).toBeLessThan(100);
    expect(items()[1]?.getAttribute("aria-setsize")).toBe("150");
  });

  it("says what it looks for where there is nothing", async () => {
    await openAlbero(form("Prova Ada"));
    expect(screen.getByText("In questa cartella non ci sono obiettivi.")).toBeTruthy();
    expect(screen.getByText(/PERF cerca le schede descrittive degli obiettivi/)).toBeTruthy();
  });
});

describe("filters", () => {
  const list = makeSheet(
    {
      A1: "Piano della performance – anno 2017",
      ...makeRows("A3", [
        ["Obiettivo operativo", "Indicatore", "Settore", "Persona", "Target 31/12", "Risultato"],
        ["Bandi pubblicati", "Bandi", "Tributi", "Prova Ada", 10, 8],
        ["Cantieri chiusi", "Cantieri", "Lavori", "Bozza Sara", 4, 1],
      ]),
    },
    { name: "Piano" },
  );

  it("by settore leave its objectives alone, and say how many are shown", async () => {
    const pane = await openAlbero(...WORKED, list);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "Lavori");
    await pane.settle();
    expect(items().map((node) => node.querySelector(":scope > div > span")?.textContent)).toEqual([
      "Da elenchi senza obiettivi strategici",
      "Cantieri chiusi",
    ]);
    expect(pane.said()).toBe("2 voci nell'albero");
  });

  it("by persona, and both that meet in nobody can be taken away at once", async () => {
    const pane = await openAlbero(...WORKED, list);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Persona" }), "Prova Ada");
    await pane.settle();
    expect(screen.getByRole("treeitem", { name: /^Bandi pubblicati/ })).toBeTruthy();
    expect(items()).toHaveLength(2);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "Lavori");
    await pane.settle();
    expect(screen.getByText("Nessun obiettivo con questi filtri.")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Mostra tutto" }));
    await pane.settle();
    expect(items().length).toBe(9);
  });

  it("the settori are summed up in a table", async () => {
    await openAlbero(...WORKED, list);
    const table = within(screen.getByRole("region", { name: "Settori: fattore 1a" })).getByRole("table");
    expect(within(table).getByRole("row", { name: /^Formazione/ }).textContent).toBe("Formazione160,00%70,00%");
    expect(within(table).getByRole("row", { name: /^Agronomia/ }).textContent).toContain("92,86%");
    const why = within(table).getByText("Perché: Agronomia").closest("details");
    expect(why?.textContent).toMatch(/50 × 90 \+ 20 × 100\) \/ 70 = 92,86.*R18 · /);
  });
});

describe("«Riporta nelle schede…»", () => {
  const people = [
    form("Prova Ada", { B6: "Formazione" }),
    form("Saggi Remo", { B6: "Economato", C12: formula("=B12*0.8", 4) }),
  ];

  async function carry(): Promise<OpenPane> {
    const pane = await openAlbero(...WORKED, ...people);
    await pane.user.click(screen.getByRole("button", { name: "Riporta nelle schede…" }));
    await pane.settle();
    return pane;
  }

  it("shows every cell first, and who is left out and why", async () => {
    const pane = await carry();
    const table = screen.getByRole("table", { name: "Celle che cambiano" });
    const rows = within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(rows).toContain("C91210,5");
    expect(rows).toContain("C1244,34");
    expect(
      screen.getByText("Fattore 1a, il settore «Economato» non ha obiettivi nell'albero: Saggi Remo."),
    ).toBeTruthy();
    expect(screen.getByText("Fattore 4, c'è una formula che dà 4, il dovuto è 4,34: Saggi Remo.")).toBeTruthy();
    expect(pane.workbook.content("Prova Ada", "C9")).toBe(12);
  });

  it("writes them, lists them in the register, and takes them back", async () => {
    const pane = await carry();
    await pane.user.click(screen.getByRole("button", { name: "Applica" }));
    await pane.settle();
    expect(pane.workbook.content("Prova Ada", "C9")).toBe(10.5);
    const [voce] = readStato(pane.workbook.snapshot().state).stato.registro;
    expect(voce?.azione).toBe("Riporto dei fattori 1a e 4 dall'albero");
    expect(voce?.celle.map(({ foglio, cella, prima, dopo }) => [foglio, cella, prima, dopo])).toEqual([
      ["Prova Ada", "C9", 12, 10.5],
      ["Prova Ada", "C12", 4, 4.34],
    ]);
    await pane.user.click(screen.getByRole("button", { name: "Annulla" }));
    await pane.settle();
    expect(pane.workbook.content("Prova Ada", "C9")).toBe(12);
  });

  it("says that there is nothing to carry where there are no schede", async () => {
    const pane = await openAlbero(...WORKED);
    await pane.user.click(screen.getByRole("button", { name: "Riporta nelle schede…" }));
    await pane.settle();
    expect(screen.getAllByText(/Nessuna scheda da compilare/).length).toBeGreaterThan(0);
  });
});

describe("«Inserisci come foglio»", () => {
  it("adds the sheet, lists it, and the check finds nothing in it; a second one stands beside", async () => {
    const pane = await openAlbero(...WORKED);
    const before = pane.context.store.getState().outcome?.checked;
    for (const name of ["Albero PERF", "Albero PERF (2)"]) {
      await pane.user.click(screen.getByRole("button", { name: "Inserisci come foglio" }));
      await pane.settle();
      expect(pane.workbook.content(name, "K5")).toBe(86.8);
      expect(pane.workbook.selected.at(-1)).toEqual({ sheet: name, address: "A1" });
    }
    const after = pane.context.store.getState().outcome?.checked;
    expect(after?.schede).toEqual(before?.schede);
    expect(after?.findings).toEqual(before?.findings);
    const { registro } = readStato(pane.workbook.snapshot().state).stato;
    expect(registro.map(({ azione }) => azione)).toEqual([
      "Inserimento del foglio dell'albero",
      "Inserimento del foglio dell'albero",
    ]);
  });
});
