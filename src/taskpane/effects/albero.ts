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
import { OWN_SHEETS } from "../../workbook/own-sheets";
import type { Context } from "../context";
import type { Plan } from "../state/model";
import { freeName } from "../sample/free-name";
import { checkSnapshot, readAll } from "./check";
import { addListedSheets } from "./sheets";
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
  if (!context.workbook.addSheets) {
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
    // Nothing is written over: a second tree stands beside the first.
    const name = freeName(OWN_SHEETS.albero, new Set(before.value.sheets.map((one) => one.name.toLowerCase())));
    const sheet = alberoSheet(readAlbero(checked, anno === null ? {} : { anno }), { name, ente: checked.sistema.ente });
    await addListedSheets(context, { azione: ALBERO.insertAction, sheets: [sheet], done: insertDone(name) });
  });
}
