// The cases as sheets of one workbook, filled in, for whoever calculates them.
import { expect } from "@jest/globals";
import { buildModulo } from "../../../src/scheda/moduli/index";
import type { FormulaKind } from "../../../src/scheda/moduli/types";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue, Snapshot } from "../../../src/workbook/cell";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { withScelte } from "../../functions/support";
import { calculate } from "./calculate";
import { CASES, sistemaOf } from "./cases";
import type { Case } from "./cases";
import type { Cells } from "./fill";

/** Results by sheet and cell; blank texts are "". */
export type Figures = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

export const nameOf = (index: number, { modulo }: Case): string => `${String(index + 1)} ${modulo}`;

export function buildCase(
  formule: FormulaKind,
  one: Case,
  index: number,
): { readonly sheet: NewSheet; readonly cells: Cells } {
  const { sistema = "arsac-2017", scelte = {}, modulo, contenuto } = one;
  const opzioni = { sistema: sistemaOf(sistema), scelte, anno: 2025, formule, protetti: false };
  const sheet = buildModulo(modulo, opzioni, { ...contenuto, nome: nameOf(index, one) });
  const cells: Cells = {};
  one.fill(sheet, cells);
  // Names of tables are the workbook's: here the same form stands in it several times.
  return { sheet: { ...sheet, tables: [] }, cells };
}

export function formulasOf({ sheets }: Snapshot): Figures {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap(({ cells }) =>
          cells
            .filter(({ formula }) => formula !== undefined)
            .map(({ row, col, value }) => [cellAddress(row, col), value === null ? "" : value] as const),
        ),
      ),
    ]),
  );
}

/** As they stand in a file that nobody has calculated: without results, all of them are the reader's. */
export function filledForms(formule: FormulaKind): readonly NewSheet[] {
  return CASES.map((one, index) => {
    const { sheet, cells } = buildCase(formule, one, index);
    return {
      ...sheet,
      cells: sheet.cells.map(({ shown: _, ...cell }) => ({ ...cell, content: cells[cell.cell] ?? cell.content })),
    };
  });
}

/** What the PERF functions give in each case, under its scelte. */
export function perfFigures(): Figures {
  return Object.assign(
    {},
    ...CASES.map((one, index) => {
      withScelte(one.scelte ?? {}, one.sistema ?? "arsac-2017");
      const { sheet, cells } = buildCase("perf", one, index);
      return formulasOf(calculate([sheet], { [sheet.name]: cells }));
    }),
  ) as Figures;
}

/** Both kinds of form have formulas in the same places, but for weights that nothing moves and the columns beside a table. */
export function expectSame(
  native: Readonly<Record<string, CellValue>>,
  perf: Readonly<Record<string, CellValue>>,
): void {
  const common = Object.keys(perf).filter((cell) => cell in native);
  expect(common.length).toBeGreaterThan(2);
  const isSame = (one: CellValue | undefined, other: CellValue | undefined): boolean =>
    typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 5e-10 : one === other;
  const others = common.filter((cell) => !isSame(native[cell], perf[cell]));
  expect(others.map((cell) => [cell, native[cell]])).toEqual(others.map((cell) => [cell, perf[cell]]));
}
