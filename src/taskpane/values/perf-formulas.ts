// The formulas of the add-in in a workbook, as Excel shows them and as it shows them where the add-in was not there.
import { cellAddress } from "../../workbook/address";
import type { Cell, Sheet, Snapshot } from "../../workbook/cell";

export interface PerfFormula {
  readonly sheet: Sheet;
  readonly address: string;
  readonly cell: Cell;
  readonly formula: string;
}

const QUOTED = /"(?:[^"]|"")*"/g;
const CALL = /(?<![A-Za-z0-9_.])(?:_xldudf_PERF_|PERF\.)(?=[A-Za-z])/i;
const FILE_PREFIX = /(?<![A-Za-z0-9_.])_xldudf_PERF_(?=[A-Za-z])/gi;

export function findPerfFormulas({ sheets }: Snapshot): readonly PerfFormula[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell): PerfFormula[] =>
        cell.formula !== undefined && CALL.test(cell.formula.replace(QUOTED, '""'))
          ? [{ sheet, address: cellAddress(index, cell.col), cell, formula: cell.formula }]
          : [],
      ),
    ),
  );
}

/** With the add-in's own spelling, whatever a foreign Excel made of it. */
export function properFormula(formula: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const match of formula.matchAll(QUOTED)) {
    pieces.push(formula.slice(from, match.index).replace(FILE_PREFIX, "PERF."), match[0]);
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from).replace(FILE_PREFIX, "PERF."));
  return pieces.join("");
}
