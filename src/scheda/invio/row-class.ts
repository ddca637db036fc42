// What a row between two forms speaks of: the form above (outcome, signatures), the one below (titles, name), or nothing sure.
import { fold } from "../../lib/text";
import type { Cell } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { LabelId } from "../recognise/label-words";
import { findLabels } from "../recognise/labels";
import { cellText, isDateFormat } from "../recognise/reading";
import { isTotalText } from "../recognise/rows";

/** `either`: an evaluator, named at the head or at the foot of forms. */
export type RowClass = "head" | "foot" | "either" | "unsure";

const HEAD_LABELS: ReadonlySet<LabelId> = new Set(["persona", "cognome", "nome", "anno", "settore", "categoria"]);
const FOOT_LABELS: ReadonlySet<LabelId> = new Set(["fascia", "retribuzione", "punteggio", "economie", "fondo"]);
const TITLE =
  /\b(scheda|valutazione|performance|allegato|modulo|assegnazione|sistema|comune|regione|provincia|azienda|agenzia|ente|anno)\b/;
const FOOT =
  /\bfirma\b|\bfirmato\b|presa visione|^(data|luogo|visto|letto|note?|n b|osservazioni|indicazioni|considerazioni|commenti|eventuali)\b|^(il|la) (valutator|valutat|dirigente|dipendente|responsabile|segretari)/;
const LONGEST_TITLE = 160;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function classifyRow(grid: Grid, row: number): RowClass {
  const cells = grid.row(row).filter(({ value, formula }) => value !== null || formula !== undefined);
  const texts = cells.map(cellText).filter((text) => text !== "");
  const ids = new Set(
    findLabels(grid, { top: row, bottom: row, left: 0, right: 16383 })
      .filter(({ id, text }) => id !== "valutatore" || text !== "")
      .map(({ id }) => id),
  );
  const has = (wanted: ReadonlySet<LabelId>): boolean => [...ids].some((id) => wanted.has(id));
  const [first = ""] = texts;
  if (FOOT.test(fold(first)) && !has(HEAD_LABELS)) return "foot";
  if (has(FOOT_LABELS) || isTotalText(first)) return "foot";
  if (has(HEAD_LABELS)) return "head";
  if (ids.has("valutatore")) return "either";
  if (hasFigure(grid, row)) return "foot";
  const isTitle = texts.length > 0 && texts.every((text) => text.length <= LONGEST_TITLE && TITLE.test(fold(text)));
  return isTitle ? "head" : "unsure";
}

/** A number that is neither a year nor a date. */
export function hasFigure(grid: Grid, row: number): boolean {
  return grid.row(row).some(({ value, format, uncached }) => {
    if (uncached) return true;
    if (typeof value !== "number" || isDateFormat(format)) return false;
    return !(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR);
  });
}

/** Formulas of rows that wait to be filled show nothing, or 0. */
export function showsSomething({ value, formula }: Cell): boolean {
  return value !== null && value !== "" && !(formula !== undefined && value === 0);
}

export function isBlankRow(grid: Grid, row: number): boolean {
  return grid.row(row).every((cell) => cell.value === null && cell.formula === undefined);
}

const SUMMARY =
  /^(media|mediana|massimo|minimo|max|min|somma|conteggio|deviazione|numero|n persone|average|economie|residuo)\b|\bmedi[oa]\b/;

/** "Totale", "Media", "Punteggio medio": what sums people, in the place of a person too. */
export function isSummaryText(text: string): boolean {
  return isTotalText(text) || SUMMARY.test(fold(text));
}
