// What a copy keeps, and what a formula of the copy may therefore look at. A formula that looks at anything that is left out has
// no place in the copy: it would tell it, or show something else.
import { readPieces, referenceRect, type FormulaPiece, type FormulaReference } from "../formula-references";
import type { RowMap } from "./row-map";

export interface KeptState {
  readonly name: string;
  readonly rows: RowMap;
}

/** How a defined name or a table came through. */
export interface NameFate {
  /** Gone, or no longer all that it was. */
  readonly touched: boolean;
  /** Something of it is still there. */
  readonly isThere: boolean;
  /** A table that is still there: a formula may look at its own row. */
  readonly isTable: boolean;
}

export interface CopyScope {
  /** By name in lower case. */
  readonly sheets: ReadonlyMap<string, KeptState>;
  /** Names of all sheets of the original, in their order. */
  readonly order: readonly string[];
  /** Whether anything is left out at all. */
  readonly leavesOut: boolean;
  /** `sheet`: where the name is asked for; undefined for one that nothing defines. */
  fateOf(name: string, sheet: string | undefined): NameFate | undefined;
  /** Told the names that what is kept asks for. */
  noteNames(names: readonly string[]): void;
}

/** For rules over ranges: written for the first row, relative rows move along down to the last. */
export interface Sweep {
  readonly base: number;
  readonly last: number;
}

/** The formula for its new place; undefined where it looks at something that is left out. */
export function carryFormula(
  formula: string,
  home: KeptState | undefined,
  scope: CopyScope,
  sweep?: Sweep,
): string | undefined {
  const pieces = readPieces(formula);
  const written: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const text = carryPiece(piece, pieces[index - 1], pieces[index + 1], home, scope, sweep);
    if (text === undefined) return undefined;
    written.push(text);
  }
  scope.noteNames(pieces.flatMap((piece) => (piece.kind === "name" ? [piece.name] : [])));
  return written.join("");
}

/** They build references from text, or know of things that a copy does not have. */
const UNTOLD = /^(?:_xlfn\.|_xlws\.)*(INDIRECT|OFFSET|GETPIVOTDATA|SHEETS?|RTD|CUBE\w*|CALL|EVALUATE)$/i;

function carryPiece(
  piece: FormulaPiece,
  previous: FormulaPiece | undefined,
  next: FormulaPiece | undefined,
  home: KeptState | undefined,
  scope: CopyScope,
  sweep: Sweep | undefined,
): string | undefined {
  switch (piece.kind) {
    case "reference":
      return carryReference(piece.reference, piece.text, home, scope, sweep);
    case "function":
      return scope.leavesOut && UNTOLD.test(piece.name) ? undefined : piece.text;
    case "name": {
      if (piece.sheet && !isInReach(piece.sheet, scope)) return undefined;
      const fate = scope.fateOf(piece.name, piece.sheet?.sheets[0] ?? home?.name);
      if (fate?.touched !== true) return piece.text;
      const isOwnRow = next?.kind === "other" && /^\[\[?#This Row\]/i.test(next.text);
      return fate.isTable && isOwnRow ? piece.text : undefined;
    }
    case "other":
      // A bracket that follows no table belongs to another workbook.
      if (piece.text.startsWith("[") && previous?.kind !== "name") return undefined;
      return piece.text.startsWith('"') && mentionsLeftOut(piece.text, scope) ? undefined : piece.text;
  }
}

function isInReach({ external, sheets }: FormulaReference, scope: CopyScope): boolean {
  return !external && sheets.every((sheet) => scope.sheets.has(sheet.toLowerCase()));
}

function carryReference(
  reference: FormulaReference,
  text: string,
  home: KeptState | undefined,
  scope: CopyScope,
  sweep: Sweep | undefined,
): string | undefined {
  if (!isInReach(reference, scope)) return undefined;
  const [first, last] = reference.sheets;
  if (first !== undefined && last !== undefined) return isWholeStretch(first, last, scope) ? text : undefined;
  const state = first === undefined ? home : scope.sheets.get(first.toLowerCase());
  if (!state) return undefined;
  if (state.rows.isWhole || reference.ends.length === 0) return text;
  const rect = referenceRect(reference);
  if (!rect) return text;
  const relative = reference.ends.some((end) => /^(?:\$?[A-Za-z]+)?\d+$/.test(end));
  const isOwnRow =
    sweep !== undefined &&
    state === home &&
    rect.top === sweep.base &&
    rect.bottom === sweep.base &&
    reference.ends.every((end) => /^(?:\$?[A-Za-z]+)?\d+$/.test(end));
  const bottom = rect.bottom + (sweep && relative ? sweep.last - sweep.base : 0);
  if (!isOwnRow && state.rows.removesIn(rect.top, bottom)) return undefined;
  const ends = reference.ends.map((end) =>
    end.replace(/\d+$/, (digits) => String((state.rows.map(Number(digits) - 1) ?? 0) + 1)),
  );
  return reference.sheetText + ends.join(":");
}

/** Every sheet between two must be there whole. */
function isWholeStretch(first: string, last: string, { order, sheets }: CopyScope): boolean {
  const place = (name: string): number => order.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const [from, to] = [place(first), place(last)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return false;
  return order.slice(from, to + 1).every((name) => sheets.get(name.toLowerCase())?.rows.isWhole === true);
}

/** "#'Rossi Maria'!A1" in a text: a link to a sheet that is not there, by its name. */
export function mentionsLeftOut(text: string, { order, sheets }: CopyScope): boolean {
  const lower = text.toLowerCase();
  if (!lower.includes("!")) return false;
  return order.some((name) => {
    const key = name.toLowerCase();
    if (sheets.has(key)) return false;
    return lower.includes(`${key}!`) || lower.includes(`${key.replaceAll("'", "''")}'!`);
  });
}
