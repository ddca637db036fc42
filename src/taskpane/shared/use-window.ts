// Which rows of a long list to draw: those on the screen, a few beside, and the one that holds the keyboard. Heights are measured
// as rows are drawn; the others are taken to be of the usual height. Forty lines instead of a package: rows only grow when opened.
import { useCallback, useEffect, useState } from "react";

/** Shorter lists are drawn whole. */
export const LONGEST_WHOLE = 100;
const USUAL_HEIGHT = 64;
const BESIDE = 600;
/** Where nothing has been laid out yet. */
const FIRST_SCREEN = 800;

export interface DrawnRow {
  readonly index: number;
  /** undefined where the list is drawn whole, in the flow. */
  readonly top: number | undefined;
}

export interface Windowed {
  readonly rows: readonly DrawnRow[];
  readonly height: number | undefined;
  /** For the element that scrolls. */
  readonly scroller: (element: HTMLElement | null) => void;
  /** Called by each row with its element, to be measured. */
  readonly measure: (key: string, height: number) => void;
}

export function useWindow(keys: readonly string[], kept: number): Windowed {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_SCREEN });
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const isLong = keys.length > LONGEST_WHOLE;
  useEffect(() => {
    if (element === null || !isLong) return undefined;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight || FIRST_SCREEN });
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [element, isLong]);
  const measure = useCallback((key: string, height: number) => {
    if (height > 0) setHeights((known) => (known.get(key) === height ? known : new Map(known).set(key, height)));
  }, []);
  if (!isLong) {
    return {
      rows: keys.map((_, index) => ({ index, top: undefined })),
      height: undefined,
      scroller: setElement,
      measure,
    };
  }
  const rows: DrawnRow[] = [];
  let top = 0;
  keys.forEach((key, index) => {
    const height = heights.get(key) ?? USUAL_HEIGHT;
    const isNear = top + height >= view.top - BESIDE && top <= view.top + view.height + BESIDE;
    if (isNear || index === kept) rows.push({ index, top });
    top += height;
  });
  return { rows, height: top, scroller: setElement, measure };
}
