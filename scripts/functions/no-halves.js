// In place of src/lib/decimal-halves.ts, an accelerator that may always say that it cannot tell: sums then go the exact way, with
// the same results to twelve decimals. The functions sum a few numbers a call, and every byte of functions.js counts.
export const SUM_OF_WEIGHTS = 0;
export const weightedInHalves = () => NaN;
