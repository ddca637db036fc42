// A sheet that PERF adds, in the form in which opened files are drawn: what the grid shows of both goes one way. Tables, print
// set-up and outline have nothing to show here (the grid folds no rows): the saved copy has them.
import { parseAddress } from "../../workbook/address";
import type { Cell, Rect, Sheet, SheetRow } from "../../workbook/cell";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import type { ColumnLook, RowLook, SheetLook } from "../../xlsx/look";
import { basePixels, columnPixels, rowPixels } from "../../xlsx/look/sizes";
import { expandNames } from "./local-names";
import { toConditionLook, toValidationLook } from "./new-sheet-rules";
import type { StyleTable } from "./new-sheet-styles";

export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly look: SheetLook;
  /** Last row and column with a look, blank cells too. */
  readonly extent: readonly [row: number, col: number];
}

export function drawNewSheet(added: NewSheet, styles: StyleTable): DrawnSheet {
  const { name, cells, merges = [], heights = [], widths = [] } = added;
  const rows = new Map<number, { readonly filled: Cell[]; readonly styled: [number, number][] }>();
  for (const cell of cells) {
    const rect = parseAddress(cell.cell);
    if (!rect) continue;
    const row = rows.get(rect.top) ?? { filled: [], styled: [] };
    rows.set(rect.top, row);
    if (cell.content !== null && cell.content !== "") row.filled.push(toCell(cell, rect, added));
    const style = styles.indexOf(cell);
    if (style > 0) row.styled.push([rect.left, style]);
  }
  const byRow = [...rows].sort(([a], [b]) => a - b);
  const filledRows = byRow.flatMap(([index, { filled }]): readonly SheetRow[] =>
    filled.length === 0 ? [] : [{ index, cells: filled.sort((a, b) => a.col - b.col) }],
  );
  const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  const lastCol = most(byRow.flatMap(([, { styled }]) => styled.map(([col]) => col)));
  return {
    extent: [most(byRow.map(([index]) => index)), Math.max(lastCol, widths.length - 1)],
    sheet: {
      name,
      rows: filledRows,
      merges: merges.flatMap((range) => parseAddress(range) ?? []),
      hidden: false,
      protected: added.protect === true,
      hiddenRows: new Set(),
      hiddenCols: new Set(),
    },
    look: {
      name,
      defaultWidth: basePixels(STANDARD_CHARACTERS),
      defaultHeight: rowPixels(STANDARD_POINTS),
      columns: widths.map((width, col): ColumnLook => ({ from: col, to: col, width: columnPixels(width) })),
      rows: toRowLooks(
        byRow.map(([index, { styled }]) => [index, styled]),
        heights,
      ),
      frozenRows: added.frozenRows ?? 0,
      frozenCols: 0,
      hidesGridlines: added.noGridlines === true,
      ...(added.tabColor !== undefined && { tabColor: added.tabColor }),
      validations: (added.validations ?? []).flatMap((rule) => toValidationLook(rule) ?? []),
      conditions: (added.conditions ?? []).flatMap((rule) => toConditionLook(rule) ?? []),
      notes: [],
      spills: [],
    },
  };
}

const STANDARD_CHARACTERS = 8;
const STANDARD_POINTS = 15;

function toCell({ content, format }: NewCell, { top: row, left: col }: Rect, { names = [] }: NewSheet): Cell {
  const place = { row, col, ...(format !== undefined && { format }) };
  if (typeof content !== "object" || content === null || !("formula" in content)) return { ...place, value: content };
  return { ...place, value: null, formula: expandNames(content.formula, names), uncached: true };
}

type Styled = readonly (readonly [index: number, styled: readonly [col: number, style: number][]])[];

function toRowLooks(styled: Styled, heights: NonNullable<NewSheet["heights"]>): readonly RowLook[] {
  const looks = new Map<number, RowLook>(
    styled.map(([index, cells]) => [index, { index, cells: [...cells].sort(([a], [b]) => a - b) }]),
  );
  for (const [row, points] of heights) {
    const index = row - 1;
    looks.set(index, { index, cells: looks.get(index)?.cells ?? [], height: rowPixels(points) });
  }
  return [...looks.values()].sort((a, b) => a.index - b.index);
}
