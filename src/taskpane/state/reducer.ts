// How the pane's state follows from what happens: pure, one case an event.
import type { Severity } from "../../scheda/finding";
import type { Stato } from "../../scheda/state";
import type { ModuliState } from "./moduli";
import type { Filters, Notice, Outcome, PaneState, Panel, View, Work } from "./model";
import { NO_FILTERS } from "./model";

export type PaneEvent =
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "statoRead"; readonly stato: Stato }
  | { readonly type: "workStarted"; readonly work: Work }
  | { readonly type: "workAdvanced"; readonly done: number; readonly total: number; readonly sheet: string }
  | { readonly type: "workEnded" }
  | { readonly type: "checked"; readonly outcome: Outcome }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "filtered"; readonly filters: Partial<Filters> }
  | { readonly type: "filtersCleared" }
  | { readonly type: "opened"; readonly id: string | null }
  | { readonly type: "panelShown"; readonly panel: Panel }
  | { readonly type: "panelClosed" }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeClosed" }
  | { readonly type: "moduliChanged"; readonly change: Partial<ModuliState> }
  | { readonly type: "said"; readonly text: string };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "viewed":
      return state.view === event.view && state.panel === null ? state : { ...state, view: event.view, panel: null };
    case "statoRead":
      return { ...state, stato: event.stato };
    case "workStarted":
      return { ...state, work: event.work, notice: null };
    case "workAdvanced":
      return state.work === null
        ? state
        : { ...state, work: { ...state.work, done: event.done, total: event.total, sheet: event.sheet } };
    case "workEnded":
      return { ...state, work: null };
    case "checked":
      return withOutcome(state, event.outcome);
    case "severityToggled":
      return { ...state, filters: { ...state.filters, severities: toggle(state.filters.severities, event.severity) } };
    case "filtered":
      return { ...state, filters: { ...state.filters, ...event.filters } };
    case "filtersCleared":
      return { ...state, filters: NO_FILTERS };
    case "opened":
      return { ...state, open: event.id };
    case "panelShown":
      return { ...state, panel: event.panel };
    case "panelClosed":
      return { ...state, panel: null };
    case "noticed":
      return say({ ...state, notice: event.notice }, event.notice.text);
    case "noticeClosed":
      return { ...state, notice: null };
    case "moduliChanged":
      return { ...state, moduli: { ...state.moduli, ...event.change } };
    case "said":
      return say(state, event.text);
  }
}

/** A row stays open while its finding is there; filters that name what is gone let go. */
function withOutcome(state: PaneState, outcome: Outcome): PaneState {
  const { filters, open } = state;
  const code = outcome.items.some(({ finding }) => finding.code === filters.code) ? filters.code : null;
  const sheet = outcome.snapshot.sheets.some(({ name }) => name === filters.sheet) ? filters.sheet : null;
  return {
    ...state,
    outcome,
    stato: outcome.checked.stato,
    filters: { ...filters, code, sheet },
    open: outcome.items.some(({ id }) => id === open) ? open : null,
  };
}

function toggle(severities: readonly Severity[], severity: Severity): readonly Severity[] {
  return severities.includes(severity) ? severities.filter((one) => one !== severity) : [...severities, severity];
}

function say(state: PaneState, text: string): PaneState {
  return { ...state, said: { text, turn: state.said.turn + 1 } };
}
