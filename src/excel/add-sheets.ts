// Sheets of ours: the sample, the register, hundreds of forms. One request looks, one adds the empty sheets, then they are written
// some at a time, so that the pane stays alive and can tell how far it is. Whatever stops it takes away what it has added.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { NewSheet } from "../workbook/new-sheet";
import type { ReadOptions, WorkbookProblem } from "../workbook/workbook";
import { addEmpty, clearReplaced, findPlaces, foldName } from "./new-places";
import type { There } from "./new-places";
import { planTasks } from "./new-plan";
import type { Task } from "./new-plan";
import { writeNewSheet } from "./new-sheet";
import { createPauses } from "./pauses";
import { isRequestTooBig, problemOf, wasNotStarted } from "./problems";
import { attempt, ONE_UNDO, refusesMerging, runExcel } from "./run";
import { backOut, writtenInPart } from "./take-away";

type Outcome = Promise<Result<true, WorkbookProblem>>;

const EMPTY_PER_REQUEST = 100;

export async function addNewSheets(sheets: readonly NewSheet[], options: ReadOptions = {}): Outcome {
  if (options.signal?.aborted) return failure({ code: "INTERROTTO" });
  if (sheets.length === 0) return success(true);
  // Hundreds of sheets in one step of Ctrl+Z are more than Excel can keep; and protecting a sheet empties its list of steps.
  const canMerge = sheets.length <= EMPTY_PER_REQUEST && !sheets.some(({ protect }) => protect);
  const first = await add(sheets, options, canMerge ? ONE_UNDO : {});
  return canMerge && refusesMerging(first) ? add(sheets, options, {}) : first;
}

/** What was done so far; `uncertain`: names that Excel was asked for without an answer. */
interface Done {
  readonly ids: string[];
  uncertain: readonly string[];
  /** The sheet that was being written over. */
  replacing: string | undefined;
}

async function add(sheets: readonly NewSheet[], options: ReadOptions, undo: { readonly undo?: boolean }): Outcome {
  const done: Done = { ids: [], uncertain: [], replacing: undefined };
  const outcome = await runExcel((context) => addIn(context, sheets, options, done), undo);
  if (outcome.ok) return outcome;
  const back = await backOut(done, outcome.error, sheets[0]?.name ?? "");
  const isHalfReplaced = done.replacing !== undefined && !wasNotStarted(outcome.error) && !refusesMerging(outcome);
  return isHalfReplaced && !back.ok ? failure(writtenInPart(done.replacing ?? "", back.error)) : back;
}

async function addIn(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  { onProgress, signal }: ReadOptions,
  done: Done,
): Outcome {
  const there = await findPlaces(context, sheets);
  if (!there.ok) return there;
  const fresh = sheets.filter(({ name }) => !there.value.has(foldName(name))).map(({ name }) => name);
  for (let at = 0; at < fresh.length; at += EMPTY_PER_REQUEST) {
    if (signal?.aborted) return failure({ code: "INTERROTTO" });
    const names = fresh.slice(at, at + EMPTY_PER_REQUEST);
    done.uncertain = names;
    try {
      done.ids.push(...(await addEmpty(context, names)));
    } catch (error) {
      if (wasNotStarted(problemOf(error))) done.uncertain = [];
      throw error;
    }
    done.uncertain = [];
  }
  const ids = new Map(fresh.map((name, at) => [foldName(name), done.ids[at] ?? ""]));
  const tasks = sheets.map((sheet): Task => {
    const name = foldName(sheet.name);
    return { sheet, id: there.value.get(name)?.id ?? ids.get(name) ?? "" };
  });
  const queue = [...planTasks(tasks)];
  let written = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [task] = next;
    const replaces = task !== undefined && there.value.has(foldName(task.sheet.name));
    if (signal?.aborted && done.replacing === undefined) return failure({ code: "INTERROTTO" });
    onProgress?.(written, sheets.length, task?.sheet.name ?? "");
    if (replaces) done.replacing = task.sheet.name;
    if (await fits(context, next, there.value)) written += next.length;
    else queue.unshift(next.slice(0, next.length / 2), next.slice(next.length / 2));
  }
  onProgress?.(written, sheets.length, sheets.at(-1)?.name ?? "");
  return success(true);
}

/** One request. False where it was too big for Excel, nothing of it done, and can be cut. */
async function fits(context: Excel.RequestContext, tasks: readonly Task[], there: There): Promise<boolean> {
  const pause = createPauses();
  try {
    await attempt(async () => {
      for (const { sheet, id } of tasks) {
        const worksheet = context.workbook.worksheets.getItem(id);
        const replaced = there.get(foldName(sheet.name));
        if (replaced) clearReplaced(worksheet, sheet, replaced);
        writeNewSheet(worksheet, sheet);
        await pause();
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    if (isRequestTooBig(error) && tasks.length > 1) return false;
    throw error;
  }
}
