/** @jest-environment jsdom */
// Everything by keys: the focus is always somewhere, and where one expects it.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { DIRIGENTE, makeForm, openPane, screen, stateOf } from "./pane";
import type { OpenPane } from "./pane";

afterEach(cleanup);

const NAMES = ["Bianchi Anna", "Neri Ugo", "Rossi Maria"];
const wrong = stateOf(NAMES.map((persona) => makeForm({ name: persona, persona, rows: DIRIGENTE, total: 85 })));
const rows = (): readonly HTMLElement[] => screen.getAllByRole("button", { name: /^errore: Il totale/ });
const focused = (): number => rows().indexOf(document.activeElement as HTMLElement);

async function atFirstRow(): Promise<OpenPane> {
  const pane = await openPane(wrong);
  await pane.check();
  rows()[0]!.focus();
  return pane;
}

describe("The list", () => {
  it("is one stop of the Tab key", async () => {
    await atFirstRow();
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it("goes up and down, to the ends, and stays there", async () => {
    const { user } = await atFirstRow();
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe(1);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    await user.keyboard("{End}");
    expect(focused()).toBe(2);
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe(2);
    await user.keyboard("{Home}{ArrowUp}");
    expect(focused()).toBe(0);
  });

  it("Enter opens and goes to the cell, Esc closes and stays on the row", async () => {
    const { user, workbook, settle } = await atFirstRow();
    await user.keyboard("{ArrowDown}{Enter}");
    await settle();
    expect(workbook.selected).toEqual([{ sheet: "Neri Ugo", address: "D11" }]);
    expect(rows()[1]!.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Tab}{Escape}");
    expect(rows()[1]!.getAttribute("aria-expanded")).toBe("false");
    expect(focused()).toBe(1);
  });

  it("right opens without leaving, left closes", async () => {
    const { user, workbook } = await atFirstRow();
    await user.keyboard("{ArrowRight}");
    expect(rows()[0]!.getAttribute("aria-expanded")).toBe("true");
    expect(workbook.selected).toEqual([]);
    await user.keyboard("{ArrowLeft}");
    expect(rows()[0]!.getAttribute("aria-expanded")).toBe("false");
  });

  it("Ctrl+Enter shows the correction first, then makes it; the focus goes on to the next row", async () => {
    const { user, workbook, settle } = await atFirstRow();
    await user.keyboard("{ArrowDown}{Control>}{Enter}{/Control}");
    expect(workbook.content("Neri Ugo", "D11")).toBe(85);
    expect(rows()[1]!.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await settle();
    expect(workbook.content("Neri Ugo", "D11")).not.toBe(85);
    expect(rows()).toHaveLength(2);
    expect(focused()).toBe(1);
  });

  it("when the last row goes the focus goes to the place", async () => {
    const pane = await openPane(stateOf([wrong.sheets[0]!]));
    await pane.check();
    rows()[0]!.focus();
    await pane.user.keyboard("{ArrowRight}{Tab}{Tab}{Tab}{Enter}");
    await pane.user.keyboard("Provato{Enter}");
    await pane.settle();
    expect(screen.getByRole("heading", { name: "Nessun rilievo" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  });
});

describe("Panels and tabs", () => {
  it("Esc closes a panel and gives the focus back", async () => {
    const { user, settle } = await atFirstRow();
    await user.keyboard("{ArrowRight}");
    const button = screen.getByRole("button", { name: "Correggi tutti i casi simili (3)" });
    button.focus();
    await user.keyboard("{Enter}");
    await settle();
    expect(screen.getByRole("heading", { name: "3 correzioni da applicare" })).toBe(document.activeElement);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button);
  });

  it("Esc in the reason goes back to the row", async () => {
    const { user } = await atFirstRow();
    await user.keyboard("{ArrowRight}");
    await user.click(screen.getByRole("button", { name: "Ignora…" }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Motivo" }));
    await user.keyboard("{Escape}");
    expect(focused()).toBe(0);
    expect(rows()[0]!.getAttribute("aria-expanded")).toBe("true");
  });

  it("arrows go round the places that have a tab", async () => {
    const { user, settle } = await openPane(wrong);
    screen.getByRole("tab", { name: "Verifica" }).focus();
    await user.keyboard("{ArrowLeft}");
    await settle();
    const last = screen.getAllByRole("tab").at(-1)!;
    expect(last.textContent).not.toBe("Verifica");
    expect(document.activeElement).toBe(last);
    expect(last.getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Home}");
    expect(screen.getByRole("tab", { name: "Verifica" }).getAttribute("aria-selected")).toBe("true");
  });

  it("the others are in a menu, and have a tab while they are shown", async () => {
    const { user, settle } = await openPane(wrong);
    const more = screen.getByRole("button", { name: "Altro" });
    more.focus();
    await user.keyboard("{Enter}");
    expect(more.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(screen.getByRole("menuitemradio", { name: "Sistema" }));
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(screen.getByRole("menuitemradio", { name: "Registro" }));
    await user.keyboard("{Enter}");
    await settle();
    const tab = screen.getByRole("tab", { name: "Registro" });
    expect(document.activeElement).toBe(tab);
    expect(tab.getAttribute("aria-selected")).toBe("true");
    expect(screen.queryByRole("menu")).toBeNull();
    await user.keyboard("{Home}");
    await settle();
    expect(screen.queryByRole("tab", { name: "Registro" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Verifica" }));
  });

  it("Esc closes the menu and gives the focus back, leaving it closes it", async () => {
    const { user } = await openPane(wrong);
    const more = screen.getByRole("button", { name: "Altro" });
    more.focus();
    await user.keyboard("{ArrowDown}{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(more);
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
