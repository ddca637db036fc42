// A correction of the reading while it is being made, and what of it is kept: only what differs from what was recognised.
import type { Kind } from "../../scheda/recognise/kinds";
import type { LabelId } from "../../scheda/recognise/label-words";
import type { Lettura } from "../../scheda/recognise/letture";
import type { ColumnId } from "../../scheda/recognise/vocabulary";
import type { ReadTable } from "./tables";

/** Labels that a person may state in the place of the sheet. */
export const STATED_LABELS = ["categoria", "persona", "anno", "settore"] as const satisfies readonly LabelId[];
export type StatedLabel = (typeof STATED_LABELS)[number];

export const NO_SCHEDA = "nessuna";

export interface Draft {
  /** "" as recognised, NO_SCHEDA for no scheda at all. */
  readonly kind: Kind | "" | typeof NO_SCHEDA;
  /** Key of a heading, "" for no such column. */
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  readonly labels: Readonly<Partial<Record<StatedLabel, string>>>;
}

export function draftOf({ lettura }: ReadTable): Draft {
  const labels = STATED_LABELS.map((id) => [id, lettura?.etichette?.[id] ?? ""] as const);
  return { kind: lettura?.kind ?? "", columns: {}, labels: Object.fromEntries(labels) };
}

/** What a column is read from in the draft. */
export function headingOf(table: ReadTable, draft: Draft, id: ColumnId): string {
  return draft.columns[id] ?? table.columns.get(id) ?? "";
}

export function letturaOf(table: ReadTable, draft: Draft): Lettura {
  const { sheet, intestazione, lettura } = table;
  const changed = Object.entries(draft.columns).map(([id, key]) => [id, key === "" ? null : key] as const);
  const colonne = { ...lettura?.colonne, ...Object.fromEntries(changed) };
  const stated = Object.entries(draft.labels).filter(([, text]) => text.trim() !== "");
  const etichette = { ...without(lettura?.etichette, STATED_LABELS), ...Object.fromEntries(stated) };
  return {
    foglio: sheet,
    intestazione,
    ...(draft.kind === "" ? {} : { kind: draft.kind === NO_SCHEDA ? null : draft.kind }),
    ...(Object.keys(colonne).length === 0 ? {} : { colonne }),
    ...(Object.keys(etichette).length === 0 ? {} : { etichette }),
  };
}

function without(labels: Lettura["etichette"], ids: readonly LabelId[]): Readonly<Partial<Record<LabelId, string>>> {
  return Object.fromEntries(Object.entries(labels ?? {}).filter(([id]) => !ids.includes(id as LabelId)));
}
