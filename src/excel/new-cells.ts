// Contents and number formats of a new sheet: one write for the whole sheet where its cells stand close together.
import { parseAddress, rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import type { CellStyle, NewCell, NewSheet } from "../workbook/new-sheet";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import { toInput } from "./cell-input";
import { rangeAt } from "./ranges";

export interface PlacedCell extends Placed {
  readonly content: NewCell["content"];
  readonly format: string;
  readonly style: CellStyle | undefined;
}

type Content = Pick<PlacedCell, "content" | "format">;

const GENERAL = "General";
const BLANK: Content = { content: null, format: GENERAL };

/** How many cells may be written, blanks included, for one that holds something. */
const LOOSEST = 4;

export function placeCells(sheet: NewSheet): readonly PlacedCell[] {
  return sheet.cells.flatMap(({ cell, content, format = GENERAL, style }): PlacedCell[] => {
    const rect = parseAddress(cell);
    return rect ? [{ sheet: sheet.name, row: rect.top, col: rect.left, content, format, style }] : [];
  });
}

export function writeContents(worksheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  for (const { rect, rows } of blocksOf(cells)) {
    const range = rangeAt(worksheet, rangeAddress(rect));
    const formats = rows.map((row) => row.map(({ format }) => format));
    const hasFormats = formats.some((row) => row.some((format) => format !== GENERAL));
    if (hasFormats) range.numberFormat = formats;
    range.formulas = rows.map((row) => row.map(({ content, format }) => toInput(content, format)));
    // Some formulas bring a format of their own along.
    if (hasFormats && rows.some((row) => row.some(({ content }) => isFormula(content)))) range.numberFormat = formats;
  }
}

interface Block {
  readonly rect: Rect;
  readonly rows: readonly (readonly Content[])[];
}

function blocksOf(cells: readonly PlacedCell[]): readonly Block[] {
  const around = aroundAll(cells);
  if (!around) return [];
  const [height, width] = [around.bottom - around.top + 1, around.right - around.left + 1];
  if (height * width > LOOSEST * cells.length) return gatherAreas(cells);
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => BLANK));
  for (const cell of cells) {
    const row = rows[cell.row - around.top];
    if (row) row[cell.col - around.left] = cell;
  }
  return [{ rect: around, rows }];
}

export function aroundAll(cells: readonly Placed[]): Rect | undefined {
  if (cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return { top, left, bottom, right };
}

function isFormula(content: NewCell["content"]): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}
