// Cells as Italians type and read them: typed texts become numbers, dates, invariant formulas; the editor and the cells
// show commas, VERO, #N/D and Italian function names again.
import {
  CellValueType,
  InterceptorEffectEnum,
  toDisposable,
  type ICellData,
  type IStyleData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { toInvariant, toItalian, italianError } from "../italian/formula";
import { editNumber, showNumber } from "../italian/shown-number";
import { readTyped } from "../italian/typed-value";
import { isErrorCode } from "../../workbook/cell";

/** Before the grid's own readers of numbers and formulas. */
const FIRST = 100;
/** After the grid's own painters of formats. */
const LAST = -0.5;

export function speakItalian(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, context, next) => {
      const pattern = patternOf(context.worksheet, context.row, context.col);
      return next(value ? readCell(value, pattern, context.workbook) : value);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, context, next) => {
      const shown = next(value);
      return shown ? editCell(shown, patternOf(context.worksheet, context.row, context.col)) : shown;
    },
  });
  toDisposable(
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: LAST,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _context, next) => next(cell ? showCell(cell) : cell),
    }),
  );
}

function patternOf(worksheet: Worksheet, row: number, col: number): string | undefined {
  return worksheet.getComposedCellStyle(row, col).n?.pattern;
}

/** What was typed; a cell formatted as text keeps it as it is. */
function readCell(cell: ICellData, pattern: string | undefined, workbook: Workbook): ICellData {
  if (typeof cell.f === "string") return { ...cell, f: toInvariant(cell.f) };
  if (typeof cell.v !== "string" || pattern === "@" || cell.t === CellValueType.FORCE_STRING) return cell;
  const typed = readTyped(cell.v);
  switch (typed.kind) {
    case "number":
      return {
        ...cell,
        v: inPercent(typed.value, cell.v, pattern),
        t: CellValueType.NUMBER,
        p: null,
        ...(pattern === undefined && typed.format !== undefined && { s: withPattern(cell.s, typed.format, workbook) }),
      };
    case "boolean":
      return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN, p: null };
    case "error":
      return { ...cell, v: typed.value, t: CellValueType.STRING, p: null };
    case "text":
      // "1.5" is a text to an Italian Excel: marked, or the grid would take it for a number.
      return Number.isFinite(Number(cell.v)) && cell.v.trim() !== ""
        ? { ...cell, t: CellValueType.FORCE_STRING }
        : cell;
  }
}

function withPattern(style: ICellData["s"], pattern: string, workbook: Workbook): IStyleData {
  return { ...workbook.getStyles().get(style), n: { pattern } };
}

/** In a cell that shows percentages, 85 means 85 %. */
function inPercent(value: number, typed: string, pattern: string | undefined): number {
  const isPercent = pattern !== undefined && /%/.test(pattern.replace(/"[^"]*"|\\./g, ""));
  return isPercent && !typed.includes("%") ? Number((value / 100).toPrecision(15)) : value;
}

function editCell(cell: ICellData, pattern: string | undefined): ICellData {
  if (typeof cell.f === "string" && cell.f !== "") return { ...cell, f: toItalian(cell.f) };
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "number" && pattern === undefined) {
    return { ...cell, v: editNumber(cell.v) };
  }
  if (typeof cell.v === "string" && /^-?\d+\.\d+%?$/.test(cell.v) && cell.t === CellValueType.NUMBER) {
    return { ...cell, v: cell.v.replace(".", ",") };
  }
  return showCell(cell);
}

function showCell<T extends ICellData>(cell: T): T {
  const { v, t } = cell;
  if (t === CellValueType.BOOLEAN && (v === 1 || v === 0 || typeof v === "boolean")) {
    return { ...cell, v: Number(v) === 1 ? "VERO" : "FALSO" };
  }
  if (t === CellValueType.NUMBER && typeof v === "number")
    return Number.isInteger(v) && Math.abs(v) < 1e11 ? cell : { ...cell, v: showNumber(v) };
  return isErrorCode(v) && t !== CellValueType.FORCE_STRING ? { ...cell, v: italianError(v) } : cell;
}
