// The whole calendar of a sistema for one year (rules §7), in order of date: phase, event, actors, documents, article.
// A term runs from the date given for its departure, else from the last day of the event that brings it about, and is then
// presumed; without either the event keeps its wording and stands at the end.
import type { Evento, Scelte, Sistema } from "../sistema/types";
import { computePeriodo, describeScadenza } from "./scadenze";
import type { Periodo, Scadenza } from "./scadenze";

export interface VoceCiclo {
  readonly evento: Evento;
  /** Null where no date can be computed: `evento.termine` then says when. */
  readonly scadenza: Scadenza | null;
  /** True where the date hangs on that of another event which may come earlier. */
  readonly presunta: boolean;
}

/** Dates from which terms run, by id of the departure. */
export type Partenze = Readonly<Record<string, number>>;

export function computeCiclo(
  sistema: Sistema,
  scelte: Scelte,
  anno: number,
  partenze: Partenze = {},
): readonly VoceCiclo[] {
  return computeDateCiclo(sistema, scelte, anno, partenze).map(({ evento, periodo, presunta }) => ({
    evento,
    scadenza: periodo === null ? null : describeScadenza(evento, periodo),
    presunta,
  }));
}

/** The same with the dates alone. */
export function computeDateCiclo(
  sistema: Sistema,
  scelte: Scelte,
  anno: number,
  partenze: Partenze = {},
): readonly DataCiclo[] {
  const inputs = { sistema, scelte, anno, partenze };
  return sistema.calendario
    .map((evento) => toData(inputs, evento, new Set()))
    .sort((one, other) => (one.periodo?.end ?? Infinity) - (other.periodo?.end ?? Infinity) || 0);
}

export interface DataCiclo {
  readonly evento: Evento;
  readonly periodo: Periodo | null;
  readonly presunta: boolean;
}

interface Inputs {
  readonly sistema: Sistema;
  readonly scelte: Scelte;
  readonly anno: number;
  readonly partenze: Partenze;
}

/** `asked`: the events already under way, so that two that wait for one another end without a date. */
function toData(inputs: Inputs, evento: Evento, asked: ReadonlySet<string>): DataCiclo {
  const { sistema, scelte, anno, partenze } = inputs;
  const name = "partenza" in evento.termine ? evento.termine.partenza : undefined;
  const given = name === undefined ? undefined : partenze[name];
  const presumed = name === undefined || given !== undefined ? undefined : presume(inputs, name, evento, asked);
  const outcome = computePeriodo(sistema, scelte, evento, anno, given ?? presumed);
  return { evento, periodo: outcome.ok ? outcome.value : null, presunta: outcome.ok && presumed !== undefined };
}

function presume(inputs: Inputs, partenza: string, evento: Evento, asked: ReadonlySet<string>): number | undefined {
  const { partenze, calendario } = inputs.sistema;
  const cause = partenze.find(({ id }) => id === partenza)?.evento;
  const source = calendario.find(({ id }) => id === cause);
  if (source === undefined || source.id === evento.id || asked.has(source.id)) return undefined;
  return toData(inputs, source, new Set([...asked, evento.id])).periodo?.end;
}
