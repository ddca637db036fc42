// Formulas after a change: those that depend on what changed get a new value; the others keep the one they came with.
import { bounding, intersection } from "./address";
import { evaluate } from "./evaluate";
import type { Model } from "./model";
import { precedents } from "./references";
import { cellAt, columnOf, rowOf } from "./sheet";
import type { Cell, Sheet } from "./sheet";
import type { CellValue, Rect } from "./types";

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

function formulasOf({ workbook }: Model): readonly Formula[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([at, cell]) =>
      cell.formula === undefined ? [] : [{ sheet, row: rowOf(at), col: columnOf(at), cell }],
    ),
  );
}

function written({ dirty }: Model, formulas: readonly Formula[]): readonly Formula[] {
  return formulas.filter(
    ({ sheet, row, col, cell }) =>
      cell.value === null &&
      dirty.some(
        (place) => place.sheet === sheet && intersection(place.rect, { top: row, left: col, bottom: row, right: col }),
      ),
  );
}

/** Those that name a changed place, and those that name them, until nothing is added. */
function dependents(model: Model, formulas: readonly Formula[]): readonly Formula[] {
  const found = new Set<Formula>();
  let fresh = model.dirty.splice(0).map(({ sheet, rect }) => ({ sheet, rect }));
  while (fresh.length > 0) {
    const added: { sheet: Sheet; rect: Rect }[] = [];
    for (const formula of formulas) {
      if (found.has(formula)) continue;
      const self = { top: formula.row, left: formula.col, bottom: formula.row, right: formula.col };
      const names = precedents(formula.cell.formula ?? "");
      const touched = fresh.some(
        ({ sheet, rect }) =>
          (sheet === formula.sheet && intersection(rect, self)) ||
          names.some((area) => (area.sheet ?? formula.sheet.name) === sheet.name && intersection(area.rect, rect)),
      );
      if (!touched) continue;
      found.add(formula);
      added.push({ sheet: formula.sheet, rect: self });
    }
    fresh = joined(added);
  }
  return [...found];
}

/** One rectangle per sheet is enough to ask again: too much is recalculated rather than too little. */
function joined(places: readonly { readonly sheet: Sheet; readonly rect: Rect }[]): { sheet: Sheet; rect: Rect }[] {
  const bySheet = new Map<Sheet, Rect>();
  for (const { sheet, rect } of places) {
    const known = bySheet.get(sheet);
    bySheet.set(sheet, known ? bounding(known, rect) : rect);
  }
  return [...bySheet].map(([sheet, rect]) => ({ sheet, rect }));
}

/** With manual calculation only what was just written is computed; the rest waits for Application.calculate. */
export function recalculate(model: Model, everything = false): void {
  if (model.dirty.length === 0) return;
  const formulas = formulasOf(model);
  const manual = model.workbook.calculationMode === "Manual" && !everything;
  const fresh = manual ? written(model, formulas) : dependents(model, formulas);
  const waiting = new Map(fresh.map((formula) => [formula.cell, formula]));
  const sheets = new Map(model.workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const valueAt = (sheet: Sheet | undefined, row: number, col: number): CellValue => {
    const cell = sheet && cellAt(sheet, row, col);
    if (!cell) return null;
    const pending = waiting.get(cell);
    if (pending) compute(pending);
    return cell.value;
  };
  const compute = (formula: Formula): void => {
    waiting.delete(formula.cell);
    const { sheet, row, col, cell } = formula;
    const place = {
      sheet: sheet.name,
      row,
      col,
      value: (r: number, c: number, on?: string) =>
        valueAt(on === undefined ? sheet : sheets.get(on.toLowerCase()), r, c),
    };
    const text = cell.formula ?? "";
    const value = model.options.evaluate?.(text, place) ?? evaluate(text, place);
    if (value !== undefined) cell.value = value;
    // A formula that this host cannot compute and that came without a value shows as Excel shows an unknown name.
    else if (cell.value === null) cell.value = { error: "#NAME?" };
  };
  for (const formula of [...waiting.values()]) if (waiting.has(formula.cell)) compute(formula);
}
