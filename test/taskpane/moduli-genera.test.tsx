/** @jest-environment jsdom */
// Genera per tutto il personale, Nuovo anno, Prepara per l'invio: shown first, interruptible, with a report that stays.
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { readStato } from "../../src/scheda";
import { failure, success } from "../../src/lib/result";
import type { Snapshot } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";
import { fakeFiles, textOf } from "./fake-moduli";
import type { OpenPane } from "./pane";
import { DIRIGENTE, goTo, makeForm, openPane, screen, stateOf, within } from "./pane";
import { makeStaff } from "./staff";

afterEach(cleanup);

const form = makeForm({ name: "Rossi", persona: "Rossi Maria", rows: DIRIGENTE, total: 87 });
const kept = ({ workbook }: OpenPane) => readStato(workbook.snapshot().state).stato;
const sheetNames = ({ workbook }: OpenPane) => workbook.snapshot().sheets.map(({ name }) => name);
const listed = (title: RegExp) =>
  within(screen.getByText(title).closest("details")!)
    .queryAllByRole("listitem", { hidden: true })
    .map(({ textContent }) => textContent);

async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name }));
  await pane.settle();
}

async function openAt(
  section: RegExp,
  snapshot: Snapshot,
  change?: (workbook: MemoryWorkbook) => void,
  options?: Parameters<typeof openPane>[2],
): Promise<OpenPane> {
  const pane = await openPane(snapshot, change, options);
  await goTo(pane, "Moduli");
  await press(pane, section);
  return pane;
}

const GENERA = /^Genera per tutto/;
const where = (pane: OpenPane, option: string): Promise<void> =>
  pane.user.selectOptions(screen.getByRole("combobox", { name: "Dove" }), option);

describe("Genera in this workbook", () => {
  it("shows how many sheets for how many people, and whom it skips and why", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(9)]));
    expect(screen.getByText("Foglio «Personale»: 8 persone, 1 saltata.")).toBeTruthy();
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByRole("heading", { name: "16 fogli per 8 persone" })).toBe(document.activeElement);
    expect(listed(/^Persone saltate/)).toEqual([
      "Riga 10, Conti Sara 8: manca la categoria; scriverla nella colonna della categoria.",
    ]);
    expect(sheetNames(pane)).toEqual(["Personale"]);
  });

  it("adds all in one call, lists them by name, and reports whom it left out", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(9)]));
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(pane.workbook.calls.filter((call) => call.startsWith("addSheets"))).toHaveLength(2);
    expect(sheetNames(pane)).toHaveLength(1 + 16 + 1);
    expect(kept(pane).registro[0]?.fogli).toHaveLength(16);
    expect(kept(pane).registro[0]?.celle).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Resoconto" }));
    expect(listed(/^Persone saltate/)).toHaveLength(1);
    await press(pane, "Copia l'elenco");
    expect(pane.host.copied).toEqual([
      "Riga 10, Conti Sara 8: manca la categoria; scriverla nella colonna della categoria.",
    ]);
    await goTo(pane, "Registro");
    await goTo(pane, "Moduli");
    expect(screen.getByRole("heading", { name: "Resoconto" })).toBeTruthy();
    await press(pane, "Chiudi il resoconto");
    expect(screen.queryByRole("heading", { name: "Resoconto" })).toBeNull();
  });

  it("skips whoever has the sheets already", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]));
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByText("Non c'è nessuna persona per cui preparare i moduli.")).toBeTruthy();
    expect(listed(/^Persone saltate/)[0]).toBe(
      "Riga 2, Bianchi Anna: il foglio «Ass Bianchi Anna» c'è già e non si sovrascrive: per rifarlo, rinominarlo o eliminarlo.",
    );
    expect(screen.queryByRole("button", { name: "Genera" })).toBeNull();
  });

  it("can be interrupted, which leaves nothing behind", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(8)]));
    await press(pane, "Mostra l'anteprima");
    const { go } = pane.workbook.holdAdding();
    await press(pane, "Genera");
    await pane.pass(300);
    expect(screen.getByText("Creazione dei moduli: «Ass Bianchi Anna», 0 di 16")).toBeTruthy();
    await press(pane, "Interrompi");
    go();
    await pane.settle();
    expect(sheetNames(pane)).toEqual(["Personale"]);
    expect(kept(pane).registro).toEqual([]);
    expect(pane.said()).toBe("Operazione interrotta: non è stato scritto nulla.");
  });

  it("makes the forms that are ticked, and none where none is", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]));
    await pane.user.click(screen.getByRole("checkbox", { name: "Assegnazione degli obiettivi" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Relazione" }));
    await press(pane, "Mostra l'anteprima");
    await pane.user.click(screen.getByText(/^Fogli che si aggiungono/));
    await press(pane, "Genera");
    expect(sheetNames(pane)).toEqual([
      "Personale",
      "Val Bianchi Anna",
      "Rel Bianchi Anna",
      "Val Conti Sara",
      "Rel Conti Sara",
      "Registro PERF",
    ]);
    await pane.user.click(screen.getByRole("checkbox", { name: "Relazione" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Scheda di valutazione" }));
    expect(screen.getByText("Scegliere almeno un modulo.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Mostra l'anteprima" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("offers the staff form where there is no staff table", async () => {
    const pane = await openAt(GENERA, stateOf([form]));
    expect(screen.getByText(/^Non c'è una tabella del personale/)).toBeTruthy();
    await press(pane, "Inserisci il modulo «Personale»");
    expect(screen.getByRole("heading", { name: "Nuovo modulo: Personale" })).toBeTruthy();
    await press(pane, "Inserisci");
    expect(sheetNames(pane)).toContain("Personale");
    expect(
      screen.getByText("La tabella del personale del foglio «Personale» è vuota: scrivere una persona per riga."),
    ).toBeTruthy();
  });
});

describe("Genera in files", () => {
  it("makes one for each settore, with the rules of this workbook, in one archive", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(9)]));
    await where(pane, "In un file per settore");
    await press(pane, "Mostra l'anteprima");
    await pane.user.click(screen.getByText(/^File che si creano/));
    await press(pane, "Genera");
    expect(pane.host.files.map(({ name }) => name)).toEqual(["moduli 2026.zip"]);
    expect(textOf(pane.host.files[0]!.bytes)).toEqual([
      "Schede 2026 Affari generali.xlsx",
      "Schede 2026 Tecnico.xlsx",
      "Schede 2026 Ragioneria.xlsx",
    ]);
    expect(pane.said()).toBe("Creati 3 file per 8 persone. Salvato «moduli 2026.zip» fra i download.");
    expect(sheetNames(pane)).toEqual(["Personale"]);
    expect(kept(pane).registro).toEqual([]);
  });

  it("saves a single file as it is, and again when asked", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]));
    await where(pane, "In un unico file");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    await press(pane, "Salva di nuovo");
    expect(pane.host.files.map(({ name }) => name)).toEqual(["Schede 2026 tutti.xlsx", "Schede 2026 tutti.xlsx"]);
    const { sheets, state } = textOf(pane.host.files[0]!.bytes) as { readonly sheets: unknown; readonly state: string };
    expect(sheets).toEqual(["Ass Bianchi Anna", "Val Bianchi Anna", "Ass Conti Sara", "Val Conti Sara"]);
    expect(readStato(state).stato.sistema).toBe("arsac-2017");
    await press(pane, "Apri in Excel");
    expect(pane.workbook.opened).toHaveLength(1);
  });

  it("opens the file beside where the host saves none", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]), undefined, { savesNothing: true });
    await where(pane, "In un unico file");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(pane.workbook.opened).toHaveLength(1);
    expect(pane.said()).toMatch(/Aperto «Schede 2026 tutti.xlsx» in Excel/);
  });

  it("keeps several files at hand where the host saves none", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]), undefined, { savesNothing: true });
    await where(pane, "In un file per persona");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(pane.said()).toMatch(/aprire i file dall'elenco/);
    await pane.user.click(screen.getByText("File creati"));
    await pane.user.click(screen.getAllByRole("button", { name: "Apri in Excel" })[1]!);
    await pane.settle();
    expect(pane.workbook.opened.map(textOf)).toMatchObject([{ sheets: ["Ass Conti Sara", "Val Conti Sara"] }]);
  });

  it("can be interrupted between two files", async () => {
    let made = 0;
    const stopping = { ...fakeFiles };
    const pane = await openAt(GENERA, stateOf([makeStaff(8)]), undefined, {
      loadFiles: () => Promise.resolve(stopping),
    });
    stopping.makeWorkbook = (sheets, state) => {
      made += 1;
      if (made === 2) pane.context.running.signal!.aborted = true;
      return fakeFiles.makeWorkbook(sheets, state);
    };
    await where(pane, "In un file per persona");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(made).toBe(2);
    expect(pane.host.files).toEqual([]);
    expect(pane.said()).toBe("Interrotto dopo 2 di 8 file: non è stato salvato nulla.");
  });

  it("says which file could not be made", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]), undefined, {
      loadFiles: () =>
        Promise.resolve({
          ...fakeFiles,
          makeWorkbook: () => failure({ code: "FILE_TROPPO_GRANDE", limitMegabytes: 100 }),
        }),
    });
    await where(pane, "In un unico file");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(pane.said()).toMatch(/^Schede 2026 tutti: .*100 MB.* Non è stato salvato nulla\.$/);
  });

  it("says so where the code that writes files does not load", async () => {
    const pane = await openAt(GENERA, stateOf([makeStaff(2)]), undefined, {
      loadFiles: () => Promise.reject(new Error("rete")),
    });
    await where(pane, "In un unico file");
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Genera");
    expect(pane.said()).toMatch(/^L'operazione non è riuscita \(rete\)/);
    expect(screen.getByRole("button", { name: "Genera" })).toBeTruthy();
  });
});

describe("Nuovo anno", () => {
  const ANNO = /^Nuovo anno/;

  it("tells what comes along, for the year after, and makes a file of its own", async () => {
    const pane = await openAt(ANNO, stateOf([form]));
    expect(screen.getByText("Dal 2017 si portano:")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "1 persona",
      "1 riga di obiettivi della struttura",
    ]);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Anno nuovo" }).value).toBe("2018");
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByRole("heading", { name: "Moduli per il 2018" })).toBeTruthy();
    expect(screen.getByText("Si crea un file nuovo: questa cartella resta com'è.")).toBeTruthy();
    await press(pane, "Genera");
    expect(pane.host.files.map(({ name }) => name)).toEqual(["Schede 2018 tutti.xlsx"]);
    expect(sheetNames(pane)).toEqual(["Rossi"]);
  });

  it("never offers this workbook", async () => {
    await openAt(ANNO, stateOf([form]));
    const options = within(screen.getByRole("combobox", { name: "Dove" })).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "In un file per persona",
      "In un file per settore",
      "In un unico file",
    ]);
  });

  it("says so where there is nothing to start from", async () => {
    await openAt(ANNO, stateOf([]));
    expect(screen.getByText(/^In questa cartella non ci sono schede, obiettivi o personale/)).toBeTruthy();
  });
});

describe("Prepara per l'invio", () => {
  const INVIO = /^Prepara per l'invio/;

  async function chosen(snapshot: Snapshot, change?: (workbook: MemoryWorkbook) => void): Promise<OpenPane> {
    const pane = await openAt(INVIO, snapshot, change);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Valutatore a cui si invia" }), "Neri Ugo");
    return pane;
  }

  it("shows which sheets stay and which do not, each with the reason", async () => {
    const pane = await chosen(stateOf([form, makeStaff(3)]));
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByRole("heading", { name: "Copia per Neri Ugo" })).toBe(document.activeElement);
    expect(screen.getByText("Nella copia c'è Rossi Maria.")).toBeTruthy();
    expect(screen.getByText("Le formule diventano cifre.")).toBeTruthy();
    expect(listed(/^Fogli nella copia/)).toEqual([
      "«Personale», tenuto in parte: Rossi Maria; tolte 2 righe di altre persone",
    ]);
    expect(listed(/^Fogli esclusi/)).toEqual(["«Rossi», escluso: riguarda solo altre persone"]);
    expect(pane.workbook.calls).not.toContain("toFile");
  });

  it("makes the copy from the whole workbook and saves it, without touching the workbook", async () => {
    const pane = await chosen(stateOf([form, makeStaff(3)]));
    await pane.user.click(screen.getByRole("checkbox", { name: /^Congela i valori/ }));
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Prepara la copia");
    expect(pane.host.files.map(({ name }) => name)).toEqual(["Schede per Neri Ugo.xlsx"]);
    expect(textOf(pane.host.files[0]!.bytes)).toEqual({ sheets: [{ name: "Personale" }], freeze: false, state: null });
    expect(sheetNames(pane)).toEqual(["Rossi", "Personale"]);
    expect(pane.said()).toBe("La copia per Neri Ugo è pronta. Salvato «Schede per Neri Ugo.xlsx» fra i download.");
  });

  it("is not saved where somebody else is named in it, in a comment for example", async () => {
    const search = jest.spyOn(fakeFiles, "findText").mockReturnValueOnce(success("xl/comments1.xml"));
    const pane = await chosen(stateOf([form, makeStaff(3)]));
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Prepara la copia");
    expect(search).toHaveBeenCalledTimes(1);
    expect(pane.host.files).toEqual([]);
    expect(pane.said()).toBe(
      "La copia per Neri Ugo non è stata scritta: in un commento è nominata un'altra persona. Togliere il nome dal file e ripetere.",
    );
  });

  it("cannot be shown before an evaluator is chosen", async () => {
    await openAt(INVIO, stateOf([form, makeStaff(3)]));
    expect(screen.getByRole("button", { name: "Mostra l'anteprima" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says so where nobody is named as evaluator", async () => {
    await openAt(INVIO, stateOf([form]));
    expect(screen.getByText(/^La cartella non dice chi valuta chi/)).toBeTruthy();
  });

  it("says so where Excel does not give the workbook", async () => {
    const pane = await chosen(stateOf([form, makeStaff(3)]), (workbook) =>
      Object.assign(workbook, { toFile: undefined }),
    );
    await press(pane, "Mostra l'anteprima");
    await press(pane, "Prepara la copia");
    expect(pane.said()).toMatch(/^Questa versione di Excel non dà a PERF la cartella intera/);
  });
});
