// What the pane knows: everything that is shown follows from this value.
import type { WorkName } from "../../messages/pane/words";
import type { CellExplained, ExplainOutcome } from "../../scheda/explain";
import type { CheckedWorkbook } from "../../scheda/check";
import type { Finding, FindingCode, Severity } from "../../scheda/finding";
import type { Ignorato, Stato } from "../../scheda/state";
import type { Snapshot } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";

export const VIEWS = ["verifica", "schede", "albero", "sistema", "registro"] as const;
export type View = (typeof VIEWS)[number];

/** A finding with its sentence, and an id that stays the same from one check to the next. */
export interface Item {
  readonly id: string;
  readonly finding: Finding;
  readonly message: string;
}

export interface AsideItem extends Item {
  readonly ignorato: Ignorato;
}

/** The last check. */
export interface Outcome {
  readonly snapshot: Snapshot;
  readonly checked: CheckedWorkbook;
  readonly items: readonly Item[];
  readonly aside: readonly AsideItem[];
}

export interface Work {
  readonly name: WorkName;
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** An empty list, null or "" lets everything through. */
export interface Filters {
  readonly severities: readonly Severity[];
  readonly code: FindingCode | null;
  readonly sheet: string | null;
  readonly text: string;
}

export const NO_FILTERS: Filters = { severities: [], code: null, sheet: null, text: "" };

/** Changes that are shown before they are made. */
export interface Plan {
  readonly title: string;
  /** As the register names it. */
  readonly azione: string;
  readonly regola?: string;
  readonly edits: readonly Edit[];
  /** What is left out and why, what happens after. */
  readonly notes: readonly string[];
  /** Said when it is done. */
  readonly done: string;
  /** Entries of the register that these changes take back. */
  readonly undoes?: readonly number[];
  /** Taking an entry back is told by that entry alone. */
  readonly unlisted?: true;
}

export type Explanation =
  (CellExplained & { readonly outcome: "spiegata" }) | Extract<ExplainOutcome, { readonly outcome: "nessuna_scheda" }>;

export type Panel =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "why"; readonly explanation: Explanation; readonly items: readonly Item[] };

export interface Notice {
  readonly tone: "success" | "error" | "warning";
  readonly text: string;
  /** The entry of the register that *Annulla* takes back. */
  readonly voce?: number;
}

export interface PaneState {
  readonly view: View;
  /** null until the workbook has been asked. */
  readonly stato: Stato | null;
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  readonly filters: Filters;
  /** The row that shows its details. */
  readonly open: string | null;
  readonly panel: Panel | null;
  readonly notice: Notice | null;
  /** What is said to screen readers; `turn` lets the same words be said again. */
  readonly said: { readonly text: string; readonly turn: number };
}

export const INITIAL_STATE: PaneState = {
  view: "verifica",
  stato: null,
  work: null,
  outcome: null,
  filters: NO_FILTERS,
  open: null,
  panel: null,
  notice: null,
  said: { text: "", turn: 0 },
};
