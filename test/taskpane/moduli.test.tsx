/** @jest-environment jsdom */
// Moduli as a person uses it: a form for one person, shown before it is inserted, and taken away again.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { readStato } from "../../src/scheda";
import type { Snapshot } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";
import type { OpenPane } from "./pane";
import { DIRIGENTE, goTo, makeForm, openPane, screen, stateOf, within } from "./pane";
import { makeStaff } from "./staff";

afterEach(cleanup);

const form = makeForm({ name: "Rossi", persona: "Rossi Maria", rows: DIRIGENTE, total: 87 });
const kept = ({ workbook }: OpenPane) => readStato(workbook.snapshot().state).stato;
const sheetNames = ({ workbook }: OpenPane) => workbook.snapshot().sheets.map(({ name }) => name);

async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name }));
  await pane.settle();
}

async function openNuova(snapshot: Snapshot, change?: (workbook: MemoryWorkbook) => void): Promise<OpenPane> {
  const pane = await openPane(snapshot, change);
  await goTo(pane, "Moduli");
  await press(pane, /^Nuova scheda/);
  return pane;
}

async function fill(pane: OpenPane, name: string): Promise<void> {
  await pane.user.click(screen.getByRole("textbox", { name: "Cognome e nome" }));
  await pane.user.paste(name);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Categoria" }), "Dirigente");
}

async function inserted(snapshot: Snapshot, change?: (workbook: MemoryWorkbook) => void): Promise<OpenPane> {
  const pane = await openNuova(snapshot, change);
  await fill(pane, "Ferrari Giulia");
  await press(pane, "Mostra l'anteprima");
  await press(pane, "Inserisci");
  return pane;
}

describe("Nuova scheda", () => {
  it("shows the sheet and the weights as they will be before anything is written", async () => {
    const pane = await openNuova(stateOf([form]));
    await fill(pane, "Ferrari Giulia");
    await pane.user.type(screen.getByRole("textbox", { name: "Collaboratori" }), "1");
    await pane.user.type(screen.getByRole("textbox", { name: "Obiettivi individuali" }), "0");
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByRole("heading", { name: "Scheda di valutazione: Ferrari Giulia" })).toBe(document.activeElement);
    expect(screen.getByText("Si aggiunge il foglio «Ferrari Giulia Val», in fondo alla cartella.")).toBeTruthy();
    const rows = within(screen.getByRole("table", { name: "Pesi della scheda" }))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map((row) => [...row.children].slice(1).map(({ textContent }) => textContent))).toEqual([
      ["30", "50"],
      ["20", "0"],
      ["5", "0"],
      ["35", "40"],
      ["10", "10"],
    ]);
    expect(screen.getByText(/^Nessun obiettivo individuale assegnato/)).toBeTruthy();
    expect(sheetNames(pane)).toEqual(["Rossi"]);
  });

  it("inserts the sheet, goes to it, lists it, and checks the workbook with it", async () => {
    const pane = await inserted(stateOf([form]));
    expect(sheetNames(pane)).toEqual(["Rossi", "Ferrari Giulia Val", "Registro PERF"]);
    expect(pane.workbook.content("Ferrari Giulia Val", "A1")).toBe("valutazione 2017 perf");
    expect(pane.workbook.selected).toEqual([{ sheet: "Ferrari Giulia Val", address: "A1" }]);
    expect(kept(pane).registro).toEqual([
      {
        quando: "2026-11-21T09:30",
        azione: "Nuova scheda: Scheda di valutazione, Ferrari Giulia",
        celle: [],
        fogli: ["Ferrari Giulia Val"],
      },
    ]);
    expect(pane.workbook.content("Registro PERF", "C3")).toBe("Ferrari Giulia Val");
    expect(pane.workbook.content("Registro PERF", "F3")).toBe("Foglio aggiunto: «Ferrari Giulia Val»");
    expect(pane.said()).toBe("Inserito il foglio «Ferrari Giulia Val».");
    expect(pane.context.store.getState().outcome?.snapshot.sheets.map(({ name }) => name)).toEqual(sheetNames(pane));
  });

  it("gives the focus back to the button that asked, with all that was typed", async () => {
    await inserted(stateOf([form]));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Mostra l'anteprima" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Cognome e nome" }).value).toBe("Ferrari Giulia");
  });

  it("keeps what was typed while another place is looked at", async () => {
    const pane = await openNuova(stateOf([form]));
    await fill(pane, "Ferrari Giulia");
    await goTo(pane, "Registro");
    await goTo(pane, "Moduli");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Cognome e nome" }).value).toBe("Ferrari Giulia");
  });

  it("takes the year and the options that were chosen", async () => {
    const pane = await openNuova(stateOf([form]));
    await fill(pane, "Ferrari Giulia");
    const anno = screen.getByRole<HTMLInputElement>("textbox", { name: "Anno" });
    expect(anno.value).toBe("2017");
    await pane.user.clear(anno);
    await pane.user.type(anno, "2018");
    await pane.user.click(screen.getByText("Formule, protezione, ente"));
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "Formule" }),
      "Di Excel: funzionano anche senza PERF",
    );
    const ente = screen.getByRole("textbox", { name: "Ente in testa ai moduli" });
    await pane.user.clear(ente);
    await pane.user.type(ente, "Ente di prova");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Inserisci");
    expect(pane.workbook.content("Ferrari Giulia Val", "A1")).toBe("valutazione 2018 native");
    expect(pane.workbook.content("Ferrari Giulia Val", "A3")).toBe("Ente di prova");
  });

  it("takes a person from the staff table", async () => {
    const pane = await openNuova(stateOf([makeStaff(3)]));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Dalla tabella del personale" }), "Conti Sara");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Settore" }).value).toBe("Tecnico");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Inserisci");
    expect(sheetNames(pane)).toContain("Conti Sara Val");
  });

  it("asks nothing of a person for a form of the body", async () => {
    const pane = await openNuova(stateOf([form]));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Modulo" }), "Personale");
    expect(screen.queryByRole("textbox", { name: "Cognome e nome" })).toBeNull();
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Inserisci");
    expect(sheetNames(pane)).toContain("Personale");
  });

  it("says what is missing, on the field, and stands there", async () => {
    const pane = await openNuova(stateOf([form]));
    await press(pane, "Mostra l'anteprima");
    const name = screen.getByRole("textbox", { name: "Cognome e nome" });
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(name.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Scrivere cognome e nome.",
    );
    expect(pane.said()).toBe("Controllare i dati segnati.");
    await pane.user.type(name, "Ferrari Giulia");
    expect(name.getAttribute("aria-invalid")).toBe("false");
  });

  it("never writes over a sheet of the same name", async () => {
    const pane = await inserted(stateOf([form]));
    await press(pane, "Mostra l'anteprima");
    expect(
      screen.getByText(
        "Il foglio «Ferrari Giulia Val» c'è già e resta com'è: il nuovo si chiama «Ferrari Giulia Val (2)».",
      ),
    ).toBeTruthy();
    await press(pane, "Inserisci");
    expect(sheetNames(pane)).toEqual(["Rossi", "Ferrari Giulia Val", "Registro PERF", "Ferrari Giulia Val (2)"]);
  });

  it("tells of a protected structure and leaves the preview open", async () => {
    const pane = await inserted(stateOf([form]), (workbook) =>
      workbook.failNext("addSheets", { code: "STRUTTURA_PROTETTA" }),
    );
    expect(pane.said()).toMatch(/^La struttura della cartella è protetta/);
    expect(sheetNames(pane)).toEqual(["Rossi"]);
    expect(kept(pane).registro).toEqual([]);
    await press(pane, "Inserisci");
    expect(sheetNames(pane)).toContain("Ferrari Giulia Val");
  });

  it("takes the sheet away again when the register cannot be written", async () => {
    const pane = await inserted(stateOf([form]), (workbook) =>
      workbook.failNext("writeState", { code: "SOLA_LETTURA" }),
    );
    expect(sheetNames(pane)).toEqual(["Rossi"]);
    expect(pane.said()).toMatch(/^La modifica è stata tolta, perché il registro non si è potuto scrivere/);
  });

  it("says so where sheets cannot be added", async () => {
    const pane = await inserted(stateOf([form]), (workbook) => Object.assign(workbook, { addSheets: undefined }));
    expect(pane.said()).toMatch(/^Questa versione di Excel non permette a PERF di aggiungere fogli/);
  });

  it("offers to read the workbook where that failed", async () => {
    const pane = await openNuova(stateOf([form]), (workbook) =>
      workbook.failNext("read", { code: "CELLA_IN_MODIFICA" }),
    );
    expect(pane.said()).toMatch(/^Una cella è in modifica/);
    await press(pane, "Leggi la cartella");
    expect(screen.getByRole("combobox", { name: "Modulo" })).toBeTruthy();
  });
});

describe("The way through Moduli", () => {
  it("is one of keys: Enter opens, Esc goes back to the card", async () => {
    const pane = await openPane(stateOf([form]));
    await goTo(pane, "Moduli");
    screen.getByRole("button", { name: /^Nuova scheda/ }).focus();
    await pane.user.keyboard("{Enter}");
    await pane.settle();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Nuova scheda" }));
    await pane.user.tab();
    await pane.user.keyboard("{Escape}");
    await pane.settle();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Nuova scheda/ }));
  });

  it("Esc in the preview goes back to what was asked, not to the cards", async () => {
    const pane = await openNuova(stateOf([form]));
    await fill(pane, "Ferrari Giulia");
    await press(pane, "Mostra l'anteprima");
    await pane.user.keyboard("{Escape}");
    await pane.settle();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Mostra l'anteprima" }));
  });

  it("is remembered with the workbook", async () => {
    const before = await inserted(stateOf([form]));
    const snapshot = before.workbook.snapshot();
    cleanup();
    await openPane(snapshot);
    expect(screen.getByRole("tab", { name: "Moduli" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("Taking sheets away again", () => {
  it("names them first, says what goes with them, and then removes them", async () => {
    const pane = await inserted(stateOf([form]));
    await press(pane, "Annulla");
    expect(screen.getByRole("heading", { name: "1 foglio da togliere" })).toBe(document.activeElement);
    const panel = screen.getByRole("group", { name: "1 foglio da togliere" });
    expect(panel.textContent).toContain("Ferrari Giulia Val");
    expect(panel.textContent).toContain("Anche ciò che vi è stato scritto dopo va perso");
    expect(sheetNames(pane)).toContain("Ferrari Giulia Val");
    await press(pane, "Togli i fogli");
    expect(sheetNames(pane)).toEqual(["Rossi", "Registro PERF"]);
    expect(kept(pane).registro[0]?.annullata).toBe(true);
    expect(pane.said()).toBe("Annullata: Nuova scheda: Scheda di valutazione, Ferrari Giulia. Tolto 1 foglio.");
  });

  it("is possible after the file was closed, from Registro", async () => {
    const before = await inserted(stateOf([form]));
    const snapshot = before.workbook.snapshot();
    cleanup();
    const pane = await openPane(snapshot);
    await goTo(pane, "Registro");
    expect(screen.getByText("1 foglio aggiunto")).toBeTruthy();
    await press(pane, "Annulla la modifica");
    await press(pane, "Togli i fogli");
    expect(sheetNames(pane)).toEqual(["Rossi", "Registro PERF"]);
    expect(screen.getByText("Annullata")).toBeTruthy();
  });

  it("is over at once where a person has removed them already", async () => {
    const pane = await inserted(stateOf([form]));
    await pane.workbook.removeSheets(["Ferrari Giulia Val"]);
    await press(pane, "Annulla");
    expect(kept(pane).registro[0]?.annullata).toBe(true);
    expect(pane.said()).toMatch(/Nessun foglio con quei nomi c'è ancora/);
  });

  it("empties them where Excel cannot remove them", async () => {
    const pane = await inserted(stateOf([form]), (workbook) => Object.assign(workbook, { removeSheets: undefined }));
    await press(pane, "Annulla");
    await press(pane, "Togli i fogli");
    expect(pane.workbook.content("Ferrari Giulia Val", "A1")).toBeNull();
    expect(pane.said()).toMatch(/sono rimasti vuoti/);
    expect(kept(pane).registro[0]?.annullata).toBe(true);
  });

  it("tells why it could not, and asks again", async () => {
    const pane = await inserted(stateOf([form]));
    await press(pane, "Annulla");
    pane.workbook.failNext("removeSheets", { code: "STRUTTURA_PROTETTA" });
    await press(pane, "Togli i fogli");
    expect(pane.said()).toMatch(/^La struttura della cartella è protetta/);
    expect(screen.getByRole("button", { name: "Togli i fogli" })).toBeTruthy();
    expect(kept(pane).registro[0]?.annullata).toBeUndefined();
  });

  it("takes the sample away whole", async () => {
    const pane = await openPane(stateOf([form]));
    await press(pane, "Inserisci un esempio");
    await press(pane, "Annulla");
    await press(pane, "Togli i fogli");
    expect(sheetNames(pane)).toEqual(["Rossi", "Registro PERF"]);
  });
});
