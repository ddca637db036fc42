// What --json prints of an evaluation form: what the sheet says, and what is due.
import { quotient, round2 } from "../../../lib/decimal";
import { baseJson } from "../../checks/base-json";
import type { FattoreJson, SchedaJson } from "../../model";
import type { FattoreRiga, ValutazioneScheda } from "./model";
import { countedPoints, weightOf } from "./points";

const FULL = 100;

export function valutazioneJson(scheda: ValutazioneScheda): SchedaJson {
  const { esito, dovuto } = scheda;
  return {
    ...baseJson(scheda),
    fattori: scheda.righe.map((riga) => fattoreJson(scheda, riga)),
    ...esito,
    ...(Object.keys(dovuto).length === 0 ? {} : { dovuto }),
  };
}

function fattoreJson(scheda: ValutazioneScheda, riga: FattoreRiga): FattoreJson {
  const peso = weightOf(riga);
  const punti = countedPoints(scheda, riga);
  const inPoints = riga.fattore?.misura === "punti";
  return {
    id: riga.fattore?.id ?? riga.voce,
    ...(peso === undefined ? {} : { peso }),
    ...(inPoints || punti === undefined || !peso ? {} : { percentuale: round2(quotient(punti, peso, FULL)) }),
    ...(punti === undefined ? {} : { punti }),
  };
}
