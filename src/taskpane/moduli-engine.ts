// The making of forms as the pane knows it: a type here, the code in a chunk of its own that only the place Moduli asks for, so
// that the check's chunk does not grow.
import type * as parts from "./moduli-engine-parts";

export type ModuliEngine = typeof parts;

let loading: Promise<ModuliEngine> | undefined;

/** Loaded once; a load that failed is tried again. */
export function loadModuli(): Promise<ModuliEngine> {
  loading ??= import("./moduli-engine-parts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
