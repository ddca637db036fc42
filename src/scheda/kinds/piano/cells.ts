// Texts of a list's rows by column: merges downwards show everywhere they cover, merges to the right only where they begin.
import type { Cell } from "../../../workbook/cell";
import type { Place } from "../../recognise/reading";
import { cellText } from "../../recognise/reading";
import type { TextAt } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import type { ColumnId } from "../../recognise/vocabulary";

export interface Cells {
  text(row: number, id: ColumnId): string;
  /** Where the text stands: the top of the merge that shows it. */
  place(row: number, id: ColumnId): Place | undefined;
  /** The first text of a row within the table. */
  firstText(row: number): TextAt | undefined;
  texts(row: number): readonly TextAt[];
  /** What else tells rows apart: descriptions, divisions, columns of no known name, and targets where a list is divided. */
  distinguishing(row: number): readonly string[];
}

const DISTINGUISHING: readonly ColumnId[] = [
  "descrizione",
  "nome",
  "settore",
  "obiettivo_strategico",
  "periodo",
  "anno",
  "tipo",
  "unita",
];

export function createCells(table: Table): Cells {
  const { grid } = table;
  const at = (row: number, col: number): Cell | undefined => {
    const merge = grid.mergeAt(row, col);
    return merge && merge.left !== col ? undefined : grid.shown(row, col);
  };
  const colOf = (id: ColumnId): number | undefined => table.columns.get(id)?.col;
  const divided = table.columns.has("settore") || table.columns.has("nome");
  const telling = [
    ...DISTINGUISHING.flatMap((id) => colOf(id) ?? []),
    ...table.others.map(({ col }) => col),
    ...(divided ? [colOf("target")].flatMap((col) => col ?? []) : []),
  ];
  const texts = (row: number): readonly TextAt[] => {
    const found: TextAt[] = [];
    for (let col = table.rect.left; col <= table.rect.right; col++) {
      const cell = at(row, col);
      const text = cellText(cell);
      if (cell && text !== "") found.push({ text, row: cell.row, col: cell.col });
    }
    return found;
  };
  return {
    text(row, id) {
      const col = colOf(id);
      return col === undefined ? "" : cellText(at(row, col));
    },
    place(row, id) {
      const col = colOf(id);
      if (col === undefined) return undefined;
      const cell = at(row, col);
      return { row: cell?.row ?? row, col: cell?.col ?? col };
    },
    firstText: (row) => texts(row).find(({ text }) => /\p{L}/u.test(text)),
    texts: (row) => texts(row).filter(({ text }) => /\p{L}/u.test(text)),
    distinguishing: (row) => telling.map((col) => cellText(at(row, col))),
  };
}
