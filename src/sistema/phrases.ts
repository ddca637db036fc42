// Finding the wordings of a list in a text: word by word on folded text (lib/text.ts), the longest one first, so that
// "non dirigente" is not "dirigente" and "Istruttore direttivo" is not "Istruttore".

import { fold } from "../lib/text";

/** Articles and prepositions with an apostrophe, whose letter would pass for a categoria: "d'area", "dell'ente". */
const ELISIONS = /(?<!\p{L})(?:[dnsc]?[aeou]?ll|un|d|l|c|quest|quell)['’](?=\p{L})/giu;
/** "P.O.", "P. O.", "PP.OO.", "n.d.": one word; but "n. C" is two. */
const INITIALS = /(?<!\p{L})(?:\p{Lu}{1,2}\.\s?\p{Lu}{1,2}|\p{L}{1,2}\.\p{L}{1,2}|\p{Ll}\.\s\p{Ll})(?:\.|(?!\p{L}))/gu;
const LETTER = /^\p{L}/u;
/** Words of one letter: never part of a code such as "1 a". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(["e", "o", "i"]);

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** Wordings by their first word. */
export type Lexicon<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface Match<T> {
  readonly start: number;
  readonly length: number;
  /** More than one where the same wording stands for several things. */
  readonly meanings: readonly T[];
}

/** Folded words; a letter and a figure that stand apart are one code: "D 3", "1 a". */
export function wordsOf(text: string): readonly string[] {
  const joined: string[] = [];
  for (const word of fold(text.replace(ELISIONS, " ").replace(INITIALS, closeUp)).split(" ")) {
    const last = joined.at(-1);
    if (last !== undefined && isCode(last, word)) joined[joined.length - 1] = last + word;
    else if (word !== "") joined.push(word);
  }
  return joined;
}

export function buildLexicon<T>(entries: Iterable<readonly [wording: string, meaning: T]>): Lexicon<T> {
  const lexicon = new Map<string, Phrase<T>[]>();
  for (const [wording, meaning] of entries) {
    for (const words of spellings(wording)) {
      const [first] = words;
      if (first === undefined) continue;
      const known = lexicon.get(first);
      if (known === undefined) lexicon.set(first, [{ words, meaning }]);
      else known.push({ words, meaning });
    }
  }
  return lexicon;
}

/** The wordings in a text from left to right, at each place the longest, none over another. */
export function findPhrases<T>(words: readonly string[], lexicon: Lexicon<T>): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  let start = 0;
  while (start < words.length) {
    const match = longestAt(words, start, lexicon);
    if (match !== undefined) matches.push(match);
    start += match?.length ?? 1;
  }
  return matches;
}

function longestAt<T>(words: readonly string[], start: number, lexicon: Lexicon<T>): Match<T> | undefined {
  const candidates = lexicon.get(words[start] ?? "") ?? [];
  const here = candidates.filter((phrase) => phrase.words.every((word, index) => words[start + index] === word));
  if (here.length === 0) return undefined;
  const length = Math.max(...here.map((phrase) => phrase.words.length));
  const longest = here.filter((phrase) => phrase.words.length === length);
  return { start, length, meanings: [...new Set(longest.map(({ meaning }) => meaning))] };
}

/** The words of a wording and, where they are initials ("A/B"), the same closed up ("AB"). */
function spellings(wording: string): readonly (readonly string[])[] {
  const words = wordsOf(wording);
  const initials = words.length > 1 && words.every((word) => word.length <= 2 && LETTER.test(word));
  return initials ? [words, [words.join("")]] : [words];
}

function closeUp(initials: string): string {
  return `${initials.replace(/[.\s]/g, "")} `;
}

function isCode(last: string, word: string): boolean {
  if (last.length !== 1 || word.length !== 1 || CONJUNCTIONS.has(last) || CONJUNCTIONS.has(word)) return false;
  return LETTER.test(last) !== LETTER.test(word);
}
