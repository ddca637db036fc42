// What makes a table with familiar headings one of ours: words only this field uses, fattori in its rows, titles that speak of evaluations.
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Head, HeadOptions } from "./heads";
import type { Evidence } from "./kinds";
import { COMMON_WORDS } from "./kinds";
import { cellText } from "./reading";
import type { ColumnId } from "./vocabulary";

const LONGEST_TITLE = 400;
const ROWS_OF_TITLES = 30;
const ROWS_OF_EVIDENCE = 14;
/** Names without a heading stand just before the first one. */
const COLUMNS_BEFORE = 2;
const SHORTEST_NAME = 5;
const ENOUGH_FATTORI = 2;
const DOMAIN =
  /valutazion|performance|punteggi|graduatori|premi|produttivit|merito|sched[ae]|obiettiv|livelli|fasce|incentiv/;
const FIELD =
  /performance|prestazion[ei] (individual|lavorativ|del personale)|\bsched[ae] (individual[ei] )?(di |della )?valutazione|\bscheda (a1?|b)\b|valutazion[ei] (individual|annual|del personale|dei dipendent|dei comportament|dei dirigent|dei risultati)|produttivit|premialit|fasc[ei]a? di merito|posizion[ei] organizzativ|elevat[ae] qualificazion|comportament[io] (organizzativ|professional|manageri)|apporto individual|livelli economic/;
const ELSEWHERE =
  /concors|\bgar[ae]\b|\bband[oi]\b|appalt|offert[ae]|fornitor|campionat|torne[oi]|classific[ah]|podistic|sportiv|alunn|student|scrutini|\bclasse\b|\bvoti\b|esam[ei]\b|questionari|indagine|sondaggi|customer|alloggi|mobilita|\bnid[oi]\b|asilo|isee|candidat|reclutament|tirocin|prova scritta|griglia di|contributi|rischi|selezione pubblica|colloqui/;
/** Whether the columns found, the rows below and the words around make the head one of ours. */
export function hasEnough(grid: Grid, head: Head, options: HeadOptions): boolean {
  const sure = (id: ColumnId): boolean => {
    const column = head.columns.get(id);
    return column !== undefined && !column.heading.split("/").some((part) => COMMON_WORDS.has(fold(part)));
  };
  const evidence: Evidence = {
    has: (id) => head.columns.has(id),
    sure,
    get inDomain() {
      return speaksOf(grid, head, DOMAIN);
    },
    get inField() {
      return speaksOf(grid, head, FIELD);
    },
    get elsewhere() {
      return speaksOf(grid, head, ELSEWHERE) && !speaksOf(grid, head, FIELD);
    },
    words: (id) => holdsWords(grid, head, id),
    get voci() {
      return countNamed(grid, head, ["item", "descrizione"], (text) => (options.isVoce(text) ? text : undefined));
    },
    get fattori() {
      return countNamed(grid, head, ["fattore", "descrizione", "codice"], options.fattoreNamed);
    },
  };
  if (head.declaration.shape === "obiettivi" || head.declaration.shape === "elementi")
    return isBlockTitle(titleAbove(grid, head));
  return head.declaration.enough(evidence);
}

const BLOCK_TITLE = /^fattore (valutativo|di valutazione)\b|^(fattore )?(1 ?a|1 ?b|3)\b.*\bpeso\b|\bpeso \d/;

/** "Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 20%" above a block of an assegnazione. */
export function isBlockTitle(text: string): boolean {
  return text !== "" && BLOCK_TITLE.test(fold(text));
}

/** The nearest text above a head within its columns, at most three rows up. */
export function titleAbove(
  grid: Grid,
  head: { readonly top: number; readonly cells: readonly { readonly col: number }[] },
): string {
  const left = head.cells[0]?.col ?? 0;
  const right = head.cells.at(-1)?.col ?? left;
  for (let row = head.top - 1; row >= Math.max(0, head.top - 3); row--) {
    for (let col = left; col <= right; col++) {
      const text = cellText(grid.shown(row, col));
      if (text !== "") return text;
    }
  }
  return "";
}

function speaksOf(grid: Grid, head: Head, words: RegExp): boolean {
  if (words.test(fold(grid.sheet.name))) return true;
  return grid
    .rowsBetween(head.top - ROWS_OF_TITLES, head.top - 1)
    .some(({ cells }) =>
      cells.some(({ value }) => typeof value === "string" && value.length < LONGEST_TITLE && words.test(fold(value))),
    );
}

function holdsWords(grid: Grid, head: Head, id: ColumnId): boolean {
  const col = head.columns.get(id)?.col;
  if (col === undefined) return false;
  let words = 0;
  let figures = 0;
  for (let row = head.bottom + 1; row <= head.bottom + ROWS_OF_EVIDENCE; row++) {
    const value = grid.shown(row, col)?.value;
    if (typeof value === "number" || (typeof value === "string" && /^[^\p{L}]*\d[^\p{L}]*$/u.test(value))) figures++;
    else if (typeof value === "string" && value.trim() !== "") words++;
  }
  return words >= figures;
}

/** A column beside or among those of the head in which rows name fattori; the one with most of them. */
export function factorColumn(grid: Grid, head: Head, options: HeadOptions): number | undefined {
  const first = head.cells[0]?.col ?? 0;
  const last = head.cells.at(-1)?.lastCol ?? first;
  const counts = new Map<number, Set<string>>();
  for (const { cells } of grid.rowsBetween(head.bottom + 1, head.bottom + ROWS_OF_EVIDENCE)) {
    for (const cell of cells) {
      if (cell.col < first - COLUMNS_BEFORE || cell.col > last || typeof cell.value !== "string") continue;
      const text = cellText(cell);
      // A code alone ("1a") belongs to the column of codes.
      const id = text.length < SHORTEST_NAME ? undefined : options.fattoreNamed(text);
      if (id !== undefined) counts.set(cell.col, (counts.get(cell.col) ?? new Set()).add(id));
    }
  }
  const [best] = [...counts].sort((one, other) => other[1].size - one[1].size);
  return best && best[1].size >= ENOUGH_FATTORI ? best[0] : undefined;
}

function countNamed(
  grid: Grid,
  head: Head,
  ids: readonly ColumnId[],
  named: (text: string) => string | undefined,
): number {
  const columns = ids.map((id) => head.columns.get(id)?.col).filter((col) => col !== undefined);
  const different = new Set<string>();
  for (let row = head.bottom + 1; row <= head.bottom + ROWS_OF_EVIDENCE; row++) {
    for (const col of columns) {
      const name = named(cellText(grid.shown(row, col)));
      if (name !== undefined) different.add(name);
    }
  }
  return different.size;
}
