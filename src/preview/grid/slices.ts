// Long work cut into slices: between them the browser draws, and people's keys and clicks come through.

/** Shorter than what people feel as a stop; shorter ones still and the grid is drawn more often than need be. */
const SLICE = 60;
/** The grid checks validations a moment after they come, once it is idle. */
const CHECK = 40;
const LONGEST = 5_000;

export interface Slices {
  /** Lets the browser have its turn where a slice is over. */
  pause(): Promise<void>;
}

export function createSlices(): Slices {
  let since = performance.now();
  return {
    async pause() {
      if (performance.now() - since < SLICE) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    },
  };
}

/** Once the grid has checked what is due: a sheet that went away in between would be missed. */
export async function untilIdle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, CHECK));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST }));
}
