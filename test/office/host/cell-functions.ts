// Cells whose formula is one custom function, e.g. =PERF.SCHEDA(A1:F9,"2024"): called in one batch, results written and spilled.
// Assumption: a function inside a larger formula is left alone (the host has no asynchronous calculation).
import { formatAddress } from "./address";
import { evaluateArgument } from "./evaluate";
import type { Argument, Call, FunctionResult } from "./function-types";
import type { Model } from "./model";
import { parseFormula } from "./parse-formula";
import { cellAt, columnOf, rowOf, touch } from "./sheet";
import type { Sheet } from "./sheet";
import type { CellValue } from "./types";

export interface CellCall {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
  readonly call: Call;
}

export function findCellCalls({ workbook }: Model, namespace: string): readonly CellCall[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([at, { formula }]): readonly CellCall[] => {
      const tree = formula === undefined ? undefined : parseFormula(formula);
      if (tree?.kind !== "call" || !tree.name.startsWith(`${namespace.toUpperCase()}.`)) return [];
      const [row, col] = [rowOf(at), columnOf(at)];
      const value = (r: number, c: number, on?: string): CellValue => {
        const from = on === undefined ? sheet : sheets.get(on.toLowerCase());
        return (from && cellAt(from, r, c)?.value) ?? null;
      };
      const args: Argument[] = tree.args.map((node) => evaluateArgument(node, { sheet: sheet.name, row, col, value }));
      const address = formatAddress(sheet.name, { top: row, left: col, bottom: row, right: col });
      return [{ sheet, row, col, call: { name: tree.name, args, address } }];
    }),
  );
}

function cellValue(value: unknown): CellValue {
  if (value === undefined || value === null) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const rich = value as Readonly<Record<string, unknown>>;
  if (rich["valueType"] === "CustomFunctionError") return { error: String(rich["code"]) };
  const basic = rich["basicValue"];
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : { error: "#VALUE!" };
}

export function writeResult(model: Model, { sheet, row, col }: CellCall, result: FunctionResult): void {
  const matrix: readonly (readonly unknown[])[] = !result.ok
    ? [[undefined]]
    : Array.isArray(result.value)
      ? (result.value as readonly (readonly unknown[])[])
      : [[result.value]];
  const blocked = matrix.some((line, down) =>
    line.some((_value, across) => {
      const there = down + across > 0 ? cellAt(sheet, row + down, col + across) : undefined;
      return there !== undefined && (there.formula !== undefined || (there.value !== null && !there.spilled));
    }),
  );
  if (!result.ok || blocked) {
    touch(sheet, row, col).value = { error: result.ok ? "#SPILL!" : result.error.code };
    model.dirty.push({ sheet, rect: { top: row, left: col, bottom: row, right: col } });
    return;
  }
  matrix.forEach((line, down) =>
    line.forEach((value, across) => {
      const cell = touch(sheet, row + down, col + across);
      cell.value = cellValue(value);
      if (down + across > 0) cell.spilled = true;
    }),
  );
  const [bottom, right] = [row + matrix.length - 1, col + (matrix[0]?.length ?? 1) - 1];
  model.dirty.push({ sheet, rect: { top: row, left: col, bottom, right } });
}
