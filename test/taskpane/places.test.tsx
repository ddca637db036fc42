/** @jest-environment jsdom */
// Schede, Sistema, Registro as a person uses them.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup, fireEvent } from "@testing-library/react";
import { readStato } from "../../src/scheda";
import { formula, makeSheet } from "../scheda/sheet";
import type { OpenPane } from "./pane";
import { DIRIGENTE, goTo, makeForm, openPane, screen, stateOf, within } from "./pane";

afterEach(cleanup);

const form = makeForm({ name: "Rossi", persona: "Rossi Maria", rows: DIRIGENTE, total: 85 });
const kept = ({ workbook }: OpenPane) => readStato(workbook.snapshot().state).stato;

async function choose(pane: OpenPane, label: string, option: string): Promise<void> {
  await pane.user.selectOptions(screen.getByRole("combobox", { name: label }), option);
}

/** jsdom's files cannot tell their text. */
function jsonFile(text: string): File {
  const file = new File([text], "ente.json", { type: "application/json" });
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

describe("Schede", () => {
  async function openSchede(): Promise<OpenPane> {
    const pane = await openPane(stateOf([form]));
    await pane.check();
    await goTo(pane, "Schede");
    return pane;
  }

  it("tells whose it is, score and band, and only once where nothing else is due", async () => {
    await openSchede();
    const table = screen.getByRole("table");
    expect(within(table).getByRole("row", { name: /^Punteggio/ }).textContent).toBe("Punteggio87,00");
    expect(within(table).getByRole("row", { name: /^Livello di premialità/ }).textContent).toContain("distinzione");
    expect(screen.getByText("Dirigente · 2017 · Affari generali")).toBeTruthy();
  });

  it("a categoria that was read wrong is stated, kept, and forgotten again", async () => {
    const pane = await openSchede();
    await pane.user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
    await choose(pane, "Categoria", "Titolare di P.O. o A.P.");
    await pane.user.click(screen.getByRole("button", { name: "Tieni questa lettura" }));
    await pane.settle();
    expect(kept(pane).letture).toMatchObject([{ foglio: "Rossi", etichette: { categoria: "po_ap" } }]);
    expect(screen.getByText("Titolare di P.O. o A.P. · 2017 · Affari generali")).toBeTruthy();
    expect(screen.getByText("Lettura corretta")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
    await pane.user.click(screen.getByRole("button", { name: "Torna alla lettura automatica" }));
    await pane.settle();
    expect(kept(pane).letture).toEqual([]);
    expect(screen.getByText("Dirigente · 2017 · Affari generali")).toBeTruthy();
  });

  it("a column that was read wrong is another one", async () => {
    const pane = await openSchede();
    await pane.user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
    await choose(pane, "Punteggio attribuito", "Punteggio risultante dalla misurazione");
    await pane.user.click(screen.getByRole("button", { name: "Tieni questa lettura" }));
    await pane.settle();
    expect(kept(pane).letture[0]?.colonne).toEqual({ attribuito: "punteggio risultante dalla misurazione" });
  });

  it("what is no scheda goes apart, and comes back", async () => {
    const pane = await openSchede();
    await pane.user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
    await choose(pane, "Che cos'è", "Non è una scheda");
    await pane.user.click(screen.getByRole("button", { name: "Tieni questa lettura" }));
    await pane.settle();
    expect(screen.getByText("Nessuna scheda riconosciuta.")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Torna alla lettura automatica" }));
    await pane.settle();
    expect(screen.getByText("Rossi Maria")).toBeTruthy();
  });

  it("a table that was not recognised is pointed at", async () => {
    const strange = makeSheet(
      { A3: "Voce libera", B3: "Quanto pesa", C3: "Quanto fatto", A4: "1a", B4: 30, C4: 27 },
      { name: "Strano" },
    );
    const pane = await openPane(stateOf([strange]), (workbook) => workbook.stand("Strano", "B3"));
    await goTo(pane, "Schede");
    await pane.user.click(screen.getByRole("button", { name: "Leggi da qui" }));
    await pane.settle();
    expect(kept(pane).letture).toEqual([
      { foglio: "Strano", intestazione: "voce libera|quanto pesa|quanto fatto", kind: "valutazione" },
    ]);
  });

  it("a row without headings is told", async () => {
    const pane = await openPane(stateOf([form]), (workbook) => workbook.stand("Rossi", "A30"));
    await goTo(pane, "Schede");
    await pane.user.click(screen.getByRole("button", { name: "Leggi da qui" }));
    await pane.settle();
    expect(pane.said()).toMatch(/^La riga selezionata non contiene intestazioni/);
  });
});

describe("Sistema", () => {
  it("is chosen for the workbook, which is checked by it, and the functions hear of it", async () => {
    const pane = await openPane(stateOf([form]));
    await pane.check();
    await goTo(pane, "Sistema");
    await choose(pane, "Sistema da usare", "Comune, posizioni organizzative e personale dei livelli");
    await pane.user.click(screen.getByRole("button", { name: "Usa in questa cartella" }));
    await pane.settle();
    expect(kept(pane).sistema).toBe("po-livelli");
    expect(pane.host.rules.at(-1)?.sistema).toBe("po-livelli");
    expect(screen.getByText(/^In vigore: scelto per questa cartella/)).toBeTruthy();
  });

  it("a scelta shows its clause and how many people change band", async () => {
    const rows = DIRIGENTE.map((row, index) => (index === 0 ? ([row[0], 30, 30, 30] as const) : row));
    const close = rows.map((row, index) => (index === 3 ? ([row[0], 35, 30.5, 30.5] as const) : row));
    const pane = await openPane(
      stateOf([makeForm({ name: "Rossi", persona: "Rossi Maria", rows: close, total: 90.5 })]),
    );
    await pane.check();
    await goTo(pane, "Sistema");
    await pane.user.click(screen.getByText("S1. Punteggi fra due livelli di premialità"));
    fireEvent(screen.getByText("S1. Punteggi fra due livelli di premialità").closest("details")!, new Event("toggle"));
    await pane.settle();
    const option = screen.getByRole("radio", { name: /Il punteggio si arrotonda prima all'intero/ });
    expect(option.closest("label")?.textContent).toContain("In questa cartella una persona cambia fascia.");
    await pane.user.click(option);
    await pane.settle();
    expect(kept(pane).scelte).toEqual({ S1: "arrotonda" });
    expect(pane.said()).toBe("Scelta tenuta con la cartella: Punteggi fra due livelli di premialità.");
  });

  it("an office's own comes from a file, with all the reasons where it cannot be used", async () => {
    const pane = await openPane(stateOf([form]));
    await pane.check();
    await goTo(pane, "Sistema");
    const field = pane.container.querySelector<HTMLInputElement>("input[type=file]")!;
    const json = readFileSync("assets/esempi/sistema-esempio.json", "utf8");
    await pane.user.upload(field, jsonFile(json.replace('"nome"', '"nme"')));
    await pane.settle();
    expect(screen.getByRole("alert").textContent).toContain("Il file non si può usare come sistema");
    expect(kept(pane).sistema).toBeNull();
    await pane.user.upload(field, jsonFile(json));
    await pane.settle();
    expect(screen.queryByRole("alert")).toBeNull();
    const { id } = JSON.parse(json) as { readonly id: string };
    expect(kept(pane).sistema).toMatchObject({ id });
    await pane.user.click(screen.getByRole("button", { name: "Esporta in un file" }));
    expect(pane.host.saved.map(({ name }) => name)).toEqual([`${id}.json`]);
    await pane.user.click(screen.getByRole("button", { name: "Copia il testo" }));
    expect(pane.host.copied).toEqual([pane.host.saved[0]?.text]);
  });
});

describe("Registro", () => {
  it("is empty where nothing was written", async () => {
    const pane = await openPane(stateOf([form]));
    await goTo(pane, "Registro");
    expect(screen.getByText(/^PERF non ha ancora scritto nulla/)).toBeTruthy();
  });

  async function corrected(): Promise<OpenPane> {
    const pane = await openPane(stateOf([form]));
    await pane.check();
    await pane.user.click(screen.getByRole("button", { name: /^errore: Il totale/ }));
    await pane.user.click(screen.getByRole("button", { name: "Correggi" }));
    await pane.settle();
    return pane;
  }

  it("lists each change in the state and in a sheet", async () => {
    const pane = await corrected();
    expect(kept(pane).registro).toMatchObject([
      {
        quando: "2026-11-21T09:30",
        azione: "Correzione: il totale non torna",
        celle: [{ foglio: "Rossi", cella: "D11", prima: 85 }],
      },
    ]);
    expect(pane.workbook.content("Registro PERF", "A3")).toBe("21/11/2026 09:30");
    expect(pane.workbook.content("Registro PERF", "E3")).toBe("85");
    expect(pane.workbook.content("Registro PERF", "H3")).toBe("In vigore");
  });

  it("takes a change back after the file was closed", async () => {
    const before = await corrected();
    const snapshot = before.workbook.snapshot();
    cleanup();
    const pane = await openPane(snapshot);
    await goTo(pane, "Registro");
    await pane.user.click(screen.getByRole("button", { name: "Annulla la modifica" }));
    await pane.settle();
    expect(pane.workbook.content("Rossi", "D11")).toBe(85);
    expect(kept(pane).registro[0]?.annullata).toBe(true);
    expect(screen.getByText("Annullata")).toBeTruthy();
    expect(pane.workbook.content("Registro PERF", "H3")).toBe("Annullata");
  });

  it("does not write over a sheet of that name that is not its own", async () => {
    const foreign = makeSheet({ A1: "Le mie note" }, { name: "Registro PERF" });
    const pane = await openPane(stateOf([form, foreign]));
    await pane.check();
    await pane.user.click(screen.getByRole("button", { name: /^errore: Il totale/ }));
    await pane.user.click(screen.getByRole("button", { name: "Correggi" }));
    await pane.settle();
    expect(pane.workbook.content("Registro PERF", "A1")).toBe("Le mie note");
    expect(kept(pane).registro).toHaveLength(1);
    expect(pane.said()).toMatch(/un foglio con questo nome c'è già e non è di PERF/);
  });

  it("opens where the person left, as the workbook remembers", async () => {
    const before = await corrected();
    await goTo(before, "Registro");
    await before.user.click(screen.getByRole("button", { name: "Annulla la modifica" }));
    await before.settle();
    const snapshot = before.workbook.snapshot();
    cleanup();
    await openPane(snapshot);
    expect(screen.getByRole("tab", { name: "Registro" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("Congela valori", () => {
  const sheet = makeSheet({ A1: formula("=PERF.PR(B1,C1)", 85.5), B1: 10, C1: 12 }, { name: "Calcoli" });

  it("shows the formulas, freezes them, and puts them back", async () => {
    const pane = await openPane(stateOf([sheet]));
    await pane.user.click(screen.getByRole("button", { name: "Altre azioni" }));
    await pane.user.click(screen.getByRole("button", { name: "Congela valori" }));
    await pane.settle();
    expect(screen.getByRole("table", { name: "Celle che cambiano" }).textContent).toContain("A1=PERF.PR(B1;C1)85,5");
    await pane.user.click(screen.getByRole("button", { name: "Applica" }));
    await pane.settle();
    expect(pane.workbook.content("Calcoli", "A1")).toBe(85.5);
    await pane.user.click(screen.getByRole("button", { name: "Ripristina formule" }));
    await pane.settle();
    await pane.user.click(screen.getByRole("button", { name: "Applica" }));
    await pane.settle();
    expect(pane.workbook.content("Calcoli", "A1")).toEqual({ formula: "=PERF.PR(B1,C1)" });
    expect(kept(pane).registro.map(({ azione, annullata = false }) => [azione, annullata])).toEqual([
      ["Congela valori", true],
      ["Ripristina formule", false],
    ]);
  });

  it("says so where there is nothing to freeze", async () => {
    const pane = await openPane(stateOf([form]));
    await pane.user.click(screen.getByRole("button", { name: "Altre azioni" }));
    await pane.user.click(screen.getByRole("button", { name: "Congela valori" }));
    await pane.settle();
    expect(pane.said()).toBe("In questa cartella non ci sono formule PERF da congelare.");
  });
});
