// Sheets of ours: the sample, the register, hundreds of forms. One request looks, one adds the empty sheets, then they are written
// some at a time, so that the pane stays alive and can tell how far it is. Whatever stops it takes away what it has added.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { NewSheet } from "../workbook/new-sheet";
import type { ReadOptions, WorkbookProblem } from "../workbook/workbook";
import { addEmpty, clearReplaced, findPlaces, foldName, openReplaced } from "./new-places";
import type { There } from "./new-places";
import { planTasks, SHEETS_PER_REQUEST } from "./new-plan";
import type { Task } from "./new-plan";
import { writeNewSheet } from "./new-sheet";
import { createPauses } from "./pauses";
import { hasDoneNothing, isRequestTooBig } from "./problems";
import { attempt, ONE_UNDO, refusesMerging, runExcel } from "./run";
import { backOut, writtenInPart } from "./take-away";

type Outcome = Promise<Result<true, WorkbookProblem>>;

const EMPTY_PER_REQUEST = 100;

export async function addNewSheets(sheets: readonly NewSheet[], options: ReadOptions = {}): Outcome {
  if (options.signal?.aborted) return failure({ code: "INTERROTTO" });
  if (sheets.length === 0) return success(true);
  // Hundreds of sheets in one step of Ctrl+Z are more than Excel can keep; and protecting a sheet empties its list of steps.
  const canMerge = sheets.length <= SHEETS_PER_REQUEST && !sheets.some(({ protect }) => protect);
  const first = await add(sheets, options, canMerge ? ONE_UNDO : {});
  return canMerge && refusesMerging(first) ? add(sheets, options, {}) : first;
}

interface Done {
  readonly ids: string[];
  /** Names that Excel was asked for without an answer. */
  uncertain: readonly string[];
  /** The sheet that was being written over: from there on nothing leads back. */
  replacing: string | undefined;
}

async function add(sheets: readonly NewSheet[], options: ReadOptions, undo: { readonly undo?: boolean }): Outcome {
  const done: Done = { ids: [], uncertain: [], replacing: undefined };
  const outcome = await runExcel(async (context) => {
    const there = await findPlaces(context, sheets);
    if (!there.ok) return there;
    const tasks = await addMissing(context, sheets, there.value, options, done);
    return tasks.ok ? writeTasks(context, tasks.value, options, done) : tasks;
  }, undo);
  if (outcome.ok) return outcome;
  const back = await backOut(done, outcome.error, sheets[0]?.name ?? "");
  const isHalfReplaced = done.replacing !== undefined && !refusesMerging(outcome);
  return isHalfReplaced && !back.ok ? failure(writtenInPart(done.replacing ?? "", back.error)) : back;
}

/** The worksheets that are not there yet, empty. */
async function addMissing(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  there: There,
  { signal }: ReadOptions,
  done: Done,
): Promise<Result<readonly Task[], WorkbookProblem>> {
  const names = sheets.map(({ name }) => name).filter((name) => !there.has(foldName(name)));
  for (let at = 0; at < names.length; at += EMPTY_PER_REQUEST) {
    if (signal?.aborted) return failure({ code: "INTERROTTO" });
    done.uncertain = names.slice(at, at + EMPTY_PER_REQUEST);
    try {
      done.ids.push(...(await addEmpty(context, done.uncertain)));
    } catch (error) {
      if (hasDoneNothing(error)) done.uncertain = [];
      throw error;
    }
    done.uncertain = [];
  }
  const ids = new Map(names.map((name, at) => [foldName(name), done.ids[at] ?? ""]));
  const tasks = sheets.map((sheet): Task => {
    const replaced = there.get(foldName(sheet.name));
    return replaced ? { sheet, id: replaced.id, replaced } : { sheet, id: ids.get(foldName(sheet.name)) ?? "" };
  });
  return success(tasks);
}

async function writeTasks(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  { onProgress, signal }: ReadOptions,
  done: Done,
): Outcome {
  const queue = [...planTasks(tasks)];
  let written = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const name = next[0]?.sheet.name ?? "";
    const before = done.replacing;
    if (signal?.aborted && before === undefined) return failure({ code: "INTERROTTO" });
    onProgress?.(written, tasks.length, name);
    const closed = next.filter(({ replaced }) => replaced?.protected);
    const isOpen = await openReplaced(
      context,
      closed.map(({ id, sheet }) => ({ id, name: sheet.name })),
    );
    if (!isOpen.ok) return isOpen;
    if (next[0]?.replaced) done.replacing = name;
    try {
      await writeTogether(context, next);
      written += next.length;
    } catch (error) {
      if (hasDoneNothing(error)) done.replacing = before;
      if (!isRequestTooBig(error) || next.length === 1) throw error;
      const open = next.map(opened);
      queue.unshift(open.slice(0, open.length / 2), open.slice(open.length / 2));
    }
  }
  onProgress?.(written, tasks.length, tasks.at(-1)?.sheet.name ?? "");
  return success(true);
}

function opened(task: Task): Task {
  return task.replaced ? { ...task, replaced: { ...task.replaced, protected: false } } : task;
}

/** One request, written down with pauses. */
function writeTogether(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  const pause = createPauses();
  return attempt(async () => {
    for (const { sheet, id, replaced } of tasks) {
      const worksheet = context.workbook.worksheets.getItem(id);
      if (replaced) clearReplaced(worksheet, sheet, replaced);
      writeNewSheet(worksheet, sheet);
      await pause();
    }
    await context.sync();
  });
}
