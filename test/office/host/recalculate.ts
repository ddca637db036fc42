// Formulas after a change: those that depend on what changed get a new value; the others keep the one they came with.
import { intersection } from "./address";
import { evaluate } from "./evaluate";
import { announce } from "./model";
import type { Model } from "./model";
import { precedents } from "./references";
import type { Area } from "./references";
import { cellAt, columnOf, rowOf } from "./sheet";
import type { Cell, Sheet } from "./sheet";
import type { CellValue, Rect } from "./types";

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

const LOW = 64;

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

/** Changed places by sheet and row, so that many of them can be asked for quickly. */
function createChanges() {
  const rows = new Map<Sheet, Map<number, Rect[]>>();
  const tall = new Map<Sheet, Rect[]>();
  const list = <K>(map: Map<K, Rect[]>, key: K): Rect[] => {
    const there = map.get(key) ?? [];
    map.set(key, there);
    return there;
  };
  return {
    add: (sheet: Sheet, rect: Rect): void => {
      if (rect.bottom - rect.top > LOW) return void list(tall, sheet).push(rect);
      const own = rows.get(sheet) ?? new Map<number, Rect[]>();
      rows.set(sheet, own);
      for (let row = rect.top; row <= rect.bottom; row++) list(own, row).push(rect);
    },
    touches: (sheet: Sheet | undefined, area: Rect): boolean => {
      if (!sheet) return false;
      if (tall.get(sheet)?.some((rect) => intersection(rect, area))) return true;
      const own = rows.get(sheet);
      if (!own) return false;
      if (area.bottom - area.top > own.size) {
        for (const rects of own.values()) if (rects.some((rect) => intersection(rect, area))) return true;
        return false;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        if (own.get(row)?.some((rect) => rect.left <= area.right && rect.right >= area.left)) return true;
      }
      return false;
    },
  };
}

/** Those that name a changed place, and those that name them, until nothing is added. */
function dependents(model: Model, formulas: readonly Formula[]): readonly Formula[] {
  const sheets = new Map(model.workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const found = new Set<Formula>();
  let fresh = model.dirty.splice(0).map(({ sheet, rect }) => ({ sheet, rect }));
  while (fresh.length > 0) {
    const changes = createChanges();
    for (const { sheet, rect } of fresh) changes.add(sheet, rect);
    fresh = [];
    for (const formula of formulas) {
      if (found.has(formula)) continue;
      const { sheet, row, col, cell } = formula;
      const self = { top: row, left: col, bottom: row, right: col };
      const named = (area: Area): Sheet | undefined =>
        area.sheet === undefined ? sheet : sheets.get(area.sheet.toLowerCase());
      const touched =
        changes.touches(sheet, self) ||
        precedents(cell.formula ?? "").some((area) => changes.touches(named(area), area.rect));
      if (!touched) continue;
      found.add(formula);
      fresh.push({ sheet, rect: self });
    }
  }
  return [...found];
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
    if (!sheet) return { error: "#REF!" };
    const cell = cellAt(sheet, row, col);
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
  for (const sheet of new Set(fresh.map((formula) => formula.sheet))) {
    announce(model, "_RegisterCalculatedEvent", sheet, { worksheetId: sheet.id, address: "" });
  }
}
