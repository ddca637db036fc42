// What the objects of the API share: the workbook, kept references, permissions, and the news of what happened.
import { formatRect, intersection, isEntireColumn, isEntireRow } from "./address";
import { fail } from "./errors";
import { moveFormula } from "./references";
import { cellAt, shift, shiftRect, walkable } from "./sheet";
import type { Sheet } from "./sheet";
import type { HostOptions, Rect } from "./types";
import type { Workbook } from "./workbook";

/** A place that survives insertions; with an id when the library keeps it between requests. */
export interface Place {
  readonly sheet: Sheet;
  rect: Rect;
  id?: string;
}

export interface Areas {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
  id?: string;
}

export interface News {
  /** Registration method of the schema that listens to it. */
  readonly event: string;
  readonly sheet: Sheet | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Model {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  readonly references: Map<string, Place>;
  /** Several areas kept under one id (RangeAreas). */
  readonly areaReferences: Map<string, Areas>;
  /** Places whose events may still be asked for. */
  readonly eventRanges: Map<string, Place>;
  readonly news: News[];
  /** Places written since the last recalculation. */
  readonly dirty: Place[];
  /** Files opened beside this workbook. */
  readonly opened: Uint8Array[];
  /** Who is writing now. */
  actor: { readonly source: "Local" | "Remote"; readonly triggerSource: "ThisLocalAddin" | "Unknown" };
  nextReference: number;
}

export function createModel(workbook: Workbook, options: HostOptions): Model {
  return {
    workbook,
    options,
    references: new Map(),
    areaReferences: new Map(),
    eventRanges: new Map(),
    news: [],
    dirty: [],
    opened: [],
    actor: { source: "Local", triggerSource: "ThisLocalAddin" },
    nextReference: 1,
  };
}

export function keep(model: Model, place: Place): string {
  place.id ??= `ref-${model.nextReference++}`;
  model.references.set(place.id, place);
  return place.id;
}

export function announce(model: Model, event: string, sheet: Sheet | undefined, args: News["args"]): void {
  if (model.workbook.enableEvents) model.news.push({ event, sheet, args });
}

export function changed(
  model: Model,
  place: Place,
  changeType = "RangeEdited",
  details: Readonly<Record<string, unknown>> = {},
): void {
  model.dirty.push(place);
  const id = `event-${model.nextReference++}`;
  model.eventRanges.set(id, place);
  announce(model, "_RegisterDataChangedEvent", place.sheet, {
    worksheetId: place.sheet.id,
    address: formatRect(place.rect),
    changeType,
    ...model.actor,
    referenceId: id,
    shiftDirection: "None",
    ...details,
  });
}

export function requireWritable(model: Model): void {
  if (model.options.readOnly) fail("AccessDenied");
}

/** Sheets come, go and change names only while the workbook's structure is free. */
export function requireStructure(model: Model): void {
  requireWritable(model);
  if (model.workbook.protected) fail("AccessDenied");
}

/** `allowance` names the protection option that permits it even on a protected sheet. */
export function requireUnprotected(model: Model, sheet: Sheet, allowance?: string): void {
  requireWritable(model);
  if (sheet.protection && !(allowance !== undefined && sheet.protection.options[allowance] === true)) {
    fail("AccessDenied", `The worksheet "${sheet.name}" is protected.`);
  }
}

/** On a protected sheet only cells that are not locked can be written. */
export function requireUnlocked(model: Model, { sheet, rect }: Place): void {
  requireWritable(model);
  if (!sheet.protection) return;
  const area = isEntireRow(rect) || isEntireColumn(rect) ? undefined : rect;
  if (!area) fail("AccessDenied");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      if (cellAt(sheet, row, col)?.style?.get("protection.locked") !== false) {
        fail("AccessDenied", `The worksheet "${sheet.name}" is protected.`);
      }
    }
  }
}

export function moveCells(
  model: Model,
  sheet: Sheet,
  axis: "row" | "column",
  from: number,
  count: number,
  band: Rect,
): void {
  shift(sheet, axis, from, count, band);
  const whole = axis === "row" ? isEntireRow(band) : isEntireColumn(band);
  for (const home of whole ? model.workbook.sheets : []) {
    for (const cell of home.cells.values()) {
      if (cell.formula !== undefined) cell.formula = moveFormula(cell.formula, home, sheet, { axis, from, count });
    }
  }
  for (const place of model.references.values()) {
    if (place.sheet !== sheet || !intersection(place.rect, band)) continue;
    const moved = shiftRect(place.rect, axis, from, count);
    if (moved) place.rect = moved;
    else if (place.id !== undefined) model.references.delete(place.id);
  }
}

export function forEachCell(place: Place, visit: (row: number, col: number) => void): void {
  const area = walkable(place.sheet, place.rect);
  if (!area) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) visit(row, col);
  }
}
