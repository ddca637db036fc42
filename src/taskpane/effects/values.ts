// Congela valori and Ripristina formule: a fresh reading, then a plan to be looked at; nothing is written here.
import { VALORI } from "../../messages/pane/valori";
import type { Snapshot } from "../../workbook/cell";
import type { Spill } from "../../workbook/workbook";
import type { Context } from "../context";
import type { Plan } from "../state/model";
import { planFreeze, planRestore } from "../values/freeze";
import { findPerfFormulas } from "../values/perf-formulas";
import { checkSnapshot, readAll } from "./check";
import { fail, warn, withWork } from "./work";

export async function proposeFreeze(context: Context): Promise<void> {
  await propose(context, VALORI.nothingToFreeze, async (snapshot) =>
    planFreeze(snapshot, await findSpills(context, snapshot)),
  );
}

export async function proposeRestore(context: Context): Promise<void> {
  await propose(context, VALORI.nothingToRestore, (snapshot) => {
    const { stato } = context.store.getState();
    return Promise.resolve(stato === null ? undefined : planRestore(snapshot, stato));
  });
}

async function propose(
  context: Context,
  nothing: string,
  makePlan: (snapshot: Snapshot) => Promise<Plan | undefined>,
): Promise<void> {
  await withWork(context, "reading", async (signal) => {
    const read = await readAll(context, signal);
    if (!read.ok) {
      fail(context, read.error);
      return;
    }
    await checkSnapshot(context, read.value);
    const plan = await makePlan(read.value);
    if (plan === undefined) warn(context, nothing);
    else context.store.dispatch({ type: "panelShown", panel: { kind: "plan", plan } });
  });
}

async function findSpills({ workbook }: Context, snapshot: Snapshot): Promise<readonly Spill[]> {
  if (!workbook.spills) return [];
  const cells = findPerfFormulas(snapshot).map(({ sheet, address }) => ({ sheet: sheet.name, address }));
  const spills = cells.length === 0 ? undefined : await workbook.spills(cells);
  return spills?.ok === true ? spills.value : [];
}
