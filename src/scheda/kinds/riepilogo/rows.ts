// The rows of a riepilogo: people with what is written of them, totals with the rows they may sum, headings of groups.
import { fold } from "../../../lib/text";
import { findFuori } from "../../../sistema/livello";
import type { Sistema } from "../../../sistema/types";
import { isCellError } from "../../../workbook/cell";
import type { Grid } from "../../../workbook/grid";
import { cellText, readNumber } from "../../recognise/reading";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { ColumnId } from "../../recognise/vocabulary";
import type { Colonne } from "./columns";
import { isMoneyRow } from "./denaro";
import { NUMERI, PREMI } from "./model";
import type { NumeroId, PersonaRiga, PremioId, PremioRead, TextRead, TotaleRiga } from "./model";

export interface RigheLette {
  readonly persone: readonly PersonaRiga[];
  readonly totali: readonly TotaleRiga[];
  /** Where the name lacks beside typed figures. */
  readonly senzaNome: readonly Place[];
}

const SUMMARY = /^(media|mediana|massimo|minimo|max|min|somma|conteggio|deviazione|numero|n persone|average)\b/;
const GROUP = /^(settore|servizio|ufficio|area|direzione|struttura|dipartimento|unita|categoria|reparto)\b/;
/** Footnote marks after a name: "Rossi Maria (*)". */
const MARKS = /[\s]*(\(\s*\*+\s*\)|\*+|\(\d{1,2}\))+\s*$/;
const SUSPENDED = /\bsospes/;
const NOT_EVALUATED =
  /^(?:in |per |posizione )?(non valutat|non valutabil|n v$|nv$|assent|aspettativa|maternita|congedo|cessat|trasferit|distacc|comand|sospes|malattia|pension|quiescenza|neo ?assunt|dimess|esclus)/;
const NOT_PAID = /^(rinunci|non spett|nessun|esclus|sospes|non dovut)/;
const GIVEN = /^(si|s|x|v|yes|ok|vero|true|attribuit[oa]|assegnat[oa]|concess[oa])\b/;
const NOT_GIVEN = /^(no|non|n|nessun[oa]?|falso|false|rinunci\w*)\b/;
const FULL = 100;
const PLACE = /^\s*(\d{1,4})\s*(?:[°º^ª.)]|\b)/;

export function readRows(table: Table, colonne: Colonne, sistema: Sistema): RigheLette {
  const persone: PersonaRiga[] = [];
  const totali: TotaleRiga[] = [];
  const senzaNome: Place[] = [];
  let group: TextRead | undefined;
  let groupStart = 0;
  for (const { row, role } of table.rows) {
    if (role === "totale") {
      totali.push(readTotal(table, row, groupStart, persone.length));
      groupStart = persone.length;
      continue;
    }
    if (role !== "dati") continue;
    const heading = groupHeading(table, colonne, row);
    if (heading) {
      group = heading;
      continue;
    }
    const name = nameOf(table.grid, colonne, row);
    if (SUMMARY.test(fold(name.text)) || isMoney(table, colonne, row)) continue;
    if (name.text !== "") persone.push(readPersona(table.grid, colonne, sistema, row, name, group));
    else if (isNameless(table, colonne, row)) senzaNome.push({ row, col: name.col });
  }
  return { persone, totali, senzaNome };
}

function nameOf(grid: Grid, { per }: Colonne, row: number): TextRead {
  const col = per.get("nome") ?? 0;
  const first = cellText(grid.shown(row, col));
  const own = per.get("nome_proprio");
  const second = own === undefined ? "" : cellText(grid.shown(row, own));
  return {
    row,
    col,
    text: [first, second]
      .filter((part) => part !== "")
      .join(" ")
      .replace(MARKS, "")
      .trim(),
  };
}

/** One text alone in its row, over several columns or saying of which settore the people below are. */
function groupHeading(table: Table, { per }: Colonne, row: number): TextRead | undefined {
  const { grid, rect } = table;
  const cells = grid.row(row).filter(({ col, value }) => col >= rect.left && col <= rect.right && value !== null);
  const [only, more] = cells;
  if (!only || more || typeof only.value !== "string") return undefined;
  const wide = (grid.mergeAt(row, only.col)?.right ?? only.col) > only.col;
  const text = cellText(only);
  if (!wide && only.col === per.get("nome") && !GROUP.test(fold(text))) return undefined;
  return { row, col: only.col, text: text.replace(/^[^:]{3,30}:\s*/, "") };
}

/** "Economie da riportare | | 2.400,00" right under the last person: money, and nobody's score. */
function isMoney({ grid, rect }: Table, { per }: Colonne, row: number): boolean {
  const first = grid.row(row).find((cell) => cell.col >= rect.left && cell.col <= rect.right && cellText(cell) !== "");
  if (!isMoneyRow(cellText(first))) return false;
  return (["punteggio", "categoria"] as const).every((id) => {
    const col = per.get(id);
    return col === undefined || col === first?.col || cellText(grid.cell(row, col)) === "";
  });
}

/** Figures that somebody typed: sums without a label are formulas. */
function isNameless({ grid }: Table, { per }: Colonne, row: number): boolean {
  if (grid.row(row).some((cell) => SUMMARY.test(fold(cellText(cell))))) return false;
  const figures = (["punteggio", "importo"] as const).map((id) => per.get(id)).filter((col) => col !== undefined);
  const typed = figures.map((col) => grid.cell(row, col)).filter((cell) => typeof cell?.value === "number");
  return typed.length > 0 && typed.every((cell) => cell?.formula === undefined);
}

function readTotal({ grid, rect }: Table, row: number, from: number, to: number): TotaleRiga {
  const first = grid.row(row).find((cell) => cell.col >= rect.left && cellText(cell) !== "");
  const at = { row, col: first?.col ?? rect.left };
  const range = (start: number): number[] => Array.from({ length: to - start }, (_, index) => start + index);
  return { row, text: cellText(first), at, gruppo: range(from), sopra: range(0) };
}

function readPersona(
  grid: Grid,
  colonne: Colonne,
  sistema: Sistema,
  row: number,
  name: TextRead,
  group: TextRead | undefined,
): PersonaRiga {
  const { per } = colonne;
  const text = (id: ColumnId): TextRead | undefined => textAt(grid, per.get(id), row);
  const note = text("note")?.text ?? "";
  const fascia = text("fascia");
  const punteggio = numberAt(grid, colonne, "punteggio", row);
  const words = punteggio?.kind === "text" ? punteggio.text : "";
  const sospeso =
    [note, fascia?.text ?? "", words].some((said) => SUSPENDED.test(fold(said))) ||
    flagAt(grid, per.get("sospeso"), row)?.dato === true;
  const anno = numberAt(grid, colonne, "anno", row);
  const struttura =
    colonne.struttura === undefined
      ? undefined
      : readNumber(grid.shown(row, colonne.struttura), { row, col: colonne.struttura });
  return {
    row,
    persona: name.text,
    at: { row, col: name.col },
    anno: anno?.kind === "number" ? anno.value : undefined,
    matricola: colonne.matricola === undefined ? "" : cellText(grid.cell(row, colonne.matricola)),
    categoria: text("categoria"),
    settore: text("settore") ?? group,
    valutatore: text("valutatore"),
    fascia,
    giudizio: text("giudizio"),
    note,
    numeri: readNumbers(grid, colonne, row),
    posto: postoAt(grid, per.get("posto"), row),
    fattori: colonne.fattori.map(({ col }) => readNumber(grid.cell(row, col), { row, col })),
    premi: readAwards(grid, per, row),
    sospeso,
    partTime: shareAt(grid, per.get("part_time"), row),
    struttura: struttura?.kind === "number" ? struttura.value : undefined,
    senzaValutazione: words !== "" && isNotEvaluated(sistema, words),
  };
}

/** Words that say why there is no score are no fault of the cell. */
function isNotEvaluated(sistema: Sistema, words: string): boolean {
  return (
    NOT_EVALUATED.test(fold(words)) ||
    (sistema.fasce_merito !== null && findFuori(sistema.fasce_merito, words) !== undefined)
  );
}

function readNumbers(grid: Grid, colonne: Colonne, row: number): PersonaRiga["numeri"] {
  const numbers: Partial<Record<NumeroId, NumberRead>> = {};
  for (const id of NUMERI) {
    const read = numberAt(grid, colonne, id, row);
    if (!read) continue;
    // Words that say why nothing is paid stand for no amount.
    numbers[id] =
      id === "importo" && read.kind === "text" && NOT_PAID.test(fold(read.text))
        ? { row, col: read.col, kind: "dash" }
        : read;
  }
  return numbers;
}

function readAwards(grid: Grid, per: Colonne["per"], row: number): PersonaRiga["premi"] {
  const awards: Partial<Record<PremioId, PremioRead>> = {};
  for (const id of PREMI) {
    const flag = flagAt(grid, per.get(id), row);
    if (flag) awards[id] = flag;
  }
  return awards;
}

/** 0.5, 50, 50%, 18/36; words ("tempo pieno") say nothing. */
function shareAt(grid: Grid, col: number | undefined, row: number): number | undefined {
  const read = col === undefined ? undefined : readNumber(grid.shown(row, col), { row, col });
  if (read?.kind !== "number" || read.date || read.value <= 0 || read.value > FULL) return undefined;
  if (read.over !== undefined) return Math.min(1, read.value / read.over);
  return read.percent || read.value > 1 ? read.value / FULL : read.value;
}

function textAt(grid: Grid, col: number | undefined, row: number): TextRead | undefined {
  return col === undefined ? undefined : { row, col, text: cellText(grid.shown(row, col)) };
}

function numberAt(grid: Grid, { per }: Colonne, id: ColumnId, row: number): NumberRead | undefined {
  const col = per.get(id);
  return col === undefined ? undefined : readNumber(grid.cell(row, col), { row, col });
}

function flagAt(grid: Grid, col: number | undefined, row: number): PremioRead | undefined {
  if (col === undefined) return undefined;
  const value = grid.shown(row, col)?.value ?? null;
  if (value === null || isCellError(value)) return { row, col, dato: false };
  if (typeof value === "boolean") return { row, col, dato: value };
  const read = readNumber(grid.shown(row, col), { row, col });
  if (read.kind === "number") return { row, col, dato: read.value > 0 };
  const text = fold(String(value));
  const ticked = /[✓✔☑]/.test(String(value));
  return { row, col, dato: ticked || GIVEN.test(text) || (text !== "" && !NOT_GIVEN.test(text)) };
}

/** "1", "1°", "6 ex aequo". */
function postoAt(grid: Grid, col: number | undefined, row: number): PersonaRiga["posto"] {
  if (col === undefined) return undefined;
  const cell = grid.shown(row, col);
  const testo = cellText(cell);
  const found = PLACE.exec(testo);
  const valore = typeof cell?.value === "number" ? cell.value : found ? Number(found[1]) : undefined;
  return { at: { row: cell?.row ?? row, col }, testo, valore };
}
