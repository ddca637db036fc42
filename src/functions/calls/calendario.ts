// The cycle of a year: PERF.SCADENZA and PERF.CICLO (rules §7).
import { computeDateCiclo } from "../../calc/ciclo";
import { computePeriodo, findEvento } from "../../calc/scadenze";
import { toSerial } from "../../lib/date";
import { DATA_PRESUNTA, INTESTAZIONI, tellUnknown } from "../../messages/functions";
import { describeDecorrenza } from "../../messages/termini";
import type { Evento } from "../../sistema/types";
import type { Argument } from "../cells";
import { define, sistema, unwrap } from "../define";
import { flag, number, optionalDate, text } from "../read";
import { OUT_OF_RANGE, refuse, UNKNOWN } from "../refuse";

export const SCADENZA = define(
  "SCADENZA",
  { evento: text, anno, data_di_partenza: optionalDate, sistema },
  ({ evento: name, anno: year, data_di_partenza: from }, { sistema: own, stato }) => {
    const evento = findEvento(own, name);
    if (evento === undefined)
      return refuse(
        UNKNOWN,
        tellUnknown(
          "evento",
          name,
          own.calendario.map(({ id }) => id),
        ),
      );
    return unwrap(computePeriodo(own, stato.scelte, evento, year, from ?? undefined)).end;
  },
);

export const CICLO = define(
  "CICLO",
  { anno, sistema, intestazioni: flag },
  ({ anno: year, intestazioni }, { sistema: own, stato }) => {
    // A term that no date can be given to keeps its wording.
    const rows = computeDateCiclo(own, stato.scelte, year).map(({ evento, periodo, presunta }) => [
      periodo?.end ?? ("partenza" in evento.termine ? describeDecorrenza(evento.termine, own.partenze) : ""),
      evento.fase,
      evento.nome,
      evento.soggetti.join("; "),
      documentoOf(evento),
      evento.fonte + (presunta ? DATA_PRESUNTA : ""),
    ]);
    if (rows.length === 0) return refuse(UNKNOWN, tellUnknown("sistema", own.id, []));
    return intestazioni ? [INTESTAZIONI.ciclo, ...rows] : rows;
  },
);

/** A year whose terms, which reach into the one before and the one after, are dates. */
function anno(argument: Argument, name: string): number {
  const year = number(argument, name);
  return toSerial(year - 1, 1, 1) === undefined || toSerial(year + 1, 1, 1) === undefined ? refuse(OUT_OF_RANGE) : year;
}

/** The main document that the event brings about, else that it works on. */
function documentoOf({ documenti_in: before, documenti_out: after }: Evento): string {
  return after[0] ?? before[0] ?? "";
}
