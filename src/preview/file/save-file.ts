// The copy that a person saves: the file as it was opened, with what changed in the grid patched into it.
import { failure, success, type Result } from "../../lib/result";
import { cellAddress } from "../../workbook/address";
import type { Snapshot } from "../../workbook/cell";
import type { Mark } from "../../workbook/edit";
import type { FileProblem } from "../../workbook/file-problem";
import type { NewSheet } from "../../workbook/new-sheet";
import type { WorkbookProblem } from "../../workbook/workbook";
import { openWorkbook, type CellFormat, type XlsxWorkbook } from "../../xlsx/index";
import { findChanges, findStale, type GridState } from "./changes";
import type { OpenedFile } from "./opened-file";

export type SaveProblem = FileProblem | WorkbookProblem;

export interface Kept {
  readonly grid: GridState;
  /** Null where nothing was stored since the file was opened. */
  readonly state: string | null;
  readonly marks: readonly Mark[];
  /** The marks that the file came with were taken away. */
  readonly cleared: boolean;
  /** In their order; those that took the place of a sheet of the file too. */
  readonly added: readonly NewSheet[];
  /** Names of the file's sheets that are no more. */
  readonly removed: readonly string[];
  /** A cell that nobody can have changed. */
  readonly isLocked: (sheet: string, cell: string) => boolean;
}

export async function saveFile(file: OpenedFile, kept: Kept): Promise<Result<Uint8Array, SaveProblem>> {
  const opened = openWorkbook(file.bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  if (kept.cleared) await workbook.clearMarks();
  const placed = await placeSheets(workbook, file, kept);
  if (!placed.ok) return placed;
  const before = placed.value;
  const { edits, results } = findChanges(before, spillsOf(file, kept.added), kept.grid);
  const applied = await workbook.apply(edits.filter(({ sheet, cell }) => !kept.isLocked(sheet, cell)));
  if (!applied.ok) return applied;
  const written = await workbook.read();
  if (!written.ok) return failure(written.error);
  const known = new Set(results.map(({ sheet, row, col }) => `${sheet}!${String(row)}:${String(col)}`));
  const stale = findStale(written.value, kept.grid).filter(
    ({ sheet, row, col }) => !known.has(`${sheet}!${String(row)}:${String(col)}`),
  );
  const calculated = [...results, ...stale];
  if (calculated.length > 0) {
    const put = workbook.putResults(calculated);
    if (!put.ok) return put;
  }
  const formats = findFormats(written.value, kept.grid.snapshot);
  if (formats.length > 0) {
    const put = workbook.putFormats(formats);
    if (!put.ok) return put;
  }
  if (kept.state !== null) {
    const stored = await workbook.writeState(kept.state);
    if (!stored.ok) return stored;
  }
  if (kept.marks.length > 0) await workbook.mark(kept.marks);
  return workbook.save();
}

/** The file with the sheets that the grid has now, before any of their cells is changed. */
async function placeSheets(
  workbook: XlsxWorkbook,
  file: OpenedFile,
  { added, removed }: Kept,
): Promise<Result<Snapshot, SaveProblem>> {
  if (added.length === 0 && removed.length === 0) return success(file.snapshot);
  const inFile = new Set(file.snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const own = new Set(added.map(({ name }) => name.toLowerCase()));
  if (added.length > 0) {
    const put = await workbook.addSheets(
      added.map((sheet) => (inFile.has(sheet.name.toLowerCase()) ? { ...sheet, replaces: true } : sheet)),
    );
    if (!put.ok) return put;
  }
  // After the others have come: a workbook keeps a sheet at every moment.
  const gone = removed.filter((name) => !own.has(name.toLowerCase()));
  if (gone.length > 0) {
    const taken = await workbook.removeSheets(gone);
    if (!taken.ok) return taken;
  }
  return workbook.read();
}

/** Where formulas of the file filled cells, of the sheets that are still the file's. */
function spillsOf({ look }: OpenedFile, added: readonly NewSheet[]): GridState["spills"] {
  const own = new Set(added.map(({ name }) => name.toLowerCase()));
  return new Map(
    look.sheets.filter(({ name }) => !own.has(name.toLowerCase())).map(({ name, spills }) => [name, spills]),
  );
}

/** Typing a date or a percentage into a plain cell gives it a format, as in Excel. */
function findFormats(written: Snapshot, now: Snapshot): readonly CellFormat[] {
  return now.sheets.flatMap((sheet) => {
    const there = new Map<string, string | undefined>();
    for (const { cells } of written.sheets.find(({ name }) => name === sheet.name)?.rows ?? []) {
      for (const { row, col, format } of cells) there.set(`${String(row)}:${String(col)}`, format);
    }
    return sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, col, format }) => {
        const key = `${String(row)}:${String(col)}`;
        if (format === undefined || !there.has(key) || there.get(key) !== undefined) return [];
        return [{ sheet: sheet.name, cell: cellAddress(row, col), format }];
      }),
    );
  });
}
