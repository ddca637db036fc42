// Styles as the grid wants them.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleBase,
  type IStyleData,
} from "@univerjs/core";
import type { EdgeLook, StyleLook } from "../../xlsx/look";

const EDGES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const INDENT_PIXELS = 9;

/** Fonts, fills and borders: all that a conditional format may change. */
export function toBaseStyle({ font, fill, edges, format }: StyleLook): IStyleBase {
  const line = { s: BooleanNumber.TRUE };
  const border: IBorderData = {
    ...(edges?.left && { l: toEdge(edges.left) }),
    ...(edges?.right && { r: toEdge(edges.right) }),
    ...(edges?.top && { t: toEdge(edges.top) }),
    ...(edges?.bottom && { b: toEdge(edges.bottom) }),
  };
  return {
    ...(font?.name !== undefined && { ff: font.name }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.bold !== undefined && { bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(font?.italic !== undefined && { it: font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(font?.underline === true && { ul: line }),
    ...(font?.strike === true && { st: line }),
    ...(font?.color !== undefined && { cl: { rgb: font.color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(edges && { bd: border }),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

export function toStyle(look: StyleLook): IStyleData {
  const { horizontal = "", vertical = "bottom", wrap, rotation, indent = 0 } = look;
  const ht = HORIZONTAL[horizontal];
  return {
    ...toBaseStyle(look),
    ...(ht !== undefined && { ht }),
    vt: VERTICAL[vertical] ?? VerticalAlign.MIDDLE,
    ...(wrap === true && { tb: WrapStrategy.WRAP }),
    ...(rotation !== undefined && { tr: toRotation(rotation) }),
    ...(indent > 0 && { pd: horizontal === "right" ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } }),
  };
}

const STACKED = 255;

/** The file counts 0 to 90 upwards and 91 to 180 downwards; the grid the other way round, with a sign. */
function toRotation(rotation: number): NonNullable<IStyleData["tr"]> {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

function toEdge({ style, color }: EdgeLook): NonNullable<IBorderData["t"]> {
  return { s: EDGES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
