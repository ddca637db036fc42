// A user action as data: one definition for button, ribbon and shortcut.
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
  await action.perform(context, argument);
  return true;
}
