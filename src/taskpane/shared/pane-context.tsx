// The pane's context for components: the state to show, the actions to perform.
import type { ReactNode } from "react";
import { createContext, use, useSyncExternalStore } from "react";
import type { Action } from "../actions/action";
import { performAction } from "../actions/action";
import type { Context } from "../context";
import type { PaneState } from "../state/model";

const PaneContext = createContext<Context | null>(null);

export function PaneProvider({ context, children }: { readonly context: Context; readonly children: ReactNode }) {
  return <PaneContext value={context}>{children}</PaneContext>;
}

export function usePane(): Context {
  const context = use(PaneContext);
  if (context === null) throw new Error("A component of the pane stands outside PaneProvider.");
  return context;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Performs an action where it is enabled; tells whether it was. */
export function usePerform(): <A>(action: Action<A>, argument: A) => Promise<boolean> {
  const context = usePane();
  return (action, argument) => performAction(context, action, argument);
}
