// Which fattore a row of a form is about, by its id ("1a", "Fattore 3 – …") or its wording. Rows below a fattore, such as
// "Obiettivo individuale n. 1: ridurre …" or an element of factor 3, are none.

import { wordsOf } from "./phrases";
import type { Fattore, Sistema } from "./types";

/** "Fattore valutativo: 1a …", "Fattore di valutazione 2". */
const PREFIX: ReadonlySet<string> = new Set("fattore fattori valutativo valutazione di n nr num numero".split(" "));
/** What may follow a wording without making it something else: "del Settore Agronomia", "Peso 30 %", "max 20 punti". */
const CONTINUATIONS: ReadonlySet<string> = new Set(
  "di del dello della dei degli delle dell e ed o con peso pesi max massimo punti punteggio".split(" "),
);
const NUMBER = /^\d+$/;

export function findFattore(sistema: Sistema, text: string): Fattore | undefined {
  const words = wordsOf(text);
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

/** The fattore with the longest wording that begins the text; what follows one of its wordings must continue it. */
function byWording(sistema: Sistema, words: readonly string[]): Fattore | undefined {
  const begun = sistema.fattori.flatMap((fattore) =>
    wordingsOf(fattore)
      .filter((wording) => wording.length > 0 && wording.every((word, index) => words[index] === word))
      .map((wording) => ({ fattore, length: wording.length })),
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
