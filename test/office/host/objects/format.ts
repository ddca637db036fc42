// RangeFormat and what hangs on it: fill, font, borders, protection, widths and heights.
import { isEntireColumn, isEntireRow } from "../address";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { dropStyle, styleObject } from "./style";

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const under = (prefix: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, `${prefix}.${name}`]));

const FILL = under("fill", ["color", "pattern", "patternColor", "tintAndShade", "patternTintAndShade"]);
const FONT = under("font", [
  "name",
  "size",
  "color",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "subscript",
  "superscript",
  "tintAndShade",
]);
const FORMAT = under("format", [
  "wrapText",
  "horizontalAlignment",
  "verticalAlignment",
  "textOrientation",
  "readingOrder",
  "shrinkToFit",
  "indentLevel",
  "autoIndent",
]);

function border(model: Model, place: Place, side: string): ServerObject {
  return styleObject(
    model,
    place,
    "RangeBorder",
    under(`border.${side}`, ["style", "weight", "color", "tintAndShade"]),
    {
      identity: () => ({ Id: side }),
      get: { SideIndex: () => side },
    },
  );
}

function borders(model: Model, place: Place): ServerObject {
  const item = (key: unknown): ServerObject => {
    const side = SIDES.find((known) => known === key) ?? (typeof key === "number" ? SIDES[key] : undefined);
    return side ? border(model, place, side) : fail("InvalidArgument");
  };
  return serverObject({
    type: "RangeBorderCollection",
    get: { Count: () => SIDES.length },
    items: () => SIDES.map(item),
    item,
    call: { GetItemAt: ([at]) => item(at) },
  });
}

/** One size for all rows or columns, null where they differ. */
function uniform(sizes: ReadonlyMap<number, number>, from: number, to: number, standard: number): number | null {
  const first = sizes.get(from) ?? standard;
  if (to - from > 100_000) return first;
  for (let at = from; at <= to; at++) if ((sizes.get(at) ?? standard) !== first) return null;
  return first;
}

function resize(sizes: Map<number, number>, from: number, to: number, value: unknown): void {
  if (typeof value !== "number" || value < 0) fail("InvalidArgument");
  for (let at = from; at <= to; at++) sizes.set(at, value);
}

export function rangeFormat(model: Model, place: Place): ServerObject {
  const { sheet } = place;
  return styleObject(model, place, "RangeFormat", FORMAT, {
    get: {
      ColumnWidth: () => uniform(sheet.columnWidths, place.rect.left, place.rect.right, STANDARD_WIDTH),
      RowHeight: () => uniform(sheet.rowHeights, place.rect.top, place.rect.bottom, STANDARD_HEIGHT),
    },
    set: {
      ColumnWidth: (value) => {
        requireUnprotected(model, sheet, "allowFormatColumns");
        if (isEntireRow(place.rect)) fail("NotImplemented", "Width of all columns of the sheet.");
        resize(sheet.columnWidths, place.rect.left, place.rect.right, value);
      },
      RowHeight: (value) => {
        requireUnprotected(model, sheet, "allowFormatRows");
        if (isEntireColumn(place.rect)) fail("NotImplemented", "Height of all rows of the sheet.");
        resize(sheet.rowHeights, place.rect.top, place.rect.bottom, value);
      },
    },
    nav: {
      Fill: () =>
        styleObject(model, place, "RangeFill", FILL, { call: { Clear: () => dropStyle(model, place, "fill.") } }),
      Font: () => styleObject(model, place, "RangeFont", FONT),
      Borders: () => borders(model, place),
      Protection: () => styleObject(model, place, "FormatProtection", under("protection", ["locked", "formulaHidden"])),
    },
    call: {
      AutofitColumns: () => requireUnprotected(model, sheet, "allowFormatColumns"),
      AutofitRows: () => requireUnprotected(model, sheet, "allowFormatRows"),
    },
  });
}
