// Judgements on a scale of whole numbers: the % of a section is Σ weight × judgement over what full marks would give
// (R32; po-livelli art. 7, 15). Whether the lowest judgement counts something or nothing is a scelta (S16).
import { clean, difference, dot, quotient, sum } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fold } from "../lib/text";
import type { Giudizi, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Valori } from "./media";
import { findProblemiPesi, givenWeights, indicesOfBlanks } from "./media";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

export interface SezioneCalcolata {
  /** In %, 0–100. */
  readonly percentuale: number;
  /** Σ weight × judgement, and what full marks would give. */
  readonly punti: number;
  readonly massimo: number;
}

const FULL = 100;

export function computeGiudizio(
  sistema: Sistema,
  scelte: Scelte,
  giudizi: Valori,
  pesi: Valori | null = null,
  traccia?: Traccia,
): Result<SezioneCalcolata, readonly Problema[]> {
  const scale = sistema.giudizi;
  if (scale === null) return failure([{ code: "GIUDIZI_NON_PREVISTI", sistema: sistema.id }]);
  const weights = givenWeights(pesi);
  const problemi = [...findProblemiGiudizi(scale, giudizi), ...findProblemiSezione(weights, giudizi.length)];
  if (problemi.length > 0) return failure(problemi);

  const option = opzione(sistema, scelte, "S16");
  const start = option === "uno_sette" ? scale.minimo : 0;
  const marks = giudizi.map((giudizio) => difference(giudizio ?? 0, start));
  const multipliers = weights?.map((peso) => peso ?? 0) ?? marks.map(() => 1);
  const punti = dot(multipliers, marks);
  const massimo = dot(
    multipliers,
    multipliers.map(() => scale.massimo - start),
  );
  if (massimo === 0) return failure([{ code: "PESI_NULLI" }]);
  const percentuale = quotient(punti, massimo, FULL);
  traccia?.push({
    regola: scale.regola,
    fonte: scale.fonte,
    codice: "GIUDIZI_SEZIONE",
    figure: {
      giudizi: giudizi.map((giudizio) => giudizio ?? 0),
      pesi: multipliers.map(clean),
      punti,
      massimo,
      ...(option === undefined ? {} : { opzione: option }),
    },
    dopo: percentuale,
  });
  return success({ percentuale, punti, massimo });
}

export function explainGiudizio(
  sistema: Sistema,
  scelte: Scelte,
  giudizi: Valori,
  pesi: Valori | null = null,
): { readonly esito: Result<SezioneCalcolata, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeGiudizio(sistema, scelte, giudizi, pesi, passi), passi };
}

/** A judgement written in words as its number; undefined for other words. */
export function parseGiudizio(giudizi: Giudizi, text: string, ruolo: string | null = null): number | undefined {
  const folded = fold(text);
  const same = giudizi.voci.filter(
    ({ nome, alias }) => fold(nome) === folded || alias.some((word) => fold(word) === folded),
  );
  const values = new Set(same.filter((voce) => ruolo === null || voce.ruolo === null || voce.ruolo === ruolo).map((voce) => voce.valore)); // prettier-ignore
  return values.size === 1 ? [...values][0] : undefined;
}

export function isGiudizio({ minimo, massimo }: Giudizi, valore: number): boolean {
  return Number.isInteger(clean(valore)) && valore >= minimo && valore <= massimo;
}

function findProblemiGiudizi(scale: Giudizi, giudizi: Valori): readonly Problema[] {
  if (giudizi.length === 0) return [{ code: "NESSUN_VALORE" }];
  const { minimo, massimo } = scale;
  const blanks = indicesOfBlanks(giudizi);
  const problemi: Problema[] = blanks.length > 0 ? [{ code: "GIUDIZIO_MANCANTE", indici: blanks }] : [];
  giudizi.forEach((valore, indice) => {
    if (valore !== null && !isGiudizio(scale, valore)) {
      problemi.push({ code: "GIUDIZIO_FUORI_SCALA", indice, valore, minimo, massimo });
    }
  });
  return problemi;
}

/** The weights of a section may add up to anything but 0. */
function findProblemiSezione(weights: Valori | null, count: number): readonly Problema[] {
  if (weights === null) return [];
  const problemi = findProblemiPesi(weights, count);
  const areNull = problemi.length === 0 && sum(weights.map((peso) => peso ?? 0)) === 0;
  return areNull ? [{ code: "PESI_NULLI" }] : problemi;
}
