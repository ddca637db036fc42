// A set of edits in one batch: one request looks at what the cells hold now, one writes. All or nothing, and never over a cell
// that somebody has changed since the edit was shown. Where Excel fails on the way, what was written is taken back.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { parseAddress, rangeAddress } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { WorkbookProblem } from "../workbook/workbook";
import { gatherAreas, splitAreas } from "./areas";
import type { Area } from "./areas";
import { holds, sameContent, toContent, toValue } from "./cell-input";
import { problemOf, wasNotStarted } from "./problems";
import { attempt, ONE_UNDO, refusesMerging, runExcel } from "./run";
import { writeAreas } from "./write";
import type { Change, Seen } from "./write";

type Outcome = Result<readonly Edit[], WorkbookProblem>;

/** What an undo does where a cell holds something else by now: an edit of a person refuses the batch, a way back skips it. */
type Mismatch = "refuse" | "skip";

export async function applyEdits(edits: readonly Edit[]): Promise<Outcome> {
  const changes = planChanges(edits);
  if (!changes.ok) return changes;
  if (changes.value.length === 0) return success([]);
  return run(changes.value, "refuse");
}

async function run(changes: readonly Change[], mismatch: Mismatch): Promise<Outcome> {
  const first = await runExcel((context) => applyIn(context, changes, mismatch), ONE_UNDO);
  return refusesMerging(first) ? runExcel((context) => applyIn(context, changes, mismatch)) : first;
}

/** One change a cell: edits of the same cell follow on each other. */
function planChanges(edits: readonly Edit[]): Result<readonly Change[], WorkbookProblem> {
  const planned = new Map<string, Change>();
  for (const { sheet, cell, from, to, spilled, toFormat } of edits) {
    const rect = parseAddress(cell);
    if (!rect) return failure({ code: "CELLA_CAMBIATA", sheet, cell });
    const key = `${sheet}!${rangeAddress(rect)}`;
    const before = planned.get(key);
    if (before && !sameContent(before.to, from)) return failure({ code: "CELLA_CAMBIATA", sheet, cell });
    const format = toFormat ?? before?.toFormat;
    planned.set(key, {
      sheet,
      row: rect.top,
      col: rect.left,
      from: before ? before.from : from,
      to,
      isSpilled: before?.isSpilled ?? spilled === true,
      ...(format === undefined ? {} : { toFormat: format }),
    });
  }
  return success([...planned.values()]);
}

async function applyIn(
  context: Excel.RequestContext,
  changes: readonly Change[],
  mismatch: Mismatch,
): Promise<Outcome> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = await attempt(async () => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load({ name: true, protection: { protected: true } });
      return { name, sheet };
    });
    await context.sync();
    return asked;
  });
  const missing = sheets.find(({ sheet }) => sheet.isNullObject);
  if (missing) return failure({ code: "FOGLIO_INESISTENTE", sheet: missing.name });
  const guarded = sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
  const looked = await look(context, changes, new Set(guarded), mismatch);
  if (!looked.ok) return looked;
  const progress = { written: false };
  try {
    return success(await writeAreas(context, looked.value, progress));
  } catch (error) {
    const problem = problemOf(error, guarded[0]);
    if (!progress.written && wasNotStarted(problem)) return failure(problem);
    return takeBack(looked.value, problem);
  }
}

/** What the cells hold now, in the shape in which they will be written. */
async function look(
  context: Excel.RequestContext,
  changes: readonly Change[],
  guarded: ReadonlySet<string>,
  mismatch: Mismatch,
): Promise<Result<readonly Area<Seen>[], WorkbookProblem>> {
  const asked: Looked[] = [];
  for (const request of splitAreas(gatherAreas(changes))) asked.push(...(await askAreas(context, request)));
  const seen: Seen[] = [];
  // Excel may show the formula of the first cell in those that it fills.
  const spilling = new Set(changes.map(({ from }) => JSON.stringify(from)));
  for (const { area, range } of asked) {
    const { values, formulas, valueTypes, numberFormat, format } = range;
    if (guarded.has(area.sheet) && format.protection.locked) {
      return failure({ code: "FOGLIO_PROTETTO", sheet: area.sheet });
    }
    for (const [down, row] of area.rows.entries()) {
      for (const [across, change] of row.entries()) {
        const value: unknown = values[down]?.[across];
        const type = valueTypes[down]?.[across];
        const now = toContent(formulas[down]?.[across], value, type);
        const beforeFormat = String(numberFormat[down]?.[across] ?? "General");
        const isAsShown = change.isSpilled
          ? !isFormula(now) || spilling.has(JSON.stringify(now))
          : holds(now, toValue(value, type), change.from);
        // On the way back: a cell whose format gave way and whose content was not reached.
        const isHalfWay = mismatch === "skip" && sameContent(now, change.to) && beforeFormat !== change.toFormat;
        if (isAsShown || isHalfWay) {
          seen.push({ ...change, before: change.isSpilled ? null : now, beforeFormat });
        } else if (mismatch === "refuse") {
          const cell = rangeAddress({ top: change.row, left: change.col, bottom: change.row, right: change.col });
          return failure({ code: "CELLA_CAMBIATA", sheet: change.sheet, cell });
        }
      }
    }
  }
  return success(gatherAreas(seen));
}

interface Looked {
  readonly area: Area<Change>;
  readonly range: Excel.Range;
}

function askAreas(context: Excel.RequestContext, areas: readonly Area<Change>[]): Promise<readonly Looked[]> {
  return attempt(async () => {
    const ranges = areas.map((area) => {
      const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.rect));
      range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
      range.format.protection.load({ locked: true });
      return { area, range };
    });
    await context.sync();
    return ranges;
  });
}

function isFormula(content: unknown): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Cells that hold what we wrote get back what they held; the refusal stays the reason. */
async function takeBack(areas: readonly Area<Seen>[], problem: WorkbookProblem): Promise<Outcome> {
  const way = areas.flatMap(({ rows }) =>
    rows.flat().map(({ sheet, row, col, to, before, beforeFormat }): Change => ({
      sheet,
      row,
      col,
      from: to,
      to: before,
      toFormat: beforeFormat,
      isSpilled: false,
    })),
  );
  const back = await run(way, "skip");
  if (back.ok) return failure(problem);
  const detail = problem.code === "GUASTO" ? problem.detail : problem.code;
  return failure({ code: "SCRITTO_IN_PARTE", sheet: way[0]?.sheet ?? "", detail });
}
