// The sample: sheets added beside the person's own, listed in the register like any other change, then checked.
import { sampleDone, VALORI } from "../../messages/pane/valori";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Context } from "../context";
import { sampleSheets } from "../sample/sample";
import { checkSnapshot, currentSnapshot, readAll } from "./check";
import { listInSheet, record } from "./apply";
import { fail, warn, withWork } from "./work";

export async function insertSample(context: Context): Promise<void> {
  const { workbook, store } = context;
  if (!workbook.addSheets) {
    warn(context, VALORI.sampleMissing);
    return;
  }
  await withWork(context, "writing", async () => {
    const before = await currentSnapshot(context);
    if (!before.ok) {
      fail(context, before.error);
      return;
    }
    const taken = new Set(before.value.sheets.map(({ name }) => name.toLowerCase()));
    const sheets = sampleSheets((name) => freeName(name, taken));
    const added = await workbook.addSheets?.(sheets);
    if (added?.ok === false) {
      fail(context, added.error);
      return;
    }
    const recorded = await record(context, { azione: VALORI.sampleAction, edits: sheets.flatMap(editsOf) });
    await listInSheet(context, store.getState().stato);
    const after = await readAll(context);
    if (after.ok) await checkSnapshot(context, after.value);
    const names = sheets.map(({ name }) => name);
    if (recorded.ok) store.dispatch({ type: "noticed", notice: { tone: "success", text: sampleDone(names) } });
    else warn(context, recorded.error);
    await workbook.select(names[0] ?? "", "A1");
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} (${String(count)})`;
  return name;
}

function editsOf({ name, cells }: NewSheet): Parameters<typeof record>[1]["edits"] {
  return cells.map(({ cell, content }) => ({ sheet: name, cell, from: null, to: content }));
}
