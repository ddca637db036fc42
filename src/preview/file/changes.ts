// What differs between the file as it was opened and the grid as it stands: contents that people or the pane changed, and
// results that the grid calculated.
import { cellAddress } from "../../workbook/address";
import { isCellError, type Cell, type CellValue, type Rect, type Sheet, type Snapshot } from "../../workbook/cell";
import type { CellContent, Edit } from "../../workbook/edit";
import type { CellResult } from "../../xlsx/index";

export interface GridState {
  readonly snapshot: Snapshot;
  /** Where formulas of the grid fill cells, the formula's cell first; by sheet name. */
  readonly spills: ReadonlyMap<string, readonly Rect[]>;
}

export interface Changes {
  readonly edits: readonly Edit[];
  readonly results: readonly CellResult[];
}

/** `oldSpills`: where formulas of the file filled cells; by sheet name. */
export function findChanges(before: Snapshot, oldSpills: GridState["spills"], now: GridState): Changes {
  const edits: Edit[] = [];
  const results: CellResult[] = [];
  for (const sheet of before.sheets) {
    const current = now.snapshot.sheets.find(({ name }) => name === sheet.name);
    if (!current) continue;
    const spills = now.spills.get(sheet.name) ?? [];
    const spilled = inside([...(oldSpills.get(sheet.name) ?? []), ...spills]);
    const old = indexCells(sheet);
    const fresh = indexCells(current);
    for (const [key, row, col] of places(old, fresh)) {
      const [from, to] = [old.get(key), fresh.get(key)];
      const anchor = spills.find(({ top, left }) => top === row && left === col);
      const isResult = spilled(row, col) && to?.formula === undefined && from?.formula === undefined;
      if (!isResult && !sameContent(contentOf(from), contentOf(to))) {
        edits.push({ sheet: sheet.name, cell: cellAddress(row, col), from: contentOf(from), to: contentOf(to) });
      }
      const value = to?.value ?? null;
      const isFormula = to?.formula !== undefined;
      const changed = !sameValue(from?.value ?? null, value) || from?.uncached === true || anchor !== undefined;
      if (isFormula && to.uncached !== true && (changed || from?.formula !== to.formula)) {
        results.push({ sheet: sheet.name, row, col, value, ...(anchor && { fills: anchor }) });
      } else if (isResult && changed) results.push({ sheet: sheet.name, row, col, value });
    }
  }
  return { edits, results };
}

/** Formulas whose results no longer hold because something they depend on changed are given their result of the grid too. */
export function findStale(written: Snapshot, now: GridState): readonly CellResult[] {
  return written.sheets.flatMap((sheet) => {
    const current = now.snapshot.sheets.find(({ name }) => name === sheet.name);
    const fresh = current ? indexCells(current) : new Map<string, Cell>();
    return sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, col, formula, uncached }) => {
        const result = fresh.get(keyOf(row, col));
        if (formula === undefined || uncached !== true || !result || result.uncached === true) return [];
        return [{ sheet: sheet.name, row, col, value: result.value }];
      }),
    );
  });
}

function keyOf(row: number, col: number): string {
  return `${String(row)}:${String(col)}`;
}

function indexCells(sheet: Sheet): ReadonlyMap<string, Cell> {
  const index = new Map<string, Cell>();
  for (const { cells } of sheet.rows) for (const cell of cells) index.set(keyOf(cell.row, cell.col), cell);
  return index;
}

function places(
  old: ReadonlyMap<string, Cell>,
  fresh: ReadonlyMap<string, Cell>,
): readonly (readonly [key: string, row: number, col: number])[] {
  const keys = new Map<string, readonly [string, number, number]>();
  for (const cells of [old, fresh]) for (const [key, { row, col }] of cells) keys.set(key, [key, row, col]);
  return [...keys.values()];
}

function inside(rects: readonly Rect[]): (row: number, col: number) => boolean {
  return (row, col) =>
    rects.some(({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right);
}

export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  const isFormula = (content: CellContent): content is { readonly formula: string } =>
    typeof content === "object" && content !== null && "formula" in content;
  if (isFormula(one) || isFormula(other)) return isFormula(one) && isFormula(other) && one.formula === other.formula;
  return sameValue(one, other);
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other))
    return isCellError(one) && isCellError(other) && one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}
