// Points of a row as the sheet gives them, percentages turned into points (R23): what the score and every check start from.
import { equal10, percentOf, sum } from "../../../lib/decimal";
import { cents } from "../../../lib/decimal";
import { figureOf } from "../../checks/numbers";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import { isInvalidWeight } from "../../checks/weights";
import type { Dovuti, FattoreRiga, Misura, PunteggioRead, ValutazioneScheda } from "./model";

export type PointsOf = Pick<ValutazioneScheda, "righe" | "misura" | "misuraAttribuito" | "dovuti" | "fuoriScala">;

/** The weight written in the row, where it is one. */
export function weightOf(riga: FattoreRiga): number | undefined {
  return isInvalidWeight(riga.peso) ? undefined : figureOf(riga.peso);
}

/** The weight due to the row's factor; undefined where the categoria does not have it or is not known. */
export function dueWeightOf(riga: FattoreRiga, dovuti: Dovuti | undefined): number | undefined {
  return dovuti?.pesi.fattori.find(({ fattore }) => fattore.id === riga.fattore?.id)?.peso;
}

/** Measured points; from percentages where the column holds them. */
export function measuredPoints(scheda: PointsOf, riga: FattoreRiga): number | undefined {
  if (isEmpty(riga.misurato) && !isEmpty(riga.percentuale)) return toPoints(riga, riga.percentuale, "percentuale");
  return toPoints(riga, riga.misurato, scheda.misura);
}

export function attributedPoints(scheda: PointsOf, riga: FattoreRiga): number | undefined {
  return toPoints(riga, riga.attribuito, scheda.misuraAttribuito);
}

function toPoints(riga: FattoreRiga, read: NumberRead, misura: Misura): number | undefined {
  const figure = figureOf(read);
  const weight = weightOf(riga);
  if (figure === undefined || misura === "punti") return figure;
  // Factor 2 is measured in points; a figure over its weight can only be a percentage.
  if (riga.fattore?.misura === "punti" && (weight === undefined || figure <= weight)) return figure;
  return weight === undefined ? undefined : percentOf(weight, figure);
}

/** Is the attributed column in use, or do the measured points count? */
export function countsAttributed({ righe }: PointsOf): boolean {
  return righe.some(({ attribuito }) => !isEmpty(attribuito));
}

/** The reading whose points count. */
export function countedRead(scheda: PointsOf, riga: FattoreRiga): NumberRead {
  if (countsAttributed(scheda)) return riga.attribuito;
  return isEmpty(riga.misurato) ? riga.percentuale : riga.misurato;
}

export function countedPoints(scheda: PointsOf, riga: FattoreRiga): number | undefined {
  return countsAttributed(scheda) ? attributedPoints(scheda, riga) : measuredPoints(scheda, riga);
}

/** Nothing is expected in the row: no weight there, none due, or a weight that should have gone to another factor. */
export function isExcused(riga: FattoreRiga, dovuti: Dovuti | undefined): boolean {
  const weight = figureOf(riga.peso);
  const due = dueWeightOf(riga, dovuti);
  if (dovuti && (due === undefined || due === 0)) return true;
  return weight === 0 || (weight === undefined && due === undefined);
}

/** The most a row may have: the weight written or the one due, whichever is more (a wrong weight is told by itself). */
export function maximumOf(riga: FattoreRiga, dovuti: Dovuti | undefined): number | undefined {
  const weight = weightOf(riga);
  return weight === undefined ? undefined : Math.max(weight, dueWeightOf(riga, dovuti) ?? 0);
}

export type Range = "sotto" | "sopra" | undefined;

export function rangeOf(points: number | undefined, maximum: number | undefined): Range {
  if (points === undefined) return undefined;
  if (cents(points) < 0) return "sotto";
  return maximum !== undefined && cents(points) > cents(maximum) ? "sopra" : undefined;
}

export function readPunteggio(scheda: PointsOf): PunteggioRead {
  const points: number[] = [];
  let incompleto: PunteggioRead["incompleto"];
  for (const riga of scheda.righe) {
    const read = countedRead(scheda, riga);
    const value = countedPoints(scheda, riga);
    if (value === undefined) {
      if (isExcused(riga, scheda.dovuti) && (isEmpty(read) || read.kind === "text")) continue;
      incompleto ??= isEmpty(read) ? "mancanti" : "illeggibili";
    } else {
      // What was measured on two scales adds up to nothing.
      if (!countsAttributed(scheda) && scheda.fuoriScala.includes(read)) incompleto ??= "illeggibili";
      if (rangeOf(value, maximumOf(riga, scheda.dovuti))) incompleto = "fuori";
      points.push(value);
    }
  }
  if (points.length === 0) incompleto ??= "mancanti";
  return { valore: incompleto === undefined ? sum(points) : undefined, incompleto };
}

/** The weights written are the ones due, so that points need no rescaling. */
export function hasDueWeight(riga: FattoreRiga, dovuti: Dovuti): boolean {
  const weight = weightOf(riga);
  const due = dueWeightOf(riga, dovuti);
  return weight !== undefined && due !== undefined && equal10(weight, due);
}
