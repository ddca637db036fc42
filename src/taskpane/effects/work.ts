// Long work under way: shown, interruptible, one at a time; whatever breaks ends as a notice and never as a silent button.
import { describeWorkbookProblem } from "../../messages/workbook";
import type { WorkName } from "../../messages/pane/words";
import type { WorkbookProblem } from "../../workbook/workbook";
import type { Context } from "../context";

export interface Signal {
  aborted: boolean;
}

export async function withWork(
  { store, running }: Context,
  name: WorkName,
  task: (signal: Signal) => Promise<void>,
): Promise<void> {
  if (store.getState().work !== null) return;
  const signal: Signal = { aborted: false };
  running.signal = signal;
  store.dispatch({ type: "workStarted", work: { name, done: 0, total: 0, sheet: "" } });
  try {
    await task(signal);
  } catch (error) {
    fail({ store }, { code: "GUASTO", detail: error instanceof Error ? error.message : String(error) });
  } finally {
    running.signal = null;
    store.dispatch({ type: "workEnded" });
  }
}

export function fail({ store }: Pick<Context, "store">, problem: WorkbookProblem): void {
  store.dispatch({ type: "noticed", notice: { tone: "error", text: describeWorkbookProblem(problem) } });
}

export function warn({ store }: Pick<Context, "store">, text: string): void {
  store.dispatch({ type: "noticed", notice: { tone: "warning", text } });
}
