// The looks of added cells, as styles that sheets share.
import { CELL_LOOKS, type CellLook, type NewCell } from "../../workbook/new-sheet";
import type { EdgeLook, FontLook, Side, StyleLook } from "../../xlsx/look";

export interface StyleTable {
  /** Grows as cells ask for more; the first is that of cells without a look. */
  readonly list: readonly StyleLook[];
  indexOf(cell: Pick<NewCell, "style" | "format">): number;
}

export function createStyleTable(): StyleTable {
  const list: StyleLook[] = [{}];
  const known = new Map<string, number>();
  return {
    list,
    indexOf({ style, format }) {
      if (style === undefined && format === undefined) return 0;
      const key = `${style ?? ""}|${format ?? ""}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const look = style === undefined ? {} : toStyleLook(CELL_LOOKS[style]);
      list.push({ ...look, ...(format !== undefined && { format }) });
      known.set(key, list.length - 1);
      return list.length - 1;
    },
  };
}

const LINE: EdgeLook = { style: "thin", color: "#000000" };
const SIDES: Readonly<Record<NonNullable<CellLook["border"]>, Partial<Record<Side, EdgeLook>>>> = {
  sottile: { left: LINE, right: LINE, top: LINE, bottom: LINE },
  sotto: { bottom: LINE },
  sopra: { top: LINE },
};

function toStyleLook(look: CellLook): StyleLook {
  const { bold, italic, size, color, fill, border, align, vertical, wrap, unlocked } = look;
  const font: FontLook = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { edges: SIDES[border] }),
    ...(align !== undefined && { horizontal: align }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrap }),
    ...(unlocked && { unlocked }),
  };
}
