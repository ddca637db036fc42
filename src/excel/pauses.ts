// Lets the page breathe during long work: clicks, the bar of progress, the button that stops it.

/** Milliseconds of work at a stretch; nobody notices less. */
const STRETCH = 25;

/** To be awaited between pieces of work; it pauses only where the last pause is long ago. */
export function createPauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
