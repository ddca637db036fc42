// How forms are printed: A4, one page wide, headings repeated, the page's number at the foot. A form that is one whole, signed
// at its end, is made a little smaller rather than leaving the signatures on a page of their own.
import { PRINT_WORDS } from "../../messages/moduli-fogli";
import { rangeAddress } from "../../workbook/address";
import type { PrintSetup } from "../../workbook/new-sheet";
import type { Foglio } from "./sheet-builder";

interface PrintOptions {
  readonly repeat?: readonly [number, number];
  readonly footer?: readonly [string, string];
  /** Pages are filled before one more is begun. */
  readonly isWhole?: boolean;
}

/** Points of an A4 page inside the margins that the sheets are given. */
const PAGE = { portrait: { width: 523, height: 748 }, landscape: { width: 769, height: 502 } } as const;
/** Points of a column, from its width in characters. */
const CHARACTER = 5.25;
const COLUMN_EDGE = 3.75;
/** Still easy to read when it is that much smaller. */
const SMALLER = 0.8;

/** `lastRow` from 0; columns from A on. */
export function printOf(
  foglio: Foglio,
  orientation: PrintSetup["orientation"],
  lastRow: number,
  { repeat, footer = ["", ""], isWhole = false }: PrintOptions = {},
): PrintSetup {
  return {
    orientation,
    area: rangeAddress({ top: 0, bottom: lastRow, left: 0, right: foglio.widths.length - 1 }),
    ...(repeat === undefined ? {} : { repeat: [repeat[0] + 1, repeat[1] + 1] as const }),
    ...(isWhole ? { pages: countPages(foglio, orientation, lastRow) } : {}),
    footer: [footer[0], footer[1] === "" ? PRINT_WORDS.pagina : footer[1]],
  };
}

function countPages(foglio: Foglio, orientation: PrintSetup["orientation"], lastRow: number): number {
  const page = PAGE[orientation];
  const width = foglio.widths.reduce((sum, one) => sum + one * CHARACTER + COLUMN_EDGE, 0);
  const height = Array.from({ length: lastRow + 1 }, (_, row) => foglio.heightAt(row)).reduce((sum, one) => sum + one);
  const scale = Math.min(1, page.width / width);
  return Math.max(1, Math.ceil((height * scale * SMALLER) / page.height));
}
