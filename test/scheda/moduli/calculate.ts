// The sheets of forms calculated as a spreadsheet would, with Excel's own functions by the test host's calculator and PERF's by
// the functions themselves: what the check then reads is what people would see.
import type { Cell, CellValue, Sheet, Snapshot } from "../../../src/workbook/cell";
import { isErrorCode } from "../../../src/workbook/cell";
import { cellAddress, parseAddress } from "../../../src/workbook/address";
import type { CellContent } from "../../../src/workbook/edit";
import type { NewCell, NewSheet } from "../../../src/workbook/new-sheet";
import { perf } from "../../functions/support";
import { evaluate } from "../../office/host/evaluate";
import type { FormulaCell } from "../../office/host/types";

/** What is filled in, by sheet and cell. */
export type Filled = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

export function calculate(sheets: readonly NewSheet[], filled: Filled = {}): Snapshot {
  const contents = new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map((cell) => [cell.cell, contentOf(sheet, cell, filled)])),
    ]),
  );
  for (const [name, cells] of Object.entries(filled)) {
    const known = contents.get(name);
    for (const cell of Object.keys(cells))
      if (known?.has(cell) !== true) throw new Error(`${name}!${cell} is no cell of the form`);
  }
  const values = new Map<string, CellValue>();
  const valueAt = (sheet: string, row: number, col: number): CellValue => {
    const cell = cellAddress(row, col);
    const key = `${sheet}!${cell}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const content = contents.get(sheet)?.get(cell) ?? null;
    const value = isFormula(content) ? compute(content.formula, sheet, row, col) : content;
    values.set(key, value);
    return value;
  };
  const compute = (formula: string, sheet: string, row: number, col: number): CellValue => {
    const place: FormulaCell = {
      sheet,
      row,
      col,
      value: (r, c, other) => valueAt(other ?? sheet, r, c),
      call: (name, args) =>
        name.startsWith("PERF.") ? asCells(perf(name.slice(5), ...args.map((arg) => arg ?? null))) : undefined,
    };
    const value = evaluate(formula, place);
    if (value === undefined) throw new Error(`the calculator does not know ${formula}`);
    return value as CellValue;
  };
  return { sheets: sheets.map((sheet) => toSheet(sheet, contents.get(sheet.name) ?? new Map(), valueAt)), state: null };
}

function contentOf({ name }: NewSheet, { cell, content }: NewCell, filled: Filled): CellContent {
  return filled[name]?.[cell] ?? content;
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

type Shown = ReturnType<NonNullable<FormulaCell["call"]>>;

/** Errors come with their sentence behind them. */
function asCells(result: unknown): Shown {
  if (Array.isArray(result)) return result.map((row: readonly unknown[]) => row.map((one) => asCells(one) as never));
  const [code = ""] = typeof result === "string" ? result.split(" ") : [];
  return isErrorCode(code) ? { error: code } : (result as Shown);
}

function toSheet(
  { name, cells, merges = [], protect }: NewSheet,
  contents: ReadonlyMap<string, CellContent>,
  valueAt: (sheet: string, row: number, col: number) => CellValue,
): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const { cell, format } of cells) {
    const at = parseAddress(cell);
    const content = contents.get(cell) ?? null;
    if (!at || content === null) continue;
    const own: Cell = {
      row: at.top,
      col: at.left,
      value: valueAt(name, at.top, at.left),
      ...(isFormula(content) ? { formula: content.formula } : {}),
      ...(format === undefined ? {} : { format }),
    };
    rows.set(at.top, [...(rows.get(at.top) ?? []), own]);
  }
  return {
    name,
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([index, row]) => ({ index, cells: row.sort((one, other) => one.col - other.col) })),
    merges: merges.flatMap((range) => parseAddress(range) ?? []),
    hidden: false,
    protected: protect === true,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}
