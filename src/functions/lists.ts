// Ranges read as lists, one beside another: trailing blanks are cut at the last row filled in any of them, a blank further
// up is told with its place, and ranges that are too short or of another form are refused.
import { cents } from "../lib/decimal";
import { tellMissing, tellSizes } from "../messages/functions";
import { asArea, placeIn } from "./cells";
import type { Area, Argument, Cell } from "./cells";
import { toNumber } from "./read";
import { INVALID, OUT_OF_RANGE, refuse } from "./refuse";

/** A range argument with its name. */
export interface List {
  readonly name: string;
  readonly area: Area;
}

export interface ListRules {
  /** A blank inside the data is a missing value, for the computation to judge (S12). */
  readonly missing?: boolean;
  /** From 0 to 100, as compared with two decimals. */
  readonly percent?: boolean;
  /** "50%" is 0.5. */
  readonly fraction?: boolean;
}

export function list(argument: Argument, name: string): List {
  return { name, area: asArea(argument) };
}

export function isEmpty({ area }: List): boolean {
  return area.cells.length === 0;
}

/** As many cells of each as the longest has filled; null for one that has none. */
export function align(...lists: readonly List[]): readonly (readonly Cell[] | null)[] {
  const longest = lists.reduce((best, other) => (other.area.cells.length > best.area.cells.length ? other : best));
  const count = longest.area.cells.length;
  return lists.map(({ name, area }) => {
    const { rows, columns, cells } = area;
    if (cells.length === 0) return null;
    const differs = (isBlock(area) || isBlock(longest.area)) && columns !== longest.area.columns;
    if (rows * columns < count || differs) refuse(INVALID, tellSizes(name, rows, columns, longest.name, count));
    return cells.length === count ? cells : Array.from({ length: count }, (_, index) => cells[index] ?? null);
  });
}

/** The numbers of aligned cells; a blank is null under the rule `missing`, else refused with its place. */
export function toNumbers(
  cells: readonly Cell[],
  { name, area }: List,
  rules: ListRules = {},
): readonly (number | null)[] {
  return cells.map((cell, index) => {
    if (cell === null) return rules.missing === true ? null : refuse(INVALID, tellMissing(name, placeIn(area, index)));
    const value = typeof cell === "number" ? cell : toNumber(cell, name, placeIn(area, index), rules.fraction);
    if (rules.percent === true && !isPercent(value)) refuse(OUT_OF_RANGE);
    return value;
  });
}

/** Values with their weights; none at all for weights that are all blank. */
export function weighted(values: List, weights: List, rules?: ListRules) {
  const [cells, others] = align(values, weights);
  return {
    valori: toNumbers(cells ?? [], values, rules),
    pesi: others ? toNumbers(others, weights) : null,
  };
}

/** One list, nothing missing in it. */
export function numbers(values: List, rules?: ListRules): readonly number[] {
  return toNumbers(values.area.cells, values, rules) as readonly number[];
}

export function filledNumbers(values: List, rules?: ListRules): readonly number[] {
  return isEmpty(values) ? refuse(INVALID, tellMissing(values.name)) : numbers(values, rules);
}

export function isPercent(value: number): boolean {
  const hundredths = cents(value);
  return hundredths >= 0 && hundredths <= 10_000;
}

/** A list of results in the form of the range that it answers: a column for a column, a row for a row. */
export function shapeAs<T>({ area: { rows, columns } }: List, values: readonly T[]): readonly (readonly (T | "")[])[] {
  if (rows === 1) return [values];
  return Array.from({ length: Math.ceil(values.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => values[row * columns + column] ?? ""),
  );
}

/** A row may stand beside a column; a block only beside one of as many columns. */
function isBlock({ rows, columns }: Area): boolean {
  return rows > 1 && columns > 1;
}
