// What a half-done addition has left goes away again: the sheets by their ids, and empty sheets by name where Excel did not say
// whether it had added them. A sheet that holds something and is not known to be ours stays.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { WorkbookProblem } from "../workbook/workbook";
import { attempt, runExcel } from "./run";

export interface Leftovers {
  readonly ids: readonly string[];
  /** Names that were asked for, without an answer. */
  readonly uncertain: readonly string[];
}

export function takeAway({ ids, uncertain }: Leftovers): Promise<Result<true, WorkbookProblem>> {
  return runExcel(async (context) => {
    const found = await attempt(async () => {
      const ours = ids.map((id) => ask(context, id));
      const perhaps = uncertain.map((name) => {
        const worksheet = ask(context, name);
        const used = worksheet.getUsedRangeOrNullObject(true);
        used.load({ address: true });
        return { worksheet, used };
      });
      await context.sync();
      const empty = perhaps.filter(({ used }) => used.isNullObject).map(({ worksheet }) => worksheet);
      return [...ours, ...empty].filter(({ isNullObject }) => !isNullObject).map(({ id }) => id);
    });
    if (found.length === 0) return success(true);
    await attempt(async () => {
      for (const id of found) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return success(true);
  });
}

function ask(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(key);
  worksheet.load({ id: true });
  return worksheet;
}

/** `problem` is the reason; where the way back fails too, what stays half-written is told. */
export async function backOut(
  leftovers: Leftovers,
  problem: WorkbookProblem,
  sheet: string,
): Promise<Result<true, WorkbookProblem>> {
  if (leftovers.ids.length + leftovers.uncertain.length === 0) return failure(problem);
  const back = await takeAway(leftovers);
  return back.ok ? failure(problem) : failure(writtenInPart(sheet, problem));
}

export function writtenInPart(sheet: string, problem: WorkbookProblem): WorkbookProblem {
  if (problem.code === "SCRITTO_IN_PARTE") return problem;
  return { code: "SCRITTO_IN_PARTE", sheet, detail: problem.code === "GUASTO" ? problem.detail : problem.code };
}
