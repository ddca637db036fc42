// Labelled cells around a table: "Cognome … Nome …", "Categoria: D", "Anno di riferimento | 2018". Labels are data, as headings are.
import { remember } from "../../lib/remember";
import { fold } from "../../lib/text";
import type { Grid } from "../../workbook/grid";
import type { Place } from "./reading";
import { LABELS } from "./label-words";
import type { LabelId } from "./label-words";
import { cellText } from "./reading";

export interface Label {
  readonly id: LabelId;
  /** As written, "" where the place is empty. */
  readonly text: string;
  /** Where the value stands, or should. */
  readonly at: Place;
  /** Where the label stands. */
  readonly label: Place;
  /** In the label's own cell ("Anno: 2019"), or in the one beside. */
  readonly inside: boolean;
  /** Not in the sheet: a person said it in correcting the reading. */
  readonly stated?: true;
}

const BY_WORDING: ReadonlyMap<string, LabelId> = new Map(
  (Object.entries(LABELS) as [LabelId, readonly string[]][]).flatMap(([id, wordings]) =>
    wordings.map((wording) => [wording, id] as const),
  ),
);
const LONGEST_LABEL = Math.max(...[...BY_WORDING.keys()].map((wording) => wording.length)) + 24;
const LONGEST_TEXT = 400;
/** Forms print these before a line to write on, without a colon ("Cognome ____ Nome ____", "Fascia C"); others would be titles. */
const WITHOUT_COLON: ReadonlySet<LabelId> = new Set(["cognome", "nome", "settore", "categoria", "anno"]);
/** The words of that line of a form. */
const LINE_WORD = /^(?:Cognome|Nome|Settore|Servizio|Ufficio|Categoria|Anno)\b/;
/** "Area degli Istruttori": the areas of classification of 2023, which no settore is called. */
const INQUADRAMENTO = /^area (?:degli |dei |delle )?(?:operatori|istruttori|funzionari)\b/;
const FULL_NAME: ReadonlySet<string> = new Set(["cognome e nome", "nome e cognome", "cognome nome"]);
/** Dots and underscores that forms print to write on. */
const FILLER = /[_.…\s]{2,}$|^[_.…\s]{2,}|_{2,}|\.{3,}|…+/g;

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Every label in the area, from the top left. */
export function findLabels(grid: Grid, area: Area): readonly Label[] {
  const labels: Label[] = [];
  for (const { index, cells } of grid.rowsBetween(area.top, area.bottom)) {
    for (const cell of cells) {
      if (cell.col < area.left || cell.col > area.right || typeof cell.value !== "string") continue;
      labels.push(...labelsOf(grid, cell.value, { row: index, col: cell.col }, area));
    }
  }
  return labels;
}

/** The first of the ids that has a value; else the first that is there without one. */
export function pickLabel(labels: readonly Label[], ...ids: readonly LabelId[]): Label | undefined {
  const wanted = labels.filter((label) => ids.includes(label.id));
  return wanted.find((label) => label.text !== "") ?? wanted[0];
}

function labelsOf(grid: Grid, raw: string, at: Place, area: Area): readonly Label[] {
  if (raw.length > LONGEST_TEXT) return [];
  const inside = splitInside(raw).map(({ id, text }): Label => ({
    id,
    text: clean(text),
    at,
    label: at,
    inside: true,
  }));
  const [only] = inside;
  if (inside.length !== 1 || !only || only.text !== "") return inside;
  const beside = isHeadingRow(grid, at.row, area)
    ? valueUnder(grid, at, area)
    : (valueBeside(grid, at, area, only.id) ?? valueBelow(grid, at, area));
  return [{ ...only, text: beside ? clean(beside.text) : "", at: beside?.at ?? emptyPlace(grid, at), inside: false }];
}

export function clean(text: string): string {
  return text
    .replace(FILLER, " ")
    .replace(/<<|>>/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[\s:;,–-]+|[\s:;,]+$/g, "")
    .trim();
}

interface Found {
  readonly id: LabelId;
  readonly from: number;
  readonly to: number;
}

interface Split {
  readonly id: LabelId;
  readonly text: string;
}

/** Labels in one text: at its start, after two blanks or a line break, or anywhere before a colon. */
function splitText(raw: string): readonly Split[] {
  const found: Found[] = [];
  const starts = [
    0,
    ...[...raw.matchAll(/(?:\s{2,}|[\n\t;|–]|\s-\s|(?<=\s))(?=\S)/gu)].map((match) => match.index + match[0].length),
  ];
  for (const start of new Set(starts)) {
    const last = found.at(-1);
    if (last && start < last.to) continue;
    const hit = labelAt(raw, start, found[0]);
    if (hit) found.push(hit);
  }
  if (found.length === 0 || (found[0]?.from ?? 0) > 0) {
    const first = found[0];
    if (!first || !isLabelStart(raw, first)) return [];
  }
  return found.map(({ id, to }, index) => ({ id, text: raw.slice(to, found[index + 1]?.from ?? raw.length) }));
}

/** Forms repeat the same titles, headings and footnotes by the hundred. */
const splitInside = remember(splitText);

/** A label in the middle of a sentence is none: "Scheda … Anno 2017" is read as a title by the year's own reader. */
function isLabelStart(raw: string, label: Found): boolean {
  return raw.slice(label.to - 1, label.to) === ":" || /^\s*$/.test(raw.slice(0, label.from));
}

function labelAt(raw: string, start: number, before: Found | undefined): Found | undefined {
  const rest = raw.slice(start, start + LONGEST_LABEL);
  const colon = rest.indexOf(":");
  if (colon > 0) {
    const id = wordingOf(rest.slice(0, colon));
    if (id) return { id, from: start, to: start + colon + 1 };
  }
  // "Cognome Prova Nome Ada Settore Tributi" with single blanks: after the surname the words of the form stand out.
  const isLine = before?.id === "cognome" && before.from === 0 && LINE_WORD.test(rest);
  const breaks = start === 0 || isLine || /(?:\s{2,}|[\n\t;|–]|[_.…]{2,}\s*)$/.test(raw.slice(0, start));
  if (!breaks) return undefined;
  if (INQUADRAMENTO.test(fold(rest))) return { id: "categoria", from: start, to: start };
  const words = [...rest.matchAll(/\S+/g)];
  for (let count = Math.min(words.length, 9); count > 0; count--) {
    const word = words[count - 1];
    if (!word) continue;
    const end = word.index + word[0].length;
    const id = wordingOf(rest.slice(0, end), true);
    const ends = start + end >= raw.trimEnd().length;
    const isName = id === "persona" && start === 0 && FULL_NAME.has(fold(rest.slice(0, end)));
    if (id && (ends || isName || WITHOUT_COLON.has(id))) return { id, from: start, to: start + end };
  }
  return undefined;
}

/** In two languages, or two words: one part that is known tells, unless the other is a label with its value. */
function wordingOf(text: string, isOpen = false): LabelId | undefined {
  const folded = fold(text);
  if (isOpen && text.includes("/") && LINE_WORD.test(text)) return BY_WORDING.get(folded) ?? openWording(text);
  return (
    BY_WORDING.get(folded) ??
    text
      .split("/")
      .map((part) => BY_WORDING.get(fold(part)))
      .find((id) => id !== undefined) ??
    qualified(folded)
  );
}

/** What may follow the words of a label without making it another: "Cognome e nome del valutato", "Settore di assegnazione". */
const QUALIFIED =
  /^(.{3,40}?) (?:(?:del|della|dell|dei|di|da|in|e|o) )*(?:valutat[oa]|valutando|dipendente|lavoratore|lavoratrice|collaboratore|collaboratrice|titolare|interessat[oa]|appartenenza|assegnazione|servizio|inquadramento|posizione economica|pos econ(?:omica)?|profilo|profilo professionale|economica|giuridica|contrattuale)$/;
const MAY_BE_QUALIFIED: ReadonlySet<LabelId> = new Set(["persona", "cognome", "nome", "settore", "categoria"]);

function qualified(folded: string): LabelId | undefined {
  const base = QUALIFIED.exec(folded)?.[1];
  const id = base === undefined ? undefined : BY_WORDING.get(base);
  return id !== undefined && MAY_BE_QUALIFIED.has(id) ? id : undefined;
}

function openWording(text: string): LabelId | undefined {
  const parts = text.split("/").map((part) => BY_WORDING.get(fold(part)));
  return parts.every((id) => id !== undefined) ? parts[0] : undefined;
}

function valueBeside(
  grid: Grid,
  at: Place,
  area: Area,
  id: LabelId,
): { readonly text: string; readonly at: Place } | undefined {
  const from = (grid.mergeAt(at.row, at.col)?.right ?? at.col) + 1;
  for (let col = from; col <= Math.min(area.right + 4, from + 5); col++) {
    const cell = grid.shown(at.row, col);
    const text = cellText(cell);
    if (cell === undefined || text === "") continue;
    if (typeof cell.value === "string" && isOtherLabel(cell.value, id)) return undefined;
    return { text, at: { row: cell.row, col: cell.col } };
  }
  return undefined;
}

/** "Cat. D" beside "Categoria", "Dirigente" beside "Qualifica", "Ufficio tecnico" beside "Settore" are values, though they begin as labels do. */
function isOtherLabel(text: string, id: LabelId): boolean {
  const inside = splitInside(text);
  if (inside.length === 0) return false;
  if (
    id === "settore" &&
    !text.includes(":") &&
    inside.every((label) => label.id === "settore" && label.text.trim() !== "")
  )
    return false;
  return !(
    id === "categoria" &&
    inside.every((label) => label.id === "categoria" || (label.id === "persona" && !text.includes(":")))
  );
}

/** Labels in a row and their values in the row below, as in small tables of two rows. */
function valueBelow(grid: Grid, at: Place, area: Area): { readonly text: string; readonly at: Place } | undefined {
  const right = grid.cell(at.row, (grid.mergeAt(at.row, at.col)?.right ?? at.col) + 1);
  if (typeof right?.value !== "string" || splitInside(right.value).length === 0) return undefined;
  return valueUnder(grid, at, area);
}

/** "Matricola | Nominativo | Profilo | Categoria" over one row of values: two bare labels side by side, each with a value below. */
function isHeadingRow(grid: Grid, row: number, area: Area): boolean {
  const texts = grid.row(row).filter(({ col, value }) => col >= area.left && col <= area.right && value !== null);
  let pairs = 0;
  let before = false;
  for (const cell of texts) {
    const inside = typeof cell.value === "string" ? splitInside(cell.value) : [];
    const bare = inside.length === 1 && inside[0]?.text.trim() === "" && !cellText(cell).endsWith(":");
    const filled = bare && valueUnder(grid, { row, col: cell.col }, area) !== undefined;
    if (filled && before) pairs++;
    before = filled;
  }
  return pairs > 0;
}

function valueUnder(grid: Grid, at: Place, area: Area): { readonly text: string; readonly at: Place } | undefined {
  const row = (grid.mergeAt(at.row, at.col)?.bottom ?? at.row) + 1;
  if (row > area.bottom) return undefined;
  const cell = grid.shown(row, at.col);
  const text = cellText(cell);
  if (!cell || text === "" || (typeof cell.value === "string" && splitInside(cell.value).length > 0)) return undefined;
  // More rows of values are a table, such as that of the bands.
  const next = row < area.bottom ? grid.shown(row + 1, at.col) : undefined;
  const isList = cellText(next) !== "" && !(typeof next?.value === "string" && splitInside(next.value).length > 0);
  if (isList) return undefined;
  return { text, at: { row: cell.row, col: cell.col } };
}

function emptyPlace(grid: Grid, at: Place): Place {
  return { row: at.row, col: (grid.mergeAt(at.row, at.col)?.right ?? at.col) + 1 };
}
