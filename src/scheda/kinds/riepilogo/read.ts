// Reading every riepilogo of a sheet: columns, people, totals, and what stands around the table (fund, economie, structure).
import type { Categoria, Sistema } from "../../../sistema/types";
import type { Grid } from "../../../workbook/grid";
import { categoriaOf } from "../../checks/lookup";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, SheetTables } from "../../model";
import type { Label } from "../../recognise/labels";
import type { LabelId } from "../../recognise/label-words";
import type { Surroundings } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";
import { understandColumns } from "./columns";
import type { Colonne } from "./columns";
import { sharedFunds } from "./comune";
import { findMoney, labelNumber } from "./denaro";
import { defaultRuolo, dueOnScore, placeInBands, usedBands } from "./due";
import { measureOfFactors, scoreOfFactors } from "./factors";
import type { RigaFattori } from "./factors";
import type { FondoComune, MisuraFattori, PersonaRiga, RiepilogoScheda, RigaLetta } from "./model";
import { readRows } from "./rows";
import { scaleColumn } from "./scale";

const MONTHS = 12;
const FULL = 100;
const YEAR = 365;
const LEAP_YEAR = 366;
/** Of work in a year without an absence. */
const FEWEST_DAYS = 200;
const LONGEST_TITLE = 160;

export function readRiepiloghi(sheet: SheetTables, context: CheckContext): readonly RiepilogoScheda[] {
  const tables = sheet.tables.filter(({ shape }) => shape === "riepilogo");
  const read = tables.map((table) => readRiepilogo(sheet, table, tables, context));
  const comuni = context.fondiComuni ?? sharedFunds(read, context);
  return comuni.size === 0 ? read : read.map((scheda) => withShared(scheda, comuni.get(scheda.table)));
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
    fondo: findMoney(table, tables, around, colonne, "fondo"),
    economie: findMoney(table, tables, around, colonne, "economie"),
    struttura,
    inServizio,
    collocazione,
    fasce: merito === null ? undefined : usedBands(merito, righe),
    inBianco: isBlank(righe),
  };
}

function withShared(scheda: RiepilogoScheda, comune: FondoComune | undefined): RiepilogoScheda {
  return comune ? { ...scheda, comune } : scheda;
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
  const pays = scaleColumn(
    persone.map(({ numeri }) => numeri.retribuzione),
    true,
  );
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

/** 0–1, from a share, a percentage, months or days. */
function presenceOf(persone: readonly PersonaRiga[]): {
  readonly valori: readonly (number | undefined)[];
  readonly piccoli: readonly number[];
} {
  if (!persone.some(({ numeri }) => numeri.presenza)) {
    const months = persone.some(({ numeri }) => numeri.mesi);
    return { valori: partsOf(persone, months ? "mesi" : "giorni", months ? MONTHS : undefined), piccoli: [] };
  }
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

/** "12/12" says of how many; days are of those of whoever was there the whole year, if the figures can be a year's. */
function partsOf(
  persone: readonly PersonaRiga[],
  id: "mesi" | "giorni",
  whole: number | undefined,
): readonly (number | undefined)[] {
  const reads = persone.map(({ numeri }) => numeri[id]);
  const most = Math.max(0, ...reads.map((read) => figureOf(read) ?? 0));
  const full = whole ?? (most >= FEWEST_DAYS && most <= LEAP_YEAR ? most : YEAR);
  return reads.map((read) => {
    const value = figureOf(read);
    if (value === undefined || read?.kind !== "number") return undefined;
    return value / (read.over ?? full);
  });
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

/** Nobody has a score, a band or money. */
function isBlank(righe: readonly RigaLetta[]): boolean {
  return righe.every(({ numeri, fascia, giudizio, fattori, premi, note, posto }) => {
    const figures = [numeri.punteggio, numeri.importo, numeri.retribuzione, ...fattori];
    if (figures.some((read) => read !== undefined && read.kind !== "blank" && read.kind !== "dash")) return false;
    if ((fascia?.text ?? "") !== "" || (giudizio?.text ?? "") !== "" || note !== "") return false;
    return (posto?.valore ?? 0) === 0 && !Object.values(premi).some(({ dato }) => dato);
  });
}
