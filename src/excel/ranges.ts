// Places of a sheet that is being written. Nothing of them is used after the request, so that Excel need not keep track of them:
// a sheet of forty places costs no request to forget them.
import { rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";

/** Excel takes an address of 255 characters at the most. */
const LONGEST_ADDRESS = 255;

export function rangeAt(worksheet: Excel.Worksheet, address: string): Excel.Range {
  return untracked(worksheet.getRange(address));
}

/** The same done to many places at once: one format for as many of them as an address holds. */
export function formatsAt(worksheet: Excel.Worksheet, rects: readonly Rect[]): readonly Excel.RangeFormat[] {
  return joinAddresses(rects.map(rangeAddress)).map((address) =>
    address.includes(",") ? untracked(worksheet.getRanges(address)).format : rangeAt(worksheet, address).format,
  );
}

export function untracked<T extends Excel.Range | Excel.RangeAreas>(place: T): T {
  place.untrack();
  return place;
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
