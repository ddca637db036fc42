// Which fattore a row of a form is about, by its id ("1a", "Fattore 3 – …") or its wording, abbreviated or not ("Perf. org.").
// Rows below a fattore, such as "Obiettivo individuale n. 1: ridurre …" or an element of factor 3, are none.

import { wordsOf } from "./phrases";
import type { Fattore, Sistema } from "./types";

/** "Fattore valutativo: 1a …", "Fattore di valutazione 2". */
const PREFIX: ReadonlySet<string> = new Set("fattore fattori valutativo valutazione di n nr num numero".split(" "));
/** What may follow a wording without making it something else: "del Settore Agronomia", "Peso 30 %", "max 20 punti". */
const CONTINUATIONS: ReadonlySet<string> = new Set(
  "di del dello della dei degli delle dell e ed o con peso pesi max massimo punti punteggio".split(" "),
);
const NUMBER = /^\d+$/;
/** "II – ", "I.a) ", "A) ": rows counted by roman numbers or letters. */
const ORDINAL = /^\s*[([]?(?:(?:I{1,3}|IV|VI{0,3}|IX|X)(?:[.\s-]?[a-z])?|[A-Za-z])\s*[-–—.:)\]]+\s*(?=\p{L}{3})/u;
/** Words between those that matter: offices leave them out or put in others. */
const LINKS: ReadonlySet<string> = new Set("di del dello della dei degli delle dell e ed".split(" "));
/** "Perf.", "Obb.", "Comport": the beginning of a word, dotted or at least so long. */
const SHORTEST_BEGINNING = 4;
const DOTTED = /(\p{L}{2,})\./gu;
/** Plurals written with a doubled letter. */
const SHORT_FORMS: Readonly<Record<string, string>> = { obb: "obiettivi", ob: "obiettivi" };

export function findFattore(sistema: Sistema, text: string): Fattore | undefined {
  const found = findWritten(sistema, text);
  if (found !== undefined) return found;
  const ordinal = ORDINAL.exec(text)?.[0];
  return ordinal === undefined ? undefined : byWording(sistema, writtenOut(sistema, text.slice(ordinal.length)));
}

function findWritten(sistema: Sistema, text: string): Fattore | undefined {
  const words = writtenOut(sistema, text);
  const start =
    words[0] !== undefined && /^fattor[ei]$/.test(words[0]) ? words.findIndex((word) => !PREFIX.has(word)) : 0;
  if (start < 0) return undefined;
  const own = words.slice(start);
  const [first] = own;
  if (first === undefined) return undefined;
  const byId = sistema.fattori.find(({ id }) => wordsOf(id).join("") === first);
  if (byId === undefined) return byWording(sistema, NUMBER.test(first) && hasIndex(text) ? own.slice(1) : own);
  const rest = own.slice(1);
  if (rest.length === 0 || start > 0) return byId;
  // "2. Obiettivi individuali": an office that counts its rows; the wording tells more than the number.
  const other = byWording(sistema, rest);
  if (other !== undefined) return other;
  return sharesWords(byId, rest) || rest.every((word) => CONTINUATIONS.has(word) || NUMBER.test(word))
    ? byId
    : undefined;
}

/** Abbreviations as the words of the sistema's own wordings that they begin. */
function writtenOut(sistema: Sistema, text: string): readonly string[] {
  const words = wordsOf(text);
  const dotted = new Set([...text.matchAll(DOTTED)].map(([, word = ""]) => word.toLowerCase()));
  const known = vocabularyOf(sistema);
  return words.map((word) => {
    if (known.has(word) || NUMBER.test(word)) return word;
    if (dotted.has(word) && SHORT_FORMS[word] !== undefined) return SHORT_FORMS[word];
    if (!dotted.has(word) && word.length < SHORTEST_BEGINNING) return word;
    for (const whole of known) if (whole.length > word.length && whole.startsWith(word)) return whole;
    return word;
  });
}

const vocabularies = new WeakMap<Sistema, ReadonlySet<string>>();

function vocabularyOf(sistema: Sistema): ReadonlySet<string> {
  const known = vocabularies.get(sistema);
  if (known !== undefined) return known;
  const built = new Set(sistema.fattori.flatMap((fattore) => wordingsOf(fattore).flat()));
  vocabularies.set(sistema, built);
  return built;
}

/** How many words of the text a wording takes, whatever articles and prepositions stand between; 0 where it does not begin it. */
function lengthOf(wording: readonly string[], words: readonly string[]): number {
  let at = 0;
  for (const word of wording) {
    if (LINKS.has(word)) continue;
    while (at > 0 && LINKS.has(words[at] ?? "")) at++;
    if (words[at] !== word) return 0;
    at++;
  }
  return at;
}

/** The fattore with the longest wording that begins the text; what follows one of its wordings must continue it. */
function byWording(sistema: Sistema, words: readonly string[]): Fattore | undefined {
  const begun = sistema.fattori.flatMap((fattore) =>
    wordingsOf(fattore)
      .map((wording) => ({ fattore, length: lengthOf(wording, words) }))
      .filter(({ length }) => length > 0),
  );
  const longest = Math.max(0, ...begun.map(({ length }) => length));
  const fattore = begun.find(({ length }) => length === longest)?.fattore;
  if (fattore === undefined) return undefined;
  const own = begun.filter((candidate) => candidate.fattore === fattore);
  return own.some(({ length }) => continues(fattore, words.slice(length))) ? fattore : undefined;
}

function continues(fattore: Fattore, rest: readonly string[]): boolean {
  const [next] = rest;
  if (next === undefined || CONTINUATIONS.has(next)) return true;
  const own = new Set(wordingsOf(fattore).flat());
  return rest.every((word) => own.has(word) || CONTINUATIONS.has(word) || NUMBER.test(word));
}

/** "1a – Risultati della struttura" is still 1a; "1b – Ridurre i tempi" is a row below it. */
function sharesWords(fattore: Fattore, rest: readonly string[]): boolean {
  const own = new Set(
    wordingsOf(fattore)
      .flat()
      .filter((word) => word.length > 3 && !CONTINUATIONS.has(word)),
  );
  return rest.some((word) => own.has(word));
}

/** A row number set apart by a sign or a bracket: "2. ", "2) ", "2 – ". */
function hasIndex(text: string): boolean {
  return /^\s*[([]?\d+\s*[-–—.:)\]ªº°^]/.test(text);
}

const wordings = new WeakMap<Fattore, readonly (readonly string[])[]>();

function wordingsOf(fattore: Fattore): readonly (readonly string[])[] {
  const known = wordings.get(fattore);
  if (known !== undefined) return known;
  const built = [fattore.nome, ...fattore.alias].map(wordsOf);
  wordings.set(fattore, built);
  return built;
}
