// The pane's state follows from what happens.
import { describe, expect, it } from "@jest/globals";
import { INITIAL_STATE, NO_FILTERS } from "../../../src/taskpane/state/model";
import type { Item, Outcome, PaneState } from "../../../src/taskpane/state/model";
import type { PaneEvent } from "../../../src/taskpane/state/reducer";
import { reduce } from "../../../src/taskpane/state/reducer";
import { createStore } from "../../../src/taskpane/state/store";

const after = (events: readonly PaneEvent[], from: PaneState = INITIAL_STATE): PaneState => events.reduce(reduce, from);

const item = (id: string): Item => ({
  id,
  message: "",
  finding: { code: "PESI_SOMMA", severity: "errore", sheet: "Uno", cell: "B2", facts: {} },
});

function outcome(ids: readonly string[], sheets: readonly string[] = ["Uno"]): Outcome {
  const named = sheets.map((name) => ({ name }));
  const made = { snapshot: { sheets: named, state: null }, checked: { stato: null }, items: ids.map(item), aside: [] };
  return made as unknown as Outcome;
}

describe("The reducer", () => {
  it("keeps a row open while its finding is there", () => {
    const state = after([
      { type: "checked", outcome: outcome(["a", "b"]) },
      { type: "opened", id: "a" },
    ]);
    expect(after([{ type: "checked", outcome: outcome(["a"]) }], state).open).toBe("a");
    expect(after([{ type: "checked", outcome: outcome(["b"]) }], state).open).toBeNull();
  });

  it("lets go of filters that name what is gone", () => {
    const filters = { severities: ["errore"], code: "PESI_SOMMA", sheet: "Uno", text: "x" } as const;
    const state = after([{ type: "filtered", filters }]);
    expect(after([{ type: "checked", outcome: outcome(["a"]) }], state).filters).toEqual(filters);
    expect(after([{ type: "checked", outcome: outcome([], ["Due"]) }], state).filters).toEqual({
      ...filters,
      code: null,
      sheet: null,
    });
    expect(after([{ type: "filtersCleared" }], state).filters).toEqual(NO_FILTERS);
  });

  it("toggles severities", () => {
    const once: PaneEvent = { type: "severityToggled", severity: "nota" };
    expect(after([once]).filters.severities).toEqual(["nota"]);
    expect(after([once, once]).filters.severities).toEqual([]);
  });

  it("shows how work advances, and forgets the last notice when it begins", () => {
    const begun = after([
      { type: "noticed", notice: { tone: "error", text: "Non è andata." } },
      { type: "workStarted", work: { name: "reading", done: 0, total: 0, sheet: "" } },
      { type: "workAdvanced", done: 1, total: 4, sheet: "Uno" },
    ]);
    expect(begun.notice).toBeNull();
    expect(begun.work).toEqual({ name: "reading", done: 1, total: 4, sheet: "Uno" });
    expect(after([{ type: "workEnded" }], begun).work).toBeNull();
  });

  it("says a notice, and the same words again as something new", () => {
    const notice: PaneEvent = { type: "noticed", notice: { tone: "success", text: "Fatto." } };
    expect(after([notice]).said).toEqual({ text: "Fatto.", turn: 1 });
    expect(after([notice, notice]).said).toEqual({ text: "Fatto.", turn: 2 });
  });

  it("closes a panel when another place is shown", () => {
    const plan = { title: "", azione: "", edits: [], notes: [], done: "" };
    const state = after([{ type: "panelShown", panel: { kind: "plan", plan } }]);
    expect(after([{ type: "viewed", view: "registro" }], state)).toMatchObject({ view: "registro", panel: null });
  });
});

describe("The store", () => {
  it("tells listeners of changes alone, and no longer once they left", () => {
    const store = createStore();
    let heard = 0;
    const leave = store.subscribe(() => (heard += 1));
    store.dispatch({ type: "viewed", view: "verifica" });
    store.dispatch({ type: "viewed", view: "schede" });
    leave();
    store.dispatch({ type: "viewed", view: "sistema" });
    expect(heard).toBe(1);
  });
});
