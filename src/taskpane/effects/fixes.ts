// Corrections of several findings as one plan: the same change once, and of two that disagree on a cell the first.
import { ACTION_WORDS, correctionDone, correctionSkipped, correctionTitle } from "../../messages/pane/verifica";
import { FINDING_TITLES } from "../../messages/pane/titles";
import type { Edit } from "../../workbook/edit";
import type { Item, Plan } from "../state/model";

/** undefined where none of the findings has a correction. */
export function planFixes(items: readonly Item[]): Plan | undefined {
  const byCell = new Map<string, Edit>();
  let fixes = 0;
  let skipped = 0;
  for (const { finding } of items) {
    const fix = finding.fix ?? [];
    if (fix.length === 0) continue;
    if (fix.some((edit) => disagrees(byCell.get(keyOf(edit)), edit))) {
      skipped += 1;
      continue;
    }
    fixes += 1;
    for (const edit of fix) byCell.set(keyOf(edit), edit);
  }
  const first = items[0];
  if (first === undefined || fixes === 0) return undefined;
  const rules = new Set(items.map(({ finding }) => finding.rule));
  const [rule] = rules;
  return {
    title: correctionTitle(fixes),
    azione: ACTION_WORDS.correction(FINDING_TITLES[first.finding.code]),
    ...(rules.size === 1 && rule !== undefined ? { regola: rule } : {}),
    edits: [...byCell.values()],
    notes: skipped === 0 ? [] : [correctionSkipped(skipped)],
    done: correctionDone(byCell.size),
  };
}

function keyOf({ sheet, cell }: Edit): string {
  return `${sheet}!${cell}`;
}

function disagrees(known: Edit | undefined, edit: Edit): boolean {
  return known !== undefined && JSON.stringify(known.to) !== JSON.stringify(edit.to);
}
