// The effects as actions and components know them: a type here, the code when something is done.
import type * as effects from "./index";

export type Effects = typeof effects;

let loading: Promise<Effects> | undefined;

/** Loaded once; a load that failed is tried again. */
export function loadEffects(): Promise<Effects> {
  loading ??= import("./index").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
