// Which sistema a workbook is checked by: the one named, the one stored with it, the one whose kinds of table it holds, else the default.
import { builtInSistemi, defaultSistema, findBuiltIn } from "../../sistema/catalogue";
import { findFasciaMerito, findFuori, findLivello } from "../../sistema/livello";
import { loadSistema } from "../../sistema/load";
import type { Fascia, Scelte, SceltaId, Sistema } from "../../sistema/types";
import { fold } from "../../lib/text";
import { fattoreOf } from "../checks/lookup";
import type { CheckOptions, SheetTables, SistemaDa } from "../model";
import type { Stato, StatoProblem } from "../state";
import { cellText } from "./reading";
import type { Table } from "./tables";

export interface Chosen {
  readonly sistema: Sistema;
  readonly da: SistemaDa;
}

/** The sistema that the stored state names or holds; an unknown or unusable one is told. */
export function storedSistema(stato: Stato): {
  readonly sistema?: Sistema;
  readonly problemi: readonly StatoProblem[];
} {
  const { sistema } = stato;
  if (sistema === null) return { problemi: [] };
  if (typeof sistema === "string") {
    const found = findBuiltIn(sistema);
    return found ? { sistema: found, problemi: [] } : { problemi: [{ code: "STATO_SISTEMA", sistema }] };
  }
  const loaded = loadOwn(sistema);
  if (loaded) return { sistema: loaded, problemi: [] };
  return { problemi: [{ code: "STATO_SISTEMA", sistema: typeof sistema.id === "string" ? sistema.id : "" }] };
}

const LOADED = new WeakMap<object, Sistema>();

function loadOwn(data: object): Sistema | undefined {
  const known = LOADED.get(data);
  if (known) return known;
  const loaded = loadSistema(data);
  if (!loaded.ok) return undefined;
  LOADED.set(data, loaded.value);
  return loaded.value;
}

/** Those a table may belong to before one is chosen: their fattori tell an evaluation form from other tables. */
export function candidates(options: CheckOptions, stored: Sistema | undefined): readonly Sistema[] {
  const named = options.sistema ?? stored;
  return named ? [named] : builtInSistemi;
}

const MERIT = /\bmerito\b/;
const LONGEST_FATTORE = 200;

/** Which fattore of one of the sistemi the text names. */
export function fattoreTest(sistemi: readonly Sistema[]): (text: string) => string | undefined {
  const withFattori = sistemi.filter(({ fattori }) => fattori.length > 0);
  return (text) => {
    if (text === "" || text.length > LONGEST_FATTORE) return undefined;
    for (const sistema of withFattori) {
      const found = fattoreOf(sistema, text);
      if (found !== undefined) return found.id;
    }
    return undefined;
  };
}

const VOCI = new WeakMap<Sistema, ReadonlySet<string>>();

function vociOf(sistema: Sistema): ReadonlySet<string> {
  const known = VOCI.get(sistema);
  if (known) return known;
  const voci = new Set((sistema.giudizi?.sezioni ?? []).flatMap((sezione) => sezione.voci.map(fold)));
  VOCI.set(sistema, voci);
  return voci;
}

/** Is the text an item of the judgements of one of the sistemi ("1. Relazione e integrazione")? */
export function voceTest(sistemi: readonly Sistema[]): (text: string) => boolean {
  return (text) => {
    if (text === "" || text.length > LONGEST_FATTORE) return false;
    const item = fold(text).replace(/^[a-z0-9] /, "");
    return sistemi.some((sistema) => vociOf(sistema).has(item));
  };
}

export function chooseSistema(
  options: CheckOptions,
  stored: Sistema | undefined,
  sheets: readonly SheetTables[],
): Chosen {
  if (options.sistema) return { sistema: options.sistema, da: "argomento" };
  if (stored) return { sistema: stored, da: "cartella" };
  const recognised = recogniseSistema(sheets);
  return recognised ? { sistema: recognised, da: "riconosciuto" } : { sistema: defaultSistema, da: "predefinito" };
}

/** Only what was chosen and the sistema knows: anything else is told and counts as not chosen. */
export function knownScelte(
  sistema: Sistema,
  scelte: Scelte,
): { readonly scelte: Scelte; readonly problemi: readonly StatoProblem[] } {
  const known: Partial<Record<SceltaId, string>> = {};
  const problemi: StatoProblem[] = [];
  for (const [id, opzione] of Object.entries(scelte) as [SceltaId, string][]) {
    const scelta = sistema.scelte.find((one) => one.id === id);
    if (!scelta) continue;
    if (scelta.opzioni.some((one) => one.id === opzione)) known[id] = opzione;
    else problemi.push({ code: "STATO_SCELTA", scelta: id, opzione });
  }
  return { scelte: known, problemi };
}

/** undefined where nothing speaks against the default, or where evaluation forms speak for it. */
function recogniseSistema(sheets: readonly SheetTables[]): Sistema | undefined {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const has = (shape: Table["shape"]): boolean => tables.some((table) => table.shape === shape);
  if (has("valutazione") || has("obiettivi") || has("elementi")) return undefined;
  if (has("pesatura") || has("comportamenti"))
    return builtInSistemi.find(({ pesatura, giudizi }) => pesatura !== null && giudizi !== null);
  const riepiloghi = tables.filter(({ shape }) => shape === "riepilogo");
  const merit = builtInSistemi.find(({ fasce_merito }) => fasce_merito !== null);
  if (riepiloghi.some(namesMerit)) return merit;
  const others = builtInSistemi.filter((sistema) => sistema !== defaultSistema);
  const byBands = others.find((sistema) => riepiloghi.some((table) => usesBandsOf(sistema, table)));
  if (byBands) return byBands;
  // "Fascia di merito" over bands of an office's own, which do not follow from the scores as the default's would.
  return riepiloghi.some((table) => isHeadedMerit(table) && !scoresFit(defaultSistema, table)) ? merit : undefined;
}

/** Merit bands by name, or the awards that only that regulation has. */
function namesMerit(table: Table): boolean {
  if (table.columns.has("bonus") && (table.columns.has("innovazione") || table.columns.has("progressione")))
    return true;
  const regole = builtInSistemi.find(({ fasce_merito }) => fasce_merito !== null)?.fasce_merito;
  const bands = bandTexts(table);
  if (!regole || bands.length === 0) return false;
  const ofMerit = bands.filter((text) => findFasciaMerito(regole, text) ?? findFuori(regole, text)).length;
  return ofMerit > countBands(defaultSistema, bands) && ofMerit * 2 >= bands.length;
}

function isHeadedMerit(table: Table): boolean {
  return bandTexts(table).length > 0 && MERIT.test(fold(table.columns.get("fascia")?.heading ?? ""));
}

/** Most stated bands are this sistema's and none the default's: "A" … "E". */
function usesBandsOf(sistema: Sistema, table: Table): boolean {
  const bands = bandTexts(table);
  if (sistema.fasce === null || bands.length === 0) return false;
  const own = countBands(sistema, bands);
  return own > countBands(defaultSistema, bands) && own * 2 > bands.length && scoresFit(sistema, table);
}

function countBands(sistema: Sistema, texts: readonly string[]): number {
  return texts.filter((text) => bandOf(sistema, text) !== undefined).length;
}

function bandOf(sistema: Sistema, text: string): Fascia | undefined {
  for (const tabella of sistema.fasce?.tabelle ?? []) {
    const found = findLivello(tabella, text);
    if (found) return found;
  }
  return undefined;
}

/** Letters may also be categorie, numbers ranks: bands follow from the scores beside them. */
function scoresFit(sistema: Sistema, table: Table): boolean {
  const score = table.columns.get("punteggio") ?? table.columns.get("attribuito") ?? table.columns.get("giudizio");
  const band = table.columns.get("fascia");
  if (!score || !band) return false;
  let right = 0;
  let wrong = 0;
  for (const { row, role } of table.rows) {
    const value = table.grid.cell(row, score.col)?.value;
    const fascia = bandOf(sistema, cellText(table.grid.shown(row, band.col)));
    if (role !== "dati" || typeof value !== "number" || !fascia) continue;
    if (value >= fascia.da && value <= fascia.a) right++;
    else wrong++;
  }
  return right > wrong;
}

function bandTexts(table: Table): readonly string[] {
  const band = table.columns.get("fascia");
  if (!band) return [];
  return table.rows.flatMap(({ row, role }) => {
    const text = role === "dati" ? cellText(table.grid.shown(row, band.col)) : "";
    return text === "" ? [] : [text];
  });
}
