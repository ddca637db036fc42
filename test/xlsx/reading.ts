// Short ways to look into what was read.
import { cellAddress } from "../../src/workbook/address";
import type { Cell, Sheet, Snapshot } from "../../src/workbook/cell";
import { readSnapshot } from "../../src/xlsx/index";
import { craft, type Crafted } from "./crafted";

export function read(bytes: Uint8Array): Snapshot {
  const result = readSnapshot(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function readCrafted(crafted: Crafted): Snapshot {
  return read(craft(crafted));
}

export function cellsOf(sheet: Sheet | undefined): Record<string, Omit<Cell, "row" | "col">> {
  const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(cells.map(({ row, col, ...rest }) => [cellAddress(row, col), rest]));
}

/** The cells of a workbook of one sheet. */
export function cellsIn(rows: string, more: Omit<Crafted, "sheets"> = {}): Record<string, Omit<Cell, "row" | "col">> {
  return cellsOf(readCrafted({ ...more, sheets: { Foglio1: `<sheetData>${rows}</sheetData>` } }).sheets[0]);
}
