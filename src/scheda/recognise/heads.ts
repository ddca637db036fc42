// Which rows of a sheet are the headings of which table: one row or two read together, tables side by side, any column order.
import { remember } from "../../lib/remember";
import { fold } from "../../lib/text";
import type { Cell } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { HeadingMatch } from "./headings";
import { SCORE, matchHeading } from "./headings";
import { factorColumn, hasEnough } from "./evidence";
import type { ShapeDeclaration } from "./kinds";
import { SHAPES } from "./kinds";
import type { Lettura } from "./letture";
import type { ColumnId } from "./vocabulary";

export interface Column {
  readonly id: ColumnId;
  readonly col: number;
  /** The heading as written, both rows joined. */
  readonly heading: string;
  /** The row of the heading's lowest cell. */
  readonly row: number;
}

export interface HeadOptions {
  /** Which fattore of a sistema in question the text names ("1a Performance organizzativa…"). */
  readonly fattoreNamed: (text: string) => string | undefined;
  /** Is the text an item of behaviour of one of them ("Relazione e integrazione")? */
  readonly isVoce: (text: string) => boolean;
}

export interface HeadingCell {
  readonly col: number;
  readonly lastCol: number;
  readonly text: string;
  readonly row: number;
  readonly matches: readonly HeadingMatch[];
}

export interface Head {
  readonly declaration: ShapeDeclaration;
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeadingCell[];
  readonly columns: ReadonlyMap<ColumnId, Column>;
  readonly many: ReadonlyMap<ColumnId, readonly Column[]>;
  readonly lettura?: Lettura;
}

/** A heading over a group of columns is not followed farther. */
const WIDEST_GROUP = 40;

/** Every head of the sheet, from the top. */
export function findHeads(grid: Grid, options: HeadOptions): Head[] {
  const heads: Head[] = [];
  let covered = -1;
  for (const { index, cells } of grid.sheet.rows) {
    if (index <= covered || !mayBeHead(cells)) continue;
    const found = headsAt(grid, index, options);
    heads.push(...found);
    for (const head of found) covered = Math.max(covered, head.bottom);
  }
  return heads;
}

/** The same headings come back on hundreds of sheets: what they match depends on nothing else. */
const match = remember(matchHeading);

function mayBeHead(cells: readonly Cell[]): boolean {
  let known = 0;
  for (const cell of cells) {
    if (typeof cell.value === "string" && match(cell.value).length > 0 && ++known === 2) return true;
  }
  return false;
}

/** One row, then two rows read together where that tells more (group headings above, names below). */
function headsAt(grid: Grid, row: number, options: HeadOptions): Head[] {
  const single = fitSegments(grid, headingCells(grid, row, row), row, row, options);
  const below = isTextRow(grid, row + 1) ? headingCells(grid, row, row + 1) : [];
  const double = below.length > 0 ? fitSegments(grid, below, row, row + 1, options) : [];
  const width = (heads: readonly Head[]): number => heads.reduce((sum, head) => sum + countColumns(head), 0);
  if (width(double) <= width(single)) return single;
  // A row of labels right above ("Settore | Tributi | Categoria | C") adds nothing to the headings below it.
  const lower =
    single.length > 0 ? [] : fitSegments(grid, headingCells(grid, row + 1, row + 1), row + 1, row + 1, options);
  return width(lower) >= width(double) ? [] : double;
}

function countColumns(head: Head): number {
  let columns = head.columns.size;
  for (const more of head.many.values()) columns += more.length - 1;
  return columns;
}

/** A second row of headings holds words only. */
function isTextRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return cells.length > 0 && cells.every((cell) => typeof cell.value === "string" && cell.formula === undefined);
}

/** One for each column that holds a heading in the rows given. */
export function headingCells(grid: Grid, top: number, bottom: number): HeadingCell[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const { col } of grid.row(row)) {
      columns.add(col);
      const merge = bottom > top && row === top ? grid.mergeAt(row, col) : undefined;
      if (merge) for (let next = col + 1; next <= Math.min(merge.right, col + WIDEST_GROUP); next++) columns.add(next);
    }
  }
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

/** The whole of both rows ("Punteggio" over "massimo"), else the lower one: "Indicatori" over "Target 2021" is a target. */
function bestOf(joined: readonly HeadingMatch[], lowest: readonly HeadingMatch[]): readonly HeadingMatch[] {
  const whole = (joined[0]?.score ?? 0) >= SCORE.whole && (joined[0]?.score ?? 0) >= (lowest[0]?.score ?? 0);
  return whole || lowest.length === 0 || (lowest[0]?.score ?? 0) < SCORE.beginning ? pick(joined, lowest) : lowest;
}

function pick(one: readonly HeadingMatch[], other: readonly HeadingMatch[]): readonly HeadingMatch[] {
  return (one[0]?.score ?? 0) >= (other[0]?.score ?? 0) ? one : other;
}

/** Tables side by side are parted by an empty column, or by the first heading coming again. */
function fitSegments(
  grid: Grid,
  cells: readonly HeadingCell[],
  top: number,
  bottom: number,
  options: HeadOptions,
): Head[] {
  const parts = partCells(cells);
  const fitted = parts.map((part) => fitHead(grid, part, top, bottom, options)).filter((head) => head !== undefined);
  const wide = parts.filter((part) => part.length > 1).length;
  // A lone heading after empty columns ("… | | | Peso") may belong to the only table of the row.
  const isApart = fitted.length === 1 && parts.length > wide;
  if (fitted.length > 0 && fitted.length === wide && !isApart) return fitted;
  const whole = fitHead(grid, cells, top, bottom, options);
  if (whole && (fitted.length === 0 || (fitted.length === 1 && countColumns(whole) > countColumns(fitted[0] ?? whole))))
    return [whole];
  return fitted;
}

export function partCells(cells: readonly HeadingCell[]): HeadingCell[][] {
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

function fitHead(
  grid: Grid,
  cells: readonly HeadingCell[],
  top: number,
  bottom: number,
  options: HeadOptions,
): Head | undefined {
  let best: Head | undefined;
  const there = new Set<ColumnId>(cells.flatMap(({ matches }) => matches.map(({ id }) => id)));
  for (const declaration of SHAPES) {
    const isForm = declaration.shape === "valutazione";
    const marked = declaration.marks.every((group) => isNameOf(isForm, group) || group.some((id) => there.has(id)));
    if (!marked) continue;
    const named = fitShape(grid, declaration, cells, top, bottom, isForm);
    const head = named && isForm ? withFactors(grid, named, options) : named;
    if (!head || !hasEnough(grid, head, options)) continue;
    if (!best || countColumns(head) > countColumns(best)) best = head;
  }
  return best;
}

/** A form's column of factors may go by any name. */
function isNameOf(isForm: boolean, group: readonly ColumnId[]): boolean {
  return isForm && group.includes("fattore");
}

/** Factors under a heading of another name, or under none: they are told by what they are. */
function withFactors(grid: Grid, head: Head, options: HeadOptions): Head | undefined {
  if (head.columns.has("fattore") || (head.columns.has("descrizione") && !head.columns.has("codice"))) return head;
  const found = factorColumn(grid, head, options);
  if (found === undefined || [...head.columns.values()].some(({ col }) => col === found))
    return head.columns.has("codice") ? head : undefined;
  const cell = head.cells.find(({ col }) => col === found) ?? {
    col: found,
    lastCol: found,
    text: "",
    row: head.bottom,
    matches: [],
  };
  const cells = head.cells.includes(cell)
    ? head.cells
    : [...head.cells, cell].sort((one, other) => one.col - other.col);
  const column: Column = { id: "fattore", col: found, heading: cell.text, row: cell.row };
  return { ...head, cells, columns: new Map([["fattore", column], ...head.columns]) };
}

/** The columns each shape may have. */
const WANTED: ReadonlyMap<ShapeDeclaration, ReadonlySet<ColumnId>> = new Map(
  SHAPES.map((shape) => [shape, new Set<ColumnId>([...shape.marks.flat(), ...shape.optional])]),
);

function fitShape(
  grid: Grid,
  declaration: ShapeDeclaration,
  cells: readonly HeadingCell[],
  top: number,
  bottom: number,
  isForm: boolean,
): Head | undefined {
  const wanted = WANTED.get(declaration) ?? new Set<ColumnId>();
  const columns = new Map<ColumnId, Column>();
  const many = new Map<ColumnId, Column[]>();
  const taken = new Map<ColumnId, number>();
  for (const cell of cells) {
    const found = cell.matches.find(({ id }) => wanted.has(id) && (!columns.has(id) || declaration.many.includes(id)));
    const better = cell.matches.find(
      ({ id, score }) =>
        wanted.has(id) && columns.has(id) && score > (taken.get(id) ?? 0) && !declaration.many.includes(id),
    );
    const chosen = better ?? found;
    if (!chosen) continue;
    const column = { id: chosen.id, col: cell.col, heading: cell.text, row: cell.row };
    if (declaration.many.includes(chosen.id)) many.set(chosen.id, [...(many.get(chosen.id) ?? []), column]);
    if (columns.has(chosen.id) && chosen !== better) continue;
    columns.set(chosen.id, column);
    taken.set(chosen.id, chosen.score);
  }
  // "Cognome e nome: | Rossi Ada | Categoria: | D": labels with their values are no headings.
  const labels = [...columns.values()].filter(({ heading }) => heading.trimEnd().endsWith(":")).length;
  if (labels * 2 >= columns.size && cells.length > columns.size) return undefined;
  const fits = declaration.marks.every((group) => isNameOf(isForm, group) || group.some((id) => columns.has(id)));
  return fits && columns.size >= 2 ? { declaration, top, bottom, cells, columns, many } : undefined;
}
