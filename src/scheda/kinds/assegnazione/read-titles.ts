// Titles of blocks: "Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 20%", with the weight in the title or beside it.
import { parseItalianNumber } from "../../../lib/italian-number";
import type { Grid } from "../../../workbook/grid";
import type { Place } from "../../recognise/reading";
import { cellText, readNumber } from "../../recognise/reading";
import { isBlockTitle } from "../../recognise/tables";
import type { Table } from "../../recognise/tables";
import type { Titolo } from "./model";

const ROWS_ABOVE = 3;
const LONGEST_TITLE = 300;
const COLUMNS_BESIDE = 8;
/** The figure after the word, with nothing but signs between. */
export const WEIGHT = /(\bpes[oi]\b[^\p{L}\d]{0,12})(\d{1,3}(?:[.,]\d+)?)/iu;
const WORD_ALONE = /^pes[oi]\s*[:(%)]*\s*$/i;

/** The title that stands over a table, at most three rows up. */
export function titleOf(grid: Grid, table: Table): Titolo | undefined {
  for (let row = table.headTop - 1; row >= Math.max(0, table.headTop - ROWS_ABOVE); row--) {
    for (let col = table.rect.left; col <= table.rect.right; col++) {
      const titolo = titleAt(grid, { row, col });
      if (titolo) return titolo;
    }
  }
  return undefined;
}

/** Titles in the rows, wherever they stand: also those without a table. */
export function titlesBetween(
  grid: Grid,
  area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): readonly Titolo[] {
  return grid
    .rowsBetween(area.top, area.bottom)
    .flatMap(({ index, cells }) =>
      cells
        .filter(({ col }) => col >= area.left && col <= area.right)
        .flatMap(({ col }) => titleAt(grid, { row: index, col }) ?? []),
    );
}

function titleAt(grid: Grid, at: Place): Titolo | undefined {
  const cell = grid.cell(at.row, at.col);
  if (typeof cell?.value !== "string" || cell.value.length > LONGEST_TITLE || !isBlockTitle(cell.value))
    return undefined;
  const text = cellText(cell);
  const inside = WEIGHT.exec(text)?.[2];
  if (inside !== undefined) return { text, at, peso: parseItalianNumber(inside)?.value, pesoAt: at };
  const beside = weightBeside(grid, at);
  return { text, at, peso: beside?.peso, pesoAt: beside?.at ?? at };
}

/** "Fattore valutativo: 1a – …" | "Peso" | 30%. */
function weightBeside(grid: Grid, at: Place): { readonly peso: number; readonly at: Place } | undefined {
  const from = (grid.mergeAt(at.row, at.col)?.right ?? at.col) + 1;
  for (let col = from; col < from + COLUMNS_BESIDE; col++) {
    const cell = grid.cell(at.row, col);
    const text = cellText(cell);
    if (!cell || text === "" || (typeof cell.value === "string" && WORD_ALONE.test(text))) continue;
    const place = { row: at.row, col };
    const stated = typeof cell.value === "string" ? WEIGHT.exec(text)?.[2] : undefined;
    const read = readNumber(cell, place);
    const peso =
      stated === undefined ? (read.kind === "number" ? read.value : undefined) : parseItalianNumber(stated)?.value;
    return peso === undefined ? undefined : { peso, at: place };
  }
  return undefined;
}
