// Everybody whom the workbook names anywhere, also on sheets that are not understood: the names to look for in a copy.
import { personKey } from "../checks/persona-key";
import { matchHeading, SCORE } from "../recognise/headings";
import { findLabels } from "../recognise/labels";
import { cellText } from "../recognise/reading";
import type { SheetTables } from "../model";
import { looksLikeName } from "./names";

const WHOLE = { left: 0, right: 16383 };
const BLANKS_IN_LIST = 2;

/** Key → as first written; names beside labels and below headings such as "Dipendente". */
export function namesOnSheets(sheets: readonly SheetTables[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (looksLikeName(name) && !found.has(personKey(name))) found.set(personKey(name), name);
  };
  for (const { grid } of sheets) {
    for (const { id, text } of findLabels(grid, { top: 0, bottom: grid.lastRow, ...WHOLE }))
      if (id === "persona") add(text);
    for (const { index, cells } of grid.sheet.rows) {
      for (const cell of cells) {
        if (typeof cell.value === "string" && headsNames(cellText(cell))) listBelow(index, cell.col);
      }
    }
    function listBelow(top: number, col: number): void {
      const beside = headsGivenNames(cellText(grid.cell(top, col + 1))) ? col + 1 : undefined;
      let blanks = 0;
      for (let row = top + 1; row <= grid.lastRow && blanks <= BLANKS_IN_LIST; row++) {
        const text = cellText(grid.cell(row, col));
        blanks = text === "" ? blanks + 1 : 0;
        if (text !== "") add(beside === undefined ? text : `${text} ${cellText(grid.cell(row, beside))}`);
      }
    }
  }
  return found;
}

function headsNames(text: string): boolean {
  return text !== "" && matchHeading(text).some(({ id, score }) => id === "nome" && score >= SCORE.whole);
}

function headsGivenNames(text: string): boolean {
  return text !== "" && matchHeading(text).some(({ id, score }) => id === "nome_proprio" && score >= SCORE.whole);
}
