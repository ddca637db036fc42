// From the project's own Snapshot (and so from a .xlsx file) into the host, and a flat list of cells to compare by.
import type { Snapshot } from "../../../src/workbook/cell";
import { columnName, formatRect } from "./address";
import type { CellData, WorkbookData } from "./types";

export function fromSnapshot(snapshot: Snapshot, customXml: readonly string[] = []): WorkbookData {
  return {
    customXml,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheet.rows.flatMap(({ cells }) =>
        cells.map(({ row, col, value, formula, format }): CellData => ({
          row,
          col,
          ...(value === null ? {} : { value }),
          ...(formula === undefined ? {} : { formula }),
          ...(format === undefined ? {} : { format }),
        })),
      ),
      merges: sheet.merges.map(formatRect),
      visibility: sheet.hidden ? "Hidden" : "Visible",
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenCols].sort((a, b) => a - b),
      protected: sheet.protected,
    })),
  };
}

/** "Foglio1!B3" → what is there, for comparing two workbooks cell for cell. */
export function listCells(data: WorkbookData): Readonly<Record<string, Omit<CellData, "row" | "col">>> {
  return Object.fromEntries(
    data.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, col, ...content }) => [`${name}!${columnName(col)}${row + 1}`, content]),
    ),
  );
}
