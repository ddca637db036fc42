// The whole calendar of a sistema for one year (rules §7), in order of date: phase, event, actors, documents, article.
// Events whose date hangs on another one that is not known keep their term and stand at the end.
import type { Evento, Scelte, Sistema, Termine } from "../sistema/types";
import { computeTermine } from "./scadenze";
import type { Scadenza } from "./scadenze";

export interface VoceCiclo {
  readonly evento: Evento;
  /** Serial day number; null where it cannot be computed: `termine` then says when. */
  readonly data: number | null;
  readonly inizio: number | null;
  readonly prossimoLavorativo: number | null;
  readonly termine: Termine;
  readonly fase: string;
  readonly nome: string;
  readonly soggetti: readonly string[];
  readonly documenti: readonly string[];
  readonly riferimento: string;
}

/** Dates of departure known so far, by the name that the events give them (`termine.partenza`). */
export type Partenze = Readonly<Record<string, number>>;

export function computeCiclo(
  sistema: Sistema,
  scelte: Scelte,
  anno: number,
  partenze: Partenze = {},
): readonly VoceCiclo[] {
  return sistema.calendario
    .map((evento) => toVoce(evento, findScadenza(sistema, scelte, evento, anno, partenze)))
    .sort((one, other) => (one.data ?? Infinity) - (other.data ?? Infinity) || 0);
}

/** The names of the dates that the events of a sistema start from, each once, in the order of the calendar. */
export function listPartenze(sistema: Sistema): readonly string[] {
  return [...new Set(sistema.calendario.flatMap(({ termine }) => ("partenza" in termine ? [termine.partenza] : [])))];
}

function findScadenza(
  sistema: Sistema,
  scelte: Scelte,
  evento: Evento,
  anno: number,
  partenze: Partenze,
): Scadenza | undefined {
  const partenza = "partenza" in evento.termine ? partenze[evento.termine.partenza] : undefined;
  const outcome = computeTermine(sistema, scelte, evento, anno, partenza);
  return outcome.ok ? outcome.value : undefined;
}

function toVoce(evento: Evento, scadenza: Scadenza | undefined): VoceCiclo {
  return {
    evento,
    data: scadenza?.data ?? null,
    inizio: scadenza?.inizio ?? null,
    prossimoLavorativo: scadenza?.prossimoLavorativo ?? null,
    termine: evento.termine,
    fase: evento.fase,
    nome: evento.nome,
    soggetti: evento.soggetti,
    documenti: evento.documenti_out.length > 0 ? evento.documenti_out : evento.documenti_in,
    riferimento: evento.fonte,
  };
}
