// One sheet's snapshot and look turned into what the grid draws.
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Rect, Sheet } from "../../workbook/cell";
import type { RowLook, SheetLook, StyleLook } from "../../xlsx/look";
import { toResultData, toValueData } from "./cell-data";
import { heightFor } from "./row-heights";

const SPARE_ROWS = 40;
const SPARE_COLS = 6;
const LEAST_ROWS = 60;
const LEAST_COLS = 20;
const HEADER = { width: 46, height: 20 };

export function toRange({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** The name under which the workbook keeps a style of the list. */
export type StyleId = (index: number) => string;

export interface SheetToDraw {
  readonly id: string;
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly hidden: boolean;
  /** Last row and column with something to show, where looks and rules go beyond the contents. */
  readonly extent?: readonly [row: number, col: number];
}

export function toSheetData(
  { id, sheet, look, hidden, extent = [0, 0] }: SheetToDraw,
  styles: readonly StyleLook[],
  styleId: StyleId = String,
): Partial<IWorksheetData> {
  const lastCol = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 0), extent[1]);
  const rowCount = Math.max(LEAST_ROWS, Math.max(sheet.rows.at(-1)?.index ?? 0, extent[0]) + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLS, lastCol + SPARE_COLS);
  const { frozenRows, frozenCols } = look;
  return {
    id,
    name: sheet.name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: look.tabColor ?? "",
    rowCount,
    columnCount,
    defaultColumnWidth: look.defaultWidth,
    defaultRowHeight: look.defaultHeight,
    freeze: {
      xSplit: frozenCols,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenCols === 0 ? -1 : frozenCols,
    },
    mergeData: sheet.merges.map(toRange),
    cellData: toCells(sheet, look, styleId),
    rowData: toRows(sheet, look, styles, styleId),
    columnData: toColumns(look, columnCount, styleId),
    showGridlines: look.hidesGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowHeader: { width: HEADER.width },
    columnHeader: { height: HEADER.height },
  };
}

type Cells = Record<number, Record<number, ICellData>>;

function toCells(sheet: Sheet, look: SheetLook, styleId: StyleId): Cells {
  const cells: Cells = {};
  const at = (row: number, col: number): ICellData => {
    const line = (cells[row] ??= {});
    return (line[col] ??= {});
  };
  for (const { index, cells: styled } of look.rows) {
    for (const [col, style] of styled) at(index, col).s = styleId(style);
  }
  const isSpilled = spilledCells(look.spills);
  const inherits = look.columns.some(({ style }) => style !== undefined);
  for (const { cells: filled } of sheet.rows) {
    for (const { row, col, value, formula } of filled) {
      if (isSpilled(row, col)) continue;
      const cell = at(row, col);
      // A cell without a style does not take that of its column.
      if (inherits) cell.s ??= styleId(0);
      // Results of our own functions are always calculated anew: the file may come from an Excel without them.
      const isOurs = formula !== undefined && /\bPERF\./i.test(formula);
      const stored = formula === undefined ? toValueData(value) : isOurs ? {} : toResultData(value);
      Object.assign(cell, stored, formula === undefined ? {} : { f: formula });
    }
  }
  return cells;
}

/** The grid fills the cells of a spilled formula itself, and takes anything that stands there for an obstacle. */
function spilledCells(spills: readonly Rect[]): (row: number, col: number) => boolean {
  return (row, col) =>
    spills.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && col >= left && col <= right && (row !== top || col !== left),
    );
}

function toRows(
  sheet: Sheet,
  look: SheetLook,
  styles: readonly StyleLook[],
  styleId: StyleId,
): Record<number, Partial<IRowData>> {
  const { rows } = look;
  const data = neededHeights(sheet, look, styles);
  const own = rows.filter(
    ({ height, hidden, style }) => height !== undefined || hidden === true || style !== undefined,
  );
  for (const row of own) data[row.index] = { ...data[row.index], ...toRow(row, styleId) };
  return data;
}

/** Of the rows without a height of their own whose texts wrap; merged cells do not count, as in Excel. */
function neededHeights(
  sheet: Sheet,
  { rows, columns, defaultWidth }: SheetLook,
  styles: readonly StyleLook[],
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  const looks = new Map(rows.map((row) => [row.index, { fixed: row.height !== undefined, cells: new Map(row.cells) }]));
  const widthOf = (col: number): number =>
    columns.find(({ from, to }) => col >= from && col <= to)?.width ?? defaultWidth;
  const isMerged = (row: number, col: number): boolean =>
    sheet.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right);
  for (const { index, cells } of sheet.rows) {
    const look = looks.get(index);
    if (!look || look.fixed) continue;
    const wrapped = cells.flatMap(({ col, value }) => {
      const style = styles[look.cells.get(col) ?? 0];
      if (style?.wrap !== true || typeof value !== "string" || isMerged(index, col)) return [];
      return [{ text: value, width: widthOf(col), size: style.font?.size }];
    });
    const height = heightFor(wrapped);
    if (height !== undefined) data[index] = { h: height, ia: BooleanNumber.FALSE };
  }
  return data;
}

function toRow({ height, hidden, style }: RowLook, styleId: StyleId): Partial<IRowData> {
  return {
    ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
    ...(hidden === true && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && { s: styleId(style) }),
  };
}

function toColumns(
  { columns }: SheetLook,
  columnCount: number,
  styleId: StyleId,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, hidden, style } of columns) {
    for (let col = from; col <= Math.min(to, columnCount - 1); col++) {
      data[col] = {
        ...(width !== undefined && { w: width }),
        ...(hidden === true && { hd: BooleanNumber.TRUE }),
        ...(style !== undefined && { s: styleId(style) }),
      };
    }
  }
  return data;
}
