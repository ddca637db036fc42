// Doing what was shown: forms into this workbook, or workbooks made one after the other with a pause between them, so that the page
// answers and *Interrompi* works; a copy for one evaluator. Files are given to the person as soon as they are made.
import {
  fileFailed,
  filesInterrupted,
  filesMade,
  invioMade,
  MODULI,
  openedBeside,
  savedAs,
} from "../../messages/pane/moduli";
import { describeFileProblem, describeWorkbookProblem } from "../../messages/workbook";
import type { PlannedWorkbook, PlannedSheet } from "../../scheda/moduli/types";
import type { NamedFile } from "../../workbook/files";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Context } from "../context";
import type { Delivery, Job, JobPreview } from "../state/moduli";
import { addListedSheets } from "./sheets";
import type { Signal } from "./work";
import { fail, warn, withWork } from "./work";

export async function runJob(context: Context, { job, skipped }: JobPreview): Promise<void> {
  if (job === null) return;
  await withWork(context, "generating", async (signal) => {
    const done = await run(context, job, signal);
    if (done === undefined) return;
    const { section } = context.store.getState().moduli;
    if (done.delivery !== null || skipped.length > 0)
      context.store.dispatch({ type: "moduliChanged", change: { report: { isNew: true, section, skipped, ...done } } });
    context.store.dispatch({ type: "panelClosed" });
  });
}

/** undefined: it was not done, and the person has been told why. */
type Done = { readonly sentences: readonly string[]; readonly delivery: Delivery | null } | undefined;
type JobOf<K extends Job["kind"]> = Extract<Job, { readonly kind: K }>;

function run(context: Context, job: Job, signal: Signal): Promise<Done> {
  switch (job.kind) {
    case "sheets":
      return addForms(context, job, signal);
    case "files":
      return makeFiles(context, job, signal);
    case "copy":
      return makeCopy(context, job, signal);
  }
}

async function addForms(context: Context, { azione, fogli, done }: JobOf<"sheets">, signal: Signal): Promise<Done> {
  // The bar is for adding the sheets, which takes far longer: it must not run to its end and start over.
  const sheets = await build(context, fogli, signal, true);
  if (sheets === undefined) {
    fail(context, { code: "INTERROTTO" });
    return undefined;
  }
  const isDone = await addListedSheets(context, { azione, sheets, done, signal });
  return isDone ? { sentences: [done], delivery: null } : undefined;
}

async function makeFiles(
  context: Context,
  { cartelle, stato, archive }: JobOf<"files">,
  signal: Signal,
): Promise<Done> {
  const maker = await context.loadFiles();
  const files: NamedFile[] = [];
  for (const [index, cartella] of cartelle.entries()) {
    if (cartelle.length > 1) advance(context, index, cartelle.length, cartella.nome);
    const sheets = await build(context, cartella.fogli, signal, cartelle.length > 1);
    if (sheets === undefined) {
      warn(context, filesInterrupted(index, cartelle.length));
      return undefined;
    }
    const bytes = maker.makeWorkbook(sheets, stato);
    if (!bytes.ok) {
      warn(context, fileFailed(cartella.nome, describeFileProblem(bytes.error)));
      return undefined;
    }
    files.push({ name: `${cartella.nome}.xlsx`, bytes: bytes.value });
  }
  const [only] = files;
  if (only === undefined) return undefined;
  const whole = files.length === 1 ? only : { name: archive, bytes: maker.makeZip(files) };
  return deliver(context, filesMade(files.length, countPeople(cartelle)), { files, whole });
}

async function makeCopy(context: Context, { piano, name }: JobOf<"copy">, signal: Signal): Promise<Done> {
  if (!context.workbook.toFile) {
    warn(context, MODULI.noToFile);
    return undefined;
  }
  const bytes = await context.workbook.toFile();
  if (!bytes.ok) {
    fail(context, bytes.error);
    return undefined;
  }
  const maker = await context.loadFiles();
  await pause(context);
  if (signal.aborted) {
    fail(context, { code: "INTERROTTO" });
    return undefined;
  }
  const copy = maker.makeCopy(bytes.value, piano.plan);
  if (!copy.ok) {
    warn(context, fileFailed(name, describeFileProblem(copy.error)));
    return undefined;
  }
  // The last look at the bytes: a comment on a row that stays may name somebody whose rows do not.
  const { copyNamesOthers, createNameFinder } = await context.loadModuli();
  const { valutatore, persone, mancanti, altri } = piano;
  const finder = createNameFinder([valutatore, ...persone, ...mancanti], altri);
  const found = maker.findText(copy.value, (text) => finder.names(text));
  if (!found.ok || found.value !== null) {
    const problem = found.ok ? copyNamesOthers(valutatore, found.value ?? "") : describeFileProblem(found.error);
    warn(context, problem);
    return undefined;
  }
  const file = { name, bytes: copy.value };
  return deliver(context, invioMade(piano.valutatore), { files: [file], whole: file });
}

/** Saved, or opened beside where the host saves no files; the report keeps them at hand in any case. */
async function deliver(context: Context, made: string, delivery: Delivery): Promise<Done> {
  const { host, workbook, store } = context;
  const { whole, files } = delivery;
  const say = (tone: "success" | "warning", text: string): Done => {
    store.dispatch({ type: "noticed", notice: { tone, text: `${made} ${text}` } });
    return { sentences: [made, text], delivery };
  };
  if (host.saveFile(whole.name, whole.bytes)) return say("success", savedAs(whole.name));
  if (!workbook.openBeside) return say("warning", MODULI.saveFailedHere);
  if (files.length > 1) return say("warning", MODULI.saveFailed);
  const opened = await workbook.openBeside(whole.bytes);
  return opened.ok ? say("success", openedBeside(whole.name)) : say("warning", describeWorkbookProblem(opened.error));
}

export async function openMade(context: Context, { name, bytes }: NamedFile): Promise<void> {
  await withWork(context, "writing", async () => {
    const opened = await context.workbook.openBeside?.(bytes);
    if (opened === undefined) warn(context, MODULI.saveFailedHere);
    else if (!opened.ok) fail(context, opened.error);
    else context.store.dispatch({ type: "noticed", notice: { tone: "success", text: openedBeside(name) } });
  });
}

export function saveMade(context: Context, { name, bytes }: NamedFile): void {
  if (!context.host.saveFile(name, bytes)) warn(context, MODULI.saveFailed);
  else context.store.dispatch({ type: "noticed", notice: { tone: "success", text: savedAs(name) } });
}

/** Forms built between two pauses. */
const AT_ONCE = 8;

/** undefined where it was interrupted. */
async function build(
  context: Context,
  fogli: readonly PlannedSheet[],
  signal: Signal,
  isQuiet = false,
): Promise<readonly NewSheet[] | undefined> {
  const sheets: NewSheet[] = [];
  for (const [index, { nome, make }] of fogli.entries()) {
    if (index % AT_ONCE === 0) {
      if (!isQuiet) advance(context, index, fogli.length, nome);
      await pause(context);
      if (signal.aborted) return undefined;
    }
    sheets.push(make());
  }
  return sheets;
}

function countPeople(cartelle: readonly PlannedWorkbook[]): number {
  return cartelle.reduce((sum, { persone }) => sum + persone.length, 0);
}

function advance({ store }: Context, done: number, total: number, sheet: string): void {
  store.dispatch({ type: "workAdvanced", done, total, sheet });
}

/** The page paints and answers. */
function pause({ host }: Context): Promise<void> {
  return new Promise((resolve) => void host.later(0, resolve));
}
