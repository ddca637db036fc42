// The tree as a sheet to print: one row for each node, strategic objectives and operational ones fold what hangs on them. A list
// about the objectives, no plan: its name keeps the check away from it.
import { describeMancanti, ALBERO_FOGLIO, alberoTitle } from "../../messages/albero-foglio";
import { cellAddress, rangeAddress } from "../../workbook/address";
import type { NewCell, NewCondition, NewSheet, RowGroup } from "../../workbook/new-sheet";
import { OWN_SHEETS } from "../../workbook/own-sheets";
import type { Albero } from "./model";
import type { RigaFoglio } from "./sheet-rows";
import { settoreRows, treeRows } from "./sheet-rows";

export interface AlberoSheetOptions {
  /** Where "Albero PERF" is taken: "Albero PERF (2)", which the check leaves alone too. */
  readonly name?: string;
  /** At the head of the sheet. */
  readonly ente?: string;
}

const WIDTHS = [11, 46, 20, 20, 7, 10, 10, 9, 10, 10, 9, 44];
const HEAD = 3;
const NOTE_COL = 11;

export function alberoSheet(albero: Albero, options: AlberoSheetOptions = {}): NewSheet {
  const rows = treeRows(albero);
  const sectors = settoreRows(albero);
  const title = alberoTitle(albero.anno);
  const first = HEAD + 1;
  const last = first + rows.length - 1;
  const cells: NewCell[] = [
    { cell: "A1", content: options.ente === undefined ? title : `${options.ente} – ${title}`, style: "titolo" },
    { cell: "A2", content: describeMancanti(albero.mancanti), style: "nota" },
    ...headCells(ALBERO_FOGLIO.head, HEAD),
    ...rows.flatMap((row, index) => rowCells(row, first + index)),
  ];
  if (sectors.length > 0) {
    const top = last + 2;
    cells.push(
      { cell: cellAddress(top, 0), content: ALBERO_FOGLIO.sectors, style: "etichetta" },
      ...headCells(ALBERO_FOGLIO.sectorHead, top + 1),
      ...sectors.flatMap((row, index) => rowCells(row, top + 2 + index)),
    );
  }
  return {
    name: options.name ?? OWN_SHEETS.albero,
    cells,
    widths: WIDTHS,
    merges: ["A1:L1", "A2:L2"],
    conditions: rows.length === 0 ? [] : conditionsOf(first, last),
    print: { orientation: "landscape", repeat: [HEAD + 1, HEAD + 1], footer: [title, ALBERO_FOGLIO.page] },
    frozenRows: HEAD + 1,
    groups: groupsOf(rows, first),
    noGridlines: true,
  };
}

function headCells(head: readonly string[], row: number): readonly NewCell[] {
  return head.map((content, col) => ({ cell: cellAddress(row, col), content, style: "colonna" }));
}

function rowCells(row: RigaFoglio, index: number): readonly NewCell[] {
  return row.cells.map(({ content, format }, col) => {
    const isFigure = typeof content === "number";
    const style = row.style === "indicatore" ? (isFigure ? "cifra" : "voce") : row.style;
    return { cell: cellAddress(index, col), content, style, ...(format === undefined ? {} : { format }) };
  });
}

/** A row with deeper ones below it is their summary: they fold under it. */
function groupsOf(rows: readonly RigaFoglio[], first: number): readonly RowGroup[] {
  return rows.flatMap(({ level }, index) => {
    if (level === 0) return [];
    const rest = rows.slice(index + 1);
    const end = rest.findIndex((other) => other.level <= level);
    const count = end < 0 ? rest.length : end;
    // Rows of a sheet count from 1.
    return count === 0 ? [] : [{ from: first + index + 2, to: first + index + 1 + count }];
  });
}

/** Marks stand in words in the notes; the colour makes them found. */
function conditionsOf(first: number, last: number): readonly NewCondition[] {
  const range = rangeAddress({ top: first, bottom: last, left: NOTE_COL, right: NOTE_COL });
  const cell = `$${cellAddress(first, NOTE_COL)}`;
  return [
    { range, formula: `=ISNUMBER(SEARCH("sommano a",${cell}))`, look: "errore" },
    { range, formula: `=ISNUMBER(SEARCH("Orfano",${cell}))`, look: "avviso" },
    { range, formula: `=ISNUMBER(SEARCH("manca",${cell}))`, look: "avviso" },
  ];
}
