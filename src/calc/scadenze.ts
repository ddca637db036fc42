// When an event of the cycle falls (rules §7): a day or a period of the year, or a term from a date that must be given.
// Terms in days count calendar days or working days (S17); the working day that follows is shown where a term ends on a
// Saturday, Sunday or national holiday.
import { addMonths, dayOfWeek, daysInMonth, isSerial, toSerial } from "../lib/date";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fold } from "../lib/text";
import type { Evento, Partenza, Scelte, Sistema, Termine } from "../sistema/types";
import { opzione } from "./opzione";
import { addLavorativi, findFestivita, findProssimoLavorativo } from "./festivita";

/** Why nobody works on the day a term ends. */
export type GiornoNonLavorativo =
  | { readonly tipo: "sabato" | "domenica" }
  | { readonly tipo: "festivita"; readonly nome: string; readonly fonte: string };

export interface Scadenza {
  readonly evento: Evento;
  /** Serial day number; a period gives its last day. */
  readonly data: number;
  /** First day where the event has a period; null where it only has an end. */
  readonly inizio: number | null;
  /** Null where `data` is a working day. */
  readonly motivo: GiornoNonLavorativo | null;
  /** The next working day; null where `data` is one. */
  readonly prossimoLavorativo: number | null;
}

export interface Periodo {
  /** Null where the event only has an end. */
  readonly start: number | null;
  readonly end: number;
}

export type ProblemaScadenza =
  | { readonly code: "EVENTO_SCONOSCIUTO"; readonly evento: string; readonly ammessi: readonly string[] }
  | { readonly code: "ANNO_NON_VALIDO"; readonly anno: number }
  /** `partenza`: which date is wanted. */
  | { readonly code: "PARTENZA_MANCANTE"; readonly evento: Evento; readonly partenza: Partenza }
  | { readonly code: "PARTENZA_NON_VALIDA"; readonly evento: Evento; readonly partenza: Partenza; readonly valore: number }; // prettier-ignore

const MONTHS_PER_YEAR = 12;

export function computeScadenza(
  sistema: Sistema,
  scelte: Scelte,
  eventoId: string,
  anno: number,
  partenza?: number,
): Result<Scadenza, readonly ProblemaScadenza[]> {
  const evento = findEvento(sistema, eventoId);
  if (evento === undefined) {
    const ammessi = sistema.calendario.map(({ id }) => id);
    return failure([{ code: "EVENTO_SCONOSCIUTO", evento: eventoId, ammessi }]);
  }
  return computeTermine(sistema, scelte, evento, anno, partenza);
}

/** By id or by name, whatever the case, accents and punctuation. */
export function findEvento(sistema: Sistema, name: string): Evento | undefined {
  const wanted = fold(name);
  return (
    sistema.calendario.find(({ id }) => fold(id) === wanted) ??
    sistema.calendario.find(({ nome }) => fold(nome) === wanted)
  );
}

export function computeTermine(
  sistema: Sistema,
  scelte: Scelte,
  evento: Evento,
  anno: number,
  partenza?: number,
): Result<Scadenza, readonly ProblemaScadenza[]> {
  const period = computePeriodo(sistema, scelte, evento, anno, partenza);
  return period.ok ? success(describeScadenza(evento, period.value)) : period;
}

/** The dates alone, for bulk work: without whether anybody works on them. */
export function computePeriodo(
  sistema: Sistema,
  scelte: Scelte,
  evento: Evento,
  anno: number,
  partenza?: number,
): Result<Periodo, readonly ProblemaScadenza[]> {
  const { termine } = evento;
  if (termine.tipo === "giorno" || termine.tipo === "mese") {
    const period = periodOf(termine, anno);
    return period === undefined ? failure([{ code: "ANNO_NON_VALIDO", anno }]) : success(period);
  }
  const wanted = findPartenza(sistema, termine.partenza);
  if (partenza === undefined) return failure([{ code: "PARTENZA_MANCANTE", evento, partenza: wanted }]);
  const end = isSerial(partenza)
    ? daysAfter(termine, Math.floor(partenza), opzione(sistema, scelte, "S17") === "lavorativi")
    : undefined;
  if (end === undefined || !isSerial(end)) {
    return failure([{ code: "PARTENZA_NON_VALIDA", evento, partenza: wanted, valore: partenza }]);
  }
  return success({ start: null, end });
}

/** A departure that the sistema does not describe goes by its id. */
export function findPartenza(sistema: Sistema, id: string): Partenza {
  return sistema.partenze.find((partenza) => partenza.id === id) ?? { id, nome: id, evento: null };
}

type TermineFisso = Extract<Termine, { tipo: "giorno" | "mese" }>;
type TermineMobile = Exclude<Termine, TermineFisso>;

function periodOf(termine: TermineFisso, anno: number): Periodo | undefined {
  const year = anno + termine.anno;
  const day = termine.tipo === "giorno" ? dayOf(termine, year) : daysInMonth(year, termine.mese);
  const end = toSerial(year, termine.mese, day);
  if (end === undefined) return undefined;
  if (termine.tipo === "giorno") return { start: null, end };
  const first = termine.da_mese;
  if (first === undefined) return { start: null, end };
  return { start: toSerial(first > termine.mese ? year - 1 : year, first, 1) ?? null, end };
}

/** 29 February is the last day of the month in common years too: "the last day of February" may be written either way. */
function dayOf({ giorno, mese }: Extract<Termine, { tipo: "giorno" }>, year: number): number {
  return Math.min(giorno, daysInMonth(year, mese));
}

/** The day of departure does not count. */
function daysAfter(termine: TermineMobile, partenza: number, lavorativi: boolean): number | undefined {
  switch (termine.tipo) {
    case "giorni_da":
      return lavorativi ? addLavorativi(partenza, termine.giorni) : partenza + termine.giorni;
    case "mesi_da":
      return addMonths(partenza, termine.mesi);
    case "anni_da":
      return addMonths(partenza, termine.anni * MONTHS_PER_YEAR);
  }
}

/** Dates with the next working day beside them. */
export function describeScadenza(evento: Evento, { start: inizio, end: data }: Periodo): Scadenza {
  const motivo = whyNobodyWorks(data);
  const next = motivo === null ? data : findProssimoLavorativo(data);
  return { evento, data, inizio, motivo, prossimoLavorativo: motivo === null || !isSerial(next) ? null : next };
}

/** A holiday on a Sunday is named as the holiday. */
function whyNobodyWorks(data: number): GiornoNonLavorativo | null {
  const festivita = findFestivita(data);
  if (festivita !== undefined) return { tipo: "festivita", nome: festivita.nome, fonte: festivita.fonte };
  const weekday = dayOfWeek(data);
  return weekday === 0 ? { tipo: "domenica" } : weekday === 6 ? { tipo: "sabato" } : null;
}
