// What the place Moduli proposes: a fresh reading, then a preview to be looked at; nothing is written here.
import { describePersonaleProblem } from "../../messages/moduli";
import { MODULI } from "../../messages/pane/moduli";
import type { Context } from "../context";
import { previewCopy, previewNoCopy } from "../moduli/preview-copy";
import type { Bench, StaffRequest, SchedaRequest } from "../moduli/previews";
import { previewStaff, previewScheda } from "../moduli/previews";
import { staffOf } from "../moduli/staff";
import type { InvioDraft, JobPreview, Section } from "../state/moduli";
import { checkSnapshot, readAll } from "./check";
import { fail, warn, withWork } from "./work";

export async function openSection(context: Context, section: Section | null): Promise<void> {
  context.store.dispatch({ type: "moduliChanged", change: { section } });
  if (section !== null && context.store.getState().outcome === null) await readWorkbook(context);
}

/** What the sections show follows from the workbook. */
export async function readWorkbook(context: Context): Promise<void> {
  await withWork(context, "reading", async (signal) => {
    const read = await readAll(context, signal);
    if (read.ok) await checkSnapshot(context, read.value);
    else fail(context, read.error);
  });
}

export function proposeScheda(context: Context, request: SchedaRequest): Promise<void> {
  return propose(context, (bench) => previewScheda(bench, request));
}

export function proposeStaff(context: Context, request: Omit<StaffRequest, "iniziali">): Promise<void> {
  return propose(context, (bench) => {
    const { outcome, moduli } = bench;
    const personale = moduli.readPersonale(outcome.snapshot, outcome.checked.sistema);
    return personale.ok ? previewStaff(bench, personale.value, request) : describePersonaleProblem(personale.error);
  });
}

export function proposeNewAnno(context: Context, request: Omit<StaffRequest, "iniziali">): Promise<void> {
  return propose(context, (bench) => {
    const { outcome, moduli } = bench;
    const iniziali = moduli.readLastYear(outcome.checked);
    const personale = staffOf(moduli.readPersonale(outcome.snapshot, outcome.checked.sistema), iniziali);
    return personale === undefined ? MODULI.nothingToCarry : previewStaff(bench, personale, { ...request, iniziali });
  });
}

export function proposeCopy(context: Context, { valutatore, congela }: InvioDraft): Promise<void> {
  return propose(context, ({ outcome, moduli }) => {
    const piano = moduli.planInvio(outcome.checked, valutatore, { congela });
    return piano.ok ? previewCopy(moduli, piano.value) : previewNoCopy(moduli, piano.error);
  });
}

/** A sentence instead of a preview says why there is none. */
async function propose(context: Context, makePreview: (bench: Bench) => JobPreview | string): Promise<void> {
  await withWork(context, "reading", async (signal) => {
    const read = await readAll(context, signal);
    if (!read.ok) {
      fail(context, read.error);
      return;
    }
    const outcome = await checkSnapshot(context, read.value);
    const [engine, moduli] = await Promise.all([context.loadEngine(), context.loadModuli()]);
    const preview = makePreview({ outcome, engine, moduli });
    if (typeof preview === "string") warn(context, preview);
    else context.store.dispatch({ type: "panelShown", panel: { kind: "job", preview } });
  });
}
