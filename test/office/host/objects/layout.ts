// Operations that move or join cells: merging, inserting, deleting, copying.
import { COLUMNS, height, intersection, isEntireColumn, isEntireRow, isUnbounded, ROWS, width } from "../address";
import { flag, word } from "../args";
import { fail } from "../errors";
import { changed, moveCells, requireUnlocked, requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import type { Args, ServerObject } from "../object";
import { cellAt, tidy, touch } from "../sheet";
import type { Rect } from "../types";
import { rangeAreas } from "./areas";
import { placeArgument, rangeAt } from "./places";

const within = (inner: Rect, outer: Rect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

function joinOne(model: Model, place: Place, rect: Rect): void {
  const { sheet } = place;
  if (height(rect) * width(rect) < 2) return;
  if (sheet.merges.some((area) => intersection(area, rect) && !within(area, rect))) fail("MergedRangeConflict");
  sheet.merges = [...sheet.merges.filter((area) => !intersection(area, rect)), rect];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let col = rect.left; col <= rect.right; col++) {
      const cell = row === rect.top && col === rect.left ? undefined : cellAt(sheet, row, col);
      if (!cell) continue;
      cell.value = null;
      delete cell.formula;
      tidy(sheet, row, col);
    }
  }
  model.dirty.push({ sheet, rect });
}

export function mergeCells(model: Model, place: Place, across: boolean): void {
  requireUnprotected(model, place.sheet);
  if (isUnbounded(place.rect)) fail("NotImplemented", "Merging whole rows or columns.");
  if (!across) {
    joinOne(model, place, place.rect);
    return;
  }
  for (let row = place.rect.top; row <= place.rect.bottom; row++) {
    joinOne(model, place, { ...place.rect, top: row, bottom: row });
  }
}

export function unmergeCells(model: Model, { sheet, rect }: Place): void {
  requireUnprotected(model, sheet);
  sheet.merges = sheet.merges.filter((area) => !intersection(area, rect));
}

export function mergedAreas(model: Model, { sheet, rect }: Place): ServerObject | null {
  const areas = sheet.merges.filter((area) => intersection(area, rect));
  return areas.length > 0 ? rangeAreas(model, { sheet, rects: areas }) : null;
}

function shiftOf(rect: Rect, byRow: boolean): { axis: "row" | "column"; from: number; count: number; band: Rect } {
  return byRow
    ? { axis: "row", from: rect.top, count: height(rect), band: { ...rect, top: 0, bottom: ROWS - 1 } }
    : { axis: "column", from: rect.left, count: width(rect), band: { ...rect, left: 0, right: COLUMNS - 1 } };
}

export function insertCells(model: Model, place: Place, direction: "Down" | "Right"): ServerObject {
  const { sheet, rect } = place;
  const byRow = isEntireRow(rect) || (direction === "Down" && !isEntireColumn(rect));
  requireUnprotected(model, sheet, byRow ? "allowInsertRows" : "allowInsertColumns");
  const { axis, from, count, band } = shiftOf(rect, byRow);
  moveCells(model, sheet, axis, from, count, band);
  const kind = isEntireRow(rect) ? "RowInserted" : isEntireColumn(rect) ? "ColumnInserted" : "CellInserted";
  changed(model, { sheet, rect }, kind, { shiftDirection: byRow ? "ShiftCellDown" : "ShiftCellRight" });
  return rangeAt(model, sheet, rect);
}

export function deleteCells(model: Model, place: Place, direction: "Up" | "Left"): void {
  const { sheet } = place;
  const rect = place.rect;
  const byRow = isEntireRow(rect) || (direction === "Up" && !isEntireColumn(rect));
  requireUnprotected(model, sheet, byRow ? "allowDeleteRows" : "allowDeleteColumns");
  const { axis, from, count, band } = shiftOf(rect, byRow);
  moveCells(model, sheet, axis, from, -count, band);
  const kind = isEntireRow(rect) ? "RowDeleted" : isEntireColumn(rect) ? "ColumnDeleted" : "CellDeleted";
  changed(model, { sheet, rect }, kind, { shiftDirection: byRow ? "ShiftCellUp" : "ShiftCellLeft" });
}

/** Formulas are copied as they stand: references are not moved (the host says so rather than guess). */
export function copyCells(model: Model, place: Place, args: Args): void {
  const source = placeArgument(model, place.sheet, args[0]);
  const kind = word(args[1] ?? "All", ["All", "Formulas", "Values", "Formats", "Link"]);
  if (kind === "Link" || flag(args, 3) || isUnbounded(source.rect)) fail("NotImplemented", "This way of copying.");
  requireUnlocked(model, place);
  const from = source.rect;
  const down = Math.max(height(place.rect), height(from));
  const across = Math.max(width(place.rect), width(from));
  const copies = Array.from({ length: down * across }, (_copy, at) => {
    const [row, col] = [Math.floor(at / across), at % across];
    const cell = cellAt(source.sheet, from.top + (row % height(from)), from.left + (col % width(from)));
    return { row, col, cell: cell && { ...cell, style: cell.style && new Map(cell.style) } };
  });
  for (const { row, col, cell } of copies) {
    if (cell?.formula !== undefined && kind !== "Values" && kind !== "Formats") {
      fail("NotImplemented", "Copying formulas, whose references would move.");
    }
    if (flag(args, 2) && (cell?.value ?? null) === null) continue;
    const target = touch(place.sheet, place.rect.top + row, place.rect.left + col);
    if (kind !== "Formats") {
      target.value = cell?.value ?? null;
      delete target.formula;
    }
    if (kind === "All" || kind === "Formats") {
      target.format = cell?.format ?? "General";
      if (cell?.style) target.style = cell.style;
      else delete target.style;
    }
    tidy(place.sheet, place.rect.top + row, place.rect.left + col);
  }
  changed(model, place);
}
