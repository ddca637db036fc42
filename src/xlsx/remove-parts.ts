// Parts that belong to sheets alone: tables, comments, drawings, charts, pictures, printer settings. When a sheet goes, what
// nothing else in the package leads to goes with it.
import { relationsPart } from "./package";
import { removeParts, type PackageEditor } from "./package-editor";
import { listRelations } from "./package-relations";
import type { WorkbookPart } from "./workbook-part";

/** Takes away what the sheets lead to, but not the sheets; their own relations are forgotten. */
export function removeOwnParts(editor: PackageEditor, workbook: WorkbookPart, sheetParts: readonly string[]): void {
  if (sheetParts.length === 0) return;
  const gone = new Set(sheetParts);
  const kept = reachedFrom(editor, ["", workbook.part], gone);
  const owned = [...reachedFrom(editor, sheetParts, new Set())].filter((part) => !kept.has(part) && !gone.has(part));
  for (const part of [...owned, ...sheetParts]) editor.changes.set(relationsPart(part), null);
  removeParts(editor, owned);
}

/** The parts that relations lead to, step by step, without entering those that are shut. */
export function reachedFrom(
  editor: PackageEditor,
  from: readonly string[],
  shut: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of listRelations(editor, part)) {
      if (reached.has(target) || shut.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
