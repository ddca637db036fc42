// Which band a text means: its number or letter in any writing ("2", "II", "2° livello", "secondo livello di premialità",
// "livello B"), its name, its giudizio or an alias. Also the merit bands of belluno and those outside them (R41, R42).

import { buildLexicon, findPhrases, wordsOf } from "./phrases";
import type { Lexicon } from "./phrases";
import type { Fascia, FasceMerito, FasciaMerito, TabellaFasce } from "./types";

type Fuori = FasceMerito["fuori"][number];

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] as const;
const ORDINALS = ["prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"] as const;
/** Words around a level that do not make it another. */
const FILLERS: ReadonlySet<string> = new Set(
  "livello liv fascia posizionamento collocazione collocato nel nella in di del della dello dell e o a al alla da premialita premiale merito performance prestazione prestazionale valutazione giudizio retribuzione punteggio punti esito classe n nr numero".split(
    " ",
  ),
);
/** Figures beside a level: its ends, its retribution ("2° livello (71–90) 80 %"). */
const FIGURE = /^\d{2,3}$/;

export function findLivello(tabella: TabellaFasce, text: string): Fascia | undefined {
  return findIn(tabella.voci, text, bandWordings);
}

export function findFasciaMerito(regole: FasceMerito, text: string): FasciaMerito | undefined {
  return findIn(regole.predefinite, text, (fascia) => [
    fascia.nome,
    ...fascia.alias,
    ...numberWordings(regole.predefinite.indexOf(fascia) + 1),
  ]);
}

/** Adeguata, non valutabile, non adeguata: those who are in no merit band. */
export function findFuori(regole: FasceMerito, text: string): Fuori | undefined {
  return findIn(regole.fuori, text, ({ nome, alias }) => [nome, ...alias]);
}

function bandWordings(fascia: Fascia): readonly string[] {
  const giudizio = fascia.giudizio === null ? [] : [fascia.giudizio];
  const position = Number(fascia.livello);
  const numbers = Number.isInteger(position) ? numberWordings(position) : [];
  return [fascia.livello, fascia.nome, ...giudizio, ...fascia.alias, ...numbers];
}

/** 2 → "2", "II", "secondo", "seconda". */
function numberWordings(position: number): readonly string[] {
  const roman = ROMAN[position - 1];
  const ordinal = ORDINALS[position - 1];
  return [
    String(position),
    ...(roman === undefined ? [] : [roman]),
    ...(ordinal === undefined ? [] : [`${ordinal}o`, `${ordinal}a`]),
  ];
}

/** The one entry that all the wordings in the text name; none where the text says something else as well. */
function findIn<T extends object>(
  entries: readonly T[],
  text: string,
  wordingsOf: (entry: T) => readonly string[],
): T | undefined {
  const words = wordsOf(text);
  const matches = findPhrases(words, lexiconOf(entries, wordingsOf));
  const covered = new Set(matches.flatMap(({ start, length }) => Array.from({ length }, (_, at) => start + at)));
  const foreign = words.some((word, at) => !covered.has(at) && !FILLERS.has(word) && !FIGURE.test(word));
  if (foreign) return undefined;
  const [first = [], ...rest] = matches.map(({ meanings }) => meanings);
  const common = first.filter((entry) => rest.every((others) => others.includes(entry)));
  return common.length === 1 ? common[0] : undefined;
}

const lexicons = new WeakMap<object, Lexicon<unknown>>();

function lexiconOf<T extends object>(entries: readonly T[], wordingsOf: (entry: T) => readonly string[]): Lexicon<T> {
  const known = lexicons.get(entries) as Lexicon<T> | undefined;
  if (known !== undefined) return known;
  const built = buildLexicon(entries.flatMap((entry) => wordingsOf(entry).map((wording) => [wording, entry] as const)));
  lexicons.set(entries, built);
  return built;
}
