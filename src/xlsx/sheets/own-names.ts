// Names that a new sheet brings along: its own ones, its print area, the rows repeated on each page.
import { cellAddress, parseAddress } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import type { SheetName } from "../workbook-names";

export function namesOf({ name: sheet, names = [], print }: NewSheet, index: number): readonly SheetName[] {
  const found = names.map(({ name, range }) => ({ index, name, formula: absoluteReference(sheet, range) }));
  if (print?.area !== undefined)
    found.push({ index, name: "_xlnm.Print_Area", formula: absoluteReference(sheet, print.area) });
  if (print?.repeat) {
    const [from, to] = print.repeat;
    found.push({ index, name: "_xlnm.Print_Titles", formula: `${quoted(sheet)}!$${String(from)}:$${String(to)}` });
  }
  return found;
}

/** Always in quotes: which names can do without depends on the language of Excel. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absoluteReference(sheet: string, range: string): string {
  const rect = parseAddress(range);
  if (!rect) return "#REF!";
  const corner = (row: number, col: number): string =>
    cellAddress(row, col).replace(/^([A-Z]+)(\d+)$/, (_, letters: string, digits: string) => `$${letters}$${digits}`);
  const first = corner(rect.top, rect.left);
  const last = corner(rect.bottom, rect.right);
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
