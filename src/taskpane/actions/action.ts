// A user action as data: one definition for button, ribbon and shortcut.
import { FRAME } from "../../messages/pane/frame";
import type { Context } from "../context";
import type { PaneState } from "../state/model";

export interface Action<A = undefined> {
  readonly id: string;
  readonly label: string;
  isEnabled(state: PaneState, argument: A): boolean;
  perform(context: Context, argument: A): Promise<void>;
}

/** Nothing is started while something is being read or written. */
export function isIdle({ work }: PaneState): boolean {
  return work === null;
}

export async function performAction<A>(context: Context, action: Action<A>, argument: A): Promise<boolean> {
  if (!action.isEnabled(context.store.getState(), argument)) return false;
  try {
    await action.perform(context, argument);
    return true;
  } catch {
    // Effects answer for what goes wrong in them; here their own code did not load.
    context.store.dispatch({ type: "noticed", notice: { tone: "error", text: FRAME.notLoaded } });
    return false;
  }
}
