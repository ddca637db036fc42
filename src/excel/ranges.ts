// Places of a sheet that is being written. Nothing of them is used after the request, so that Excel need not keep track of them:
// a sheet of forty places costs no request to forget them.
import { rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";

/** Excel takes an address of 255 characters at the most. */
const LONGEST_ADDRESS = 255;

export function rangeAt(worksheet: Excel.Worksheet, address: string): Excel.Range {
  const range = worksheet.getRange(address);
  range.untrack();
  return range;
}

/** The same done to many places at once: one format for as many of them as an address holds. */
export function formatsAt(worksheet: Excel.Worksheet, rects: readonly Rect[]): readonly Excel.RangeFormat[] {
  return joinAddresses(rects.map(rangeAddress)).map((address) => {
    if (!address.includes(",")) return rangeAt(worksheet, address).format;
    const areas = worksheet.getRanges(address);
    areas.untrack();
    return areas.format;
  });
}

export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const longer = joined.length === 0 ? undefined : `${joined.at(-1) ?? ""},${address}`;
    if (longer !== undefined && longer.length <= LONGEST_ADDRESS) joined[joined.length - 1] = longer;
    else joined.push(address);
  }
  return joined;
}
