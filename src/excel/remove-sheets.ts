// Takes whole sheets away: a look first, since a workbook keeps one visible sheet and a very hidden one cannot go as it is.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { KEEPS_VISIBLE_SHEET } from "../messages/workbook";
import type { WorkbookProblem } from "../workbook/workbook";
import { foldName } from "./new-places";
import { problemOf, wasNotStarted } from "./problems";
import { attempt, runExcel } from "./run";
import { listSheets } from "./sizes";
import { writtenInPart } from "./take-away";

type Outcome = Promise<Result<true, WorkbookProblem>>;

export function removeNamedSheets(names: readonly string[]): Outcome {
  return runExcel(async (context) => {
    const { protection } = context.workbook;
    const sheets = await attempt(async () => {
      protection.load({ protected: true });
      return listSheets(context);
    });
    const wanted = new Set(names.map(foldName));
    const going = sheets.filter(({ name }) => wanted.has(foldName(name)));
    if (going.length === 0) return success(true);
    if (protection.protected) return failure({ code: "STRUTTURA_PROTETTA" });
    const stays = sheets.some(({ name, hidden }) => !hidden && !wanted.has(foldName(name)));
    if (!stays) return failure({ code: "GUASTO", detail: KEEPS_VISIBLE_SHEET });
    try {
      await attempt(async () => {
        for (const { worksheet } of going) {
          const isVeryHidden = worksheet.visibility === Excel.SheetVisibility.veryHidden;
          if (isVeryHidden) worksheet.visibility = Excel.SheetVisibility.visible;
          worksheet.delete();
        }
        await context.sync();
      });
      return success(true);
    } catch (error) {
      return failure(await whatStays(context, going.length, sheets.length, problemOf(error), going[0]?.name ?? ""));
    }
  });
}

/** A sheet that is gone cannot be brought back: where only some went, that is what is told. */
async function whatStays(
  context: Excel.RequestContext,
  going: number,
  before: number,
  problem: WorkbookProblem,
  sheet: string,
): Promise<WorkbookProblem> {
  if (wasNotStarted(problem)) return problem;
  const left = await attempt(() => listSheets(context)).catch(() => undefined);
  const isWhole = left?.length === before && going > 0;
  return isWhole ? problem : writtenInPart(sheet, problem);
}
