// How the cells of a new sheet look. What is the same is set at once: all bold cells, all cells of a fill, all thin lines, whatever
// their styles, gathered into rectangles. A merge looks all over as its first cell does.
import { parseAddress, rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import { CELL_LOOKS } from "../workbook/new-sheet";
import type { CellLook, NewSheet } from "../workbook/new-sheet";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import { setLines } from "./new-borders";
import type { PlacedCell } from "./new-cells";
import { formatsAt, rangeAt } from "./ranges";

interface Dressed extends Placed {
  readonly look: CellLook;
  /** The merge that the cell belongs to. */
  readonly merge: Rect | undefined;
}

type Apply = (format: Excel.RangeFormat) => void;

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export function dressCells(worksheet: Excel.Worksheet, sheet: NewSheet, cells: readonly PlacedCell[]): void {
  const dressed = dressAll(cells, mergesOf(sheet));
  const wishes = new Map<string, { readonly apply: Apply; readonly cells: Dressed[] }>();
  for (const cell of dressed) {
    for (const [key, apply] of wishesOf(cell.look)) {
      const wish = wishes.get(key);
      if (wish) wish.cells.push(cell);
      else wishes.set(key, { apply, cells: [cell] });
    }
  }
  for (const wish of wishes.values()) {
    for (const format of formatsAt(worksheet, rectsOf(wish.cells))) wish.apply(format);
  }
  const bordered = (border: CellLook["border"]) => dressed.filter(({ look }) => look.border === border);
  setLines(worksheet, "sottile", rectsOf(bordered("sottile")));
  // One line for the whole merge.
  setLines(worksheet, "sotto", rectsOf(bordered("sotto").filter(({ row, merge }) => row === (merge?.bottom ?? row))));
  setLines(worksheet, "sopra", rectsOf(bordered("sopra").filter(({ row, merge }) => row === (merge?.top ?? row))));
}

/** Merges of one row that stand below each other are made at once. */
export function mergeCells(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const merges = mergesOf(sheet);
  for (const rect of merges.filter(({ top, bottom }) => top !== bottom)) {
    rangeAt(worksheet, rangeAddress(rect)).merge(false);
  }
  const flat = merges.filter(({ top, bottom }) => top === bottom);
  const stacks: Rect[] = [];
  for (const rect of [...flat].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const above = stacks.at(-1);
    const goesOn = above?.left === rect.left && above.right === rect.right && above.bottom === rect.top - 1;
    if (goesOn) stacks[stacks.length - 1] = { ...above, bottom: rect.bottom };
    else stacks.push(rect);
  }
  for (const rect of stacks) rangeAt(worksheet, rangeAddress(rect)).merge(rect.top !== rect.bottom);
}

function mergesOf(sheet: NewSheet): readonly Rect[] {
  return (sheet.merges ?? []).map(parseAddress).filter((rect) => rect !== undefined);
}

function dressAll(cells: readonly PlacedCell[], merges: readonly Rect[]): readonly Dressed[] {
  const dressed = new Map<string, Dressed>();
  const keyOf = (row: number, col: number): string => `${String(row)}:${String(col)}`;
  for (const { sheet, row, col, style } of cells) {
    if (style) dressed.set(keyOf(row, col), { sheet, row, col, look: CELL_LOOKS[style], merge: undefined });
  }
  for (const merge of merges) {
    const first = dressed.get(keyOf(merge.top, merge.left));
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let col = merge.left; col <= merge.right; col++) {
        const key = keyOf(row, col);
        const own = dressed.get(key) ?? first;
        if (own) dressed.set(key, { ...own, row, col, merge });
      }
    }
  }
  return [...dressed.values()];
}

function rectsOf(cells: readonly Placed[]): readonly Rect[] {
  return gatherAreas(cells).map(({ rect }) => rect);
}

/** What a look asks for, borders aside; wishes of the same key are the same. */
function wishesOf(look: CellLook): readonly (readonly [key: string, apply: Apply])[] {
  const { bold, italic, size, fill, color, align, vertical, wrap, unlocked } = look;
  const wishes: (readonly [string, Apply])[] = [];
  const wish = (key: string, apply: Apply): void => void wishes.push([key, apply]);
  if (bold) wish("bold", ({ font }) => void (font.bold = true));
  if (italic) wish("italic", ({ font }) => void (font.italic = true));
  if (size !== undefined) wish(`size ${String(size)}`, ({ font }) => void (font.size = size));
  if (color !== undefined) wish(`color ${color}`, ({ font }) => void (font.color = color));
  if (fill !== undefined) wish(`fill ${fill}`, (format) => void (format.fill.color = fill));
  if (align) wish(align, (format) => void (format.horizontalAlignment = ALIGN[align]));
  if (vertical) wish(`vertical ${vertical}`, (format) => void (format.verticalAlignment = VERTICAL[vertical]));
  if (wrap) wish("wrap", (format) => void (format.wrapText = true));
  if (unlocked) wish("unlocked", ({ protection }) => void (protection.locked = false));
  return wishes;
}
