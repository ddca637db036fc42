// Reading every riepilogo of a sheet: columns, people, totals, and what stands around the table (fund, economie, structure).
import { fold } from "../../../lib/text";
import type { Categoria, Sistema } from "../../../sistema/types";
import type { Grid } from "../../../workbook/grid";
import { categoriaOf } from "../../checks/lookup";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, SheetTables } from "../../model";
import { LABELS } from "../../recognise/labels";
import type { Label, LabelId } from "../../recognise/labels";
import { cellText, readNumber } from "../../recognise/reading";
import type { NumberRead } from "../../recognise/reading";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import { understandColumns } from "./columns";
import type { Colonne } from "./columns";
import { defaultRuolo, dueOnScore, placeInBands, usedBands } from "./due";
import { measureOfFactors, scoreOfFactors } from "./factors";
import type { RigaFattori } from "./factors";
import type { MisuraFattori, PersonaRiga, RiepilogoScheda, RigaLetta } from "./model";
import { readRows } from "./rows";
import { scaleColumn } from "./scale";

const MONTHS = 12;
const FULL = 100;
const LONGEST_TITLE = 160;

export function readRiepiloghi(sheet: SheetTables, context: CheckContext): readonly RiepilogoScheda[] {
  const tables = sheet.tables.filter(({ shape }) => shape === "riepilogo");
  return tables.map((table) => readRiepilogo(sheet, table, tables, context));
}

function readRiepilogo(
  sheet: SheetTables,
  table: Table,
  tables: readonly Table[],
  context: CheckContext,
): RiepilogoScheda {
  const { sistema } = context;
  const { grid } = sheet;
  const colonne = understandColumns(table, sistema);
  const lette = readRows(table, colonne, sistema);
  const around = sheet.around(table);
  const settore = around.above.find(({ id, text }) => id === "settore" && text !== "")?.text;
  const categorie = lette.persone.map(({ categoria }) => categoriaFound(sistema, categoria?.text ?? ""));
  const fattori = lette.persone.map((riga, index): RigaFattori => ({
    categoria: categorie[index]?.id,
    reads: riga.fattori,
    punteggio: figureOf(riga.numeri.punteggio),
  }));
  const misura = measureOfFactors(context, colonne.fattori, fattori);
  const righe = readFigures(
    { persone: lette.persone, categorie, fattori, misura, colonne, ruolo: ruoloOf(sistema, around) },
    context,
  );
  const struttura = structureOf(grid, around);
  const inServizio = Math.max(righe.length, statedNumber(grid, labelOf(around, "in_servizio")) ?? 0);
  const collocazione = placeInBands(
    context,
    righe.map((riga) => ({ ...riga, mesiAssenza: figureOf(riga.numeri.mesi_assenza) })),
    inServizio,
  );
  const merito = sistema.fasce_merito;
  return {
    kind: "riepilogo",
    sheet: grid.sheet.name,
    // Totals and what follows are no part of the list of people.
    rect: { ...table.rect, bottom: righe.at(-1)?.row ?? table.rect.bottom },
    grid,
    table,
    ...(settore === undefined ? {} : { settore }),
    ...(around.anno === undefined ? {} : { anno: around.anno.value }),
    colonne: colonne.per,
    colonneFattori: colonne.fattori,
    misuraFattori: misura,
    righe: placeOutside(righe, collocazione),
    totali: lette.totali,
    senzaNome: lette.senzaNome,
    fondo: isShared(table, tables, labelOf(around, "fondo"))
      ? undefined
      : (moneyRow(table, colonne, "fondo") ?? labelNumber(grid, labelOf(around, "fondo"))),
    economie: moneyRow(table, colonne, "economie") ?? labelNumber(grid, labelOf(around, "economie")),
    struttura,
    inServizio,
    collocazione,
    fasce: merito === null ? undefined : usedBands(merito, righe),
    inBianco: isBlank(righe),
  };
}

function categoriaFound(sistema: Sistema, text: string): Categoria | undefined {
  const match = text === "" ? undefined : categoriaOf(sistema, text);
  return match?.kind === "found" ? match.categoria : undefined;
}

interface Raw {
  readonly persone: readonly PersonaRiga[];
  readonly categorie: readonly (Categoria | undefined)[];
  readonly fattori: readonly RigaFattori[];
  readonly misura: MisuraFattori;
  readonly colonne: Colonne;
  readonly ruolo: string | null;
}

/** Figures on their scale, with what is due for each. */
function readFigures(
  { persone, categorie, fattori, misura, colonne, ruolo }: Raw,
  context: CheckContext,
): readonly RigaLetta[] {
  const scores = scaleColumn(persone.map(({ numeri }) => numeri.punteggio));
  const pays = scaleColumn(persone.map(({ numeri }) => numeri.retribuzione));
  const presences = presenceOf(persone);
  const mixed = new Set([...scores.piccoli, ...pays.piccoli, ...presences.piccoli]);
  return persone.map((riga, index): RigaLetta => {
    const own = fattori[index];
    const mista = mixed.has(index);
    const dichiarato = scores.valori[index];
    const summed = own && !mista ? scoreOfFactors(context, colonne.fattori, own, misura) : undefined;
    const punteggio = riga.senzaValutazione ? undefined : (summed ?? dichiarato);
    const whose = categorie[index]?.ruolo ?? ruolo;
    return {
      ...riga,
      punteggio,
      dichiarato,
      retribuzione: pays.valori[index],
      presenzaQuota: presences.valori[index],
      importo: figureOf(riga.numeri.importo),
      mista,
      categoriaId: categorie[index]?.id,
      ruolo: whose,
      dovuta: dueOnScore(context, mista ? undefined : punteggio, whose),
    };
  });
}

/** 0–1, from a share, a percentage or months. */
function presenceOf(persone: readonly PersonaRiga[]): {
  readonly valori: readonly (number | undefined)[];
  readonly piccoli: readonly number[];
} {
  const months = persone.map(({ numeri }) => figureOf(numeri.mesi));
  if (!persone.some(({ numeri }) => numeri.presenza))
    return { valori: months.map((value) => (value === undefined ? undefined : value / MONTHS)), piccoli: [] };
  const reads = persone.map(({ numeri }) => numeri.presenza);
  const whole = reads.every((read) => read?.kind !== "number" || read.percent || (read.value >= 0 && read.value <= 1));
  if (whole)
    return {
      valori: reads.map((read) =>
        read?.kind !== "number" ? undefined : read.percent ? read.value / FULL : read.value,
      ),
      piccoli: [],
    };
  const { valori, piccoli } = scaleColumn(reads);
  return { valori: valori.map((value) => (value === undefined ? undefined : value / FULL)), piccoli };
}

function placeOutside(
  righe: readonly RigaLetta[],
  collocazione: RiepilogoScheda["collocazione"],
): readonly RigaLetta[] {
  if (!collocazione) return righe;
  return righe.map((riga, index) => {
    const place = collocazione.collocamenti[index];
    return place?.tipo === "fuori" ? { ...riga, dovuta: { ...riga.dovuta, fuori: place.motivo } } : riga;
  });
}

/** "… personale dei livelli": the title says whose bands hold. */
function ruoloOf(sistema: Sistema, { titles }: Surroundings): string | null {
  if ((sistema.fasce?.tabelle.length ?? 0) < 2) return null;
  for (const { text } of titles) {
    if (text.length > LONGEST_TITLE) continue;
    const found = categoriaOf(sistema, text);
    if (found.kind === "found" && found.categoria.ruolo !== undefined) return found.categoria.ruolo;
  }
  return defaultRuolo(sistema);
}

function labelOf(around: Surroundings, id: LabelId): Label | undefined {
  return [...around.above, ...around.below].find((label) => label.id === id && label.text !== "");
}

function labelNumber(grid: Grid, label: Label | undefined): NumberRead | undefined {
  if (!label) return undefined;
  if (!label.inside) return readNumber(grid.cell(label.at.row, label.at.col), label.at);
  const read = readNumber({ ...label.at, value: label.text.replace(/\(.*\)/g, "") }, label.at);
  return read.kind === "number" ? { ...read, asText: false } : undefined;
}

function statedNumber(grid: Grid, label: Label | undefined): number | undefined {
  return figureOf(labelNumber(grid, label));
}

/** 62, 62% or 0.62. */
function structureOf(grid: Grid, around: Surroundings): RiepilogoScheda["struttura"] {
  const label = labelOf(around, "struttura");
  const read = labelNumber(grid, label);
  const value = figureOf(read);
  if (!label || value === undefined || read?.kind !== "number") return undefined;
  const isShare = !read.percent && value > 0 && value <= 1 && !Number.isInteger(value);
  return { valore: isShare ? value * FULL : value, at: label.at };
}

/** The fund of a whole sheet is not that of each table on it. */
function isShared(table: Table, tables: readonly Table[], label: Label | undefined): boolean {
  const first = tables[0];
  if (!label || !first || tables.length < 2) return false;
  return label.at.row < first.rect.top || (table !== tables.at(-1) && label.at.row > (tables.at(-1)?.rect.bottom ?? 0));
}

/** "Economie" and "Fondo" written as rows under the data: their figure stands in the column of amounts, else last in the row. */
function moneyRow(table: Table, { per }: Colonne, id: "fondo" | "economie"): NumberRead | undefined {
  const col = per.get("importo");
  if (col === undefined) return undefined;
  for (const { row, role } of table.rows) {
    if (role === "dati") continue;
    const cells = table.grid.row(row).filter((cell) => cell.col >= table.rect.left && cell.col <= table.rect.right);
    const label = cells.find((cell) => typeof cell.value === "string" && saysMoney(cellText(cell), id));
    if (!label) continue;
    const own = readNumber(table.grid.cell(row, col), { row, col });
    if (own.kind !== "blank") return own;
    const last = cells.filter((cell) => cell.col > label.col).at(-1);
    if (last) return readNumber(last, { row, col: last.col });
  }
  return undefined;
}

function saysMoney(text: string, id: "fondo" | "economie"): boolean {
  const words = fold(text.replace(/:.*$/, "")).replace(/^total[ei] /, "");
  return (
    text.split("/").some((part) => (LABELS[id] as readonly string[]).includes(fold(part))) ||
    (LABELS[id] as readonly string[]).includes(words)
  );
}

/** Nobody has a score, a band or money. */
function isBlank(righe: readonly RigaLetta[]): boolean {
  return righe.every(({ numeri, fascia, giudizio, fattori, premi, note, posto }) => {
    const figures = [numeri.punteggio, numeri.importo, numeri.retribuzione, ...fattori];
    if (figures.some((read) => read !== undefined && read.kind !== "blank" && read.kind !== "dash")) return false;
    if ((fascia?.text ?? "") !== "" || (giudizio?.text ?? "") !== "" || note !== "") return false;
    return (posto?.valore ?? 0) === 0 && !Object.values(premi).some(({ dato }) => dato);
  });
}
