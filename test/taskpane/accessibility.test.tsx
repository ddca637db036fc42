/** @jest-environment jsdom */
// axe on every place and panel. Contrast needs a real browser: test/taskpane/screenshots/take.mjs tells of it.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import axe from "axe-core";
import { makeStaff } from "./staff";
import { DIRIGENTE, goTo, makeForm, openPane, screen, stateOf } from "./pane";
import type { OpenPane } from "./pane";

afterEach(cleanup);

// jsdom draws nothing; axe asks.
HTMLCanvasElement.prototype.getContext = () => null;

const wrong = stateOf([
  ...["Rossi Maria", "Verdi Luca"].map((persona) => makeForm({ name: persona, persona, rows: DIRIGENTE, total: 85 })),
  makeStaff(9),
]);

async function violations(pane: OpenPane): Promise<readonly string[]> {
  const { violations: found } = await axe.run(pane.container.ownerDocument, {
    rules: {
      "color-contrast": { enabled: false },
      "document-title": { enabled: false },
      "html-has-lang": { enabled: false },
    },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const click = async (pane: OpenPane, name: string | RegExp): Promise<void> => {
  await pane.user.click(screen.getAllByRole("button", { name })[0]!);
  await pane.settle();
};

const SCENES: readonly (readonly [name: string, play: (pane: OpenPane) => Promise<void>])[] = [
  ["the first screen", () => Promise.resolve()],
  ["the list", (pane) => pane.check()],
  [
    "an open finding with its reason",
    async (pane) => {
      await pane.check();
      await click(pane, /^errore: Il totale/);
      await click(pane, "Ignora…");
    },
  ],
  [
    "changes to be made",
    async (pane) => {
      await pane.check();
      await click(pane, /^errore: Il totale/);
      await click(pane, /casi simili/);
    },
  ],
  [
    "the notice of a correction",
    async (pane) => {
      await pane.check();
      await click(pane, /^errore: Il totale/);
      await click(pane, "Correggi");
    },
  ],
  [
    "Schede with the reading of one",
    async (pane) => {
      await pane.check();
      await goTo(pane, "Schede");
      await click(pane, "Correggi la lettura");
    },
  ],
  [
    "Sistema",
    async (pane) => {
      await pane.check();
      await goTo(pane, "Sistema");
    },
  ],
  ["Moduli", (pane) => goTo(pane, "Moduli")],
  [
    "Nuova scheda with what is missing",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Nuova scheda/);
      await click(pane, "Mostra l'anteprima");
    },
  ],
  [
    "the weights of a new form",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Nuova scheda/);
      await pane.user.selectOptions(screen.getByRole("combobox", { name: "Dalla tabella del personale" }), "Neri Ugo");
      await click(pane, "Mostra l'anteprima");
    },
  ],
  [
    "forms for everybody, with whom they leave out",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Genera per tutto/);
      await click(pane, "Mostra l'anteprima");
    },
  ],
  [
    "the report of files made",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Genera per tutto/);
      await pane.user.selectOptions(screen.getByRole("combobox", { name: "Dove" }), "In un file per settore");
      await click(pane, "Mostra l'anteprima");
      await click(pane, "Genera");
    },
  ],
  [
    "a new year",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Nuovo anno/);
    },
  ],
  [
    "a copy for one evaluator",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Prepara/);
      await pane.user.selectOptions(screen.getByRole("combobox", { name: /^Valutatore/ }), "Neri Ugo");
      await click(pane, "Mostra l'anteprima");
    },
  ],
  [
    "sheets to be taken away",
    async (pane) => {
      await goTo(pane, "Moduli");
      await click(pane, /^Genera per tutto/);
      await click(pane, "Mostra l'anteprima");
      await click(pane, "Genera");
      await goTo(pane, "Registro");
      await click(pane, "Annulla la modifica");
    },
  ],
  [
    "the menu of other places",
    async (pane) => {
      await goTo(pane, "Sistema");
      await click(pane, "Altre parti del riquadro");
    },
  ],
  [
    "Registro",
    async (pane) => {
      await pane.check();
      await click(pane, /^errore: Il totale/);
      await click(pane, "Correggi");
      await goTo(pane, "Registro");
    },
  ],
];

describe("axe finds nothing in", () => {
  it.each(SCENES)("%s", async (_, play) => {
    const pane = await openPane(wrong, (workbook) => workbook.stand("Verdi Luca", "D11"));
    await play(pane);
    expect(await violations(pane)).toEqual([]);
  });
});
