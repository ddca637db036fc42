// How every batch is run: over a cell in edit mode it waits, a busy Excel is asked again, any other refusal becomes a problem.
import { failure } from "../lib/result";
import type { Result } from "../lib/result";
import type { AbortSignalLike, WorkbookProblem } from "../workbook/workbook";
import { problemOf } from "./problems";
import { isSupported } from "./runtime";

/** What the manifest asks for; a page in a plain browser and an older Excel have less. */
const FLOOR = "1.14";

type Outcome<T> = Promise<Result<T, WorkbookProblem>>;

/** Everything that the batch does is one step of Ctrl+Z where Excel can merge it. */
export const ONE_UNDO = { undo: true } as const;

export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Outcome<T>,
  { undo = false }: { readonly undo?: boolean } = {},
): Outcome<T> {
  const floor = requireFloor();
  if (floor) return failure(floor);
  const merge = undo && isSupported("1.20");
  try {
    return await Excel.run({ delayForCellEdit: true, ...(merge ? { mergeUndoGroup: true } : {}) }, batch);
  } catch (error) {
    return failure(problemOf(error));
  }
}

/** What is missing, if anything. */
export function requireFloor(): WorkbookProblem | undefined {
  if (isSupported(FLOOR)) return undefined;
  return { code: "VERSIONE_EXCEL", requirement: `Excel 2021 (ExcelApi ${FLOOR})` };
}

/** Something in the batch cannot be one step of Ctrl+Z together with the rest: it is to be run again without asking for that. */
export function refusesMerging(outcome: Result<unknown, WorkbookProblem>): boolean {
  return !outcome.ok && outcome.error.code === "GUASTO" && outcome.error.detail.startsWith("UndoNotSupported");
}

/** Pauses before asking again, in milliseconds. A cell in edit mode is told soon: only the person can leave it. */
const PAUSES: Readonly<Partial<Record<WorkbookProblem["code"], readonly number[]>>> = {
  OCCUPATO: [250, 1000, 3000],
  CELLA_IN_MODIFICA: [250, 750],
};

/** One request, asked again while Excel is busy. `request` queues everything anew: a refused request leaves nothing behind. */
export async function attempt<T>(request: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await request();
    } catch (error) {
      const pause = PAUSES[problemOf(error).code]?.[tries];
      if (pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const LOOK_EVERY = 100;

/** Gives up waiting as soon as the signal says so, also while Excel has not answered; only for work that writes nothing. */
export async function unlessAborted<T>(signal: AbortSignalLike | undefined, work: () => Outcome<T>): Outcome<T> {
  if (signal === undefined) return work();
  if (signal.aborted) return failure({ code: "INTERROTTO" });
  let timer: ReturnType<typeof setInterval> | undefined;
  const aborted = new Promise<Result<T, WorkbookProblem>>((resolve) => {
    timer = setInterval(() => {
      if (signal.aborted) resolve(failure({ code: "INTERROTTO" }));
    }, LOOK_EVERY);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    clearInterval(timer);
  }
}
