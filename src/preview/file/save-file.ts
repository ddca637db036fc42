// The copy that a person saves: the file as it was opened, with what changed in the grid patched into it.
import { failure, type Result } from "../../lib/result";
import { cellAddress } from "../../workbook/address";
import type { Snapshot } from "../../workbook/cell";
import type { Mark } from "../../workbook/edit";
import type { FileProblem } from "../../workbook/file-problem";
import type { NewSheet } from "../../workbook/new-sheet";
import type { WorkbookProblem } from "../../workbook/workbook";
import { openWorkbook, type CellFormat } from "../../xlsx/index";
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
  readonly added: readonly NewSheet[];
}

export async function saveFile(file: OpenedFile, kept: Kept): Promise<Result<Uint8Array, SaveProblem>> {
  const opened = openWorkbook(file.bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  if (kept.cleared) await workbook.clearMarks();
  let before: Snapshot = file.snapshot;
  if (kept.added.length > 0) {
    const added = await workbook.addSheets(kept.added);
    if (!added.ok) return added;
    const read = await workbook.read();
    if (!read.ok) return failure(read.error);
    before = read.value;
  }
  const { edits, results } = findChanges(before, file.look, kept.grid);
  const applied = await workbook.apply(edits);
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
