// What --json prints of an assegnazione: the factors with the weights of their titles.
import { baseJson } from "../../checks/base-json";
import type { SchedaJson } from "../../model";
import type { AssegnazioneScheda } from "./model";

export function assegnazioneJson(scheda: AssegnazioneScheda): SchedaJson {
  return {
    ...baseJson(scheda),
    fattori: scheda.blocchi.map(({ fattore, titolo }) => ({
      id: fattore?.id ?? titolo.text,
      ...(titolo.peso === undefined ? {} : { peso: titolo.peso }),
    })),
  };
}
