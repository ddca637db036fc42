// The way into the functions' memory: globalThis.PERF, for the pane, the page that shows it without Excel, and tests.
import { imposta } from "./state";

export interface PerfRuntime {
  /**
   * Tells which sistema and which scelte hold in this workbook; nothing at all means the default ones. The page must call it
   * once after reading the stored state, also when there is none: until then the functions wait. True where formulas calculated
   * before must be calculated again (one application.calculate for all of them); the functions that waited need none.
   */
  readonly imposta: typeof imposta;
}

declare global {
  var PERF: PerfRuntime | undefined;
}

export function exposeRuntime(): void {
  globalThis.PERF = { imposta };
}
