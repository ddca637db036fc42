// The check with its rules and sentences as the pane knows it: a type here, the code in a chunk of its own after the first paint.
import type * as parts from "./engine-parts";

export type Engine = typeof parts;

let loading: Promise<Engine> | undefined;

/** Loaded once; a load that failed is tried again. */
export function loadEngine(): Promise<Engine> {
  loading ??= import("./engine-parts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
