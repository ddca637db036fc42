// The smallest range that holds several.
import type { Rect } from "../../../workbook/cell";

export function rangeUnion(rects: readonly Rect[]): Rect {
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}
