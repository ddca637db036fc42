// How forms are printed: A4, one page wide, headings repeated, the page's number at the foot.
import { PRINT_WORDS } from "../../messages/moduli-fogli";
import { rangeAddress } from "../../workbook/address";
import type { PrintSetup } from "../../workbook/new-sheet";

interface PrintOptions {
  readonly repeat?: readonly [number, number];
  readonly footer?: readonly [string, string];
  readonly onePage?: boolean;
}

/** `lastRow` from 0; columns from A on. */
export function printOf(
  orientation: PrintSetup["orientation"],
  columns: number,
  lastRow: number,
  { repeat, footer = ["", ""], onePage = false }: PrintOptions = {},
): PrintSetup {
  return {
    orientation,
    area: rangeAddress({ top: 0, bottom: lastRow, left: 0, right: columns - 1 }),
    ...(repeat === undefined ? {} : { repeat: [repeat[0] + 1, repeat[1] + 1] as const }),
    ...(onePage ? { onePage: true as const } : {}),
    footer: [footer[0], footer[1] === "" ? PRINT_WORDS.pagina : footer[1]],
  };
}
