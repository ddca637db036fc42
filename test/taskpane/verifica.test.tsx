/** @jest-environment jsdom */
// Verifica as a person uses it: check, look, correct, take back, set aside.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { readStato } from "../../src/scheda";
import { DIRIGENTE, makeForm, openPane, screen, stateOf } from "./pane";

afterEach(cleanup);

const right = makeForm({ name: "Bianchi", persona: "Bianchi Anna", rows: DIRIGENTE, total: 87 });
const rossi = makeForm({ name: "Rossi", persona: "Rossi Maria", rows: DIRIGENTE, total: 85 });
const verdi = makeForm({ name: "Verdi", persona: "Verdi Luca", rows: DIRIGENTE, total: 90 });
const wrong = stateOf([right, rossi, verdi]);

const row = (name: RegExp): HTMLElement => screen.getByRole("button", { name });
const ROSSI_TOTAL = /^errore: Il totale non torna, D11\..* Foglio Rossi, /;
const VERDI_TOTAL = /^errore: Il totale non torna, D11\..* Foglio Verdi, /;

describe("Before the first check", () => {
  it("one button is the primary one, and an example can be put in", async () => {
    await openPane(wrong);
    expect(screen.getByRole("heading", { name: "Verifica le schede di questa cartella" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Verifica" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Inserisci un esempio" })).toBeTruthy();
  });

  it("no cell is read, only what the workbook keeps", async () => {
    const { workbook } = await openPane(wrong);
    expect(workbook.calls).toEqual(["readState"]);
  });

  it("the functions are told which rules hold, also where nothing was chosen", async () => {
    const { host } = await openPane(wrong);
    expect(host.rules).toEqual([{ sistema: null, scelte: {} }]);
  });
});

describe("The check", () => {
  it("lists what is wrong by sheet, with counters, and says the totals", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    expect(pane.said()).toBe("Verifica finita: 3 schede, 2 errori, 0 avvisi, 0 note.");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Foglio «Rossi»",
      "Foglio «Verdi»",
    ]);
    expect(screen.getByRole("button", { name: "2 errori" })).toBeTruthy();
    expect(row(ROSSI_TOTAL).textContent).toContain("85");
  });

  it("names the sistema in force; a click opens Sistema", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(/^Sistema in vigore: ARSAC, linee guida 2017/));
    await pane.settle();
    expect(screen.getByRole("tab", { name: "Sistema" }).getAttribute("aria-selected")).toBe("true");
  });

  it("says what was looked at when nothing is wrong", async () => {
    const pane = await openPane(stateOf([right]));
    await pane.check();
    expect(screen.getByRole("heading", { name: "Nessun rilievo" })).toBeTruthy();
    expect(screen.getByText(/^1 scheda esaminata con il sistema ARSAC, linee guida 2017/)).toBeTruthy();
    expect(screen.getByText("S1. Un livello comincia al suo estremo inferiore: 51, 71, 91.")).toBeTruthy();
  });

  it("says what it looked for when nothing is recognised, and offers to point at a table", async () => {
    const pane = await openPane(stateOf([]));
    await pane.check();
    expect(screen.getByRole("heading", { name: "Nessuna scheda riconosciuta" })).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Indica una tabella" }));
    await pane.settle();
    expect(screen.getByRole("button", { name: "Leggi da qui" })).toBeTruthy();
  });

  it("shows a bar only after 300 ms, and stops when asked", async () => {
    const pane = await openPane(wrong);
    const reading = pane.workbook.holdReading();
    await pane.check();
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pane.pass(300);
    expect(screen.getByRole("progressbar", { name: /Lettura della cartella: foglio «Bianchi», 0 di 3/ })).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Interrompi" }));
    reading.go();
    await pane.settle();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(pane.said()).toBe("Operazione interrotta: non è stato scritto nulla.");
    expect(screen.getByRole("heading", { name: "Verifica le schede di questa cartella" })).toBeTruthy();
  });

  it("tells why the workbook could not be read", async () => {
    const pane = await openPane(wrong);
    pane.workbook.failNext("read", { code: "CELLA_IN_MODIFICA" });
    await pane.check();
    expect(pane.said()).toBe("Una cella è in modifica: premere Invio per confermarla e riprovare.");
  });
});

describe("Filters", () => {
  it("by severity, by words, and back", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(screen.getByRole("button", { name: "0 avvisi" }));
    expect(screen.getByText("Nessun rilievo corrisponde ai filtri; in tutto ce ne sono 2.")).toBeTruthy();
    expect(pane.said()).toBe("0 rilievi su 2.");
    await pane.user.click(screen.getByRole("button", { name: "Togli i filtri" }));
    expect(screen.getAllByRole("button", { name: /^errore: / })).toHaveLength(2);
  });
});

describe("An open finding", () => {
  it("goes to the cell and shows why, with the article, and the exact change", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    await pane.settle();
    expect(pane.workbook.selected).toEqual([{ sheet: "Rossi", address: "D11" }]);
    expect(screen.getByText("Punteggio: 27 + 18 + 3 + 30 + 9 = 87.")).toBeTruthy();
    expect(screen.getByRole("table", { name: "Celle che cambiano" }).textContent).toContain("D1185");
  });

  it("is corrected, checked again, and the correction can be taken back", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    await pane.user.click(screen.getByRole("button", { name: "Correggi" }));
    await pane.settle();
    expect(pane.workbook.content("Rossi", "D11")).not.toBe(85);
    expect(screen.queryByRole("button", { name: ROSSI_TOTAL })).toBeNull();
    expect(row(VERDI_TOTAL)).toBe(document.activeElement);
    await pane.user.click(screen.getByRole("button", { name: "Annulla" }));
    await pane.settle();
    expect(pane.workbook.content("Rossi", "D11")).toBe(85);
    expect(row(ROSSI_TOTAL)).toBeTruthy();
  });

  it("is refused where a colleague changed the cell meanwhile, and nothing is written", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    pane.workbook.failNext("apply", { code: "CELLA_CAMBIATA", sheet: "Rossi", cell: "D11" });
    await pane.user.click(screen.getByRole("button", { name: "Correggi" }));
    await pane.settle();
    expect(pane.said()).toMatch(/^La cella D11 del foglio «Rossi» è cambiata dopo la verifica/);
    expect(pane.workbook.content("Rossi", "D11")).toBe(85);
  });

  it("takes the correction away again when the register cannot be written", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    pane.workbook.failNext("writeState", { code: "SOLA_LETTURA" });
    await pane.user.click(screen.getByRole("button", { name: "Correggi" }));
    await pane.settle();
    expect(pane.workbook.content("Rossi", "D11")).toBe(85);
    expect(pane.said()).toMatch(/^La modifica è stata tolta, perché il registro non si è potuto scrivere/);
  });

  it("is corrected with all its like, after all changes were shown", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    await pane.user.click(screen.getByRole("button", { name: "Correggi tutti i casi simili (2)" }));
    await pane.settle();
    expect(screen.getByRole("heading", { name: "2 correzioni da applicare" })).toBe(document.activeElement);
    expect(pane.workbook.content("Verdi", "D11")).toBe(90);
    await pane.user.click(screen.getByRole("button", { name: "Applica" }));
    await pane.settle();
    expect(pane.workbook.content("Verdi", "D11")).not.toBe(90);
    expect(screen.queryByRole("button", { name: /^errore: Il totale/ })).toBeNull();
  });

  it("is set aside with a reason that stays with the workbook, listed apart, and taken up again", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    await pane.user.click(row(ROSSI_TOTAL));
    await pane.user.click(screen.getByRole("button", { name: "Ignora…" }));
    await pane.user.click(screen.getByRole("button", { name: "Ignora il rilievo" }));
    expect(screen.getByText("Scrivere il motivo: resta nella cartella.")).toBeTruthy();
    await pane.user.type(screen.getByRole("textbox", { name: "Motivo" }), "Punti tolti dal ricorso{Enter}");
    await pane.settle();
    expect(screen.queryByRole("button", { name: ROSSI_TOTAL })).toBeNull();
    expect(screen.getByText("21/11/2026: Punti tolti dal ricorso")).toBeTruthy();
    const { stato } = readStato(pane.workbook.snapshot().state);
    expect(stato.ignorati).toMatchObject([
      { code: "TOTALE_ERRATO", persona: "Rossi Maria", motivo: "Punti tolti dal ricorso", data: "2026-11-21" },
    ]);
    await pane.user.click(screen.getByText("1 rilievo messo da parte"));
    await pane.user.click(screen.getByRole("button", { name: "Riprendi" }));
    await pane.settle();
    expect(row(ROSSI_TOTAL)).toBeTruthy();
  });
});

describe("While people work in the sheet", () => {
  it("the check follows, reading only the sheet that changed", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    pane.workbook.type("Rossi", "D11", 87);
    await pane.pass(700);
    expect(pane.workbook.calls.at(-1)).toBe("readSheets Rossi");
    expect(screen.queryByRole("button", { name: ROSSI_TOTAL })).toBeNull();
    expect(pane.said()).toBe("Verifica finita: 3 schede, 1 errore, 0 avvisi, 0 note.");
  });

  it("waits until the cell is no longer being edited", async () => {
    const pane = await openPane(wrong);
    await pane.check();
    pane.workbook.type("Rossi", "D11", 87);
    pane.workbook.failNext("readSheets", { code: "CELLA_IN_MODIFICA" });
    await pane.pass(700);
    expect(row(ROSSI_TOTAL)).toBeTruthy();
    await pane.pass(2000);
    expect(screen.queryByRole("button", { name: ROSSI_TOTAL })).toBeNull();
  });
});

describe("Other actions", () => {
  const more = async (pane: Awaited<ReturnType<typeof openPane>>, name: string): Promise<void> => {
    const button = screen.queryByRole("button", { name });
    if (button === null) await pane.user.click(screen.getByRole("button", { name: "Altre azioni" }));
    await pane.user.click(screen.getByRole("button", { name }));
    await pane.settle();
  };

  it("mark the cells and take the marks away", async () => {
    const pane = await openPane(wrong);
    await more(pane, "Segna le celle");
    expect(pane.workbook.marks.map(({ sheet, address, severity }) => [sheet, address, severity])).toEqual([
      ["Rossi", "D11", "errore"],
      ["Verdi", "D11", "errore"],
    ]);
    await more(pane, "Togli i segni");
    expect(pane.workbook.marks).toEqual([]);
  });

  it("explain the selected cell", async () => {
    const pane = await openPane(wrong, (workbook) => workbook.stand("Verdi", "D11"));
    await more(pane, "Perché questo valore");
    expect(screen.getByRole("heading", { name: "Perché: foglio «Verdi», D11" })).toBe(document.activeElement);
    await pane.user.click(screen.getByRole("button", { name: "Il totale non torna" }));
    await pane.settle();
    expect(row(VERDI_TOTAL).getAttribute("aria-expanded")).toBe("true");
  });

  it("put in an example that has something to find", async () => {
    const pane = await openPane(stateOf([right]));
    await pane.user.click(screen.getByRole("button", { name: "Inserisci un esempio" }));
    await pane.settle();
    expect(pane.workbook.snapshot().sheets.map(({ name }) => name)).toEqual([
      "Bianchi",
      "Esempio Bianchi",
      "Esempio Verdi",
      "Registro PERF",
    ]);
    expect(screen.getByRole("heading", { name: "Foglio «Esempio Bianchi»" })).toBeTruthy();
    expect(pane.workbook.selected).toEqual([{ sheet: "Esempio Bianchi", address: "A1" }]);
  });

  it("open the guide", async () => {
    const pane = await openPane(wrong);
    await more(pane, "Guida");
    expect(pane.host.helpOpened()).toBe(1);
  });
});
