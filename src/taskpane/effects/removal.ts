// Sheets of ours that go again: shown by name first, since whatever was written in them meanwhile goes too.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { emptiedNow, goneAlready, REGISTRO, removedNow } from "../../messages/pane/registro";
import { cellAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import type { ReadSheets, WorkbookProblem } from "../../workbook/workbook";
import type { Context } from "../context";
import { listInSheet, record } from "./apply";
import { recheck } from "./check";
import { fail, warn, withWork } from "./work";

export async function proposeRemoval(context: Context, voce: number, fogli: readonly string[]): Promise<void> {
  const read = await readThese(context, fogli);
  if (!read.ok) {
    fail(context, read.error);
    return;
  }
  const there = fogli.filter((name) => read.value.names.includes(name));
  if (there.length > 0) {
    context.store.dispatch({ type: "noticeClosed" });
    context.store.dispatch({ type: "panelShown", panel: { kind: "removal", voce, fogli: there } });
  } else await withWork(context, "writing", () => revoke(context, voce, goneAlready(azioneOf(context, voce))));
}

export async function removeListed(context: Context, voce: number, fogli: readonly string[]): Promise<void> {
  await withWork(context, "writing", async () => {
    const taken = await takeAway(context, fogli);
    if (!taken.ok) {
      fail(context, taken.error);
      return;
    }
    const azione = azioneOf(context, voce);
    await revoke(context, voce, taken.value === "removed" ? removedNow(azione, fogli.length) : emptiedNow(azione));
  });
}

/** Where whole sheets cannot be removed their cells are emptied. */
export async function takeAway(
  context: Context,
  names: readonly string[],
): Promise<Result<"removed" | "emptied", WorkbookProblem>> {
  const { workbook } = context;
  if (workbook.removeSheets) {
    const removed = await workbook.removeSheets(names);
    return removed.ok ? success("removed") : removed;
  }
  const read = await readThese(context, names);
  if (!read.ok) return read;
  const cleared = await workbook.apply(read.value.sheets.flatMap(emptying));
  return cleared.ok ? success("emptied") : cleared;
}

async function revoke(context: Context, voce: number, done: string): Promise<void> {
  const { store } = context;
  const kept = await record(context, { azione: "", edits: [], undoes: [voce], unlisted: true });
  store.dispatch({ type: "panelClosed" });
  if (!kept.ok) {
    warn(context, kept.error);
    return;
  }
  const problem = await listInSheet(context, store.getState().stato);
  const checked = await recheck(context, [REGISTRO.sheetName], kept.value.text);
  if (!checked.ok) fail(context, checked.error);
  else if (problem === undefined) store.dispatch({ type: "noticed", notice: { tone: "success", text: done } });
  else warn(context, `${done} ${problem}`);
}

function azioneOf({ store }: Context, voce: number): string {
  return store.getState().stato?.registro[voce]?.azione ?? "";
}

async function readThese(
  { workbook }: Context,
  names: readonly string[],
): Promise<Result<ReadSheets, WorkbookProblem>> {
  if (workbook.readSheets) return workbook.readSheets(workbook.removeSheets ? [] : names);
  const read = await workbook.read();
  if (!read.ok) return failure(read.error);
  const { sheets } = read.value;
  return success({ sheets: sheets.filter(({ name }) => names.includes(name)), names: sheets.map(({ name }) => name) });
}

function emptying({ name, rows }: Sheet): readonly Edit[] {
  return rows.flatMap(({ cells }) =>
    cells.map(({ row, col, value, formula }): Edit => ({
      sheet: name,
      cell: cellAddress(row, col),
      from: formula === undefined ? value : { formula },
      to: null,
    })),
  );
}
