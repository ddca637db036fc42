// Which sistema a workbook is checked by: the one named, the one stored with it, the one whose kinds of table it holds, else the default.
import { builtInSistemi, defaultSistema, findBuiltIn } from "../../sistema/catalogue";
import { findFattore } from "../../sistema/fattore";
import { findFuori, findLivello } from "../../sistema/livello";
import { loadSistema } from "../../sistema/load";
import type { Scelte, SceltaId, Sistema } from "../../sistema/types";
import { fold } from "../../lib/text";
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

const LONGEST_FATTORE = 200;
const KNOWN_FATTORI = new WeakMap<Sistema, Map<string, boolean>>();

/** Does the text name a fattore of one of the sistemi? Remembered: forms repeat the same rows. */
export function fattoreTest(sistemi: readonly Sistema[]): (text: string) => boolean {
  const withFattori = sistemi.filter(({ fattori }) => fattori.length > 0);
  return (text) =>
    text !== "" && text.length <= LONGEST_FATTORE && withFattori.some((sistema) => isFattoreOf(sistema, text));
}

function isFattoreOf(sistema: Sistema, text: string): boolean {
  const known = KNOWN_FATTORI.get(sistema) ?? new Map<string, boolean>();
  KNOWN_FATTORI.set(sistema, known);
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size > 5000) known.clear();
  const isOne = findFattore(sistema, text) !== undefined;
  known.set(text, isOne);
  return isOne;
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
  if (riepiloghi.some(speaksOfMerit)) return builtInSistemi.find(({ fasce_merito }) => fasce_merito !== null);
  return builtInSistemi.find(
    (sistema) => sistema !== defaultSistema && riepiloghi.some((table) => usesBandsOf(sistema, table)),
  );
}

/** Merit bands by name, or the awards that only that regulation has. */
function speaksOfMerit(table: Table): boolean {
  if (table.columns.has("bonus") && (table.columns.has("innovazione") || table.columns.has("progressione")))
    return true;
  const bands = bandTexts(table);
  const merit = builtInSistemi.find(({ fasce_merito }) => fasce_merito !== null);
  if (!merit || bands.length === 0) return false;
  const ofMerit = bands.filter((text) => meritBand(merit, text)).length;
  const ofDefault = bands.filter((text) => findLivello(defaultSistema, text) !== undefined).length;
  return ofMerit > ofDefault && ofMerit * 2 >= bands.length;
}

function meritBand(sistema: Sistema, text: string): boolean {
  const folded = fold(text);
  const named =
    sistema.fasce_merito?.predefinite.some(({ nome, alias }) =>
      [nome, ...alias].some((word) => fold(word) === folded),
    ) ?? false;
  return named || findFuori(sistema, text) !== undefined;
}

/** Most stated bands are this sistema's and none the default's: "A" … "E". */
function usesBandsOf(sistema: Sistema, table: Table): boolean {
  const bands = bandTexts(table);
  if (sistema.fasce === null || bands.length === 0) return false;
  const own = bands.filter((text) => findLivello(sistema, text) !== undefined).length;
  const ofDefault = bands.filter((text) => findLivello(defaultSistema, text) !== undefined).length;
  return own > ofDefault && own * 2 > bands.length && scoresFit(sistema, table);
}

/** Letters may also be categorie: a band of the score goes down with it. */
function scoresFit(sistema: Sistema, table: Table): boolean {
  const score = table.columns.get("punteggio") ?? table.columns.get("attribuito");
  const band = table.columns.get("fascia");
  if (!score || !band) return false;
  let right = 0;
  let wrong = 0;
  for (const { row, role } of table.rows) {
    const value = table.grid.cell(row, score.col)?.value;
    const livello = findLivello(sistema, cellText(table.grid.shown(row, band.col)));
    if (role !== "dati" || typeof value !== "number" || !livello) continue;
    if (value >= livello.da && value <= livello.a) right++;
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
