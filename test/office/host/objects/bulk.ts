// Many cells', rows' or columns' properties in one request: get… and set…Properties of Range.
import { columnName, formatAddress, height, isUnbounded, width } from "../address";
import { record } from "../args";
import { spread } from "../cells";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import type { ServerObject } from "../object";
import type { Rect } from "../types";
import { readStyle, writeStyle } from "./style";

type Wish = Readonly<Record<string, unknown>>;

const STYLE: Readonly<Record<string, string>> = { fill: "fill", font: "font", protection: "protection" };

function cellProperties(place: Place, wish: Wish): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(wish)) {
    if (wanted === false || wanted === undefined) continue;
    if (name === "address" || name === "addressLocal") found[name] = formatAddress(place.sheet.name, place.rect);
    else if (name === "style") found[name] = "Normal";
    else if (name === "format") found[name] = formatProperties(place, record(wanted));
    else if (name !== "hyperlink") fail("InvalidArgument", `getCellProperties knows no "${name}".`);
  }
  return found;
}

function formatProperties(place: Place, wish: Wish): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(wish)) {
    const prefix = STYLE[name];
    if (prefix !== undefined && typeof wanted === "object" && wanted !== null) {
      const entries = Object.entries(wanted).filter(([, yes]) => yes === true);
      found[name] = Object.fromEntries(entries.map(([key]) => [key, readStyle(place, `${prefix}.${key}`)]));
    } else if (name === "columnWidth") {
      found[name] = place.sheet.columnWidths.get(place.rect.left) ?? 48;
    } else if (name === "rowHeight") {
      found[name] = place.sheet.rowHeights.get(place.rect.top) ?? 15;
    } else if (wanted === true) {
      found[name] = readStyle(place, `format.${name}`);
    } else if (wanted !== undefined && wanted !== false) {
      fail("NotImplemented", `The host does not read ${name} in bulk.`);
    }
  }
  return found;
}

function applyFormat(model: Model, place: Place, data: Wish): void {
  for (const [name, value] of Object.entries(data)) {
    const prefix = STYLE[name];
    if (prefix !== undefined) {
      for (const [key, style] of Object.entries(record(value))) writeStyle(model, place, `${prefix}.${key}`, style);
    } else if (name === "rowHeight" && typeof value === "number") {
      place.sheet.rowHeights.set(place.rect.top, value);
    } else if (name === "columnWidth" && typeof value === "number") {
      place.sheet.columnWidths.set(place.rect.left, value);
    } else {
      writeStyle(model, place, `format.${name}`, value);
    }
  }
}

function lines(place: Place, axis: "row" | "column"): readonly Place[] {
  const { sheet, rect } = place;
  const count = axis === "row" ? height(rect) : width(rect);
  if (count > 100_000) return fail("InvalidArgument");
  return Array.from({ length: count }, (_line, at): Place => {
    const part: Rect =
      axis === "row"
        ? { ...rect, top: rect.top + at, bottom: rect.top + at }
        : { ...rect, left: rect.left + at, right: rect.left + at };
    return { sheet, rect: part };
  });
}

function lineProperties(place: Place, axis: "row" | "column", wish: Wish): Readonly<Record<string, unknown>> {
  const { sheet, rect } = place;
  const at = axis === "row" ? rect.top : rect.left;
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const { [`${axis}Hidden`]: askHidden, [`${axis}Index`]: askIndex, address, format, ...rest } = wish;
  const [unknown] = Object.keys(rest).filter((name) => name !== "style" && name !== "addressLocal");
  if (unknown !== undefined) fail("InvalidArgument", `"${unknown}" is no property of a ${axis}.`);
  const name = axis === "row" ? String(at + 1) : columnName(at);
  return {
    ...(askHidden === true ? { [`${axis}Hidden`]: hidden.has(at) } : {}),
    ...(askIndex === true ? { [`${axis}Index`]: at } : {}),
    ...(address === true ? { address: `${formatAddress(sheet.name, rect).split("!")[0]}!${name}:${name}` } : {}),
    ...(format === undefined ? {} : { format: formatProperties(place, record(format)) }),
  };
}

function setLines(model: Model, place: Place, axis: "row" | "column", data: unknown): void {
  const parts = lines(place, axis);
  if (!Array.isArray(data) || data.length !== parts.length) fail("InvalidArgument");
  requireUnprotected(model, place.sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "row" ? place.sheet.hiddenRows : place.sheet.hiddenColumns;
  parts.forEach((part, index) => {
    const at = axis === "row" ? part.rect.top : part.rect.left;
    const properties = record(data[index]);
    const value = properties[`${axis}Hidden`];
    if (value === true) hidden.add(at);
    if (value === false) hidden.delete(at);
    if (properties["format"] !== undefined) applyFormat(model, part, record(properties["format"]));
  });
}

export function bulkCalls(model: Model, place: Place): NonNullable<ServerObject["call"]> {
  const cellPlace = (down: number, across: number): Place => {
    const [row, col] = [place.rect.top + down, place.rect.left + across];
    return { sheet: place.sheet, rect: { top: row, left: col, bottom: row, right: col } };
  };
  return {
    GetCellProperties: ([wish]) => {
      if (isUnbounded(place.rect)) fail("InvalidArgument");
      return Array.from({ length: height(place.rect) }, (_row, down) =>
        Array.from({ length: width(place.rect) }, (_cell, across) =>
          cellProperties(cellPlace(down, across), record(wish)),
        ),
      );
    },
    SetCellProperties: ([data]) => {
      const at = spread(place, data);
      for (let down = 0; down < height(place.rect); down++) {
        for (let across = 0; across < width(place.rect); across++) {
          const properties = record(at(down, across));
          if (properties["format"] !== undefined)
            applyFormat(model, cellPlace(down, across), record(properties["format"]));
        }
      }
    },
    GetRowProperties: ([wish]) => lines(place, "row").map((line) => lineProperties(line, "row", record(wish))),
    GetColumnProperties: ([wish]) => lines(place, "column").map((line) => lineProperties(line, "column", record(wish))),
    SetRowProperties: ([data]) => setLines(model, place, "row", data),
    SetColumnProperties: ([data]) => setLines(model, place, "column", data),
  };
}
