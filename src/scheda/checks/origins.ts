// Where an error value starts: formulas that only show the error of another cell of the sheet lead to that cell.
import { isCellError } from "../../workbook/cell";
import { parseAddress } from "../../workbook/address";
import type { Grid } from "../../workbook/grid";
import type { Place } from "../recognise/reading";

/** Quoted texts, references to other sheets or workbooks: nothing in them is a cell of this sheet. */
const ELSEWHERE = /"[^"]*"|'[^']*'![$A-Za-z0-9:]+|[A-Za-z0-9_.[\]]+![$A-Za-z0-9:]+/g;
const REFERENCE =
  /(?<![A-Za-z0-9_.$])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![A-Za-z0-9_(.])/g;
/** Ranges are looked through up to so many cells. */
const MOST_CELLS = 4096;

/** The cells where the error shown at the place starts; itself where no cell it refers to holds an error. */
export function errorOrigins(grid: Grid, at: Place): readonly Place[] {
  const origins: Place[] = [];
  const seen = new Set<string>();
  const visit = (row: number, col: number): void => {
    const key = `${row},${col}`;
    if (seen.has(key)) return;
    seen.add(key);
    const shown =
      grid.cell(row, col)?.formula === undefined ? [] : erroneousPrecedents(grid, grid.cell(row, col)?.formula ?? "");
    if (shown.length === 0) origins.push({ row, col });
    for (const precedent of shown) visit(precedent.row, precedent.col);
  };
  visit(at.row, at.col);
  // Only a circle of formulas has no start.
  return origins.length > 0 ? origins : [at];
}

function erroneousPrecedents(grid: Grid, formula: string): Place[] {
  const places: Place[] = [];
  for (const [text] of formula.replace(ELSEWHERE, " ").matchAll(REFERENCE)) {
    const rect = parseAddress(text);
    if (!rect || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS) continue;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let col = rect.left; col <= rect.right; col++) {
        const cell = grid.cell(row, col);
        if (cell && isCellError(cell.value)) places.push({ row, col });
      }
    }
  }
  return places;
}
