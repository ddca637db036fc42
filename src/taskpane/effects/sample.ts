// The sample: sheets added beside the person's own, listed in the register like any other change, then checked.
import { sampleDone, VALORI } from "../../messages/pane/valori";
import type { Context } from "../context";
import { freeName } from "../sample/free-name";
import { sampleSheets } from "../sample/sample";
import { checkSnapshot, currentSnapshot } from "./check";
import { addListedSheets } from "./sheets";
import { fail, warn, withWork } from "./work";

export async function insertSample(context: Context): Promise<void> {
  if (!context.workbook.addSheets) {
    warn(context, VALORI.sampleMissing);
    return;
  }
  await withWork(context, "writing", async () => {
    const before = await currentSnapshot(context);
    if (!before.ok) {
      fail(context, before.error);
      return;
    }
    await checkSnapshot(context, before.value);
    const taken = new Set(before.value.sheets.map(({ name }) => name.toLowerCase()));
    const sheets = sampleSheets((name) => freeName(name, taken));
    const done = sampleDone(sheets.map(({ name }) => name));
    await addListedSheets(context, { azione: VALORI.sampleAction, sheets, done });
  });
}
