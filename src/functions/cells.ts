// Arguments as Excel hands them over, turned into plain cells: a blank is null whether it comes as null, "" or blanks,
// an error keeps its code, an area loses the empty cells at its end (a whole column is mostly those).
import type { Place } from "../messages/functions";

export interface CellError {
  /** "#N/A", "#DIV/0!" … */
  readonly error: string;
}

export type Cell = number | string | boolean | null | CellError;

export interface Area {
  /** As the range is in the sheet, empty cells included. */
  readonly rows: number;
  readonly columns: number;
  /** An empty cell came as null: this Excel tells blanks from zeros. */
  readonly hasNull: boolean;
  /** Row by row, up to the last filled cell. */
  readonly cells: readonly Cell[];
}

export type Argument = Cell | Area;

export function isArea(argument: Argument): argument is Area {
  return isObject(argument) && "cells" in argument;
}

export function isCellError(cell: Argument): cell is CellError {
  return isObject(cell) && "error" in cell;
}

/** A range of one cell is that cell. */
export function toArgument(given: unknown): Argument {
  if (!Array.isArray(given)) return toCell(given);
  const lines = given as readonly (readonly unknown[])[];
  const rows = lines.length;
  const columns = lines[0]?.length ?? 0;
  if (rows * columns === 1) return toCell(lines[0]?.[0]);
  let last = rows;
  while (last > 0 && (lines[last - 1] ?? []).every((value) => toCell(value) === null)) last -= 1;
  const hasNull = lines.some((line) => line.includes(null));
  return withCells({ rows, columns, hasNull, cells: [] }, lines.slice(0, last).flat().map(toCell));
}

export function asArea(argument: Argument): Area {
  if (isArea(argument)) return argument;
  return withCells({ rows: 1, columns: 1, hasNull: false, cells: [] }, [argument]);
}

/** Which cell of its area, counted from 1; what there is only one of is left out. */
export function placeIn({ rows, columns }: Area, index: number): Place {
  return {
    row: rows > 1 ? Math.floor(index / columns) + 1 : undefined,
    column: columns > 1 ? (index % columns) + 1 : undefined,
  };
}

/** The same area with other cells, cut after the last filled one. */
export function withCells(area: Area, cells: readonly Cell[]): Area {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return { ...area, cells: cells.slice(0, end) };
}

/** Of an object its error, or the plain value of a rich one; anything else (the invocation) is nothing. */
function toCell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (!isObject(value)) return null;
  const { code, basicValue = null } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  return typeof code === "string" ? { error: code } : isObject(basicValue) ? null : toCell(basicValue);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
