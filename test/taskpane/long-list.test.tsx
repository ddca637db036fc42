/** @jest-environment jsdom */
// A workbook with hundreds of findings: only some rows are drawn, all can be reached.
import { afterEach, describe, expect, it } from "@jest/globals";
import { cleanup } from "@testing-library/react";
import { DIRIGENTE, makeForm, openPane, screen, stateOf } from "./pane";

afterEach(cleanup);

const PEOPLE = 150;
const persons = Array.from({ length: PEOPLE }, (_, index) => `Persona ${String(index + 1)}`);
const many = stateOf(persons.map((persona) => makeForm({ name: persona, persona, rows: DIRIGENTE, total: 85 })));
const rows = (): readonly HTMLElement[] => screen.getAllByRole("button", { name: /^errore: / });

describe("A list of hundreds", () => {
  it("draws what the screen can show", async () => {
    const pane = await openPane(many);
    await pane.check();
    expect(screen.getByRole("button", { name: "150 errori" })).toBeTruthy();
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]!.closest("li")?.getAttribute("aria-setsize")).toBe("300");
  });

  it("reaches its end by keys", async () => {
    const pane = await openPane(many);
    await pane.check();
    rows()[0]!.focus();
    await pane.user.keyboard("{End}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/ D11\..* Foglio Persona 150, /);
    await pane.user.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/ D11\..* Foglio Persona 149, /);
  });

  it("is drawn whole once filters make it short", async () => {
    const pane = await openPane(many);
    await pane.check();
    await pane.user.type(screen.getByRole("searchbox", { name: "Cerca nei rilievi" }), "persona 12");
    expect(rows().length).toBe(12);
    expect(rows()[0]!.closest("li")?.hasAttribute("aria-setsize")).toBe(false);
  });
});
