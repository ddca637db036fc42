// Long work cut into slices: between them the browser draws, and people's keys and clicks come through.

/** Shorter than what people feel as a stop. */
const SLICE = 40;

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
