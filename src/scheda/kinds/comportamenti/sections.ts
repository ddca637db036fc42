// Rows of a table of judgements to sections, and which section of the sistema each is: by its title ("… (55%)"), by its items.
import { fold } from "../../../lib/text";
import type { SezioneGiudizi, Sistema } from "../../../sistema/types";
import type { NumberRead } from "../../recognise/reading";
import { cellText, isEmpty, readNumber } from "../../recognise/reading";
import { isTotalText } from "../../recognise/rows";
import type { Table } from "../../recognise/tables";
import type { Sezione, Totale, Voce } from "./model";

const SHORTEST_ITEM = 8;
const POINTS = { name: 10, factor: 4, weight: 2, role: 1.5, item: 1 } as const;

/** A section row inside the table begins a new section. */
export function readSections(table: Table, title: string, sistema: Sistema, ruolo: string | null): readonly Sezione[] {
  const columns = columnsOf(table);
  const sections: { titolo: string; voci: Voce[]; totali: Totale[] }[] = [{ titolo: title, voci: [], totali: [] }];
  for (const { row, role } of table.rows) {
    if (row > table.rect.bottom) break;
    const current = sections.at(-1);
    if (!current) break;
    const text = textAt(table, row, columns.item);
    const first = text.text === "" ? firstText(table, row) : text.text;
    const peso = numberAt(table, row, columns.peso);
    const giudizio = numberAt(table, row, columns.giudizio);
    const prodotto = columns.prodotto === undefined ? undefined : numberAt(table, row, columns.prodotto);
    if (role === "totale" || isTotalText(first)) current.totali.push({ row, testo: first, peso, prodotto });
    else if (first !== "" && isEmpty(peso) && isEmpty(giudizio) && isHeading(sistema, first)) {
      if (current.voci.length === 0 && current.totali.length === 0) current.titolo = first;
      else sections.push({ titolo: first, voci: [], totali: [] });
    } else if (role === "dati" && (text.text !== "" || !isEmpty(giudizio))) {
      current.voci.push({ row, voce: text.text, at: text, peso, giudizio, prodotto });
    }
  }
  return sections.map((section) => ({
    ...section,
    table,
    sezione: sectionOf(sistema, ruolo, section.titolo, section.voci),
  }));
}

interface Columns {
  readonly item: number;
  readonly peso: number;
  readonly giudizio: number;
  readonly prodotto: number | undefined;
}

function columnsOf(table: Table): Columns {
  const col = (id: Parameters<Table["columns"]["get"]>[0]): number | undefined => table.columns.get(id)?.col;
  const left = table.rect.left;
  return {
    item: col("item") ?? left,
    peso: col("peso") ?? left,
    giudizio: col("giudizio") ?? left,
    prodotto: col("prodotto"),
  };
}

function numberAt(table: Table, row: number, col: number): NumberRead {
  const merge = table.grid.mergeAt(row, col);
  if (merge && merge.left !== col) return { row, col, kind: "blank" };
  return readNumber(table.grid.shown(row, col), { row, col });
}

function textAt(
  table: Table,
  row: number,
  col: number,
): { readonly text: string; readonly row: number; readonly col: number } {
  const cell = table.grid.shown(row, col);
  return { text: cellText(cell), row: cell?.row ?? row, col: cell?.col ?? col };
}

function firstText(table: Table, row: number): string {
  for (let col = table.rect.left; col <= table.rect.right; col++) {
    const text = cellText(table.grid.shown(row, col));
    if (/\p{L}/u.test(text)) return text;
  }
  return "";
}

/** "B) Comportamenti professionali (45%)" among the items. */
function isHeading(sistema: Sistema, text: string): boolean {
  const folded = fold(text);
  return (sistema.giudizi?.sezioni ?? []).some((sezione) => titlePoints(sistema, sezione, folded) >= POINTS.factor);
}

export function sectionOf(
  sistema: Sistema,
  ruolo: string | null,
  title: string,
  voci: readonly Voce[],
): SezioneGiudizi | undefined {
  const folded = fold(title);
  let best: { readonly sezione: SezioneGiudizi; readonly points: number } | undefined;
  for (const sezione of sistema.giudizi?.sezioni ?? []) {
    const points =
      titlePoints(sistema, sezione, folded) +
      (ruolo === sezione.ruolo ? POINTS.role : 0) +
      POINTS.item * voci.filter(({ voce }) => sezione.voci.some((item) => isSame(item, voce))).length;
    if (points > (best?.points ?? POINTS.item)) best = { sezione, points };
  }
  return best?.sezione;
}

function titlePoints(sistema: Sistema, sezione: SezioneGiudizi, folded: string): number {
  const fattore = sistema.fattori.find(({ id }) => id === sezione.fattore);
  const wordings = fattore ? [fattore.nome, ...fattore.alias] : [];
  const named = folded.includes(fold(sezione.nome)) ? POINTS.name : 0;
  const factor = wordings.some((wording) => folded.includes(fold(wording))) ? POINTS.factor : 0;
  return named + factor + (new RegExp(`\\b${sezione.peso}\\b`).test(folded) ? POINTS.weight : 0);
}

function isSame(item: string, written: string): boolean {
  const one = fold(item);
  const other = fold(written).replace(/^[a-z0-9] /, "");
  if (one === other) return true;
  return other.length >= SHORTEST_ITEM && (one.startsWith(other) || other.startsWith(one));
}
