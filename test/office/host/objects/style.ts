// Fills, fonts, borders and the rest of a cell's look: kept per cell under names such as "fill.color"; mixed values read as null.
import { fail } from "../errors";
import { forEachCell, requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { cellAt, tidy, touch } from "../sheet";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  "fill.color": "#FFFFFF",
  "fill.pattern": "None",
  "fill.patternColor": "#000000",
  "fill.tintAndShade": 0,
  "fill.patternTintAndShade": 0,
  "font.name": "Calibri",
  "font.size": 11,
  "font.color": "#000000",
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.subscript": false,
  "font.superscript": false,
  "font.tintAndShade": 0,
  "format.wrapText": false,
  "format.horizontalAlignment": "General",
  "format.verticalAlignment": "Bottom",
  "format.textOrientation": 0,
  "format.readingOrder": "Context",
  "format.shrinkToFit": false,
  "format.indentLevel": 0,
  "format.autoIndent": false,
  "protection.locked": true,
  "protection.formulaHidden": false,
};

const COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
  pink: "#FFC0CB",
  purple: "#800080",
};

export function colour(value: unknown): string {
  if (typeof value !== "string") return fail("InvalidArgument");
  const named = COLOURS[value.toLowerCase()];
  if (named !== undefined) return named;
  return /^#?[0-9a-f]{6}$/i.test(value) ? `#${value.replace("#", "").toUpperCase()}` : fail("InvalidArgument", value);
}

const BORDER: Readonly<Record<string, unknown>> = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

function standard(name: string): unknown {
  return name.startsWith("border.") ? BORDER[name.slice(name.lastIndexOf(".") + 1)] : DEFAULTS[name];
}

export function readStyle(place: Place, name: string): unknown {
  const found = new Set<unknown>();
  forEachCell(place, (row, col) => {
    const style = cellAt(place.sheet, row, col)?.style;
    found.add(style?.has(name) ? style.get(name) : standard(name));
  });
  if (found.size > 1) return null;
  return found.size === 1 ? [...found][0] : standard(name);
}

export function writeStyle(model: Model, place: Place, name: string, value: unknown): void {
  requireUnprotected(model, place.sheet, "allowFormatCells");
  const kept = name.endsWith("olor") ? colour(value) : value;
  if (value === null || typeof value === "object") fail("InvalidArgument");
  forEachCell(place, (row, col) => {
    const cell = touch(place.sheet, row, col);
    cell.style ??= new Map();
    cell.style.set(name, kept);
    if (name === "fill.color" && !cell.style.has("fill.pattern")) cell.style.set("fill.pattern", "Solid");
  });
}

export function dropStyle(model: Model, place: Place, prefix: string): void {
  requireUnprotected(model, place.sheet, "allowFormatCells");
  forEachCell(place, (row, col) => {
    const cell = cellAt(place.sheet, row, col);
    for (const name of [...(cell?.style?.keys() ?? [])]) if (name.startsWith(prefix)) cell?.style?.delete(name);
    tidy(place.sheet, row, col);
  });
}

/** An object whose scalars are the styles under one prefix: { Color: "fill.color" … }. */
export function styleObject(
  model: Model,
  place: Place,
  type: string,
  names: Readonly<Record<string, string>>,
  more: Omit<ServerObject, "type"> = {},
): ServerObject {
  const entries = Object.entries(names);
  return serverObject({
    type,
    ...more,
    get: { ...Object.fromEntries(entries.map(([key, name]) => [key, () => readStyle(place, name)])), ...more.get },
    set: {
      ...Object.fromEntries(entries.map(([key, name]) => [key, (v: unknown) => writeStyle(model, place, name, v)])),
      ...more.set,
    },
  });
}
