// Finding tables on a sheet by what their headings say, wherever they stand: any column order, headings over one or two rows,
// several tables below or beside each other. What a table's rows mean is its reader's business.
import { fold } from "../../lib/text";
import type { Cell, Rect } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { HeadingMatch } from "./headings";
import { matchHeading } from "./headings";
import type { Evidence, Shape, ShapeDeclaration } from "./kinds";
import { COMMON_WORDS, SHAPES } from "./kinds";
import { cellText } from "./reading";
import type { TableRow } from "./rows";
import { classifyRows } from "./rows";
import type { ColumnId } from "./vocabulary";

export interface Column {
  readonly id: ColumnId;
  readonly col: number;
  /** The heading as written, both rows joined. */
  readonly heading: string;
  /** The row of the heading's lowest cell. */
  readonly row: number;
}

export interface Table {
  readonly shape: Shape;
  readonly grid: Grid;
  /** Headings and rows down to the last one that is data or a total. */
  readonly rect: Rect;
  readonly headTop: number;
  readonly headBottom: number;
  readonly columns: ReadonlyMap<ColumnId, Column>;
  /** Columns that stand more than once, from the left, and headings that are none of the vocabulary's. */
  readonly many: ReadonlyMap<ColumnId, readonly Column[]>;
  readonly others: readonly Omit<Column, "id">[];
  readonly rows: readonly TableRow[];
}

export interface FindOptions {
  /** Does the text name a fattore of a sistema in question ("1a Performance organizzativa…")? */
  readonly isFattore: (text: string) => boolean;
}

interface HeadingCell {
  readonly col: number;
  readonly lastCol: number;
  readonly text: string;
  readonly row: number;
  readonly matches: readonly HeadingMatch[];
}

interface Head {
  readonly declaration: ShapeDeclaration;
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeadingCell[];
  readonly columns: ReadonlyMap<ColumnId, Column>;
  readonly many: ReadonlyMap<ColumnId, readonly Column[]>;
}

type Match = (text: string) => readonly HeadingMatch[];

const DOMAIN = /valutazion|performance|punteggi|graduatori|premi|produttivit|merito|sched[ae]|obiettiv|livelli|fasce|incentiv/;
const ROWS_OF_EVIDENCE = 14;

export function findTables(grid: Grid, options: FindOptions): readonly Table[] {
  const match = rememberMatches();
  const heads: Head[] = [];
  for (const { index, cells } of grid.sheet.rows) {
    if (heads.some((head) => head.bottom >= index && head.top <= index)) continue;
    if (!mayBeHead(cells, match)) continue;
    heads.push(...findHeads(grid, index, match, options));
  }
  return heads.map((head) => cutTable(grid, head, heads));
}

/** The same headings come back on hundreds of sheets. */
function rememberMatches(): Match {
  const known = new Map<string, readonly HeadingMatch[]>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    const matches = matchHeading(text);
    known.set(text, matches);
    return matches;
  };
}

function mayBeHead(cells: readonly Cell[], match: Match): boolean {
  let known = 0;
  for (const cell of cells) {
    if (typeof cell.value === "string" && match(cell.value).length > 0 && ++known === 2) return true;
  }
  return false;
}

/** One row, then two rows read together where that tells more (group headings above, names below). */
function findHeads(grid: Grid, row: number, match: Match, options: FindOptions): Head[] {
  const single = fitSegments(grid, headingCells(grid, row, row, match), row, row, options);
  const below = isTextRow(grid, row + 1) ? headingCells(grid, row, row + 1, match) : [];
  const double = below.length > 0 ? fitSegments(grid, below, row, row + 1, options) : [];
  const width = (heads: readonly Head[]): number => heads.reduce((sum, head) => sum + countColumns(head), 0);
  return width(double) > width(single) ? double : single;
}

function countColumns(head: Head): number {
  let columns = head.columns.size;
  for (const more of head.many.values()) columns += more.length - 1;
  return columns;
}

/** A second row of headings holds words only. */
function isTextRow(grid: Grid, row: number): boolean {
  const cells = grid.sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  return cells.length > 0 && cells.every((cell) => typeof cell.value === "string" && cell.formula === undefined);
}

function headingCells(grid: Grid, top: number, bottom: number, match: Match): HeadingCell[] {
  const columns = new Set<number>();
  for (const { index, cells } of grid.sheet.rows) {
    if (index >= top && index <= bottom) for (const cell of cells) columns.add(cell.col);
  }
  if (bottom > top) for (const merge of grid.sheet.merges) if (merge.top === top) for (let col = merge.left; col <= Math.min(merge.right, merge.left + 40); col++) columns.add(col);
  const heads: HeadingCell[] = [];
  for (const col of [...columns].sort((one, other) => one - other)) {
    const texts: string[] = [];
    let row = top;
    let lastCol = col;
    for (let at = top; at <= bottom; at++) {
      const shown = grid.shown(at, col);
      const text = typeof shown?.value === "string" ? shown.value : "";
      const merge = grid.mergeAt(at, col);
      if (merge && merge.left !== col && at === bottom) texts.length = 0;
      if (text !== "" && texts.at(-1) !== text && !(merge && merge.left !== col && bottom === top)) {
        texts.push(text);
        row = at;
        if (merge && at === bottom) lastCol = merge.right;
      }
    }
    const text = texts.join(" ");
    if (text === "") continue;
    const own = texts.at(-1) ?? "";
    const joined = match(text);
    const lowest = texts.length > 1 ? match(own) : joined;
    heads.push({ col, lastCol, text, row, matches: bestOf(joined, lowest) });
  }
  return heads;
}

function bestOf(one: readonly HeadingMatch[], other: readonly HeadingMatch[]): readonly HeadingMatch[] {
  return (one[0]?.score ?? 0) >= (other[0]?.score ?? 0) ? one : other;
}

/** Tables side by side are parted by an empty column, or by the first heading coming again. */
function fitSegments(grid: Grid, cells: readonly HeadingCell[], top: number, bottom: number, options: FindOptions): Head[] {
  const parts = partCells(cells);
  const fitted = parts.map((part) => fitHead(grid, part, top, bottom, options)).filter((head) => head !== undefined);
  if (fitted.length > 0 && fitted.length === parts.filter((part) => part.length > 1).length) return fitted;
  const whole = fitHead(grid, cells, top, bottom, options);
  if (whole && (fitted.length === 0 || (fitted.length === 1 && countColumns(whole) > countColumns(fitted[0] ?? whole)))) return [whole];
  return fitted;
}

function partCells(cells: readonly HeadingCell[]): HeadingCell[][] {
  const parts: HeadingCell[][] = [];
  let part: HeadingCell[] = [];
  for (const cell of cells) {
    const before = part.at(-1);
    const again = part.length > 1 && part[0] !== undefined && fold(part[0].text) === fold(cell.text);
    if (before && (cell.col > before.lastCol + 1 || again)) {
      parts.push(part);
      part = [];
    }
    part.push(cell);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function fitHead(grid: Grid, cells: readonly HeadingCell[], top: number, bottom: number, options: FindOptions): Head | undefined {
  let best: Head | undefined;
  for (const declaration of SHAPES) {
    const head = fitShape(grid, declaration, cells, top, bottom);
    if (!head || !hasEnough(grid, head, options)) continue;
    if (!best || countColumns(head) > countColumns(best)) best = head;
  }
  return best;
}

function fitShape(grid: Grid, declaration: ShapeDeclaration, cells: readonly HeadingCell[], top: number, bottom: number): Head | undefined {
  const wanted = new Set<ColumnId>([...declaration.marks.flat(), ...declaration.optional]);
  const columns = new Map<ColumnId, Column>();
  const many = new Map<ColumnId, Column[]>();
  const taken = new Map<ColumnId, number>();
  for (const cell of cells) {
    const found = cell.matches.find(({ id }) => wanted.has(id) && (!columns.has(id) || declaration.many.includes(id)));
    const better = cell.matches.find(({ id, score }) => wanted.has(id) && columns.has(id) && score > (taken.get(id) ?? 0) && !declaration.many.includes(id));
    const chosen = better ?? found;
    if (!chosen) continue;
    const column = { id: chosen.id, col: cell.col, heading: cell.text, row: cell.row };
    if (declaration.many.includes(chosen.id)) many.set(chosen.id, [...(many.get(chosen.id) ?? []), column]);
    if (columns.has(chosen.id) && chosen !== better) continue;
    columns.set(chosen.id, column);
    taken.set(chosen.id, chosen.score);
  }
  const fits = declaration.marks.every((group) => group.some((id) => columns.has(id)));
  return fits && columns.size >= 2 ? { declaration, top, bottom, cells, columns, many } : undefined;
}

function hasEnough(grid: Grid, head: Head, options: FindOptions): boolean {
  const sure = (id: ColumnId): boolean => {
    const column = head.columns.get(id);
    return column !== undefined && !column.heading.split("/").some((part) => COMMON_WORDS.has(fold(part)));
  };
  const evidence: Evidence = {
    has: (id) => head.columns.has(id),
    sure,
    get inDomain() {
      return isInDomain(grid, head);
    },
    get fattori() {
      return countFattori(grid, head, options);
    },
  };
  if (head.declaration.shape === "obiettivi" || head.declaration.shape === "elementi") return isBlockTitle(titleAbove(grid, head));
  return head.declaration.enough(evidence);
}

const BLOCK_TITLE = /^fattore (valutativo|di valutazione)\b|^(fattore )?(1 ?a|1 ?b|3)\b.*\bpeso\b|\bpeso \d/;

/** "Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 20%" above a block of an assegnazione. */
export function isBlockTitle(text: string): boolean {
  return text !== "" && BLOCK_TITLE.test(fold(text));
}

/** The nearest text above a head within its columns, at most three rows up. */
export function titleAbove(grid: Grid, head: { readonly top: number; readonly cells: readonly { readonly col: number }[] }): string {
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

function isInDomain(grid: Grid, head: Head): boolean {
  if (DOMAIN.test(fold(grid.sheet.name))) return true;
  for (const { index, cells } of grid.sheet.rows) {
    if (index >= head.top) break;
    if (head.top - index > 30) continue;
    if (cells.some((cell) => typeof cell.value === "string" && cell.value.length < 400 && DOMAIN.test(fold(cell.value)))) return true;
  }
  return false;
}

function countFattori(grid: Grid, head: Head, options: FindOptions): number {
  const columns = (["fattore", "descrizione", "codice"] as const).map((id) => head.columns.get(id)?.col).filter((col) => col !== undefined);
  let count = 0;
  for (let row = head.bottom + 1; row <= head.bottom + ROWS_OF_EVIDENCE; row++) {
    if (columns.some((col) => options.isFattore(cellText(grid.shown(row, col))))) count++;
  }
  return count;
}

/** Down to the next head that stands below in the same columns. */
function cutTable(grid: Grid, head: Head, heads: readonly Head[]): Table {
  const left = head.cells[0]?.col ?? 0;
  const right = Math.max(...head.cells.map((cell) => cell.lastCol));
  let limit = grid.lastRow;
  for (const other of heads) {
    const beside = (other.cells.at(-1)?.lastCol ?? 0) < left || (other.cells[0]?.col ?? 0) > right;
    if (other.top > head.bottom && !beside) limit = Math.min(limit, other.top - 1);
  }
  const named = new Set([...head.columns.values(), ...[...head.many.values()].flat()].map(({ col }) => col));
  const rows = classifyRows(grid, { left, right, from: head.bottom + 1, to: limit, columns: head.columns, marks: head.declaration.marks.flat() });
  const last = rows.filter(({ role }) => role !== "coda").at(-1)?.row ?? head.bottom;
  return {
    shape: head.declaration.shape,
    grid,
    rect: { top: head.top, left, bottom: last, right },
    headTop: head.top,
    headBottom: head.bottom,
    columns: head.columns,
    many: head.many,
    others: head.cells.filter(({ col }) => !named.has(col)).map(({ col, text, row }) => ({ col, heading: text, row })),
    rows,
  };
}
