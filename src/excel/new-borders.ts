// Thin lines of a new sheet: an edge on every rectangle, lines inside where it has more than one row or column (Excel refuses
// them elsewhere).
import type { Rect } from "../workbook/cell";
import type { CellLook } from "../workbook/new-sheet";
import { formatsAt } from "./ranges";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const SIDES: Readonly<Record<NonNullable<CellLook["border"]>, readonly Side[]>> = {
  sottile: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  sotto: ["EdgeBottom", "InsideHorizontal"],
  sopra: ["EdgeTop", "InsideHorizontal"],
};

export function setLines(
  worksheet: Excel.Worksheet,
  border: NonNullable<CellLook["border"]>,
  rects: readonly Rect[],
): void {
  const groups = [
    { sides: SIDES[border].filter((side) => side.startsWith("Edge")), rects },
    { sides: only(border, "InsideHorizontal"), rects: rects.filter(({ top, bottom }) => bottom > top) },
    { sides: only(border, "InsideVertical"), rects: rects.filter(({ left, right }) => right > left) },
  ];
  for (const group of groups) {
    if (group.sides.length === 0) continue;
    for (const { borders } of formatsAt(worksheet, group.rects)) {
      for (const side of group.sides) borders.getItem(side).style = "Continuous";
    }
  }
}

function only(border: NonNullable<CellLook["border"]>, side: Side): readonly Side[] {
  return SIDES[border].filter((one) => one === side);
}
