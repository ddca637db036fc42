// Ranges made from ranges: offset, resized, entire rows, used part, intersections. Leaving the sheet is InvalidArgument.
import { bounding, COLUMNS, intersection, inSheet, parseRect, ROWS, splitSheet } from "../address";
import { flag, integer, whole } from "../args";
import { fail } from "../errors";
import type { Model, Place } from "../model";
import { isServerObject } from "../object";
import type { ServerObject } from "../object";
import { cellAt, isBlank, usedRect } from "../sheet";
import type { Sheet } from "../sheet";
import type { Rect } from "../types";
import { range } from "./range";

const placesOf = new WeakMap<ServerObject, Place>();

export function rangeAt(model: Model, sheet: Sheet, rect: Rect): ServerObject {
  if (!inSheet(rect)) fail("InvalidArgument");
  return rangeOf(model, { sheet, rect });
}

export function rangeOf(model: Model, place: Place): ServerObject {
  const object = range(model, place);
  placesOf.set(object, place);
  return object;
}

/** An argument that may be a range or an address. */
export function placeArgument(model: Model, sheet: Sheet | undefined, argument: unknown): Place {
  if (isServerObject(argument)) return placesOf.get(argument) ?? fail("InvalidArgument");
  if (typeof argument !== "string") return fail("InvalidArgument");
  const written = splitSheet(argument);
  const named = model.workbook.sheets.find(({ name }) => name.toLowerCase() === written.sheet?.toLowerCase());
  const on = written.sheet === undefined ? sheet : named;
  const rect = parseRect(written.address);
  if (!on || !rect) return fail("InvalidArgument", `"${argument}" is no address.`);
  return { sheet: on, rect };
}

/** The block of filled cells around a place, bounded by blank rows and columns. */
function surrounding(sheet: Sheet, start: Rect): Rect {
  let rect = start;
  for (;;) {
    const grown = {
      top: Math.max(rect.top - 1, 0),
      left: Math.max(rect.left - 1, 0),
      bottom: Math.min(rect.bottom + 1, ROWS - 1),
      right: Math.min(rect.right + 1, COLUMNS - 1),
    };
    let next = rect;
    for (let row = grown.top; row <= grown.bottom; row++) {
      for (let col = grown.left; col <= grown.right; col++) {
        const cell = cellAt(sheet, row, col);
        if (cell && !isBlank(cell)) next = bounding(next, { top: row, left: col, bottom: row, right: col });
      }
    }
    if (JSON.stringify(next) === JSON.stringify(rect)) return rect;
    rect = next;
  }
}

export function placeCalls(model: Model, place: Place): NonNullable<ServerObject["call"]> {
  const { sheet } = place;
  const at = (rect: Rect): ServerObject => rangeAt(model, sheet, rect);
  const r = (): Rect => place.rect;
  const other = (argument: unknown): Rect => {
    const found = placeArgument(model, sheet, argument);
    return found.sheet === sheet ? found.rect : fail("InvalidArgument");
  };
  const used = (valuesOnly: boolean): Rect | undefined => {
    const found = usedRect(sheet, valuesOnly, r());
    return found && intersection(found, r());
  };
  const beside = (count: number): number => (count === 0 ? fail("InvalidArgument") : count);
  return {
    GetCell: ([row, col]) => {
      const point = { row: r().top + integer(row), col: r().left + integer(col) };
      return at({ top: point.row, left: point.col, bottom: point.row, right: point.col });
    },
    GetRow: ([row]) => at({ ...r(), top: r().top + integer(row), bottom: r().top + integer(row) }),
    GetColumn: ([col]) => at({ ...r(), left: r().left + integer(col), right: r().left + integer(col) }),
    GetOffsetRange: ([rows, columns]) => {
      const [down, across] = [integer(rows), integer(columns)];
      const { top, left, bottom, right } = r();
      return at({ top: top + down, left: left + across, bottom: bottom + down, right: right + across });
    },
    GetResizedRange: ([rows, columns]) =>
      at({ ...r(), bottom: r().bottom + integer(rows), right: r().right + integer(columns) }),
    GetAbsoluteResizedRange: ([rows, columns]) =>
      at({ ...r(), bottom: r().top + integer(rows) - 1, right: r().left + integer(columns) - 1 }),
    GetBoundingRect: ([argument]) => at(bounding(r(), other(argument))),
    GetIntersection: ([argument]) => at(intersection(r(), other(argument)) ?? fail("ItemNotFound")),
    GetIntersectionOrNullObject: ([argument]) => {
      const common = intersection(r(), other(argument));
      return common ? at(common) : null;
    },
    GetEntireRow: () => at({ ...r(), left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: () => at({ ...r(), top: 0, bottom: ROWS - 1 }),
    GetLastCell: () => at({ ...r(), top: r().bottom, left: r().right }),
    GetLastRow: () => at({ ...r(), top: r().bottom }),
    GetLastColumn: () => at({ ...r(), left: r().right }),
    GetRowsBelow: (args) => {
      const count = beside(whole(args, 0, 1));
      return count > 0
        ? at({ ...r(), top: r().bottom + 1, bottom: r().bottom + count })
        : at({ ...r(), top: r().bottom + count + 1 });
    },
    GetRowsAbove: (args) => {
      const count = beside(whole(args, 0, 1));
      return at({ ...r(), top: r().top - Math.abs(count), bottom: r().top - 1 });
    },
    GetColumnsAfter: (args) => {
      const count = beside(whole(args, 0, 1));
      return at({ ...r(), left: r().right + 1, right: r().right + Math.abs(count) });
    },
    GetColumnsBefore: (args) => {
      const count = beside(whole(args, 0, 1));
      return at({ ...r(), left: r().left - Math.abs(count), right: r().left - 1 });
    },
    GetUsedRange: (args) => at(used(flag(args, 0)) ?? { ...r(), bottom: r().top, right: r().left }),
    GetUsedRangeOrNullObject: (args) => {
      const found = used(flag(args, 0));
      return found ? at(found) : null;
    },
    GetSurroundingRegion: () => at(surrounding(sheet, r())),
  };
}
