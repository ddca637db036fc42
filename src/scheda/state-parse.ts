// The strict reading of a stored state: each entry whole or left out and told by its path. No coercion, no schema library,
// so that it is small enough for every bundle.
import type { SceltaId, Scelte } from "../sistema/types";
import type { CellContent } from "../workbook/edit";
import type { Lettura } from "./recognise/letture";
import type { Kind } from "./recognise/kinds";
import { KIND_NAMES } from "./recognise/kinds";
import { LABELS } from "./recognise/label-words";
import { HEADINGS } from "./recognise/vocabulary";
import type { Ignorato, Stato, StatoLetto, StatoProblem, VoceRegistro } from "./state";

const VERSION = 1;
const SCELTA = /^S([1-9]|1[0-7])$/;

type Fields = Readonly<Record<string, unknown>>;
/** undefined: not such a value. */
type Parser<T> = (value: unknown) => T | undefined;

export function parseStato(data: unknown): StatoLetto {
  const problemi: StatoProblem[] = [];
  const fields = isObject(data) ? data : {};
  if (!isObject(data)) problemi.push({ code: "STATO_ILLEGGIBILE" });
  else if (fields.versione !== VERSION)
    problemi.push({ code: "STATO_VERSIONE", versione: JSON.stringify(fields.versione ?? null) });
  const usable = problemi.length === 0 ? fields : {};
  const told = (path: string): void => void problemi.push({ code: "STATO_VALORE", path });
  const stato: Stato = {
    versione: VERSION,
    sistema: optional(usable.sistema, parseSistema, "sistema", told) ?? null,
    scelte: parseScelte(usable.scelte, told),
    letture: parseList(usable.letture, parseLettura, "letture", told),
    ignorati: parseList(usable.ignorati, parseIgnorato, "ignorati", told),
    registro: parseList(usable.registro, parseVoce, "registro", told),
    ...vistaOf(optional(usable.vista, asText, "vista", told)),
  };
  return { stato, problemi };
}

function vistaOf(vista: string | undefined): { readonly vista?: string } {
  return vista === undefined ? {} : { vista };
}

function optional<T>(value: unknown, parse: Parser<T>, path: string, told: (path: string) => void): T | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = parse(value);
  if (parsed === undefined) told(path);
  return parsed;
}

function parseList<T>(value: unknown, parse: Parser<T>, path: string, told: (path: string) => void): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    told(path);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const parsed = parse(item);
    if (parsed !== undefined) return [parsed];
    told(`${path}[${index}]`);
    return [];
  });
}

function parseSistema(value: unknown): Stato["sistema"] | undefined {
  return asText(value) ?? (isObject(value) ? value : undefined);
}

function parseScelte(value: unknown, told: (path: string) => void): Scelte {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    told("scelte");
    return {};
  }
  const scelte: Partial<Record<SceltaId, string>> = {};
  for (const [id, option] of Object.entries(value)) {
    if (SCELTA.test(id) && typeof option === "string") scelte[id as SceltaId] = option;
    else told(`scelte.${id}`);
  }
  return scelte;
}

function parseLettura(value: unknown): Lettura | undefined {
  if (!isObject(value)) return undefined;
  const { foglio, intestazione, kind, colonne, etichette } = value;
  if (typeof foglio !== "string" || typeof intestazione !== "string") return undefined;
  const isKind = kind === undefined || kind === null || (KIND_NAMES as readonly unknown[]).includes(kind);
  const columns = colonne === undefined || hasKeys(colonne, HEADINGS, (key) => key === null || typeof key === "string");
  const labels = etichette === undefined || hasKeys(etichette, LABELS, (text) => typeof text === "string");
  if (!isKind || !columns || !labels) return undefined;
  return {
    foglio,
    intestazione,
    ...(kind === undefined ? {} : { kind: kind as Kind | null }),
    ...(colonne === undefined ? {} : { colonne: colonne as NonNullable<Lettura["colonne"]> }),
    ...(etichette === undefined ? {} : { etichette: etichette as NonNullable<Lettura["etichette"]> }),
  };
}

function parseIgnorato(value: unknown): Ignorato | undefined {
  if (!isObject(value)) return undefined;
  const { code, kind, persona, anno, field, motivo, data } = value;
  if (typeof code !== "string" || typeof motivo !== "string" || typeof data !== "string") return undefined;
  if (![kind, persona, field].every((text) => text === undefined || typeof text === "string")) return undefined;
  if (anno !== undefined && !Number.isInteger(anno)) return undefined;
  return {
    code,
    ...(kind === undefined ? {} : { kind: kind as string }),
    ...(persona === undefined ? {} : { persona: persona as string }),
    ...(anno === undefined ? {} : { anno: anno as number }),
    ...(field === undefined ? {} : { field: field as string }),
    motivo,
    data,
  };
}

function parseVoce(value: unknown): VoceRegistro | undefined {
  if (!isObject(value)) return undefined;
  const { quando, azione, regola, annullata, celle, fogli } = value;
  if (typeof quando !== "string" || typeof azione !== "string" || !Array.isArray(celle)) return undefined;
  if (regola !== undefined && typeof regola !== "string") return undefined;
  if (annullata !== undefined && annullata !== true) return undefined;
  if (fogli !== undefined && !isTexts(fogli)) return undefined;
  const cells = celle.map(parseCella);
  if (!cells.every((cell) => cell !== undefined)) return undefined;
  return {
    quando,
    azione,
    ...(regola === undefined ? {} : { regola }),
    ...(annullata === undefined ? {} : { annullata: true }),
    celle: cells,
    ...(fogli === undefined ? {} : { fogli }),
  };
}

function parseCella(value: unknown): VoceRegistro["celle"][number] | undefined {
  if (!isObject(value) || typeof value.foglio !== "string" || typeof value.cella !== "string") return undefined;
  const { foglio, cella, prima, dopo, formatoPrima, formatoDopo } = value;
  if (!isContent(prima) || !isContent(dopo)) return undefined;
  if (![formatoPrima, formatoDopo].every((format) => format === undefined || typeof format === "string"))
    return undefined;
  return {
    foglio,
    cella,
    prima,
    dopo,
    ...(formatoPrima === undefined ? {} : { formatoPrima: formatoPrima as string }),
    ...(formatoDopo === undefined ? {} : { formatoDopo: formatoDopo as string }),
  };
}

function isContent(value: unknown): value is CellContent {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (!isObject(value)) return false;
  return typeof value.formula === "string" || typeof value.error === "string";
}

function hasKeys(
  value: unknown,
  known: Readonly<Record<string, unknown>>,
  accepts: (value: unknown) => boolean,
): boolean {
  return isObject(value) && Object.entries(value).every(([key, item]) => Object.hasOwn(known, key) && accepts(item));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
