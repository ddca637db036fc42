// Reading and checking: the whole workbook when a person asks, only what may have changed afterwards.
import { success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { announceTotals } from "../../messages/pane/verifica";
import type { Snapshot } from "../../workbook/cell";
import type { WorkbookProblem } from "../../workbook/workbook";
import type { Context } from "../context";
import type { Outcome } from "../state/model";
import { makeOutcome } from "../state/outcome";
import { affectedSheets, replaceSheets } from "./affected";
import { fail, withWork } from "./work";

/** What the button does. */
export async function runCheck(context: Context): Promise<void> {
  await withWork(context, "reading", async (signal) => {
    const read = await readAll(context, signal);
    if (!read.ok) {
      fail(context, read.error);
      return;
    }
    await checkSnapshot(context, read.value);
    announce(context);
  });
}

export async function readAll(
  { workbook, store }: Context,
  signal?: { readonly aborted: boolean },
): Promise<Result<Snapshot, WorkbookProblem>> {
  const onProgress = (done: number, total: number, sheet: string): void =>
    store.dispatch({ type: "workAdvanced", done, total, sheet });
  return workbook.read(signal === undefined ? {} : { signal, onProgress });
}

export async function checkSnapshot({ store, loadEngine }: Context, snapshot: Snapshot): Promise<Outcome> {
  const engine = await loadEngine();
  const outcome = makeOutcome(snapshot, engine.checkWorkbook(snapshot), engine);
  store.dispatch({ type: "checked", outcome });
  return outcome;
}

/** The snapshot of the last check, or a first one. */
export async function currentSnapshot(context: Context): Promise<Result<Snapshot, WorkbookProblem>> {
  const { outcome } = context.store.getState();
  return outcome === null ? readAll(context) : success(outcome.snapshot);
}

/**
 * After changes on some sheets: those are read again, with those whose formulas look at other sheets. Nothing moves in the
 * pane while this runs. `state`: the stored text where it is newer than the snapshot's.
 */
export async function recheck(
  context: Context,
  changed: readonly string[],
  state?: string,
): Promise<Result<true, WorkbookProblem>> {
  const { outcome } = context.store.getState();
  if (outcome === null) return success(true);
  const before = announcement(context);
  const read = await readAgain(context, outcome.snapshot, changed);
  if (!read.ok) return read;
  await checkSnapshot(context, state === undefined ? read.value : { ...read.value, state });
  if (announcement(context) !== before) announce(context);
  return success(true);
}

async function readAgain(
  context: Context,
  snapshot: Snapshot,
  changed: readonly string[],
): Promise<Result<Snapshot, WorkbookProblem>> {
  const { workbook } = context;
  if (!workbook.readSheets) return workbook.read();
  const read = await workbook.readSheets(affectedSheets(snapshot, changed));
  if (!read.ok) return read;
  const merged = replaceSheets(snapshot, read.value);
  return merged === undefined ? workbook.read() : success(merged);
}

function announcement({ store }: Context): string {
  const { outcome } = store.getState();
  return outcome === null ? "" : announceTotals(outcome.checked.totali);
}

function announce(context: Context): void {
  context.store.dispatch({ type: "said", text: announcement(context) });
}
