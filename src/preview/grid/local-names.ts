// Names that one sheet has for its ranges. The grid knows a name once in a workbook, whatever sheet it belongs to, so that the
// same name on every form would mean the first one's cells: formulas are drawn with the range instead.
import { cellAddress, parseAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/cell";
import type { NewName, NewSheet } from "../../workbook/new-sheet";
import { tokenizeFormula } from "../../xlsx/formula-tokens";

export function expandNames(formula: string, names: readonly NewName[]): string {
  if (names.length === 0) return formula;
  const ranges = new Map(names.map(({ name, range }) => [name.toLowerCase(), toAbsolute(range)]));
  const tokens = tokenizeFormula(formula);
  return tokens
    .map(({ kind, text }, at) => {
      const isCall = tokens[at + 1]?.text.startsWith("(") === true;
      return kind === "name" && !isCall ? (ranges.get(text.toLowerCase()) ?? text) : text;
    })
    .join("");
}

/** A sheet read from the grid, with the names where they were. */
export function restoreNames(sheet: Sheet, { cells, names = [] }: NewSheet): Sheet {
  if (names.length === 0) return sheet;
  const named = new Map<string, string>();
  for (const { cell, content } of cells) {
    const formula = typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
    if (expandNames(formula, names) !== formula) named.set(cell, formula);
  }
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const formula = named.get(cellAddress(cell.row, cell.col));
        return formula !== undefined && cell.formula === expandNames(formula, names) ? { ...cell, formula } : cell;
      }),
    })),
  };
}

function toAbsolute(range: string): string {
  const rect = parseAddress(range);
  if (!rect) return range;
  const corners = [cellAddress(rect.top, rect.left), cellAddress(rect.bottom, rect.right)].map((corner) =>
    corner.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
  );
  return corners[0] === corners[1] ? (corners[0] ?? range) : corners.join(":");
}
