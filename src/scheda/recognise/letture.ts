// Corrections of the reading that a person made: which column is what, which kind of scheda, what a missing label would say.
// Kept with the workbook, keyed by sheet and by the words of the table's headings, so that inserted rows do not lose them.
import { fold } from "../../lib/text";
import type { Kind } from "./kinds";
import type { LabelId } from "./label-words";
import type { ColumnId } from "./vocabulary";

export interface Lettura {
  readonly foglio: string;
  /** As headingSignature gives it. */
  readonly intestazione: string;
  /** What the table is; null: no scheda at all. Absent: as recognised. */
  readonly kind?: Kind | null;
  /** Column → key of its heading (headingKeys); null: the table has no such column. */
  readonly colonne?: Readonly<Partial<Record<ColumnId, string | null>>>;
  /** What stands in the place of labels, as if it were written above the table ("categoria": "resp_d"). */
  readonly etichette?: Readonly<Partial<Record<LabelId, string>>>;
}

/** "nome|punteggio|punteggio#2|": headings from the left, the same one coming again numbered, so that each key is of one column. */
export function headingSignature(headings: readonly string[]): string {
  return headingKeys(headings).join("|");
}

/** One key for each heading, in their order. */
export function headingKeys(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const folded = fold(heading);
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}#${count}`;
  });
}
