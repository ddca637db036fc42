// What the command line prints of a riepilogo: one line for each person, as far as the table and the rules say.
import { clean } from "../../../lib/decimal";
import { baseJson } from "../../checks/base-json";
import type { CheckContext, RigaJson, SchedaJson } from "../../model";
import type { RiepilogoScheda, RigaLetta } from "./model";

export function riepilogoJson(scheda: RiepilogoScheda, context: CheckContext): SchedaJson {
  // Suspended people stand apart (R37): they are no row of the graduatoria.
  const righe = scheda.righe.flatMap((riga, index) =>
    riga.sospeso && context.sistema.sospensione !== null ? [] : [rigaJson(scheda, context, riga, index)],
  );
  return { ...baseJson(scheda), righe };
}

function rigaJson(scheda: RiepilogoScheda, context: CheckContext, riga: RigaLetta, index: number): RigaJson {
  const { persona, punteggio, dovuta } = riga;
  const merito = meritBand(scheda, context, index);
  return {
    persona,
    ...(punteggio === undefined ? {} : { punteggio: clean(punteggio) }),
    ...(dovuta.fascia ? { fascia: dovuta.fascia.nome, livello: dovuta.fascia.livello } : {}),
    ...(dovuta.retribuzione === undefined ? {} : { retribuzione: dovuta.retribuzione }),
    ...(merito === undefined ? {} : { fascia: merito }),
  };
}

/** The merit band due, or the name of those outside them. */
function meritBand({ collocazione }: RiepilogoScheda, { sistema }: CheckContext, index: number): string | undefined {
  const place = collocazione?.collocamenti[index];
  if (!collocazione || !place) return undefined;
  if (place.tipo === "fuori") return sistema.fasce_merito?.fuori.find(({ id }) => id === place.motivo)?.nome;
  return place.tipo === "fascia" ? collocazione.fasce[place.fascia]?.nome : undefined;
}
