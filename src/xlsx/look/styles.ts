// The styles part for drawing: fonts, fills, borders, alignment and number format of each cell style, and the partial styles
// of conditional formats ("dxfs").
import { builtInFormat } from "../number-format";
import { scanPart, type Package } from "../package";
import { attribute, isTrue } from "../xml-text";
import type { ReadColour } from "./colours";
import type { EdgeLook, FontLook, Side, StyleLook } from "./look";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Parts {
  font?: Draft<FontLook>;
  fill?: string;
  edges?: Partial<Record<Side, EdgeLook>>;
  format?: string;
}

export interface StylesLook {
  readonly cells: readonly StyleLook[];
  readonly partial: readonly StyleLook[];
}

export function readStyles(file: Package, part: string | undefined, colour: ReadColour): StylesLook {
  const lists = { fonts: [] as Draft<FontLook>[], fills: [] as Parts[], borders: [] as Parts[] };
  const formats = new Map<number, string>();
  const cells: Draft<StyleLook>[] = [];
  const partial: Parts[] = [];
  /** The element of the stylesheet that we are in: "fonts", "cellXfs", "dxfs" … */
  let list = "";
  let draft: Parts = {};
  let side: Side | undefined;
  let edge = "";
  if (part === undefined) return { cells, partial };

  const takeFont = (name: string, attributes: string): void => {
    const font = draft.font;
    if (!font) return;
    const value = attribute(attributes, "val");
    const isOn = value === undefined || isTrue(value);
    if (name === "b") font.bold = isOn;
    else if (name === "i") font.italic = isOn;
    else if (name === "strike") font.strike = isOn;
    else if (name === "u") font.underline = value !== "none";
    else if (name === "sz") font.size = Number(value);
    else if (name === "name" && value !== undefined) font.name = value;
    else if (name === "color") {
      const read = colour(attributes);
      if (read !== undefined) font.color = read;
    }
  };
  /** A pattern is drawn as its main colour: solid in cell styles puts it first, conditional formats second. */
  const takeFill = (name: string, attributes: string): void => {
    if (name === "patternFill") {
      const pattern = attribute(attributes, "patternType");
      if (pattern === "none" || (pattern === "gray125" && list === "fills")) draft.fill = "none";
    }
    const isMain = name === "fgColor" || (name === "bgColor" && list === "dxfs") || name === "color";
    const read = isMain && draft.fill !== "none" ? colour(attributes) : undefined;
    if (read !== undefined && (draft.fill === undefined || name === "bgColor")) draft.fill = read;
  };
  const takeEdge = (name: string, attributes: string): void => {
    if (name === "left" || name === "right" || name === "top" || name === "bottom") {
      side = name;
      edge = attribute(attributes, "style") ?? "none";
      if (edge !== "none" && draft.edges) draft.edges[side] = { style: edge, color: "#000000" };
    } else if (name === "color" && side !== undefined && edge !== "none" && draft.edges) {
      draft.edges[side] = { style: edge, color: colour(attributes) ?? "#000000" };
    } else if (name === "diagonal") side = undefined;
  };
  const takeStyle = (name: string, attributes: string): void => {
    const style = cells.at(-1);
    if (name === "xf") {
      const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
      const format = formats.get(number("numFmtId")) ?? builtInFormat(number("numFmtId"));
      const font = lists.fonts[number("fontId")];
      const fill = lists.fills[number("fillId")]?.fill;
      const edges = lists.borders[number("borderId")]?.edges;
      cells.push({
        ...(font && { font }),
        ...(fill !== undefined && fill !== "none" && { fill }),
        ...(edges && Object.keys(edges).length > 0 && { edges }),
        ...(format !== undefined && !/^(general|standard)?$/i.test(format) && { format }),
      });
    } else if (name === "alignment" && style) {
      const horizontal = attribute(attributes, "horizontal");
      const vertical = attribute(attributes, "vertical");
      if (horizontal !== undefined) style.horizontal = horizontal;
      if (vertical !== undefined) style.vertical = vertical;
      if (isTrue(attribute(attributes, "wrapText"))) style.wrap = true;
      const rotation = Number(attribute(attributes, "textRotation") ?? 0);
      if (rotation !== 0) style.rotation = rotation;
      const indent = Number(attribute(attributes, "indent") ?? 0);
      if (indent !== 0) style.indent = indent;
    } else if (name === "protection" && style) {
      const locked = attribute(attributes, "locked");
      if (locked !== undefined && !isTrue(locked)) style.unlocked = true;
    }
  };

  let inFill = false;
  let inBorder = false;
  scanPart(file, part, {
    open(name, attributes) {
      if (name === "numFmt") {
        const code = attribute(attributes, "formatCode") ?? "";
        if (list === "dxfs") draft.format = code;
        else formats.set(Number(attribute(attributes, "numFmtId")), code);
        return;
      }
      if (LISTS.has(name)) list = name;
      else if (list === "cellXfs") takeStyle(name, attributes);
      else if (name === "dxf") draft = {};
      else if (name === "font") draft = { ...(list === "dxfs" && draft), font: {} };
      else if (name === "fill") {
        inFill = true;
        if (list === "fills") draft = {};
      } else if (name === "border") {
        inBorder = true;
        draft = { ...(list === "dxfs" && draft), edges: {} };
      } else if (inFill) takeFill(name, attributes);
      else if (inBorder) takeEdge(name, attributes);
      else takeFont(name, attributes);
    },
    close(name) {
      if (name === list) list = "";
      if (name === "fill") inFill = false;
      if (name === "border") inBorder = false;
      if (name === "font" && list === "fonts") lists.fonts.push(draft.font ?? {});
      if (name === "fill" && list === "fills") lists.fills.push(draft);
      if (name === "border" && list === "borders") lists.borders.push(draft);
      if (name === "dxf") partial.push(draft);
    },
    text: () => undefined,
  });
  return {
    cells,
    partial: partial.map(({ fill, ...rest }) => (fill === undefined || fill === "none" ? rest : { ...rest, fill })),
  };
}

const LISTS: ReadonlySet<string> = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
]);
