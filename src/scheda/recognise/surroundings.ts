// What stands around a table: its titles, its labels above and below, the year it speaks of. Stacked tables share no labels,
// but the head of the sheet counts for all of them where their own surroundings are silent.
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Area, Label } from "./labels";
import type { LabelId } from "./label-words";
import { findLabels } from "./labels";
import type { Place } from "./reading";
import { cellText } from "./reading";
import type { Table } from "./tables";

export interface TextAt extends Place {
  readonly text: string;
}

export interface Surroundings {
  /** Labels above the table, its own first, then those of the sheet's head. */
  readonly above: readonly Label[];
  /** Labels in the rows after the data: band, overall score, fund, economie. */
  readonly below: readonly Label[];
  /** Free texts above, nearest last. */
  readonly titles: readonly TextAt[];
  readonly footnotes: readonly TextAt[];
  readonly anno: { readonly value: number; readonly at: Place } | undefined;
}

const YEAR = /(?<![\d/.-])(?:19|20)\d{2}(?![\d])/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LONGEST_TITLE = 300;
const LAST_COLUMN = 16383;
const WHOLE = { left: 0, right: LAST_COLUMN };

/** `tables` are all those of the sheet, from the top. */
export function readSurroundings(grid: Grid, table: Table, tables: readonly Table[]): Surroundings {
  const { left, right } = table.rect;
  const width = widen(table, tables);
  const previous = tables.filter(
    (other) => other !== table && other.rect.bottom < table.rect.top && overlaps(other, left, right),
  );
  const next = tables.filter((other) => other.rect.top > table.rect.bottom && overlaps(other, left, right));
  const top = Math.max(-1, ...previous.map((other) => other.rect.bottom)) + 1;
  const bottom = Math.min(grid.lastRow, ...next.map((other) => other.rect.top - 1));
  const own = [...statedLabels(table), ...findLabels(grid, { top, bottom: table.rect.top - 1, ...width })];
  const first = Math.min(...tables.map((other) => other.rect.top));
  const head = top > first ? findLabels(grid, { top: 0, bottom: first - 1, ...width }) : [];
  const titles = textsIn(grid, { top, bottom: table.rect.top - 1, ...width });
  const headTitles = top > first ? textsIn(grid, { top: 0, bottom: first - 1, ...width }) : [];
  // A title over the left one of two tables side by side speaks of both.
  const common =
    width.left > 0 || width.right < LAST_COLUMN ? textsIn(grid, { top: 0, bottom: first - 1, ...WHOLE }) : [];
  const after = { top: table.rect.bottom + 1, bottom, ...width };
  return {
    above: [...own, ...head],
    below: findLabels(grid, after),
    titles: [...common, ...headTitles, ...titles],
    footnotes: textsIn(grid, after),
    anno: findYear(grid, [...own, ...head], [...[...titles].reverse(), ...headTitles, ...common]),
  };
}

/** What a correction of the reading says in the place of labels: it goes before what is written. */
function statedLabels(table: Table): readonly Label[] {
  const at = { row: table.headTop, col: table.rect.left };
  return Object.entries(table.lettura?.etichette ?? {}).map(([id, text]) => ({
    id: id as LabelId,
    text,
    at,
    label: at,
    inside: true,
    stated: true,
  }));
}

function overlaps(table: Table, left: number, right: number): boolean {
  return table.rect.left <= right && table.rect.right >= left;
}

/** A table alone in its rows owns the whole width of the sheet; one with neighbours only its own columns. */
function widen(table: Table, tables: readonly Table[]): { readonly left: number; readonly right: number } {
  const beside = tables.filter(
    (other) =>
      other !== table &&
      other.rect.top <= table.rect.bottom &&
      other.rect.bottom >= table.rect.top &&
      !overlaps(other, table.rect.left, table.rect.right),
  );
  const left =
    Math.max(-1, ...beside.filter((other) => other.rect.right < table.rect.left).map((other) => other.rect.right)) + 1;
  const right =
    Math.min(
      LAST_COLUMN + 1,
      ...beside.filter((other) => other.rect.left > table.rect.right).map((other) => other.rect.left),
    ) - 1;
  return { left, right };
}

function textsIn(grid: Grid, area: Area): TextAt[] {
  const texts: TextAt[] = [];
  for (const { index, cells } of grid.rowsBetween(area.top, area.bottom)) {
    for (const cell of cells) {
      if (cell.col < area.left || cell.col > area.right || typeof cell.value !== "string") continue;
      const text = cellText(cell);
      if (text !== "" && text.length <= LONGEST_TITLE) texts.push({ text, row: index, col: cell.col });
    }
  }
  return texts;
}

/** A labelled year, else one in a title ("… – Anno 2017" before "Piano 2018-2020"), else one in the sheet's name. Dates are none. */
function findYear(grid: Grid, labels: readonly Label[], titles: readonly TextAt[]): Surroundings["anno"] {
  for (const { id, text, at } of labels) {
    if (id !== "anno") continue;
    const year = yearOf(text);
    if (year !== undefined) return { value: year, at };
  }
  const withWord = titles.find(
    ({ text }) => /\b(anno|esercizio|year)\b/.test(fold(text)) && yearOf(text) !== undefined,
  );
  const any = withWord ?? titles.find(({ text }) => yearOf(text) !== undefined);
  const word = any && /(?:anno|esercizio|year)\D{0,12}((?:19|20)\d{2})/i.exec(any.text)?.[1];
  const year = word !== undefined ? Number(word) : any && yearOf(any.text);
  if (any && year !== undefined) return { value: year, at: any };
  const period = [...labels, ...titles].find(({ text }) => periodYear(text) !== undefined);
  const whole = period && periodYear(period.text);
  if (period && whole !== undefined) return { value: whole, at: "at" in period ? period.at : period };
  const named = yearOf(grid.sheet.name);
  return named === undefined ? undefined : { value: named, at: { row: 0, col: 0 } };
}

const PERIOD = /\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})\D{1,12}\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})(?!\d)/;

/** "Dal 01/01/2022 al 31/12/2022": both ends in the same year. */
function periodYear(text: string): number | undefined {
  const [, from, to] = PERIOD.exec(text) ?? [];
  return from !== undefined && from === to ? Number(from) : undefined;
}

function yearOf(text: string): number | undefined {
  const found = YEAR.exec(text.replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g, " "));
  const year = found ? Number(found[0]) : undefined;
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
