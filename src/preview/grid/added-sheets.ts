// Sheets that PERF adds, drawn at the end of the grid.
import {
  BooleanNumber,
  WrapStrategy,
  type ICellData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { parseAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/cell";
import type { CellStyle, NewCell, NewSheet } from "../../workbook/new-sheet";
import { toContentData } from "./cell-data";
import { heightFor, type WrappedText } from "./row-heights";
import { toRange } from "./workbook-data";

const PIXELS_A_CHARACTER = 7.5;
const STANDARD_WIDTH = 10;
const SPARE_ROWS = 40;
const LEAST_COLS = 12;

/** The sheet before anything is written into it: what cannot be changed here. */
export function frameOf({ name, merges = [] }: NewSheet): Sheet {
  return {
    name,
    rows: [],
    merges: merges.flatMap((range) => parseAddress(range) ?? []),
    hidden: false,
    protected: false,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}

export function toNewSheetData(id: string, sheet: NewSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  for (const cell of sheet.cells) {
    const rect = parseAddress(cell.cell);
    if (!rect) continue;
    lastRow = Math.max(lastRow, rect.top);
    (cellData[rect.top] ??= {})[rect.left] = toCell(cell);
  }
  const widths = (sheet.widths ?? []).map((width, col) => [col, { w: Math.round(width * PIXELS_A_CHARACTER) }]);
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: lastRow + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLS, widths.length + 2),
    mergeData: frameOf(sheet).merges.map(toRange),
    rowData: neededHeights(sheet),
    columnData: Object.fromEntries(widths) as NonNullable<IWorksheetData["columnData"]>,
  };
}

/** Headings and texts wrap. */
function neededHeights({ cells, merges = [], widths = [] }: NewSheet): Record<number, Partial<IRowData>> {
  const merged = merges.flatMap((range) => parseAddress(range) ?? []);
  const rows = new Map<number, WrappedText[]>();
  for (const { cell, content, style } of cells) {
    const rect = parseAddress(cell);
    const wraps = style === "intestazione" || style === "testo";
    if (!rect || !wraps || typeof content !== "string") continue;
    if (merged.some(({ top, left }) => top === rect.top && left === rect.left)) continue;
    const width = Math.round((widths[rect.left] ?? STANDARD_WIDTH) * PIXELS_A_CHARACTER);
    rows.set(rect.top, [...(rows.get(rect.top) ?? []), { text: content, width }]);
  }
  const heights = [...rows].flatMap(([row, texts]) => {
    const height = heightFor(texts);
    return height === undefined ? [] : [[row, { h: height, ia: BooleanNumber.FALSE }] as const];
  });
  return Object.fromEntries(heights);
}

function toCell({ content, format, style }: NewCell): ICellData {
  const { v, t, f } = toContentData(content);
  const look: IStyleData = { ...STYLES[style ?? ""], ...(format !== undefined && { n: { pattern: format } }) };
  return {
    ...(v !== null && { v }),
    ...(t !== null && { t }),
    ...(typeof f === "string" && { f }),
    s: look,
  };
}

const BOLD = { bl: BooleanNumber.TRUE };
const STYLES: Readonly<Record<CellStyle | "", IStyleData>> = {
  "": {},
  titolo: { ...BOLD, fs: 14 },
  intestazione: { ...BOLD, bg: { rgb: "#f2f2f2" }, tb: WrapStrategy.WRAP },
  totale: BOLD,
  testo: { tb: WrapStrategy.WRAP },
};
