// Which categoria a text means (rules §4.1): driven by the names and aliases of the sistema, so that an office's own work too.
// What may mean several is ambiguous, unless the form's title decides: "D" on the form for specifiche responsabilità is resp_d.

import { buildLexicon, findPhrases, wordsOf } from "./phrases";
import type { Lexicon, Match } from "./phrases";
import type { Categoria, Sistema } from "./types";

export type CategoriaMatch =
  | { readonly kind: "found"; readonly categoria: Categoria }
  /** `accepted`: what a person may write. */
  | { readonly kind: "unknown"; readonly accepted: readonly Categoria[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Categoria[]; readonly accepted: readonly Categoria[] };

/** A letter after one of these is a categoria, whatever else the text says. */
const MARKERS: ReadonlySet<string> = new Set(
  "cat categ categoria categorie fascia fasce area aree ex liv livello giur giuridica econ economica".split(" "),
);
/** Words that add nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  "e ed o di da in il la i gli le del dello della dei degli delle dell con su personale pos posizione inquadramento inquadrato inquadrata profilo professionale accesso iniziale ccnl".split(
    " ",
  ),
);
/** One-letter words of the language: as a categoria they need a marker in front or nothing else around. */
const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(["a", "e", "i", "o"]);
const NUMBER = /^\d+$/;

/** What a text means by itself. */
export function matchCategoria(sistema: Sistema, text: string): CategoriaMatch {
  return toMatch(sistema, candidatesIn(sistema.categorie, text, false));
}

/** `titolo`: the title or kind of the form the text stands on, where there is one. */
export function findCategoria(sistema: Sistema, text: string, titolo = ""): CategoriaMatch {
  const { categorie } = sistema;
  const fromTitle = titolo === "" ? [] : candidatesIn(categorie, titolo, true);
  const isBlank = wordsOf(text).length === 0;
  return toMatch(sistema, isBlank ? fromTitle : narrow(categorie, candidatesIn(categorie, text, false), fromTitle));
}

function toMatch({ categorie: accepted }: Sistema, candidates: readonly Categoria[]): CategoriaMatch {
  const [categoria] = candidates;
  if (categoria === undefined) return { kind: "unknown", accepted };
  return candidates.length === 1 ? { kind: "found", categoria } : { kind: "ambiguous", candidates, accepted };
}

/** A form for a variante turns the plain categoria into it; a form for others than the text says changes nothing. */
function narrow(
  categorie: readonly Categoria[],
  candidates: readonly Categoria[],
  fromTitle: readonly Categoria[],
): readonly Categoria[] {
  const direct = candidates.filter((candidate) => fromTitle.includes(candidate));
  if (direct.length > 0) return direct;
  const variants = withVariants(categorie, candidates).filter((candidate) => fromTitle.includes(candidate));
  return variants.length > 0 ? variants : candidates;
}

function candidatesIn(categorie: readonly Categoria[], text: string, isTitle: boolean): readonly Categoria[] {
  const words = wordsOf(text);
  const matches = trusted(findPhrases(words, lexiconOf(categorie)), words, isTitle);
  if (matches.length === 0) return [];
  const [first = [], ...rest] = matches.map(({ meanings }) => withVariants(categorie, meanings));
  const common = first.filter((candidate) => rest.every((others) => others.includes(candidate)));
  const mentioned = [...matches].sort((one, other) => one.meanings.length - other.meanings.length);
  if (common.length === 0) return [...new Set(mentioned.flatMap(({ meanings }) => meanings))];
  const narrowest = mentioned.map(({ meanings }) => meanings.filter((candidate) => common.includes(candidate)));
  return narrowest.find((meanings) => meanings.length > 0) ?? common;
}

/** Drops the letters that are more likely words than categorie: in "addetto a sportello" nobody is of categoria A. */
function trusted(
  matches: readonly Match<Categoria>[],
  words: readonly string[],
  isTitle: boolean,
): readonly Match<Categoria>[] {
  const covered = new Set(
    matches.flatMap(({ start, length }) => words.slice(start, start + length).map((_, at) => start + at)),
  );
  const foreign = words.some(
    (word, at) => !covered.has(at) && !FILLERS.has(word) && !MARKERS.has(word) && !NUMBER.test(word),
  );
  if (!foreign) return matches;
  const anchored = new Set<number>();
  return matches.filter(({ start, length }) => {
    const word = words[start] ?? "";
    if (length > 1 || word.length > 1) return true;
    const before = words[start - 1] ?? "";
    const follows = anchored.has(start - 1) || (FILLERS.has(before) && anchored.has(start - 2));
    const outer = !isTitle && !ONE_LETTER_WORDS.has(word) && (start === 0 || start === words.length - 1);
    const kept = MARKERS.has(before) || follows || outer;
    if (kept) anchored.add(start);
    return kept;
  });
}

function withVariants(categorie: readonly Categoria[], some: readonly Categoria[]): readonly Categoria[] {
  const ids = new Set(some.map(({ id }) => id));
  return categorie.filter(({ id, variante_di: base }) => ids.has(id) || (base !== undefined && ids.has(base)));
}

/** Built once for a sistema: a riepilogo asks for every row. */
const lexicons = new WeakMap<readonly Categoria[], Lexicon<Categoria>>();

function lexiconOf(categorie: readonly Categoria[]): Lexicon<Categoria> {
  const known = lexicons.get(categorie);
  if (known !== undefined) return known;
  const built = buildLexicon(
    categorie.flatMap((categoria) =>
      [categoria.id.replaceAll("_", " "), categoria.nome, ...categoria.alias].map(
        (wording) => [wording, categoria] as const,
      ),
    ),
  );
  lexicons.set(categorie, built);
  return built;
}
