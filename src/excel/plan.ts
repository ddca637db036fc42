// What goes into which request: small sheets together, long ones cut by rows.
import type { Rect } from "../workbook/cell";

export interface Chunk {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly rect: Rect;
}

/** Below this an answer is not cut any further. */
export const SMALLEST_REQUEST = 500;

/** Requests of at most `limit` cells, in the order of the sheets. A single row is never cut. */
export function planRequests(chunks: readonly Chunk[], limit: number): Chunk[][] {
  const requests: Chunk[][] = [];
  let cells = Infinity;
  for (const { sheet, rect } of chunks) {
    const cols = rect.right - rect.left + 1;
    const step = Math.max(1, Math.floor(limit / cols));
    for (let top = rect.top; top <= rect.bottom; top += step) {
      const bottom = Math.min(rect.bottom, top + step - 1);
      const own = (bottom - top + 1) * cols;
      if (cells + own > limit) {
        requests.push([]);
        cells = 0;
      }
      requests.at(-1)?.push({ sheet, rect: { ...rect, top, bottom } });
      cells += own;
    }
  }
  return requests;
}
