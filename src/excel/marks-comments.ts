// The comments of a workbook with their places, and those of ours among them.
import { parseReference, rangeAddress } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import type { MarkedArea } from "./marks-record";
import { attempt } from "./run";
import { isSupported } from "./runtime";

export interface LocatedComment {
  readonly comment: Excel.Comment;
  readonly text: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly replies: number;
}

/** Two requests. */
export async function locateComments(context: Excel.RequestContext): Promise<readonly LocatedComment[]> {
  const { comments } = context.workbook;
  await attempt(async () => {
    comments.load({ content: true });
    await context.sync();
  });
  const asked = await attempt(async () => {
    const places = comments.items.map((comment) => {
      const range = comment.getLocation();
      range.load({ address: true });
      return { comment, range, replies: comment.replies.getCount() };
    });
    await context.sync();
    return places;
  });
  return asked.flatMap(({ comment, range, replies }) => {
    const place = parseReference(range.address);
    return place ? [{ comment, text: comment.content, replies: replies.value, ...place }] : [];
  });
}

/** Cells with a note, "Foglio!B3"; where Excel has no word for notes (before ExcelApi 1.18) none are known. */
export async function locateNotes(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  if (!isSupported("1.18")) return new Set();
  const { notes } = context.workbook;
  await attempt(async () => {
    notes.load({ content: true });
    await context.sync();
  });
  const ranges = await attempt(async () => {
    const places = notes.items.map((note) => {
      const range = note.getLocation();
      range.load({ address: true });
      return range;
    });
    await context.sync();
    return places;
  });
  return new Set(ranges.flatMap(({ address }) => placeKey(parseReference(address)) ?? []));
}

export function placeKey(place: { readonly sheet: string; readonly rect: Rect } | undefined): string | undefined {
  if (!place) return undefined;
  const { top, left } = place.rect;
  return `${place.sheet}!${rangeAddress({ top, left, bottom: top, right: left })}`;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Our comment of each area: at its cell, or moved with it. Areas of the same text are told apart by their order, and only
 * where all their comments are still there.
 */
export function matchComments(
  areas: readonly MarkedArea[],
  comments: readonly LocatedComment[],
): { readonly ours: readonly LocatedComment[]; readonly ofArea: ReadonlyMap<MarkedArea, LocatedComment> } {
  const ofArea = new Map<MarkedArea, LocatedComment>();
  const texts = new Set(areas.flatMap(({ comment }) => (comment ? [plain(comment.text)] : [])));
  const ours = comments.filter(({ text }) => texts.has(plain(text)));
  for (const text of texts) {
    const same = areas.filter(({ comment }) => comment && plain(comment.text) === text);
    const found = ours.filter((one) => plain(one.text) === text);
    for (const area of same) {
      const here = found.find((one) => placeKey(one) === `${area.sheet}!${area.comment?.cell ?? ""}`);
      if (here) ofArea.set(area, here);
      else if (found.length === same.length) {
        const moved = found[same.indexOf(area)];
        if (moved) ofArea.set(area, moved);
      }
    }
  }
  return { ours, ofArea };
}
