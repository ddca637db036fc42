// When two names are one person: case, blanks, accents, titles and the order of name and surname do not count.
import { fold, squeeze } from "../../lib/text";

const TITLES: ReadonlySet<string> = new Set(
  "dott dottssa dottoressa dottore dr dssa ssa ing arch geom rag avv sig sigra signor signora prof profssa per ind p i".split(
    " ",
  ),
);

/** For telling people twice: as written, but for case and blanks. */
export function sameKey(name: string): string {
  return squeeze(name);
}

/** For finding a person in another list, where names may stand the other way round. */
export function personKey(name: string): string {
  return [...nameWords(name)].sort().join(" ");
}

/** The words of a name, folded, as they come, without titles. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name).split(" ");
  const own = words.filter((word) => !TITLES.has(word));
  return own.length >= 2 ? own : words;
}

/** Years agree where one of them is not told. */
export function sameYear(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Whose assignment of which year. */
export function assignedKey(persona: string, anno: number): string {
  return `${personKey(persona)}|${anno}`;
}
