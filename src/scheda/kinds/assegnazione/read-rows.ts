// Rows of a block: objectives with their indicators (written once, merged or repeated), or elements of factor 3.
import { fold } from "../../../lib/text";
import type { Grid } from "../../../workbook/grid";
import { readIndicator } from "../../checks/indicator";
import { indicatorColumns } from "../../checks/indicator-columns";
import { findLabels } from "../../recognise/labels";
import type { LabelId } from "../../recognise/label-words";
import type { NumberRead, Place } from "../../recognise/reading";
import { cellText, readNumber } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Column, Table } from "../../recognise/tables";
import { isBlockTitle } from "../../recognise/tables";
import type { AssegnazioneRow, Elemento, Obiettivo } from "./model";

/** "Nessuno", "non assegnati", "–": nothing was assigned. */
const NOTHING = /^(?:nessun[oa]?\b|non (?:sono stati |e stato )?(?:assegnat|previst|attribuit)|n ?a$|no$)/;
/** Labels of the next form end this one. */
const NEXT_FORM: ReadonlySet<LabelId> = new Set(["persona", "cognome", "anno", "categoria"]);

export interface BlockRows {
  readonly obiettivi: readonly Obiettivo[];
  readonly elementi: readonly Elemento[];
  readonly dati: { readonly first: number; readonly last: number } | undefined;
  readonly totale: NumberRead | undefined;
}

export function readBlockRows(grid: Grid, table: Table, around: Surroundings): BlockRows {
  const rows = dataRows(grid, table);
  const obiettivi = table.shape === "obiettivi" ? readObiettivi(grid, table, rows, around) : [];
  const elementi = table.shape === "elementi" ? readElementi(grid, table, rows) : [];
  const used = [...obiettivi.flatMap(({ righe }) => righe.map(({ row }) => row)), ...elementi.map(({ at }) => at.row)];
  const total = table.rows.find(({ row, role }) => role === "totale" && row > (used.at(-1) ?? table.headBottom));
  return {
    obiettivi,
    elementi,
    dati: used.length === 0 ? undefined : { first: Math.min(...used), last: Math.max(...used) },
    totale: total && readOwn(grid, total.row, table.columns.get("peso")),
  };
}

function dataRows(grid: Grid, table: Table): readonly number[] {
  const rows: number[] = [];
  for (const { row, role } of table.rows) {
    if (role !== "dati") continue;
    if (startsNext(grid, table, row)) break;
    rows.push(row);
  }
  return rows;
}

function startsNext(grid: Grid, { rect }: Table, row: number): boolean {
  for (let col = rect.left; col <= rect.right; col++) {
    const cell = grid.cell(row, col);
    if (typeof cell?.value !== "string") continue;
    if (isBlockTitle(cell.value)) return true;
    break;
  }
  return findLabels(grid, { top: row, bottom: row, left: rect.left, right: rect.right }).some(({ id }) =>
    NEXT_FORM.has(id),
  );
}

function readObiettivi(grid: Grid, table: Table, rows: readonly number[], around: Surroundings): readonly Obiettivo[] {
  const column = table.columns.get("obiettivo");
  const indicator = table.columns.get("indicatore");
  const columns = indicatorColumns(table, around.anno?.value, around.titles);
  const obiettivi: { titolo: string; at: Place; righe: AssegnazioneRow[] }[] = [];
  for (const row of rows) {
    const own = column ? ownText(grid, row, column) : "";
    const voce = indicator ? cellText(grid.shown(row, indicator.col)) : "";
    if (own !== "" && NOTHING.test(fold(own))) continue;
    if (!/[\p{L}\p{N}]/u.test(own + voce)) continue;
    const last = obiettivi.at(-1);
    const riga = {
      row,
      indicatore: readIndicator(grid, row, columns, voce === "" ? own : voce),
      peso: readOwn(grid, row, table.columns.get("peso")),
    };
    const repeated =
      last &&
      fold(last.titolo) === fold(own) &&
      !last.righe.some(({ indicatore }) => fold(indicatore.voce) === fold(voce));
    if (last && (own === "" || repeated)) last.righe.push(riga);
    else obiettivi.push({ titolo: own, at: { row, col: column?.col ?? table.rect.left }, righe: [riga] });
  }
  return obiettivi;
}

function readElementi(grid: Grid, table: Table, rows: readonly number[]): readonly Elemento[] {
  const column = table.columns.get("elemento");
  if (!column) return [];
  return rows.flatMap((row) => {
    const nome = ownText(grid, row, column);
    if (!/[\p{L}\p{N}]/u.test(nome) || NOTHING.test(fold(nome))) return [];
    return [{ nome, at: { row, col: column.col }, peso: readOwn(grid, row, table.columns.get("peso")) }];
  });
}

/** The text of the row itself: below the first row of a merge there is none. */
function ownText(grid: Grid, row: number, { col }: Column): string {
  const merge = grid.mergeAt(row, col);
  return merge && merge.top !== row ? "" : cellText(grid.shown(row, col));
}

function readOwn(grid: Grid, row: number, column: Column | undefined): NumberRead {
  const col = column?.col ?? -1;
  const merge = col < 0 ? undefined : grid.mergeAt(row, col);
  if (col < 0 || (merge && merge.top !== row)) return { row, col, kind: "blank" };
  return readNumber(grid.shown(row, col), { row, col });
}
