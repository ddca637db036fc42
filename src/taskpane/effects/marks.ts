// Marks in the sheet: what the list shows, each with its sentence; gone without trace when asked.
import { describeSource, SEVERITY_WORDS } from "../../messages/cli-verifica";
import { MARKS_GONE, markedNow } from "../../messages/pane/verifica";
import type { Mark } from "../../workbook/edit";
import type { Context } from "../context";
import { filterItems } from "../state/items";
import type { Item } from "../state/model";
import { fail, withWork } from "./work";

export function markOf({ finding, message }: Item): Mark {
  const { sheet, cell, severity, code } = finding;
  const title = `${SEVERITY_WORDS[severity].toUpperCase()} ${code}`;
  const text = [title, message, describeSource(finding)].filter((line) => line !== "").join("\n");
  return { sheet, address: cell, severity, text };
}

/** Old marks go first, so that what has been mended meanwhile does not stay marked. */
export async function markCells(context: Context): Promise<void> {
  const { outcome, filters } = context.store.getState();
  if (outcome === null) return;
  const marks = filterItems(outcome.items, filters).map(markOf);
  await withWork(context, "writing", async () => {
    const cleared = await context.workbook.clearMarks();
    const marked = cleared.ok ? await context.workbook.mark(marks) : cleared;
    if (!marked.ok) fail(context, marked.error);
    else context.store.dispatch({ type: "noticed", notice: { tone: "success", text: markedNow(marks.length) } });
  });
}

export async function clearMarks(context: Context): Promise<void> {
  await withWork(context, "writing", async () => {
    const cleared = await context.workbook.clearMarks();
    if (!cleared.ok) fail(context, cleared.error);
    else context.store.dispatch({ type: "noticed", notice: { tone: "success", text: MARKS_GONE } });
  });
}
