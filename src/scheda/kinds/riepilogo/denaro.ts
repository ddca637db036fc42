// The fund and the economie of a table (R28, R42): a row under the data, a label above, below or beside, in whatever words.
import { fold } from "../../../lib/text";
import type { Cell } from "../../../workbook/cell";
import type { Grid } from "../../../workbook/grid";
import type { Area, Label } from "../../recognise/labels";
import { findLabels } from "../../recognise/labels";
import { cellText, readNumber } from "../../recognise/reading";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import type { Colonne } from "./columns";

export type Denaro = "fondo" | "economie";

const QUANTITY =
  "(?:(?:ammontare|importo|totale|entita|consistenza|valore)(?: complessiv[oa]| totale)?(?: d[ei]l(?:l[oae])?| dei| d)? )?";
/** A figure may follow in the same text: the words only begin it. */
const WORDS: Readonly<Record<Denaro, RegExp>> = {
  fondo: new RegExp(
    `^${QUANTITY}(?:fondo|risorse|budget|stanziamento|disponibilita|somm[ae] (?:da (?:ripartire|distribuire)|disponibil[ei]|stanziat[ae])|importo da (?:ripartire|distribuire))\\b`,
  ),
  economie:
    /^(?:totale )?(?:economi[ae]|residu[oi]|avanzo|risparmi|(?:somm[ae]|importo|importi|risorse|fondo|quota) (?:residu[oae]|non \w+)|non (?:erogat|assegnat|distribuit|utilizzat)[oaei])\b/,
};
/** Figures of another year, or of what was paid out of the fund. */
const OTHER_MONEY =
  /\b(?:precedent[ei]|storico)\b|(?<!non )\b(?:erogat|liquidat|pagat|assegnat|distribuit|spes|utilizzat|impegnat)[oaei]\b/;
/** Of several funds, the one that is shared. */
const SHARED_MONEY = /\b(?:ripartire|distribuire|complessiv[oa]|totale|disponibil[ei])\b/;
/** "€ 3.000,00", "3.000,00 euro", wherever in the text; else a figure that the text ends with. */
const EURO = /(?:€|\beuro)\s*(\d[\d.]*(?:,\d+)?)|(\d[\d.]*(?:,\d+)?)\s*(?:€|euro\b)/iu;
const AFTER_COLON = /:\s*(\d[\d.]*(?:,\d+)?)\s*$/u;
const LONGEST = 90;

/** Does the text begin as the label of a fund, or of what is left of it? */
export function namesMoney(text: string, id: Denaro): boolean {
  if (text.length > LONGEST) return false;
  return text.split("/").some((part) => {
    const words = fold(part.replace(/[:€].*$/u, "").replace(/\(.*?\)/g, " "));
    if (!WORDS[id].test(words)) return false;
    return id === "economie" || !(WORDS.economie.test(words) || OTHER_MONEY.test(words));
  });
}

/** A row of money among the people: a label, and neither score nor categoria. */
export function isMoneyRow(text: string): boolean {
  return namesMoney(text, "fondo") || namesMoney(text, "economie");
}

export function findMoney(
  table: Table,
  tables: readonly Table[],
  around: Surroundings,
  colonne: Colonne,
  id: Denaro,
): NumberRead | undefined {
  const inRows = moneyRow(table, colonne, id);
  if (inRows) return inRows;
  const labels = [...around.above, ...around.below, ...findLabelsBeside(table, tables)];
  for (const label of labels) {
    const read = label.id === id ? labelNumber(table.grid, label) : undefined;
    if (read) return read;
  }
  return inOtherWords(table, tables, id);
}

/** "Economie" and "Fondo" written as rows under the data: their figure stands in the column of amounts, else last in the row. */
function moneyRow(table: Table, { per }: Colonne, id: Denaro): NumberRead | undefined {
  const { grid, rect } = table;
  for (const { row } of table.rows) {
    const cells = grid.row(row).filter((cell) => cell.col >= rect.left && cell.col <= rect.right);
    const label = cells.find((cell) => typeof cell.value === "string");
    if (!label || !namesMoney(cellText(label), id)) continue;
    const col = per.get("importo");
    const own = col === undefined ? undefined : readNumber(grid.cell(row, col), { row, col });
    if (own && own.kind !== "blank") return own;
    const last = cells.filter((cell) => cell.col > label.col).at(-1);
    if (last) return readNumber(last, { row, col: last.col });
  }
  return undefined;
}

/** The figure of a label: in its own text, beside it, or in the cell below where nothing stands beside. */
export function labelNumber(grid: Grid, label: Label | undefined): NumberRead | undefined {
  if (!label) return undefined;
  if (label.inside) return label.text === "" ? undefined : numberIn(label.text, label.at);
  if (label.text !== "") return readNumber(grid.cell(label.at.row, label.at.col), label.at);
  return numberBelow(grid, label.label);
}

function numberIn(text: string, at: Place): NumberRead | undefined {
  const read = readNumber({ ...at, value: text.replace(/\(.*\)/g, "") }, at);
  return read.kind === "number" ? { ...read, asText: false } : undefined;
}

function numberBelow(grid: Grid, at: Place): NumberRead | undefined {
  const row = (grid.mergeAt(at.row, at.col)?.bottom ?? at.row) + 1;
  const cell = grid.cell(row, at.col);
  return typeof cell?.value === "number" || cell?.uncached === true
    ? readNumber(cell, { row, col: at.col })
    : undefined;
}

function findLabelsBeside(table: Table, tables: readonly Table[]): readonly Label[] {
  return besideAreas(table, tables).flatMap((area) => findLabels(table.grid, area));
}

/** The columns to the right and left of a table, as far as the tables beside it. */
function besideAreas({ rect }: Table, tables: readonly Table[]): readonly Area[] {
  const rows = { top: rect.top, bottom: rect.bottom };
  const beside = tables.filter(({ rect: other }) => other.top <= rect.bottom && other.bottom >= rect.top);
  const right = Math.min(
    ...beside.filter(({ rect: other }) => other.left > rect.right).map(({ rect: other }) => other.left - 1),
    rect.right + REACH,
  );
  const left = Math.max(
    ...beside.filter(({ rect: other }) => other.right < rect.left).map(({ rect: other }) => other.right + 1),
    0,
  );
  return [
    { ...rows, left: rect.right + 1, right },
    { ...rows, left, right: rect.left - 1 },
  ].filter((area) => area.left <= area.right);
}

/** How far to the right of a table its fund may stand. */
const REACH = 12;

/** A label in words of the office's own, with a number in it, beside it or below it; among several the one to be shared. */
function inOtherWords(table: Table, tables: readonly Table[], id: Denaro): NumberRead | undefined {
  const { grid, rect } = table;
  const over = Math.max(
    -1,
    ...tables.filter((other) => other.rect.bottom < rect.top).map((other) => other.rect.bottom),
  );
  const under = Math.min(
    grid.lastRow + 1,
    ...tables.filter((other) => other.rect.top > rect.bottom).map((other) => other.rect.top),
  );
  const areas: readonly Area[] = [
    { top: over + 1, bottom: rect.top - 1, left: 0, right: rect.right + REACH },
    { top: rect.bottom + 1, bottom: under - 1, left: 0, right: rect.right + REACH },
    ...besideAreas(table, tables),
  ];
  const found = areas.flatMap((area) => moneyIn(grid, area, id));
  const chosen = found.length > 1 ? found.filter(({ text }) => SHARED_MONEY.test(fold(text))) : found;
  return chosen.length === 1 ? chosen[0]?.read : undefined;
}

interface Worded {
  readonly text: string;
  readonly read: NumberRead;
}

function moneyIn(grid: Grid, area: Area, id: Denaro): readonly Worded[] {
  return grid.rowsBetween(area.top, area.bottom).flatMap(({ cells }) =>
    cells.flatMap((cell): readonly Worded[] => {
      if (cell.col < area.left || cell.col > area.right || typeof cell.value !== "string") return [];
      const text = cellText(cell);
      const read = namesMoney(text, id) ? figureNear(grid, cell, text) : undefined;
      return read ? [{ text, read }] : [];
    }),
  );
}

function figureNear(grid: Grid, cell: Cell, text: string): NumberRead | undefined {
  // Of the two groups only the one that matched has a text.
  const written = EURO.exec(text)?.slice(1).join("") ?? AFTER_COLON.exec(text)?.[1];
  if (written !== undefined) return numberIn(written, cell);
  const from = (grid.mergeAt(cell.row, cell.col)?.right ?? cell.col) + 1;
  const beside = grid.row(cell.row).find(({ col, value }) => col >= from && col <= from + REACH && value !== null);
  if (beside) return typeof beside.value === "number" ? readNumber(beside, beside) : undefined;
  return numberBelow(grid, cell);
}
