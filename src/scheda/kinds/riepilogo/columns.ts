// What the columns of a riepilogo are, by their headings and, where those serve several uses, by what stands in them.
import { fold } from "../../../lib/text";
import { findCategoria } from "../../../sistema/categoria";
import { findFattore } from "../../../sistema/fattore";
import { findFasciaMerito, findFuori, findLivello } from "../../../sistema/livello";
import type { Fascia, Sistema } from "../../../sistema/types";
import { LABELS } from "../../recognise/label-words";
import { cellText, readNumber } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { ColumnId } from "../../recognise/vocabulary";
import type { ColonnaFattore } from "./model";

export interface Colonne {
  readonly per: ReadonlyMap<ColumnId, number>;
  readonly fattori: readonly ColonnaFattore[];
  /** A column that tells people of the same name apart. */
  readonly matricola: number | undefined;
  /** Achievement of each person's structure. */
  readonly struttura: number | undefined;
}

const MONEY = /€|eur/i;
const IDENTITY = /\bmatr|fiscale/;
const PAY = /\b(?:spettante|premi\w*|retribu\w*|produttivita|incentiv\w*|da (?:erogare|liquidare|corrispondere))\b/;
const LARGEST_PERCENTAGE = 100;
const FEWEST_FACTOR_COLUMNS = 2;
const STRUCTURE: ReadonlySet<string> = new Set(LABELS.struttura);

export function understandColumns(table: Table, sistema: Sistema): Colonne {
  const per = new Map<ColumnId, number>([...table.columns].map(([id, { col }]) => [id, col]));
  joinNames(table, per);
  if (!per.has("punteggio")) move(per, "attribuito", "punteggio");
  if (!per.has("punteggio")) scoreNamedJudgement(table, per);
  const corrected = table.lettura?.colonne ?? {};
  if (!("punteggio" in corrected)) scoreInWords(table, sistema, per);
  if (!("retribuzione" in corrected)) {
    moneyOrPercentage(table, per);
    payInOtherWords(table, per);
  }
  if (!("fascia" in corrected)) bandOrCategoria(table, sistema, per);
  const taken = new Set(per.values());
  const others = table.others.filter(({ col }) => !taken.has(col));
  return {
    per,
    fattori: factorColumns(others, sistema),
    matricola: [...others, ...codeColumn(table)].find(({ heading }) => IDENTITY.test(fold(heading)))?.col,
    struttura: others.find(({ heading }) => STRUCTURE.has(fold(heading)))?.col,
  };
}

/** The band that a text names in any table of the sistema. */
export function bandNamed(sistema: Sistema, text: string, ruolo: string | null = null): Fascia | undefined {
  for (const tabella of sistema.fasce?.tabelle ?? []) {
    if (ruolo !== null && tabella.ruolo !== null && tabella.ruolo !== ruolo) continue;
    const found = findLivello(tabella, text);
    if (found) return found;
  }
  return undefined;
}

function codeColumn(table: Table): readonly { readonly heading: string; readonly col: number }[] {
  const column = table.columns.get("codice");
  return column ? [column] : [];
}

/** "Cognome" and "Nome" in two columns, in either order. */
function joinNames(table: Table, per: Map<ColumnId, number>): void {
  const nome = table.columns.get("nome");
  if (!nome || per.has("nome_proprio")) return;
  const own = fold(nome.heading);
  const other = table.others.find(({ heading }) => fold(heading) === (own === "cognome" ? "nome" : "cognome"));
  if (!other) return;
  if (own === "cognome") per.set("nome_proprio", other.col);
  if (own === "nome") {
    per.set("nome", other.col);
    per.set("nome_proprio", nome.col);
  }
}

/** A "Valutazione" or "Giudizio" of figures is the score. */
function scoreNamedJudgement(table: Table, per: Map<ColumnId, number>): void {
  const col = per.get("giudizio");
  if (col !== undefined && largest(table, col) > 0) move(per, "giudizio", "punteggio");
}

/** A "Valutazione" that is never a number is a judgement or a band. */
function scoreInWords(table: Table, sistema: Sistema, per: Map<ColumnId, number>): void {
  const col = per.get("punteggio");
  if (col === undefined) return;
  const texts = wordsOnly(table, col);
  if (texts === undefined) return;
  const isBand = texts.every((text) => isBandText(sistema, text));
  move(per, "punteggio", isBand && !per.has("fascia") ? "fascia" : "giudizio");
}

/** The texts of a column of at least two rows that holds nothing but texts. */
function wordsOnly(table: Table, col: number): readonly string[] | undefined {
  const texts: string[] = [];
  for (const { row, role } of table.rows) {
    const read = role === "dati" ? readNumber(table.grid.cell(row, col), { row, col }) : undefined;
    if (read === undefined || read.kind === "blank" || read.kind === "dash") continue;
    if (read.kind !== "text") return undefined;
    texts.push(read.text);
  }
  return texts.length >= 2 ? texts : undefined;
}

/** "Retribuzione di risultato" may be euro, "Premio %" is none. */
function moneyOrPercentage(table: Table, per: Map<ColumnId, number>): void {
  const pay = per.get("retribuzione");
  const heading = table.columns.get("retribuzione")?.heading ?? "";
  if (
    pay !== undefined &&
    (MONEY.test(heading) || (!heading.includes("%") && largest(table, pay) > LARGEST_PERCENTAGE))
  ) {
    if (per.has("importo")) per.delete("retribuzione");
    else move(per, "retribuzione", "importo");
  }
  const premium = table.columns.get("importo")?.heading ?? "";
  if (premium.includes("%") && !MONEY.test(premium)) {
    if (per.has("retribuzione")) per.delete("importo");
    else move(per, "importo", "retribuzione");
  }
}

/** "% spettante", "% di premialità": a percentage of the pay in words of the office's own. */
function payInOtherWords(table: Table, per: Map<ColumnId, number>): void {
  if (per.has("retribuzione")) return;
  const own = table.others.find(({ heading }) => /%|percent/i.test(heading) && PAY.test(fold(heading)));
  if (own) per.set("retribuzione", own.col);
}

function largest(table: Table, col: number): number {
  let most = 0;
  for (const { row, role } of table.rows) {
    const read = role === "dati" ? readNumber(table.grid.cell(row, col), { row, col }) : undefined;
    if (read?.kind === "number" && read.value > most) most = read.value;
  }
  return most;
}

/** "Fascia" may be the categoria ("Fascia C"); where bands are free to name, any words may be one. */
function bandOrCategoria(table: Table, sistema: Sistema, per: Map<ColumnId, number>): void {
  const col = per.get("fascia");
  if (col === undefined) return;
  const texts = dataTexts(table, col);
  if (texts.length === 0 || texts.some((text) => isBandText(sistema, text))) return;
  const categorie = texts.filter((text) => findCategoria(sistema, text).kind === "found").length;
  if (categorie * 2 >= texts.length && !per.has("categoria")) move(per, "fascia", "categoria");
  else if (categorie * 2 >= texts.length || sistema.fasce_merito === null) per.delete("fascia");
}

function isBandText(sistema: Sistema, text: string): boolean {
  const merito = sistema.fasce_merito;
  if (merito && (findFasciaMerito(merito, text) ?? findFuori(merito, text))) return true;
  return bandNamed(sistema, text) !== undefined;
}

function dataTexts(table: Table, col: number): readonly string[] {
  return table.rows.flatMap(({ row, role }) => {
    const text = role === "dati" ? cellText(table.grid.shown(row, col)) : "";
    return text === "" ? [] : [text];
  });
}

/** "1a", "Fattore 3": columns of factors come several at a time. */
function factorColumns(others: Table["others"], sistema: Sistema): readonly ColonnaFattore[] {
  if (sistema.fattori.length === 0) return [];
  const found: ColonnaFattore[] = [];
  for (const { heading, col } of others) {
    const fattore = findFattore(sistema, heading);
    if (fattore && !found.some((one) => one.fattore.id === fattore.id)) found.push({ fattore, col });
  }
  return found.length >= FEWEST_FACTOR_COLUMNS ? found : [];
}

function move(per: Map<ColumnId, number>, from: ColumnId, to: ColumnId): void {
  const col = per.get(from);
  if (col === undefined) return;
  per.delete(from);
  if (!per.has(to)) per.set(to, col);
}
