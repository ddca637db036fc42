// What concerns cells whatever scheda they are in: error values told where they start, formulas that nobody has calculated.
import { cellAddress } from "../../workbook/address";
import { isCellError } from "../../workbook/cell";
import type { Cell } from "../../workbook/cell";
import type { Finding } from "../finding";
import { SEVERITY } from "../finding";
import type { SchedaBase, SheetTables } from "../model";
import { errorOrigins } from "./origins";

export function checkCells(read: readonly SchedaBase[], sheets: readonly SheetTables[]): readonly Finding[] {
  const bySheet = new Map<string, SchedaBase[]>();
  for (const scheda of read) bySheet.set(scheda.sheet, [...(bySheet.get(scheda.sheet) ?? []), scheda]);
  const findings: Finding[] = [];
  const uncached: { readonly sheet: string; readonly cell: Cell }[] = [];
  for (const sheet of sheets) {
    const schede = bySheet.get(sheet.grid.sheet.name);
    if (!schede) continue;
    for (const { cells } of sheet.grid.sheet.rows) {
      for (const cell of cells) {
        if (cell.uncached) uncached.push({ sheet: sheet.grid.sheet.name, cell });
        else if (isCellError(cell.value)) findings.push(...checkError(sheet, schede, cell));
      }
    }
  }
  const [first] = uncached;
  return first ? [...findings, notCalculated(first, uncached.length)] : findings;
}

/** Error values inside the table of a scheda, in whatever column they stand. */
function checkError({ grid }: SheetTables, schede: readonly SchedaBase[], cell: Cell): readonly Finding[] {
  const scheda = schede.find(
    ({ rect }) => cell.row >= rect.top && cell.row <= rect.bottom && cell.col >= rect.left && cell.col <= rect.right,
  );
  if (!scheda) return [];
  const [origin] = errorOrigins(grid, cell);
  if (!origin || origin.row !== cell.row || origin.col !== cell.col) return [];
  const error = isCellError(cell.value) ? cell.value : null;
  return [
    {
      code: "ERRORE_CELLA",
      severity: SEVERITY.ERRORE_CELLA,
      sheet: scheda.sheet,
      cell: cellAddress(cell.row, cell.col),
      facts: { caso: "cella", errore: error?.error ?? "" },
      found: error,
      kind: scheda.kind,
      ...(scheda.persona === undefined ? {} : { persona: scheda.persona }),
      ...(scheda.anno === undefined ? {} : { anno: scheda.anno }),
    },
  ];
}

/** One nota for the workbook: opening and saving the file in Excel puts all of them right at once. */
function notCalculated({ sheet, cell }: { readonly sheet: string; readonly cell: Cell }, quante: number): Finding {
  return {
    code: "DA_RICALCOLARE",
    severity: SEVERITY.DA_RICALCOLARE,
    sheet,
    cell: cellAddress(cell.row, cell.col),
    facts: { quante },
  };
}
