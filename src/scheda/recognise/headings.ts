// From the text of a heading to the columns it may be. Looked up by words, never searched for, so that long notes cost nothing.
import { fold } from "../../lib/text";
import type { ColumnId } from "./vocabulary";
import { HEADINGS } from "./vocabulary";

export interface HeadingMatch {
  readonly id: ColumnId;
  /** Higher is surer: the whole part, its beginning, its end. */
  readonly score: number;
}

const LONGEST_HEADING = 110;
/** A wording that begins or ends a longer part must be at least this share of it. */
const SHARE = 0.4;
export const SCORE = { whole: 3000, beginning: 2000, end: 1000 } as const;

const BY_WORDING: ReadonlyMap<string, readonly ColumnId[]> = indexWordings();

function indexWordings(): Map<string, ColumnId[]> {
  const index = new Map<string, ColumnId[]>();
  for (const [id, wordings] of Object.entries(HEADINGS) as [ColumnId, readonly string[]][]) {
    for (const wording of wordings) index.set(wording, [...(index.get(wording) ?? []), id]);
  }
  return index;
}

/** A colon with something behind it is a label with its value ("Settore: Tributi"), not a heading. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(":");
  return colon >= 0 && colon < text.trimEnd().length - 1;
}

/** "Fascia C", "Cat. D3", "Fascia A e B": the categoria of a form, not a heading. */
const CATEGORIA = /^(?:fascia|cat|categoria|livello|area) [a-e]\d?(?: (?:e |o )?[a-e]\d?)?$/;

/** All columns that the text may head, surest first; none for texts that are no heading. */
export function matchHeading(text: string): readonly HeadingMatch[] {
  if (text.length > LONGEST_HEADING || isLabelled(text)) return [];
  const best = new Map<ColumnId, number>();
  const parts = text.includes("/") ? [text, ...text.split("/")] : [text];
  for (const part of parts.map(fold)) if (!CATEGORIA.test(part)) matchPart(part, best);
  return [...best].map(([id, score]) => ({ id, score })).sort((one, other) => other.score - one.score);
}

function matchPart(part: string, best: Map<ColumnId, number>): void {
  if (part === "") return;
  const words = part.split(" ");
  const keep = (wording: string, score: number): void => {
    for (const id of BY_WORDING.get(wording) ?? []) {
      if (score + wording.length > (best.get(id) ?? 0)) best.set(id, score + wording.length);
    }
  };
  keep(part, SCORE.whole);
  for (let count = words.length - 1; count > 0; count--) {
    const beginning = words.slice(0, count).join(" ");
    if (beginning.length >= SHARE * part.length) keep(beginning, SCORE.beginning);
    const end = words.slice(-count).join(" ");
    if (end.length >= SHARE * part.length) keep(end, SCORE.end);
  }
}
