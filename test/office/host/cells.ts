// Reading and writing the cells of a range: matrices of the right shape, one value for all, null to leave a cell alone.
import { height, isUnbounded, width } from "./address";
import { fail } from "./errors";
import { cellInput, plainValue, valueType } from "./input";
import { changed, requireUnlocked, requireUnprotected } from "./model";
import type { Model, Place } from "./model";
import { cellAt, columnOf, mergeAt, rowOf, tidy, touch } from "./sheet";
import type { Cell } from "./sheet";

const MAX_CELLS = 5_000_000;

/** null for whole rows and columns and for more cells than a response carries, as Excel gives it. */
export function readCells<T>(place: Place, read: (cell: Cell | undefined) => T): readonly (readonly T[])[] | null {
  const { sheet, rect } = place;
  if (isUnbounded(rect) || height(rect) * width(rect) > MAX_CELLS) return null;
  return Array.from({ length: height(rect) }, (_row, down) =>
    Array.from({ length: width(rect) }, (_cell, across) => read(cellAt(sheet, rect.top + down, rect.left + across))),
  );
}

/** What each cell shall get: a scalar goes to all, a matrix must have the shape of the range. */
export function spread(place: Place, input: unknown): (down: number, across: number) => unknown {
  const { rect } = place;
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits = rows.length === height(rect) && rows.every((row) => Array.isArray(row) && row.length === width(rect));
  if (!fits) {
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (down, across) => (rows[down] as readonly unknown[])[across];
}

function isCovered(place: Place, row: number, col: number): boolean {
  const merge = mergeAt(place.sheet, row, col);
  return merge !== undefined && (merge.top !== row || merge.left !== col);
}

function details(before: Cell | undefined, after: Cell | undefined): Readonly<Record<string, unknown>> {
  const [was, is] = [before?.value ?? null, after?.value ?? null];
  return {
    valueBefore: plainValue(was),
    valueAfter: plainValue(is),
    valueTypeBefore: valueType(was),
    valueTypeAfter: valueType(is),
  };
}

/** Values and formulas go the same way: text with a leading "=" is a formula. */
export function writeContents(model: Model, place: Place, input: unknown): void {
  const { sheet, rect } = place;
  const at = spread(place, input);
  if (isUnbounded(rect)) fail("InvalidArgument", "Whole rows and columns cannot be written.");
  requireUnlocked(model, place);
  const one = height(rect) * width(rect) === 1;
  const there = one ? cellAt(sheet, rect.top, rect.left) : undefined;
  const before = there && { ...there };
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let col = rect.left; col <= rect.right; col++) {
      const format = cellAt(sheet, row, col)?.format ?? "General";
      const given = cellInput(at(row - rect.top, col - rect.left), format);
      if (!given || isCovered(place, row, col)) continue;
      const cell = touch(sheet, row, col);
      cell.value = given.value;
      delete cell.formula;
      if (given.formula !== undefined) cell.formula = given.formula;
      if (given.format !== undefined && format === "General") cell.format = given.format;
      tidy(sheet, row, col);
    }
  }
  changed(model, place, "RangeEdited", one ? details(before, cellAt(sheet, rect.top, rect.left)) : {});
}

export function writeFormats(model: Model, place: Place, input: unknown): void {
  const { sheet, rect } = place;
  const at = spread(place, input);
  requireUnprotected(model, sheet, "allowFormatCells");
  if (isUnbounded(rect))
    fail("NotImplemented", "The host formats whole rows and columns only by width, height, hiding.");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let col = rect.left; col <= rect.right; col++) {
      const format = at(row - rect.top, col - rect.left);
      if (format === null || format === undefined) continue;
      if (typeof format !== "string") fail("InvalidArgument");
      touch(sheet, row, col).format = format === "" ? "General" : format;
      tidy(sheet, row, col);
    }
  }
}

export function formulaOf(cell: Cell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return cell.formula;
  return plainValue(cell?.value ?? null);
}

export type ClearTarget = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

export function clearCells(model: Model, place: Place, target: ClearTarget): void {
  const { sheet, rect } = place;
  if (target === "Formats") requireUnprotected(model, sheet, "allowFormatCells");
  else requireUnlocked(model, place);
  for (const [at, cell] of [...sheet.cells]) {
    const row = rowOf(at);
    const col = columnOf(at);
    if (row < rect.top || row > rect.bottom || col < rect.left || col > rect.right) continue;
    if (target === "All" || target === "Contents") {
      cell.value = null;
      delete cell.formula;
    }
    if (target === "All" || target === "Formats") {
      cell.format = "General";
      delete cell.style;
    }
    tidy(sheet, row, col);
  }
  if (target === "All" || target === "Contents") changed(model, place);
}
