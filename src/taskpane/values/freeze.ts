// Congela valori: the formulas of the add-in become what they show, spilled cells too. Ripristina formule: the way back.
import { cellAddress, parseAddress } from "../../workbook/address";
import type { CellValue, Snapshot } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { CellContent, Edit } from "../../workbook/edit";
import { createGrid } from "../../workbook/grid";
import type { Grid } from "../../workbook/grid";
import type { Spill } from "../../workbook/workbook";
import {
  changedSince,
  freezeTitle,
  frozenNow,
  onProtectedSheets,
  restoredNow,
  restoreTitle,
  VALORI,
  withoutValue,
} from "../../messages/pane/valori";
import type { Stato, VoceRegistro } from "../../scheda/state";
import type { Plan } from "../state/model";
import type { PerfFormula } from "./perf-formulas";
import { findPerfFormulas, properFormula } from "./perf-formulas";

/** undefined where there is nothing that could be frozen, nor anything to tell. */
export function planFreeze(snapshot: Snapshot, spills: readonly Spill[]): Plan | undefined {
  const all = findPerfFormulas(snapshot);
  if (all.length === 0) return undefined;
  const guarded = all.filter(({ sheet }) => sheet.protected);
  const open = all.filter(({ sheet }) => !sheet.protected);
  const ready = open.filter(({ cell }) => !isCellError(cell.value) && cell.uncached !== true);
  const edits = ready.flatMap((formula) => freezeEdits(formula, spills, gridsOf(snapshot)));
  const waiting = open.length - ready.length;
  return {
    title: freezeTitle(ready.length),
    azione: VALORI.freezeAction,
    edits,
    notes: [
      VALORI.freezeIntro,
      ...protectedNote(guarded.map(({ sheet }) => ({ sheet: sheet.name }))),
      ...(waiting === 0 ? [] : [withoutValue(waiting)]),
    ],
    done: frozenNow(ready.length),
  };
}

function freezeEdits(
  { sheet, address, cell, formula }: PerfFormula,
  spills: readonly Spill[],
  gridOf: (sheet: string) => Grid | undefined,
): readonly Edit[] {
  const own: Edit = { sheet: sheet.name, cell: address, from: { formula }, to: cell.value };
  const spill = spills.find((one) => one.sheet === sheet.name && one.cell === address);
  const area = spill && parseAddress(spill.address);
  const grid = gridOf(sheet.name);
  if (!area || !grid) return [own];
  const edits: Edit[] = [own];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const value = grid.cell(row, col)?.value ?? null;
      if (value === null || (row === cell.row && col === cell.col)) continue;
      edits.push({ sheet: sheet.name, cell: cellAddress(row, col), from: null, to: value, spilled: true });
    }
  }
  return edits;
}

/** Frozen values back to formulas, and formulas that a foreign Excel left as #NAME? entered anew. */
export function planRestore(snapshot: Snapshot, { registro }: Stato): Plan | undefined {
  const gridOf = gridsOf(snapshot);
  const frozen = frozenCells(registro).map((one) => ({ ...one, now: contentAt(gridOf(one.foglio), one.cella) }));
  const held = frozen.filter(({ now, dopo }) => sameContent(now, dopo));
  const lost = frozen.filter(
    ({ now, prima, dopo, inForce }) => inForce && !sameContent(now, dopo) && !sameContent(now, prima),
  );
  const broken = findPerfFormulas(snapshot).filter(
    ({ cell }) => isCellError(cell.value) && cell.value.error === "#NAME?",
  );
  if (held.length + lost.length + broken.length === 0) return undefined;
  const isProtected = (sheet: string): boolean => gridOf(sheet)?.sheet.protected ?? false;
  const back = held.map(({ foglio, cella, prima, dopo }): Edit => ({
    sheet: foglio,
    cell: cella,
    from: dopo,
    to: prima,
  }));
  const entered = broken.map(({ sheet, address, formula }): Edit => ({
    sheet: sheet.name,
    cell: address,
    from: { formula },
    to: { formula: properFormula(formula) },
  }));
  const all = [...back, ...entered];
  const guarded = all.filter(({ sheet, to }) => isProtected(sheet) && isFormula(to));
  const edits = all.filter(({ sheet }) => !isProtected(sheet));
  const count = edits.filter(({ to }) => isFormula(to)).length;
  return {
    title: restoreTitle(count),
    azione: VALORI.restoreAction,
    edits,
    notes: [VALORI.restoreIntro, ...protectedNote(guarded), ...(lost.length === 0 ? [] : [changedSince(lost.length)])],
    done: restoredNow(count),
    ...(guarded.length === 0 ? { undoes: registro.flatMap((voce, index) => (isFrozen(voce) ? [index] : [])) } : {}),
  };
}

function isFrozen({ azione, annullata }: VoceRegistro): boolean {
  return azione === VALORI.freezeAction && annullata !== true;
}

interface FrozenCell {
  readonly foglio: string;
  readonly cella: string;
  readonly prima: CellContent;
  readonly dopo: CellContent;
  readonly inForce: boolean;
}

/** The last time each cell was frozen: what it holds now tells whether it still is, whatever was undone meanwhile. */
function frozenCells(registro: readonly VoceRegistro[]): readonly FrozenCell[] {
  const cells = new Map<string, FrozenCell>();
  for (const voce of registro) {
    if (voce.azione !== VALORI.freezeAction) continue;
    for (const cella of voce.celle) {
      cells.set(`${cella.foglio}!${cella.cella}`, { ...cella, inForce: voce.annullata !== true });
    }
  }
  return [...cells.values()];
}

function protectedNote(guarded: readonly Pick<Edit, "sheet">[]): readonly string[] {
  if (guarded.length === 0) return [];
  return [onProtectedSheets(guarded.length, [...new Set(guarded.map(({ sheet }) => sheet))])];
}

function gridsOf(snapshot: Snapshot): (name: string) => Grid | undefined {
  const grids = new Map<string, Grid>();
  return (name) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return undefined;
    const grid = grids.get(name) ?? createGrid(sheet);
    grids.set(name, grid);
    return grid;
  };
}

function contentAt(grid: Grid | undefined, address: string): CellContent | undefined {
  const at = parseAddress(address);
  if (!grid || !at) return undefined;
  const cell = grid.cell(at.top, at.left);
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

function sameContent(one: CellContent | undefined, other: CellContent): boolean {
  if (one === undefined) return false;
  const plain = (content: CellContent): CellValue | string =>
    isFormula(content) ? `=${content.formula}` : isCellError(content) ? content.error : content;
  return plain(one) === plain(other);
}
