// Marks on findings: a soft fill by severity and a comment. What was there before is recorded with the workbook in the same
// request that changes it. Marks put later take the place of those put before.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { cellAddress, parseAddress, rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import type { Mark } from "../workbook/edit";
import type { WorkbookProblem } from "../workbook/workbook";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import { clearIn } from "./marks-clear";
import { locateComments, locateNotes, placeKey } from "./marks-comments";
import { readFills } from "./marks-fills";
import { MARK_COLOURS, wrapMarks } from "./marks-record";
import type { Fill, MarkedArea } from "./marks-record";
import { problemOf } from "./problems";
import { attempt, ONE_UNDO, runExcel } from "./run";

type Outcome = Promise<Result<true, WorkbookProblem>>;

/** Of a larger range only the first row is filled. */
const MOST_CELLS = 2000;
const GRAVITY = ["nota", "avviso", "errore"] as const;
/** Excel has no way to give these back. */
const GRADIENTS: ReadonlySet<string> = new Set(["LinearGradient", "RectangularGradient"]);
/** Comments that Excel refuses, because the cell has a note of somebody's, are left out; after so many it is asked no more. */
const MOST_REFUSALS = 25;

/** All marks that begin in the same cell. */
interface Group {
  readonly sheet: string;
  readonly cell: string;
  readonly texts: readonly string[];
  readonly rects: readonly Rect[];
}

interface Filling extends Placed {
  readonly severity: Mark["severity"];
}

export function clearMarks(): Outcome {
  return runExcel(clearIn, ONE_UNDO);
}

export function putMarks(marks: readonly Mark[]): Outcome {
  return runExcel(async (context) => {
    const cleared = await clearIn(context);
    return cleared.ok && marks.length > 0 ? putIn(context, marks) : cleared;
  }, ONE_UNDO);
}

async function putIn(context: Excel.RequestContext, marks: readonly Mark[]): Outcome {
  const groups = groupMarks(marks);
  const fillings = planFillings(marks);
  const fills = await readFills(context, fillings);
  if (!fills.ok) return fills;
  const before = new Map(fills.value.map(({ cell, fill }) => [keyOf(cell), fill]));
  const comments = await locateComments(context);
  const taken = new Set([...comments.map(placeKey), ...(await locateNotes(context))]);
  const areas = groups.map((group) => recordOf(group, before, taken));
  const shown = fillings.filter((cell) => isFillable(before.get(keyOf(cell))));
  try {
    await attempt(async () => {
      context.workbook.customXmlParts.add(wrapMarks(areas));
      for (const severity of GRAVITY) {
        for (const { sheet, rect } of gatherAreas(shown.filter((cell) => cell.severity === severity))) {
          const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(rect));
          range.format.fill.color = MARK_COLOURS[severity];
        }
      }
      await context.sync();
    });
    await addComments(context, areas);
  } catch (error) {
    await clearIn(context);
    return failure(problemOf(error));
  }
  return success(true);
}

function keyOf({ sheet, row, col }: Placed): string {
  return `${sheet}!${cellAddress(row, col)}`;
}

function isFillable(fill: Fill | undefined): boolean {
  return fill !== undefined && !GRADIENTS.has(fill.pattern);
}

function groupMarks(marks: readonly Mark[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { sheet, address, text } of marks) {
    const rect = parseAddress(address);
    if (!rect) continue;
    const cell = cellAddress(rect.top, rect.left);
    const there = groups.get(`${sheet}!${cell}`) ?? { sheet, cell, texts: [], rects: [] };
    const texts = there.texts.includes(text) ? there.texts : [...there.texts, text];
    groups.set(`${sheet}!${cell}`, { ...there, texts, rects: [...there.rects, shorten(rect)] });
  }
  return [...groups.values()];
}

function shorten(rect: Rect): Rect {
  const size = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (size <= MOST_CELLS) return rect;
  return { ...rect, bottom: rect.top, right: Math.min(rect.right, rect.left + MOST_CELLS - 1) };
}

function cellsOf({ top, left, bottom, right }: Rect): readonly { readonly row: number; readonly col: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    col: left + (at % width),
  }));
}

/** A cell under several marks shows the gravest. */
function planFillings(marks: readonly Mark[]): readonly Filling[] {
  const cells = new Map<string, Filling>();
  for (const { sheet, address, severity } of marks) {
    const rect = parseAddress(address);
    for (const { row, col } of rect ? cellsOf(shorten(rect)) : []) {
      const cell = { sheet, row, col, severity };
      const there = cells.get(keyOf(cell));
      if (!there || GRAVITY.indexOf(severity) > GRAVITY.indexOf(there.severity)) cells.set(keyOf(cell), cell);
    }
  }
  return [...cells.values()];
}

function recordOf(
  { sheet, cell, texts, rects }: Group,
  before: ReadonlyMap<string, Fill>,
  taken: ReadonlySet<string | undefined>,
): MarkedArea {
  const places = new Set(rects.flatMap(cellsOf).map(({ row, col }) => cellAddress(row, col)));
  const cells = [...places].flatMap((place) => {
    const fill = before.get(`${sheet}!${place}`);
    return fill && isFillable(fill) ? [{ cell: place, before: fill }] : [];
  });
  const text = `PERF: ${texts.join("\n\n")}`;
  return { sheet, cells, comment: taken.has(`${sheet}!${cell}`) || cells.length === 0 ? null : { cell, text } };
}

/** One request; where Excel refuses a comment, those after it are added in the next. */
async function addComments(context: Excel.RequestContext, areas: readonly MarkedArea[]): Promise<void> {
  let rest = areas.flatMap(({ sheet, comment }) => (comment ? [{ sheet, ...comment }] : []));
  for (let refusals = 0; rest.length > 0 && refusals < MOST_REFUSALS; refusals++) {
    if (await tryComments(context, rest)) return;
    const there = new Set((await locateComments(context)).map(placeKey));
    rest = rest.filter(({ sheet, cell }) => !there.has(`${sheet}!${cell}`)).slice(1);
  }
}

interface Wanted {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** False where Excel refused one of them; those before it are there. */
async function tryComments(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<boolean> {
  try {
    await attempt(async () => {
      for (const { sheet, cell, text } of wanted) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
        context.workbook.comments.add(range, text, Excel.ContentType.plain);
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    if (problemOf(error).code !== "GUASTO") throw error;
    return false;
  }
}
