/** @jest-environment jsdom */
// Moduli over the forms themselves, not their stand-in: what is inserted is recognised for whom it is.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { loadModuli } from "../../src/taskpane/moduli-engine";
import type { OpenPane } from "./pane";
import { goTo, openPane, screen, stateOf } from "./pane";

afterEach(cleanup);

async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name }));
  await pane.settle();
}

describe("The real forms", () => {
  it("are inserted by name of person and form, and checked", async () => {
    const pane = await openPane(stateOf([]), undefined, { loadModuli });
    await goTo(pane, "Moduli");
    await press(pane, /^Nuova scheda/);
    await pane.user.click(screen.getByRole("textbox", { name: "Cognome e nome" }));
    await pane.user.paste("Ferrari Giulia");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Categoria" }), "Dirigente");
    await press(pane, "Mostra l'anteprima");
    expect(screen.getByText(/^Si aggiunge il foglio «Ferrari Giulia /)).toBeTruthy();
    await press(pane, "Inserisci");
    const { outcome } = pane.context.store.getState();
    expect(outcome?.checked.schede).toMatchObject([{ kind: "valutazione", persona: "Ferrari Giulia", anno: 2026 }]);
  });

  it("have a staff form that says it is empty", async () => {
    const pane = await openPane(stateOf([]), undefined, { loadModuli });
    await goTo(pane, "Moduli");
    await press(pane, /^Genera per tutto/);
    await press(pane, "Inserisci il modulo «Personale»");
    await press(pane, "Inserisci");
    expect(screen.getByText(/^La tabella del personale del foglio «.*» è vuota/)).toBeTruthy();
  });
});
