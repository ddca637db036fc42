// The tree carried into the schede, as a plan to be looked at first, and the tree as a sheet of its own, listed in the register.
import {
  ALBERO,
  riportoDone,
  riportoRight,
  riportoTitle,
  describeSkipped,
  insertDone,
} from "../../messages/pane/albero";
import type { Riporto } from "../../scheda/albero";
import type { Edit } from "../../workbook/edit";
import type { NewSheet } from "../../workbook/new-sheet";
import { OWN_SHEETS } from "../../workbook/own-sheets";
import type { Context } from "../context";
import type { Plan } from "../state/model";
import { listInSheet, record } from "./apply";
import { checkSnapshot, readAll } from "./check";
import { fail, warn, withWork } from "./work";

/** `anno`: null for the year with most objectives. */
export async function proposeRiporto(context: Context, anno: number | null): Promise<void> {
  await withWork(context, "reading", async (signal) => {
    const read = await readAll(context, signal);
    if (!read.ok) {
      fail(context, read.error);
      return;
    }
    const { checked } = await checkSnapshot(context, read.value);
    const { planRiporto, readAlbero } = await context.loadEngine();
    const plan = planOf(planRiporto(checked, readAlbero(checked, anno === null ? {} : { anno })));
    if (plan === undefined) warn(context, ALBERO.carryNothing);
    else context.store.dispatch({ type: "panelShown", panel: { kind: "plan", plan } });
  });
}

function planOf({ edits, saltate, giuste }: Riporto): Plan | undefined {
  if (edits.length === 0 && saltate.length === 0) return undefined;
  return {
    title: riportoTitle(edits.length),
    azione: ALBERO.carryAction,
    regola: "R18",
    edits,
    notes: [
      ...(giuste === 0 ? [] : [riportoRight(giuste)]),
      ...(saltate.length === 0 ? [] : [ALBERO.carryLeft, ...describeSkipped(saltate)]),
    ],
    done: riportoDone(edits.length),
  };
}

export async function insertAlbero(context: Context, anno: number | null): Promise<void> {
  const { workbook, store } = context;
  if (!workbook.addSheets) {
    warn(context, ALBERO.insertMissing);
    return;
  }
  await withWork(context, "writing", async () => {
    const before = await readAll(context);
    if (!before.ok) {
      fail(context, before.error);
      return;
    }
    const { checked } = await checkSnapshot(context, before.value);
    const { alberoSheet, readAlbero } = await context.loadEngine();
    const name = freeName(before.value.sheets.map((sheet) => sheet.name));
    const sheet = alberoSheet(readAlbero(checked, anno === null ? {} : { anno }), { name, ente: checked.sistema.ente });
    const added = await workbook.addSheets?.([sheet]);
    if (added?.ok === false) {
      fail(context, added.error);
      return;
    }
    const recorded = await record(context, { azione: ALBERO.insertAction, edits: editsOf(sheet) });
    await listInSheet(context, store.getState().stato);
    const after = await readAll(context);
    if (after.ok) await checkSnapshot(context, after.value);
    if (recorded.ok) store.dispatch({ type: "noticed", notice: { tone: "success", text: insertDone(name) } });
    else warn(context, recorded.error);
    await workbook.select(name, "A1");
  });
}

/** Nothing is written over: a second tree stands beside the first. */
function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name: string = OWN_SHEETS.albero;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${OWN_SHEETS.albero} (${String(count)})`;
  return name;
}

/** A large plan's cells would not fit into the register: there the title stands for the sheet. */
const MOST_CELLS = 1500;

function editsOf({ name, cells }: NewSheet): readonly Edit[] {
  const filled = cells.filter(({ content }) => content !== null);
  const kept = filled.length > MOST_CELLS ? filled.slice(0, 1) : filled;
  return kept.map(({ cell, content }) => ({ sheet: name, cell, from: null, to: content }));
}
