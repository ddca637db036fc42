// Cell changes that put a form right: weights with the points that hang on them, totals as sums, bands in the words they were written in.
import { percentOf, quotient } from "../../../lib/decimal";
import { cellAddress } from "../../../workbook/address";
import type { Edit } from "../../../workbook/edit";
import type { Fascia } from "../../../sistema/types";
import { editOf } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { NumberRead } from "../../recognise/reading";
import { cellText } from "../../recognise/reading";
import type { FasciaRead, FattoreRiga, ValutazioneScheda } from "./model";
import { weightOf } from "./points";

const FULL = 100;
type PointColumn = "misurato" | "attribuito";

/** The row with another weight: its points keep their share of it. Formulas of points follow the weight by themselves. */
export function reweigh(scheda: ValutazioneScheda, riga: FattoreRiga, due: number): readonly Edit[] {
  if (riga.daSottorighe) return [];
  const weight = weightOf(riga);
  const rescaled = pointReads(scheda, riga).flatMap((read) => {
    const points = figureOf(read);
    if (points === undefined || points === 0 || weight === undefined || weight === 0) return [];
    return [editOf(scheda.grid, read, quotient(points, weight, due))];
  });
  const written = percentOf(due, riga.peso.kind === "number" && riga.peso.percent && !riga.peso.asText ? 1 : FULL);
  return [editOf(scheda.grid, riga.peso, written), ...rescaled];
}

/** Points typed as points: neither formulas nor percentages. */
function pointReads(scheda: ValutazioneScheda, riga: FattoreRiga): readonly NumberRead[] {
  const reads: NumberRead[] = [];
  if (scheda.misura === "punti") reads.push(riga.misurato);
  if (scheda.misuraAttribuito === "punti") reads.push(riga.attribuito);
  return reads.filter((read) => read.kind === "number" && !read.formula);
}

/** Typed totals of the columns that the edits touch become sums, so that they follow. */
export function withTotals(scheda: ValutazioneScheda, edits: readonly Edit[]): readonly Edit[] {
  const more: Edit[] = [];
  for (const column of ["misurato", "attribuito"] as const) {
    const touched = scheda.righe.some((riga) =>
      edits.some(({ cell }) => cell === cellAddress(riga[column].row, riga[column].col)),
    );
    if (!touched) continue;
    for (const totale of scheda.totali) {
      const read = totale[column];
      if (read.kind === "number" && !read.formula)
        more.push(editOf(scheda.grid, read, { formula: sumFormula(scheda, column) }));
    }
  }
  return [...edits, ...more];
}

/** "=SUM(D10:D14)" where the rows are one block of factors, else "=D10+D12+D15". */
export function sumFormula(scheda: ValutazioneScheda, column: PointColumn | "peso"): string {
  const places = scheda.righe.filter(({ daSottorighe }) => !daSottorighe).map((riga) => riga[column]);
  const parts = scheda.righe
    .filter(({ daSottorighe }) => daSottorighe)
    .flatMap(({ sottorighe }) => sottorighe.map((part) => part[column]));
  const all = [...places, ...parts].sort((one, other) => one.row - other.row);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return "=0";
  const block = last.row - first.row + 1 === all.length;
  if (block) return `=SUM(${cellAddress(first.row, first.col)}:${cellAddress(last.row, last.col)})`;
  return `=${all.map(({ row, col }) => cellAddress(row, col)).join("+")}`;
}

/** The right band as the form writes bands: number, "2° livello", name or judgement. */
export function rewriteBand(scheda: ValutazioneScheda, read: FasciaRead, due: Fascia): readonly Edit[] {
  const cell = scheda.grid.cell(read.at.row, read.at.col);
  if (!cell || cell.formula !== undefined) return [];
  if (typeof cell.value === "number") return [editOf(scheda.grid, read.at, Number(due.livello))];
  const text = inWordsOf(read, due);
  const whole = cellText(cell);
  const to = read.inside && whole.includes(read.text) ? replaceLast(whole, read.text, text) : text;
  return [editOf(scheda.grid, read.at, to)];
}

function inWordsOf({ text, fascia }: FasciaRead, due: Fascia): string {
  const lower = text.toLowerCase();
  if (fascia) {
    const named = lower.indexOf(fascia.nome.toLowerCase());
    if (named >= 0 && fascia.nome.length > 1)
      return splice(text, named, fascia.nome.length, likeWritten(text, named, due.nome));
    const judged = fascia.giudizio === null ? -1 : lower.indexOf(fascia.giudizio.toLowerCase());
    if (judged >= 0 && fascia.giudizio !== null && due.giudizio !== null) {
      return splice(text, judged, fascia.giudizio.length, likeWritten(text, judged, due.giudizio.toLowerCase()));
    }
    const numbered = text.indexOf(fascia.livello);
    if (numbered >= 0) return splice(text, numbered, fascia.livello.length, due.livello);
  }
  return /\d/.test(text) || due.nome.length === 1 ? due.livello : due.nome;
}

/** Upper case, capitalised or lower case as the word that stood there. */
function likeWritten(text: string, at: number, word: string): string {
  const [first = "", second = ""] = text.slice(at);
  if (first !== first.toLowerCase() && second !== second.toLowerCase()) return word.toUpperCase();
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function splice(text: string, at: number, length: number, word: string): string {
  return text.slice(0, at) + word + text.slice(at + length);
}

function replaceLast(whole: string, part: string, by: string): string {
  const at = whole.lastIndexOf(part);
  return splice(whole, at, part.length, by);
}
