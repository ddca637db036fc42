// One store for pane, ribbon and shortcuts: the reducer with listeners, in the form that useSyncExternalStore wants.
import type { PaneState } from "./model";
import { INITIAL_STATE } from "./model";
import type { PaneEvent } from "./reducer";
import { reduce } from "./reducer";

export interface Store {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
