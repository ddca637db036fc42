// Whole sheets added to the workbook: in one call, listed in the register by name, checked, selected. What the register could not
// keep is taken away again, so that nothing of ours is there that cannot be undone.
import { MODULI } from "../../messages/pane/moduli";
import { notKept, REGISTRO } from "../../messages/pane/registro";
import type { NewSheet } from "../../workbook/new-sheet";
import type { AbortSignalLike } from "../../workbook/workbook";
import type { Context } from "../context";
import { listInSheet, record } from "./apply";
import { checkSnapshot, readAll, recheck } from "./check";
import { takeAway } from "./removal";
import { fail, warn } from "./work";

interface Addition {
  readonly azione: string;
  readonly sheets: readonly NewSheet[];
  /** Said when it is done. */
  readonly done: string;
  readonly signal?: AbortSignalLike;
}

/** To be called while work is under way. */
export async function addListedSheets(context: Context, { azione, sheets, done, signal }: Addition): Promise<boolean> {
  const { workbook, store } = context;
  if (!workbook.addSheets) {
    warn(context, MODULI.noAddSheets);
    return false;
  }
  const onProgress = (count: number, total: number, sheet: string): void =>
    store.dispatch({ type: "workAdvanced", done: count, total, sheet });
  const added = await workbook.addSheets(sheets, { onProgress, ...(signal === undefined ? {} : { signal }) });
  if (!added.ok) {
    fail(context, added.error);
    return false;
  }
  const names = sheets.map(({ name }) => name);
  const kept = await record(context, { azione, edits: [], fogli: names });
  if (!kept.ok) {
    await takeAway(context, names);
    warn(context, notKept(kept.error));
    return false;
  }
  const problem = await listInSheet(context, store.getState().stato);
  await checkAgain(context, names, kept.value.text);
  const { voce } = kept.value;
  const tone = problem === undefined ? "success" : "warning";
  const text = problem === undefined ? done : `${done} ${problem}`;
  store.dispatch({ type: "noticed", notice: { tone, text, ...(voce === undefined ? {} : { voce }) } });
  await workbook.select(names[0] ?? "", "A1");
  return true;
}

async function checkAgain(context: Context, names: readonly string[], state: string): Promise<void> {
  if (context.store.getState().outcome !== null) {
    const checked = await recheck(context, [...names, REGISTRO.sheetName], state);
    if (!checked.ok) fail(context, checked.error);
    return;
  }
  const read = await readAll(context);
  if (read.ok) await checkSnapshot(context, read.value);
  else fail(context, read.error);
}
