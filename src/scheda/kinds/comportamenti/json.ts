// What --json prints of a form of behaviours: the score of the sheet with its band, and what is due where it can be computed.
import { percentOf, round2 } from "../../../lib/decimal";
import { baseJson } from "../../checks/base-json";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, Esito, SchedaJson } from "../../model";
import { bandOf, partsOf, scoreDue } from "./due";
import type { ComportamentiScheda } from "./model";

export function comportamentiJson(scheda: ComportamentiScheda, context: CheckContext): SchedaJson {
  const computed = scheda.inBianco ? undefined : scoreDue(scheda, context);
  const due = computed === undefined ? undefined : round2(computed);
  const stated = figureOf(scheda.punteggio) ?? due;
  const dovuto = due === undefined ? {} : esitoOf(scheda, context, due);
  const own = stated === undefined ? {} : esitoOf(scheda, context, stated);
  const parts = scheda.inBianco ? undefined : partsOf(scheda, context);
  return {
    ...baseJson(scheda),
    ...(parts
      ? {
          fattori: parts.map(({ fattore, peso, percentuale }) => ({
            id: fattore,
            peso,
            percentuale: round2(percentuale),
            punti: round2(percentOf(peso, percentuale)),
          })),
        }
      : {}),
    ...own,
    ...(due === undefined ? {} : { dovuto }),
  };
}

function esitoOf(scheda: ComportamentiScheda, context: CheckContext, punteggio: number): Esito {
  const fascia = bandOf(scheda, context, punteggio);
  return { punteggio, ...(fascia ? { fascia: fascia.id, livello: fascia.livello } : {}) };
}
