// What the rows below a heading are: data, a total, or what comes after (band, notes, signatures, other lists).
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Column } from "./tables";
import { LABELS } from "./label-words";
import { cellText } from "./reading";
import type { ColumnId } from "./vocabulary";

export interface TableRow {
  readonly row: number;
  readonly role: "dati" | "totale" | "coda";
}

export interface RowsOf {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly columns: ReadonlyMap<ColumnId, Column>;
  readonly marks: readonly ColumnId[];
}

const TOTAL =
  /^(sub ?)?tot(ale|ali)?\b|^total\b|^somma(no)?\b|^(punteggio|punti|valutazione|peso|voto) (totale|complessiv[oa]|finale)\b|\btotale( generale| complessivo)?$/;
const LONGEST_TOTAL = 60;
const FOOT = /^\s*(\(\*+\)|\*+|\(\d\)|note?\s*:|n\.b\.)/i;
const CLOSING =
  /^(il|la|i|le|l)? ?(valutator[ei]|valutat[oa]|dirigente|dipendente|responsabile|segretario)\b.*(firma|presa visione|$)|^(data|luogo e data|firma|visto|letto)\b|presa visione|^indicazioni|^eventuali|^osservazioni|^considerazioni/;

export function isTotalText(text: string): boolean {
  return text !== "" && text.length <= LONGEST_TOTAL && text.split("/").some((part) => TOTAL.test(fold(part)));
}

/** Rows with nothing in the table's columns are left out; a gap ends the data unless what follows looks like data again. */
export function classifyRows(grid: Grid, table: RowsOf): readonly TableRow[] {
  const rows: TableRow[] = [];
  let ended = false;
  let lastRow = table.from - 1;
  for (const { index } of grid.rowsBetween(table.from, table.to)) {
    const texts = shownTexts(grid, table, index);
    if (texts.length === 0) continue;
    const gap = index > lastRow + 1 && rows.length > 0;
    lastRow = index;
    const first = texts[0] ?? "";
    if (isTotalText(first) || isTotalText(texts[1] ?? "")) {
      rows.push({ row: index, role: "totale" });
      ended = true;
      continue;
    }
    const isData = !(
      FOOT.test(first) ||
      CLOSING.test(fold(first)) ||
      isLabelRow(first, texts.length) ||
      isOutcomeLabel(first)
    );
    if (!isData || ((ended || gap) && !looksLikeData(grid, table, index))) {
      ended = ended || !isData;
      rows.push({ row: index, role: "coda" });
      if (gap && isData) ended = true;
    } else rows.push({ row: index, role: "dati" });
  }
  return rows;
}

function shownTexts(grid: Grid, table: RowsOf, row: number): string[] {
  const texts: string[] = [];
  for (let col = table.left; col <= table.right; col++) {
    const cell = grid.cell(row, col);
    if (!cell) continue;
    const text = cellText(cell);
    if (text !== "" || cell.formula !== undefined || cell.value !== null) texts.push(text);
  }
  return texts.every((text) => text === "") && texts.length === 0 ? [] : texts;
}

/** "Livello di premialità: 2", "Fattore valutativo: 1b …": one label of its own in the row. */
function isLabelRow(first: string, filled: number): boolean {
  return filled <= 2 && /^[^:]{3,60}:/.test(first) && filled === 1;
}

/** "Livello di premialità | | 2", "Economie | 2.400,00": what comes of the table, not a row of it. */
const OUTCOMES: ReadonlySet<string> = new Set([...LABELS.fascia, ...LABELS.retribuzione, ...LABELS.economie]);

function isOutcomeLabel(first: string): boolean {
  return first.length <= LONGEST_TOTAL && first.split("/").some((part) => OUTCOMES.has(fold(part)));
}

/** After a gap or a total: the key column says whom or what, and most of the mark columns hold something, numbers where numbers belong. */
function looksLikeData(grid: Grid, table: RowsOf, row: number): boolean {
  const marks = table.marks.map((id) => table.columns.get(id)).filter((column) => column !== undefined);
  const key = marks[0];
  if (!key || cellText(grid.shown(row, key.col)) === "") return false;
  const figures = marks.slice(1);
  // A formula without a stored value is not blank.
  const filled = figures.filter(({ col }) => {
    const cell = grid.shown(row, col);
    return cell !== undefined && (cell.value !== null || cell.uncached === true);
  });
  const words = filled.filter(({ col }) => typeof grid.shown(row, col)?.value === "string");
  return filled.length > 0 && filled.length * 2 >= figures.length && words.length * 2 <= filled.length + 1;
}
