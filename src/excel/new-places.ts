// Worksheets for new sheets: what is there of their names already, whether they may be added, and the empty ones, all added
// before the first is written, so that formulas find every sheet that they look at.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { NewSheet } from "../workbook/new-sheet";
import type { WorkbookProblem } from "../workbook/workbook";
import { problemOf } from "./problems";
import { untracked } from "./ranges";
import { attempt } from "./run";

/** A worksheet that is replaced, with what a clearing leaves behind. */
export interface Replaced {
  readonly id: string;
  readonly protected: boolean;
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** By folded name. */
export type There = ReadonlyMap<string, Replaced>;

export const foldName = (name: string): string => name.toLowerCase();

/** One request. Of a sheet that is PERF's own and protected the protection goes; anyone else's protection refuses. */
export async function findPlaces(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
): Promise<Result<There, WorkbookProblem>> {
  const { worksheets, protection } = context.workbook;
  const replacing = sheets.filter(({ replaces }) => replaces === true);
  const contents = await attempt(async () => {
    protection.load({ protected: true });
    worksheets.load({ id: true, name: true, protection: { protected: true } });
    const asked = replacing.map(({ name }) => {
      const { tables, names } = worksheets.getItemOrNullObject(name);
      tables.load({ id: true });
      names.load({ name: true });
      return { name, tables, names };
    });
    await context.sync();
    return asked;
  });
  const existing = new Map(worksheets.items.map((worksheet) => [foldName(worksheet.name), worksheet]));
  const seen = new Set<string>();
  for (const { name, replaces, protect } of sheets) {
    const found = existing.get(foldName(name));
    if ((found && !replaces) || seen.has(foldName(name))) return failure({ code: "FOGLIO_ESISTENTE", sheet: name });
    if (found?.protection.protected && !protect) return failure({ code: "FOGLIO_PROTETTO", sheet: name });
    seen.add(foldName(name));
  }
  if (protection.protected && sheets.some(({ name }) => !existing.has(foldName(name)))) {
    return failure({ code: "STRUTTURA_PROTETTA" });
  }
  const there = contents.flatMap(({ name, tables, names }): [string, Replaced][] => {
    const found = existing.get(foldName(name));
    if (!found) return [];
    const isProtected = found.protection.protected;
    const own = { tables: tables.items.map(({ id }) => id), names: names.items.map((item) => item.name) };
    return [[foldName(name), { id: found.id, protected: isProtected, ...own }]];
  });
  return success(new Map(there));
}

/** Gives their ids, in order. */
export function addEmpty(context: Excel.RequestContext, names: readonly string[]): Promise<readonly string[]> {
  return attempt(async () => {
    const added = names.map((name) => {
      const worksheet = context.workbook.worksheets.add(name);
      worksheet.load({ id: true });
      return worksheet;
    });
    await context.sync();
    return added.map(({ id }) => id);
  });
}

/** Takes PERF's own protection off; one with a password refuses, before anything is cleared. */
export async function openReplaced(
  context: Excel.RequestContext,
  closed: readonly { readonly id: string; readonly name: string }[],
): Promise<Result<true, WorkbookProblem>> {
  if (closed.length === 0) return success(true);
  try {
    await attempt(async () => {
      for (const { id } of closed) context.workbook.worksheets.getItem(id).protection.unprotect();
      await context.sync();
    });
    return success(true);
  } catch (error) {
    const sheet = closed[0]?.name ?? "";
    const problem = problemOf(error, sheet);
    return failure(problem.code === "GUASTO" ? { code: "FOGLIO_PROTETTO", sheet } : problem);
  }
}

/** Everything goes but the worksheet itself, so that what looks at it goes on doing so. */
export function clearReplaced(worksheet: Excel.Worksheet, sheet: NewSheet, there: Replaced): void {
  for (const id of there.tables) untracked(worksheet.tables.getItem(id).convertToRange());
  for (const name of there.names) worksheet.names.getItem(name).delete();
  if (sheet.groups) {
    // Only with the rows go the levels of their groups; Office.js cannot ask how many there are.
    const rows = untracked(untracked(worksheet.getUsedRange()).getEntireRow());
    rows.delete(Excel.DeleteShiftDirection.up);
  }
  const all = untracked(worksheet.getRange());
  all.clear();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  worksheet.freezePanes.unfreeze();
}
