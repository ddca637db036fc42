// The categoria of a form: from its label, from its title ("Scheda … Dirigenti", "Fascia C", "specifiche responsabilità"),
// from what the person is called ("Dirigente: …"). Label and title together where one makes the other clearer (rules §4.1).
import type { Categoria, Sistema } from "../../sistema/types";
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { SchedaBase } from "../model";
import type { Label } from "../recognise/labels";
import type { Place } from "../recognise/reading";
import { cellText } from "../recognise/reading";
import type { Surroundings, TextAt } from "../recognise/surroundings";
import { finding } from "./build";
import { categoriaOf } from "./lookup";

export type CategoriaRead =
  | { readonly kind: "found"; readonly id: string; readonly at: Place | undefined }
  | { readonly kind: "missing"; readonly at: Place | undefined }
  | { readonly kind: "unknown"; readonly text: string; readonly at: Place }
  | { readonly kind: "ambiguous"; readonly text: string; readonly at: Place; readonly candidates: readonly Categoria[] }
  /** The label says one thing, the form's title another. */
  | {
      readonly kind: "contradictory";
      readonly text: string;
      readonly titolo: string;
      readonly at: Place;
      readonly candidates: readonly Categoria[];
    };

const CASO = {
  missing: "manca",
  unknown: "sconosciuta",
  ambiguous: "ambigua",
  contradictory: "contraddittoria",
} as const;
const LONGEST_TITLE = 160;
/** Titles that say for whom a form is; those of offices, of evaluators, of years do not count. */
const TITLE =
  /\b(sched[ae]|dirigent[ei]|dirigenza|fasci[ae]|categori[ae]|cat|posizion[ei]|titolar[ei]|responsabilita|personale|comparto|dipendent[ei]|p ?o|a ?p|e ?q|elevat[ae]|segretari[oa]|livelli)\b/;
const NOT_A_TITLE = /valutator|firma|visione|\bsettore\b|\bservizio\b|\bufficio\b/;
/** "Qualifica: geometra" may say nothing; "Categoria: E1" is wrong. */
const STRICT_LABEL = /^(cat|categoria|fascia|inquadramento|area|category)/;

export function readCategoria(sistema: Sistema, grid: Grid, around: Surroundings): CategoriaRead {
  const labels = around.above.filter(({ id }) => id === "categoria");
  const title = findTitle(sistema, around.titles, labels, around.above);
  const stated = labels.filter(({ text }) => text !== "");
  for (const label of stated) {
    const match = categoriaOf(sistema, label.text, title?.text ?? "");
    if (match.kind === "unknown" && !(STRICT_LABEL.test(wordingOf(grid, label)) && label === stated.at(-1))) continue;
    if (match.kind === "unknown") return { kind: "unknown", text: label.text, at: label.at };
    if (match.kind === "ambiguous")
      return { kind: "ambiguous", text: label.text, at: label.at, candidates: match.candidates };
    // Whoever corrects the reading has the form before them: its title does not gainsay it.
    const other = title && label.stated !== true && disagreement(sistema, title.text, match.categoria);
    if (title && other)
      return {
        kind: "contradictory",
        text: label.text,
        titolo: title.text,
        at: label.at,
        candidates: [match.categoria, ...other],
      };
    return { kind: "found", id: match.categoria.id, at: label.at };
  }
  if (title) {
    const match = categoriaOf(sistema, "", title.text);
    if (match.kind === "found") return { kind: "found", id: match.categoria.id, at: title };
    if (match.kind === "ambiguous")
      return { kind: "ambiguous", text: title.text, at: title, candidates: match.candidates };
  }
  const called = personCalled(sistema, grid, around.above) ?? areaNamed(sistema, grid, around.above);
  if (called) return called;
  return { kind: "missing", at: labels[0]?.label };
}

export function checkCategoria(scheda: SchedaBase, read: CategoriaRead, sistema: Sistema): readonly Finding[] {
  if (read.kind === "found") return [];
  const heading = { ...scheda.rect, bottom: scheda.rect.top };
  const facts = {
    caso: CASO[read.kind],
    ...("text" in read ? { testo: read.text } : {}),
    ...("titolo" in read ? { titolo: read.titolo } : {}),
    ...("candidates" in read ? { candidate: read.candidates.map(({ nome }) => nome) } : {}),
    ammesse: sistema.categorie.map(({ nome }) => nome),
  };
  const found = "text" in read ? read.text : undefined;
  return [finding(scheda, "CATEGORIA_SCONOSCIUTA", read.at ?? heading, { facts, found, field: "categoria" })];
}

/** The nearest title that names a categoria; a label's own cell is none. */
function findTitle(
  sistema: Sistema,
  titles: readonly TextAt[],
  labels: readonly Label[],
  all: readonly Label[],
): TextAt | undefined {
  for (let index = titles.length - 1; index >= 0; index--) {
    const title = titles[index];
    if (!title || title.text.length > LONGEST_TITLE || title.text.includes(":")) continue;
    const folded = fold(title.text);
    if (!TITLE.test(folded) || NOT_A_TITLE.test(folded)) continue;
    if (labels.some(({ at, label }) => isAt(at, title) || isAt(label, title))) continue;
    // "Valutatore | Bianchi Maria, Dirigente": what a label says is no title.
    if (all.some(({ at, text, inside }) => !inside && text !== "" && isAt(at, title))) continue;
    if (categoriaOf(sistema, "", title.text).kind !== "unknown") return title;
  }
  return undefined;
}

function isAt(one: Place, other: Place): boolean {
  return one.row === other.row && one.col === other.col;
}

/** The categorie a title speaks of, where the stated one is neither among them nor related to them. */
function disagreement(sistema: Sistema, title: string, stated: Categoria): readonly Categoria[] | undefined {
  const match = categoriaOf(sistema, "", title);
  const spoken = match.kind === "found" ? [match.categoria] : match.kind === "ambiguous" ? match.candidates : [];
  const related = spoken.some(
    ({ id, variante_di: base }) => id === stated.id || id === stated.variante_di || base === stated.id,
  );
  return spoken.length === 0 || related ? undefined : spoken;
}

/** "Dirigente: Rossi Ada" names the person and says what she is; "Dipendente: …" says nothing. */
function personCalled(sistema: Sistema, grid: Grid, labels: readonly Label[]): CategoriaRead | undefined {
  const people = labels.filter(({ id, text }) => (id === "persona" || id === "cognome") && text !== "");
  const [only] = people;
  if (!only || people.length > 1) return undefined;
  const match = categoriaOf(sistema, ownWords(grid, only));
  return match.kind === "found" ? { kind: "found", id: match.categoria.id, at: only.label } : undefined;
}

/** "Area: Istruttori": since 2023 the areas of classification are the categorie, by a word that settori bear too. */
function areaNamed(sistema: Sistema, grid: Grid, labels: readonly Label[]): CategoriaRead | undefined {
  for (const label of labels) {
    if (label.id !== "settore" || label.text === "" || !/^area\b/.test(wordingOf(grid, label))) continue;
    const match = categoriaOf(sistema, label.text);
    if (match.kind === "found") return { kind: "found", id: match.categoria.id, at: label.at };
  }
  return undefined;
}

function wordingOf(grid: Grid, label: Label): string {
  return fold(ownWords(grid, label));
}

/** The label without its value. */
function ownWords(grid: Grid, { label, inside }: Label): string {
  const text = cellText(grid.cell(label.row, label.col));
  return inside ? (text.split(":")[0] ?? "") : text;
}
