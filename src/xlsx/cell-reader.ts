// Gathers the rows and cells of one sheet from its tags: places (which may be left out), formulas, values, formats.
import { parseAddress } from "../workbook/address";
import type { Cell, CellValue, Rect, SheetRow } from "../workbook/cell";
import { parseCellValue } from "./cell-value";
import { corrupted, PackageFault } from "./fault";
import { formulaFromFile } from "./formula-names";
import { LIMIT_MEGABYTES } from "./inflate";
import { shiftFormula } from "./shared-formula";
import type { SheetContext } from "./sheet-part";
import { attribute } from "./xml-text";

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;
/** About what a process of ordinary size can hold. */
const MOST_CELLS = 6_000_000;
/** From 1 January 1904 to Excel's usual count. */
const SHIFT_1904 = 1462;

interface SharedFormula {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export interface CellReader {
  /** Gives the row's index. */
  openRow(attributes: string): number;
  openCell(attributes: string, empty: boolean): void;
  openValue(): void;
  openFormula(attributes: string): void;
  take(what: "v" | "f" | "t", text: string): void;
  closeCell(): void;
  finish(): { readonly rows: readonly SheetRow[]; readonly lastCol: number };
}

export function createCellReader(context: SheetContext, part: string): CellReader {
  const rows = new Map<number, Cell[]>();
  const shared = new Map<string, SharedFormula>();
  const arrays: { readonly rect: Rect; readonly formula: string }[] = [];
  let row = -1;
  let col = -1;
  let lastCol = -1;
  let count = 0;
  let opened: string | undefined;
  let value = "";
  let hasValue = false;
  let formula = "";
  let formulaAttributes: string | undefined;

  /** The formula of the cell just read; undefined for a constant or a cell of a what-if table. */
  function settleFormula(): string | undefined {
    if (formulaAttributes === undefined) return undefined;
    const type = attribute(formulaAttributes, "t");
    if (type === "dataTable") return undefined;
    if (type === "shared") {
      const key = attribute(formulaAttributes, "si") ?? "";
      const master = shared.get(key);
      if (formula === "") return master && `=${shiftFormula(master.text, row - master.row, col - master.col)}`;
      const text = formulaFromFile(formula);
      shared.set(key, { row, col, text });
      return `=${text}`;
    }
    if (formula === "") return undefined;
    const text = `=${formulaFromFile(formula)}`;
    const rect = type === "array" ? parseAddress(attribute(formulaAttributes, "ref") ?? "") : undefined;
    // Spilled cells of a dynamic array (marked cm) hold values; those of an old array formula share the formula.
    const spills = opened !== undefined && attribute(opened, "cm") !== undefined;
    if (rect && !spills && (rect.top !== rect.bottom || rect.left !== rect.right)) arrays.push({ rect, formula: text });
    return text;
  }

  function arrayFormula(): string | undefined {
    return arrays.find(({ rect }) => row >= rect.top && row <= rect.bottom && col >= rect.left && col <= rect.right)
      ?.formula;
  }

  return {
    openRow(attributes) {
      const stated = attribute(attributes, "r");
      row = stated === undefined ? row + 1 : Number(stated) - 1;
      if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw corrupted(part);
      col = -1;
      return row;
    },
    openCell(attributes, empty) {
      const start = attributes.indexOf(' r="');
      const stated = start < 0 ? attribute(attributes, "r") : undefined;
      col = start >= 0 ? readColumn(attributes, start + 4) : stated !== undefined ? readColumn(stated, 0) : col + 1;
      if (col < 0 || col > LAST_COL || row < 0) throw corrupted(part);
      opened = empty ? undefined : attributes;
    },
    openValue() {
      hasValue = true;
    },
    openFormula(attributes) {
      formulaAttributes = attributes;
    },
    take(what, text) {
      if (what === "f") formula += text;
      else value += text;
    },
    closeCell() {
      if (opened !== undefined) keepCell(opened);
      opened = undefined;
      value = "";
      formula = "";
      hasValue = false;
      formulaAttributes = undefined;
    },
    finish() {
      const sorted = [...rows].sort(([a], [b]) => a - b);
      for (const [, cells] of sorted) cells.sort((a, b) => a.col - b.col);
      return { rows: sorted.map(([index, cells]) => ({ index, cells })), lastCol };
    },
  };

  function keepCell(attributes: string): void {
    const type = attribute(attributes, "t") ?? "n";
    const text = settleFormula() ?? (arrays.length > 0 ? arrayFormula() : undefined);
    const stored = parseCellValue(type, value, context.sharedStrings, text !== undefined);
    const uncached = text !== undefined && (stored === null || !hasValue);
    if (stored === null && text === undefined) return;
    const style = context.styles[Number(attribute(attributes, "s") ?? 0)];
    const isDate = style?.isDate === true;
    const shifted =
      context.date1904 && isDate && typeof stored === "number" && type !== "d" ? stored + SHIFT_1904 : stored;
    const format = style?.format ?? (type === "d" && typeof stored === "number" ? "yyyy-mm-dd" : undefined);
    count += 1;
    if (count > MOST_CELLS) throw new PackageFault({ code: "FILE_TROPPO_GRANDE", limitMegabytes: LIMIT_MEGABYTES });
    if (col > lastCol) lastCol = col;
    const cell = makeCell({ row, col }, uncached ? null : shifted, text, format, uncached);
    const there = rows.get(row);
    if (there) there.push(cell);
    else rows.set(row, [cell]);
  }
}

/** Plain values are by far the most: they are made without detours. */
function makeCell(
  place: Pick<Cell, "row" | "col">,
  value: CellValue,
  formula: string | undefined,
  format: string | undefined,
  uncached: boolean,
): Cell {
  const { row, col } = place;
  if (formula === undefined) return format === undefined ? { row, col, value } : { row, col, value, format };
  const cell = format === undefined ? { row, col, value, formula } : { row, col, value, formula, format };
  return uncached ? { ...cell, uncached } : cell;
}

const UPPER_A = 65;
const UPPER_Z = 90;
const TO_UPPER = ~32;

/** The column of "BC12", from 0; -1 where there are no letters. */
function readColumn(text: string, from: number): number {
  let col = 0;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at) & TO_UPPER;
    if (!(code >= UPPER_A && code <= UPPER_Z) || text.charCodeAt(at) < UPPER_A) return col - 1;
    col = col * 26 + (code - UPPER_A + 1);
  }
}
