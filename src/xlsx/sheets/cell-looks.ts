// Looks as cell styles of the file. What a look does not say stays as the workbook's plain cells have it, its font first of all.
import { CELL_LOOKS, CONDITION_LOOKS, type CellLook, type NewCell, type NewCondition } from "../../workbook/new-sheet";
import type { StylesEditor, XfChanges } from "../styles-editor";
import { innerXml, listElements, rootElement } from "../xml-edit";

export interface LookReader {
  /** The index of the cell style; 0 for a plain cell. */
  styleOf(cell: Pick<NewCell, "style" | "format">): number;
  /** The index of the partial style of a conditional format. */
  partialOf(look: NewCondition["look"]): number;
}

export function createLookReader(styles: StylesEditor): LookReader {
  const known = new Map<string, number>();
  const plainFont = styles.fontOf(0);
  return {
    styleOf({ style, format }) {
      if (style === undefined && format === undefined) return 0;
      const key = `${style ?? ""} ${format ?? ""}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const look = style === undefined ? {} : changesOf(CELL_LOOKS[style], plainFont);
      const index = styles.derive(0, { ...look, ...(format !== undefined && { numberFormat: format }) });
      known.set(key, index);
      return index;
    },
    partialOf(look) {
      const { fill, color } = CONDITION_LOOKS[look];
      return styles.partial(
        `<dxf><font><color rgb="${argb(color)}"/></font>` +
          `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`,
      );
    },
  };
}

function changesOf(look: CellLook, plainFont: string): XfChanges {
  const { bold, italic, size, color, fill, border, align, vertical, wrap, unlocked } = look;
  const hasFont = [bold, italic, size, color].some((one) => one !== undefined);
  const hasAlignment = [align, vertical, wrap].some((one) => one !== undefined);
  return {
    ...(hasFont && { font: fontXml(look, plainFont) }),
    ...(fill !== undefined && { fill: fillXml(fill) }),
    ...(border !== undefined && { border: borderXml(border) }),
    ...(hasAlignment && { alignment: alignmentXml(look) }),
    ...(unlocked === true && { protection: '<protection locked="0"/>' }),
  };
}

/** "#RRGGBB" as files want it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** In the order in which Excel writes a font's properties. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

function fontXml({ bold, italic, size, color }: CellLook, plain: string): string {
  const root = rootElement(plain);
  const inner = root ? innerXml(plain, root) : "";
  const children = new Map(listElements(inner).map(({ name, start, end }) => [name, inner.slice(start, end)]));
  if (bold === true) children.set("b", "<b/>");
  if (italic === true) children.set("i", "<i/>");
  if (size !== undefined) children.set("sz", `<sz val="${String(size)}"/>`);
  if (color !== undefined) children.set("color", `<color rgb="${argb(color)}"/>`);
  return `<font>${FONT_ORDER.map((name) => children.get(name) ?? "").join("")}</font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const SIDES: Readonly<Record<NonNullable<CellLook["border"]>, readonly string[]>> = {
  sottile: ["left", "right", "top", "bottom"],
  sotto: ["bottom"],
  sopra: ["top"],
};

function borderXml(border: NonNullable<CellLook["border"]>): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    SIDES[border].includes(side) ? `<${side} style="thin"><color indexed="64"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ align, vertical, wrap }: CellLook): string {
  return (
    "<alignment" +
    (align === undefined ? "" : ` horizontal="${align}"`) +
    (vertical === undefined ? "" : ` vertical="${vertical}"`) +
    `${wrap === true ? ' wrapText="1"' : ""}/>`
  );
}
