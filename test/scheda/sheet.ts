// Sheets made by hand for tests: makeSheet({ A1: "Fattore", B2: 30, C3: formula("=SUM(C1:C2)", 52.5), D4: percent(0.8) }).
import { parseAddress } from "../../src/workbook/address";
import type { Cell, CellErrorCode, CellValue, Sheet, Snapshot } from "../../src/workbook/cell";

export interface CellSpec {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly uncached?: true;
}

export type CellInput = CellValue | CellSpec;

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
}

export const formula = (text: string, value: CellValue, format?: string): CellSpec =>
  format === undefined ? { value, formula: text } : { value, formula: text, format };
/** A formula whose file stores no value. */
export const uncached = (text: string): CellSpec => ({ value: null, formula: text, uncached: true });
/** 0.8 shown as 80%. */
export const percent = (value: number): CellSpec => ({ value, format: "0.00%" });
export const date = (serial: number): CellSpec => ({ value: serial, format: "dd/mm/yyyy" });
export const error = (code: CellErrorCode, from?: string): CellSpec =>
  from === undefined ? { value: { error: code } } : { value: { error: code }, formula: from };

function isSpec(input: CellInput): input is CellSpec {
  return typeof input === "object" && input !== null && "value" in input;
}

/** Cells by address; a text that begins with "=" is a formula only when written with formula(). */
export function makeSheet(cells: Readonly<Record<string, CellInput>>, options: SheetOptions = {}): Sheet {
  const rows = new Map<number, Cell[]>();
  for (const [address, input] of Object.entries(cells)) {
    const rect = parseAddress(address);
    if (!rect) throw new Error(`not an address: ${address}`);
    const spec: CellSpec = isSpec(input) ? input : { value: input };
    const cell: Cell = { row: rect.top, col: rect.left, ...spec };
    rows.set(rect.top, [...(rows.get(rect.top) ?? []), cell]);
  }
  return {
    name: options.name ?? "Foglio1",
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([index, found]) => ({ index, cells: found.sort((one, other) => one.col - other.col) })),
    merges: (options.merges ?? []).map((address) => parseAddress(address)).filter((rect) => rect !== undefined),
    hidden: false,
    protected: false,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenCols: new Set(options.hiddenCols ?? []),
  };
}

/** Rows of values from a corner: makeRows("A3", [["Fattore", "Peso"], ["1a", 30]]); undefined leaves a cell out. */
export function makeRows(
  corner: string,
  rows: readonly (readonly (CellInput | undefined)[])[],
): Record<string, CellInput> {
  const start = parseAddress(corner);
  if (!start) throw new Error(`not an address: ${corner}`);
  const cells: Record<string, CellInput> = {};
  rows.forEach((row, down) => {
    row.forEach((input, right) => {
      if (input === undefined) return;
      let name = "";
      for (let rest = start.left + right; rest >= 0; rest = Math.floor(rest / 26) - 1)
        name = String.fromCharCode(65 + (rest % 26)) + name;
      cells[`${name}${start.top + down + 1}`] = input;
    });
  });
  return cells;
}

export function makeSnapshot(...sheets: readonly Sheet[]): Snapshot {
  return { sheets, state: null };
}
