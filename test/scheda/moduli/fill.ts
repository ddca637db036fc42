// Filling in a form as a person does: by what is printed beside the cell.
import { cellAddress, parseAddress } from "../../../src/workbook/address";
import type { CellContent } from "../../../src/workbook/edit";
import type { NewSheet } from "../../../src/workbook/new-sheet";

export type Cells = Record<string, CellContent>;

/** Row, from 0, of the first cell that holds this text, else of the first whose text begins so. */
export function rowOf(sheet: NewSheet, text: string): number {
  const whole = sheet.cells.find(({ content }) => content === text);
  const found = whole ?? sheet.cells.find(({ content }) => typeof content === "string" && content.startsWith(text));
  const at = found && parseAddress(found.cell);
  if (!at) throw new Error(`no "${text}" on ${sheet.name}`);
  return at.top;
}

/** The contents of a row from a column on; undefined leaves the cell as it is. */
export function across(cells: Cells, row: number, col: number, contents: readonly (CellContent | undefined)[]): void {
  contents.forEach((content, index) => {
    if (content !== undefined) cells[cellAddress(row, col + index)] = content;
  });
}

export function rows(
  cells: Cells,
  top: number,
  col: number,
  lines: readonly (readonly (CellContent | undefined)[])[],
): void {
  lines.forEach((line, index) => across(cells, top + index, col, line));
}

/** Every cell filled in is one that a protected form lets people write. */
export function lockedCells(sheet: NewSheet, cells: Cells): readonly string[] {
  const open = new Set(
    sheet.cells.filter(({ style = "" }) => /^(campo|inserimento|riquadro|firma)/.test(style)).map(({ cell }) => cell),
  );
  return Object.keys(cells).filter((cell) => !open.has(cell));
}
