// Taking the marks away: the fills that were there come back, our comments go, the record goes. What people did in the meantime
// stays: another fill, a reply to a comment, rows inserted above.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { parseAddress, rangeAddress } from "../workbook/address";
import type { WorkbookProblem } from "../workbook/workbook";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import { locateComments, matchComments } from "./marks-comments";
import type { LocatedComment } from "./marks-comments";
import { readFills } from "./marks-fills";
import { MARK_COLOURS, MARKS_NAMESPACE, unwrapMarks } from "./marks-record";
import type { Fill, MarkedArea } from "./marks-record";
import { problemOf } from "./problems";
import { attempt } from "./run";

type Outcome = Promise<Result<true, WorkbookProblem>>;

interface Restored extends Placed {
  readonly before: Fill;
}

export async function clearIn(context: Excel.RequestContext): Outcome {
  const parts = await attempt(async () => {
    const found = context.workbook.customXmlParts.getByNamespace(MARKS_NAMESPACE);
    found.load({ id: true });
    await context.sync();
    return found;
  });
  if (parts.items.length === 0) return success(true);
  const texts = await attempt(async () => {
    const asked = parts.items.map((part) => part.getXml());
    await context.sync();
    return asked;
  });
  const areas = texts.flatMap(({ value }) => unwrapMarks(value));
  const { ours, ofArea } = matchComments(areas, await locateComments(context));
  const places = areas.flatMap((area) => cellsNow(area, ofArea.get(area)));
  const fills = await readFills(context, unique(places));
  if (!fills.ok) return fills;
  const colours = new Set(Object.values(MARK_COLOURS));
  const still = fills.value.filter(({ fill }) => colours.has(fill.color.toUpperCase()));
  try {
    await attempt(async () => {
      restoreFills(context, still.map(({ cell }) => cell)); // prettier-ignore
      for (const { comment, replies } of ours) if (replies === 0) comment.delete();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
  } catch (error) {
    return failure(problemOf(error));
  }
  return success(true);
}

/** Where the cells of an area are by now. */
function cellsNow(area: MarkedArea, comment: LocatedComment | undefined): readonly Restored[] {
  const was = parseAddress(area.comment?.cell ?? "");
  const down = comment && was ? comment.rect.top - was.top : 0;
  const across = comment && was ? comment.rect.left - was.left : 0;
  return area.cells.flatMap(({ cell, before }) => {
    const rect = parseAddress(cell);
    if (!rect) return [];
    return [{ sheet: comment?.sheet ?? area.sheet, row: rect.top + down, col: rect.left + across, before }];
  });
}

/** A cell under two marks was recorded twice, with the same fill. */
function unique(places: readonly Restored[]): readonly Restored[] {
  const byPlace = new Map<string, Restored>();
  for (const place of places) {
    const key = `${place.sheet}!${String(place.row)}:${String(place.col)}`;
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  return [...byPlace.values()];
}

function restoreFills(context: Excel.RequestContext, cells: readonly Restored[]): void {
  const byFill = new Map<string, Restored[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.before);
    byFill.set(key, [...(byFill.get(key) ?? []), cell]);
  }
  for (const same of byFill.values()) {
    for (const { sheet, rect, rows } of gatherAreas(same)) {
      const { fill } = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(rect)).format;
      const before = rows[0]?.[0]?.before;
      if (!before || before.pattern === "None") fill.clear();
      else restoreFill(fill, before);
    }
  }
}

function restoreFill(fill: Excel.RangeFill, { pattern, color, patternColor }: Fill): void {
  fill.color = color;
  if (pattern === "Solid") return;
  const known = Object.values(Excel.FillPattern).find((one: string) => one === pattern);
  if (known !== undefined) fill.pattern = known;
  fill.patternColor = patternColor;
}
