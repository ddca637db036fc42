// The grid's cells as a Snapshot. What cannot be changed here (merges, hidden rows, protection) is as it was in the file.
import type { ICellData, IRange, Nullable, Univer, Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell, Rect, Sheet, SheetRow } from "../../workbook/cell";
import { fromResultData, fromValueData } from "./cell-data";
import { WORKBOOK_ID } from "./workbook-data";

/** By row and column. */
type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

/** `frame`: the sheet as it was opened. */
export function readGridSheet(univer: Univer, workbook: Workbook, id: string, frame: Sheet): Sheet {
  const worksheet = workbook.getSheetBySheetId(id);
  if (!worksheet) return frame;
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const spilled = (formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[id] ?? {}) as Matrix<Nullable<ICellData>>;
  const styles = workbook.getStyles();
  const rows = new Map<number, Cell[]>();
  const keep = (cell: Cell): void => {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  };
  worksheet.getCellMatrix().forValue((row, col, data) => {
    if (!data) return;
    const hasFormula = typeof data.f === "string" || typeof data.si === "string";
    const formula = hasFormula ? (formulas.getFormulaStringByCell(row, col, id, WORKBOOK_ID) ?? undefined) : undefined;
    const result = formula === undefined ? undefined : fromResultData(data);
    const value = formula === undefined ? fromValueData(data) : (result ?? null);
    if (formula === undefined && value === null) return;
    const format = styles.get(data.s)?.n?.pattern;
    keep({
      row,
      col,
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
      ...(formula !== undefined && result === undefined && { uncached: true as const }),
    });
  });
  for (const [rowKey, line] of Object.entries(spilled)) {
    for (const [colKey, data] of Object.entries(line)) {
      const [row, col] = [Number(rowKey), Number(colKey)];
      const isTaken = rows.get(row)?.some((cell) => cell.col === col) === true;
      const value = fromValueData(data);
      if (!isTaken && value !== null) keep({ row, col, value });
    }
  }
  return { ...frame, name: worksheet.getName(), rows: sorted(rows) };
}

function sorted(rows: ReadonlyMap<number, Cell[]>): readonly SheetRow[] {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({ index, cells: cells.sort((a, b) => a.col - b.col) }));
}

/** Where formulas fill more cells than their own, the formula's cell first. */
export function readSpills(univer: Univer, id: string): readonly Rect[] {
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const ranges = (formulas.getArrayFormulaRange()[WORKBOOK_ID]?.[id] ?? {}) as Matrix<IRange>;
  return Object.values(ranges).flatMap((line) =>
    Object.values(line).flatMap(({ startRow, startColumn, endRow, endColumn }) =>
      startRow === endRow && startColumn === endColumn
        ? []
        : [{ top: startRow, left: startColumn, bottom: endRow, right: endColumn }],
    ),
  );
}
