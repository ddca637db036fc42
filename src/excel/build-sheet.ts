// The blocks of a sheet as Excel answers them, as the sheet of a Snapshot: only cells that hold something.
import { rangeAddress } from "../workbook/address";
import { isErrorCode, type Cell, type CellValue, type Rect, type Sheet, type SheetRow } from "../workbook/cell";
import type { Block } from "./chunks";
import type { UsedSheet } from "./sizes";

export function buildSheet(sheet: UsedSheet, blocks: readonly Block[]): Sheet {
  const inOrder = [...blocks].sort((one, other) => one.top - other.top);
  const merges = new Map(inOrder.flatMap((block) => block.merges.map((rect) => [rangeAddress(rect), rect] as const)));
  return {
    name: sheet.name,
    rows: inOrder.flatMap(buildRows),
    merges: [...merges.values()].sort(byPlace),
    hidden: sheet.hidden,
    protected: sheet.protected,
    hiddenRows: new Set(inOrder.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenCols: new Set(inOrder.flatMap(({ hiddenCols }) => hiddenCols)),
  };
}

function byPlace(one: Rect, other: Rect): number {
  return one.top - other.top || one.left - other.left;
}

function buildRows(block: Block): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  block.values.forEach((values, down) => {
    const index = block.top + down;
    const formulas = block.formulas[down] ?? [];
    const formats = block.formats[down] ?? [];
    const cells: Cell[] = [];
    values.forEach((value, across) => {
      const cell = buildCell(index, block.left + across, value, formulas[across], formats[across]);
      if (cell) cells.push(cell);
    });
    if (cells.length > 0) rows.push({ index, cells });
  });
  return rows;
}

/** A text that begins with "=" has a formula equal to itself. */
function buildCell(row: number, col: number, shown: unknown, formula: unknown, format: unknown): Cell | undefined {
  const value = readValue(shown);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== shown;
  if (value === null && !isFormula) return undefined;
  return {
    row,
    col,
    value,
    ...(isFormula ? { formula } : {}),
    ...(typeof format === "string" && format !== "General" && format !== "" ? { format } : {}),
  };
}

/** Blanks come as "", errors as their text. */
function readValue(shown: unknown): CellValue {
  if (typeof shown === "number" || typeof shown === "boolean") return shown;
  if (typeof shown !== "string" || shown === "") return null;
  return isErrorCode(shown) ? { error: shown } : shown;
}
