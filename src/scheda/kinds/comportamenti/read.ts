// Reading forms of behaviours: the tables of a person belong to one scheda, whose score and level stand below the last.
import { fold } from "../../../lib/text";
import { parseItalianNumber } from "../../../lib/italian-number";
import type { Sistema } from "../../../sistema/types";
import { findLivello } from "../../../sistema/livello";
import { rangeUnion } from "./rect";
import { readPersona, readSettore } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { CheckContext, SheetTables } from "../../model";
import type { Label } from "../../recognise/labels";
import { findLabels } from "../../recognise/labels";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty, readNumber, readWritten } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { ComportamentiScheda, Livello, Sezione, Totale } from "./model";
import { readOrganizzativa } from "./organizzativa";
import { readSections } from "./sections";

export function readComportamenti(
  sheet: SheetTables,
  context: CheckContext,
): { readonly schede: readonly ComportamentiScheda[]; readonly findings: readonly Finding[] } {
  const groups = byPerson(sheet);
  const schede = groups.map((tables) => readScheda(sheet, tables, context.sistema));
  return { schede, findings: schede.flatMap(incomplete) };
}

/** Judgements nobody has given yet. */
function incomplete(scheda: ComportamentiScheda): readonly Finding[] {
  if (!scheda.inBianco) return [];
  return [
    finding(scheda, "SCHEDA_INCOMPLETA", scheda.rect, {
      facts: { caso: "bianco", mancano: ["giudizi"] },
      rule: "R32",
      field: "scheda",
    }),
  ];
}

/** A table with a person's name between it and the one above begins another scheda. */
function byPerson(sheet: SheetTables): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  for (const table of sheet.tables.filter(({ shape }) => shape === "comportamenti")) {
    const group = groupOf(sheet, table, groups);
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups;
}

function groupOf(sheet: SheetTables, table: Table, groups: readonly Table[][]): Table[] | undefined {
  const overlaps = ({ rect }: Table): boolean => rect.left <= table.rect.right && rect.right >= table.rect.left;
  const { above } = sheet.around(table);
  const before = groups.flat().filter((other) => overlaps(other) && other.rect.bottom < table.rect.top);
  const nearest = before.sort((one, other) => other.rect.bottom - one.rect.bottom)[0];
  if (nearest) {
    const between = above.filter(({ label }) => label.row > nearest.rect.bottom && label.row < table.rect.top);
    if (readPersona(between, sheet.grid) !== undefined) return undefined;
    return groups.find((tables) => tables.includes(nearest));
  }
  // Two sections side by side, or two people.
  const persona = readPersona(above, sheet.grid);
  return groups.find(
    ([first]) =>
      first !== undefined && !overlaps(first) && readPersona(sheet.around(first).above, sheet.grid) === persona,
  );
}

function readScheda(sheet: SheetTables, tables: readonly Table[], sistema: Sistema): ComportamentiScheda {
  const [first] = tables;
  const last = tables.at(-1);
  if (!first || !last) throw new RangeError("a scheda has tables");
  const { grid } = sheet;
  const around = sheet.around(first);
  const below = untilNext(sheet.around(last).below);
  const labels = [...below, ...around.above];
  const hint = ruoloOf(sheet, tables, sistema);
  const sezioni = tables.flatMap((table) => readSections(table, titleOf(sheet, table, tables), sistema, hint));
  const overall = overallRow(sezioni);
  const filled = sezioni
    .map((section) => ({ ...section, totali: section.totali.filter((totale) => totale !== overall?.totale) }))
    .filter(({ voci, totali }) => voci.length > 0 || totali.length > 0);
  const ruolo = filled.find(({ sezione }) => sezione)?.sezione?.ruolo ?? hint;
  const categoria = categoriaOf(sheet, tables, sistema, ruolo);
  const persona = readPersona(around.above, grid);
  const settore = readSettore(around);
  return {
    kind: "comportamenti",
    sheet: grid.sheet.name,
    rect: rangeUnion(tables.map(({ rect }) => rect)),
    ...(persona === undefined ? {} : { persona }),
    ...(categoria === undefined ? {} : { categoria }),
    ...(settore === undefined ? {} : { settore }),
    ...(around.anno === undefined ? {} : { anno: around.anno.value }),
    grid,
    around,
    sezioni: filled,
    ruolo,
    punteggio:
      overall?.read ??
      readScore(
        last,
        labels.find(({ id, text }) => id === "punteggio" && text !== ""),
      ),
    livello: readLivello(sistema, ruolo, labels),
    organizzativa: filled.some(({ sezione }) => sezione?.fattore === "O")
      ? undefined
      : readOrganizzativa(grid, tables, sistema),
    inBianco: filled.every(({ voci }) => voci.every(({ giudizio }) => isEmpty(giudizio))),
  };
}

/** "Valutazione complessiva" with one figure, right below the table: the score, not a total of its columns. */
function overallRow(sezioni: readonly Sezione[]): { readonly totale: Totale; readonly read: NumberRead } | undefined {
  const rows = sezioni.flatMap(({ table, totali }) => totali.map((totale) => ({ table, totale })));
  for (const { table, totale } of rows.reverse()) {
    const { grid, rect } = table;
    const labels = findLabels(grid, { top: totale.row, bottom: totale.row, left: rect.left, right: rect.right });
    const label = labels.find(({ id, text }) => id === "punteggio" && text !== "");
    const numbers = [];
    for (let col = rect.left; col <= rect.right; col++) {
      if (typeof grid.cell(totale.row, col)?.value === "number") numbers.push(col);
    }
    const read = readScore(table, label);
    if (read && numbers.length <= 1) return { totale, read };
  }
  return undefined;
}

/** Another person's name below begins another form. */
function untilNext(labels: readonly Label[]): readonly Label[] {
  const next = labels.findIndex(({ id, text }) => (id === "persona" || id === "cognome") && text !== "");
  return next < 0 ? labels : labels.slice(0, next);
}

/** The nearest text between the table and the one above it. */
function titleOf(sheet: SheetTables, table: Table, tables: readonly Table[]): string {
  const above = Math.max(
    -1,
    ...tables.filter((other) => other.rect.bottom < table.rect.top).map((other) => other.rect.bottom),
  );
  const titles = sheet.around(table).titles.filter(({ row }) => row > above);
  return titles.at(-1)?.text ?? "";
}

const MANAGERS =
  /\bp o\b|posizion[ei] organizzativ|\be q\b|elevat[ae] qualificazion|manageriali|\bapical|\bsegretari[oa]\b|\bscheda a1?\b/;
const STAFF = /\blivelli\b|\bdipendent|\bscheda b\b|\bcomparto\b|collaborator/;

/** Whom the form is for, by its titles, labels and the sheet's name. */
function ruoloOf(sheet: SheetTables, tables: readonly Table[], sistema: Sistema): string | null {
  const words = wordsAround(sheet, tables);
  const known = new Set((sistema.giudizi?.sezioni ?? []).map(({ ruolo }) => ruolo));
  if (MANAGERS.test(words) && known.has("apicali")) return "apicali";
  return STAFF.test(words) && known.has("livelli") ? "livelli" : null;
}

function wordsAround(sheet: SheetTables, tables: readonly Table[]): string {
  const [first] = tables;
  const titles = first ? sheet.around(first).titles.map(({ text }) => text) : [];
  return fold([sheet.grid.sheet.name, ...titles].join(" "));
}

/** The one categoria of the ruolo, or the one that the form names. */
function categoriaOf(
  sheet: SheetTables,
  tables: readonly Table[],
  sistema: Sistema,
  ruolo: string | null,
): string | undefined {
  const options = sistema.categorie.filter((categoria) => categoria.ruolo === ruolo);
  if (options.length <= 1) return options[0]?.id;
  const words = wordsAround(sheet, tables);
  const secretary = options.find(({ id }) => id === "segretario");
  if (secretary && /\bsegretari[oa]\b/.test(words)) return secretary.id;
  return options.find(({ id }) => id !== "segretario")?.id;
}

function readScore(table: Table, label: Label | undefined): NumberRead | undefined {
  if (!label) return undefined;
  if (!label.inside) return readNumber(table.grid.cell(label.at.row, label.at.col), label.at);
  const number = parseItalianNumber(label.text);
  return number && readWritten(label.at, number);
}

function readLivello(sistema: Sistema, ruolo: string | null, labels: readonly Label[]): Livello | undefined {
  const label = labels.find(({ id, text }) => id === "fascia" && text !== "");
  const tabella = sistema.fasce?.tabelle.find((one) => one.ruolo === ruolo) ?? sistema.fasce?.tabelle[0];
  if (!label || !tabella) return undefined;
  return { text: label.text, at: label.at, inside: label.inside, fascia: findLivello(tabella, label.text) };
}
