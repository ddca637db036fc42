// Columns of factors in a riepilogo: points or percentages, decided for all of them, and the score they give (R23).
import { equal2, quotient, sum } from "../../../lib/decimal";
import { computePunteggio } from "../../../calc/scheda";
import { pesiDovuti } from "../../../calc/pesi";
import type { PesiDovuti } from "../../../calc/pesi";
import { figureOf } from "../../checks/numbers";
import type { CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import type { ColonnaFattore, MisuraFattori } from "./model";

export interface RigaFattori {
  readonly categoria: string | undefined;
  readonly reads: readonly NumberRead[];
  readonly punteggio: number | undefined;
}

const FULL = 100;

/** A row does not say whether objectives were assigned or how many collaborators there are. */
const CASES = [
  { obiettiviIndividuali: true, collaboratori: null },
  { obiettiviIndividuali: false, collaboratori: null },
  { obiettiviIndividuali: true, collaboratori: 1 },
  { obiettiviIndividuali: false, collaboratori: 1 },
] as const;

export function measureOfFactors(
  context: CheckContext,
  colonne: readonly ColonnaFattore[],
  righe: readonly RigaFattori[],
): MisuraFattori {
  if (colonne.length === 0) return "incerta";
  let points = 0;
  let percentages = 0;
  let over = 0;
  for (const riga of righe) {
    const { punteggio, reads, categoria } = riga;
    if (reads.some((read) => read.kind === "number" && read.percent)) percentages++;
    const total = sumOfFactors(reads);
    if (punteggio !== undefined && total !== undefined && equal2(total, punteggio)) points++;
    else if (
      punteggio !== undefined &&
      percentageScores(context, colonne, riga).some((score) => equal2(score, punteggio))
    )
      percentages++;
    over += reads.filter((read, index) => {
      const most = largestWeight(context, colonne[index]?.fattore.id ?? "", categoria);
      return most !== undefined && (figureOf(read) ?? 0) > most;
    }).length;
  }
  if (points > 0 || percentages > 0) return points >= percentages ? "punti" : "percentuale";
  return over > 1 ? "percentuale" : "punti";
}

/** undefined where a value cannot be read or none is given. */
export function scoreOfFactors(
  context: CheckContext,
  colonne: readonly ColonnaFattore[],
  riga: RigaFattori,
  misura: MisuraFattori,
): number | undefined {
  if (misura === "percentuale") {
    const scores = percentageScores(context, colonne, riga);
    return scores.find((score) => riga.punteggio !== undefined && equal2(score, riga.punteggio)) ?? scores[0];
  }
  return sumOfFactors(riga.reads);
}

export function sumOfFactors(reads: readonly NumberRead[]): number | undefined {
  const values = reads.map(figureOf);
  const readable = reads.every(
    (read, index) => values[index] !== undefined || read.kind === "blank" || read.kind === "dash",
  );
  const given = values.filter((value) => value !== undefined);
  return readable && given.length > 0 ? sum(given) : undefined;
}

/** The scores that percentages give, under each case that the blanks of the row allow. */
export function percentageScores(
  context: CheckContext,
  colonne: readonly ColonnaFattore[],
  riga: RigaFattori,
): readonly number[] {
  const { reads } = riga;
  const categoria = riga.categoria ?? anyCategoria(context);
  if (categoria === undefined) return [];
  return CASES.flatMap((caso) => {
    const pesi = pesiDovuti(context.sistema, context.scelte, categoria, caso);
    if (!pesi.ok || !fitsBlanks(pesi.value, colonne, reads)) return [];
    const percentuali = pesi.value.fattori.map(({ fattore }) => valueOf(colonne, reads, fattore.id) ?? null);
    const score = computePunteggio(context.sistema, context.scelte, { categoria, percentuali, ...caso });
    return score.ok ? [score.value] : [];
  });
}

/** Where all categorie have the same weights (55 and 45), whose row it is does not matter. */
function anyCategoria({ sistema }: CheckContext): string | undefined {
  const [first, ...others] = sistema.pesi;
  const key = JSON.stringify(first?.fattori);
  return others.every(({ fattori }) => JSON.stringify(fattori) === key) ? first?.categoria : undefined;
}

/** The points that percentages give, under the plainest case that the blanks of the row allow. */
export function pointsOf(
  context: CheckContext,
  colonne: readonly ColonnaFattore[],
  riga: RigaFattori,
): readonly number[] {
  const [pesi] = possibleWeights(context, colonne, { ...riga, categoria: riga.categoria ?? anyCategoria(context) });
  return (pesi?.fattori ?? []).map(({ fattore, peso }) =>
    quotient(peso * (valueOf(colonne, riga.reads, fattore.id) ?? 0), FULL),
  );
}

/** Weights of every case that the blanks of the row allow, first the plain one. */
export function possibleWeights(
  context: CheckContext,
  colonne: readonly ColonnaFattore[],
  { categoria, reads }: RigaFattori,
): readonly PesiDovuti[] {
  if (categoria === undefined) return [];
  return CASES.flatMap((caso) => {
    const pesi = pesiDovuti(context.sistema, context.scelte, categoria, caso);
    return pesi.ok && fitsBlanks(pesi.value, colonne, reads) ? [pesi.value] : [];
  });
}

/** A factor without weight has no value or 0; one with weight and a column has a value. */
function fitsBlanks(pesi: PesiDovuti, colonne: readonly ColonnaFattore[], reads: readonly NumberRead[]): boolean {
  return pesi.fattori.every(({ fattore, peso }) => {
    const value = valueOf(colonne, reads, fattore.id);
    if (peso === 0) return value === undefined || value === 0;
    return value !== undefined || !colonne.some((one) => one.fattore.id === fattore.id);
  });
}

function valueOf(colonne: readonly ColonnaFattore[], reads: readonly NumberRead[], id: string): number | undefined {
  return figureOf(reads[colonne.findIndex(({ fattore }) => fattore.id === id)]);
}

/** The most a factor may weigh, reallocations included; for a categoria nobody knows, in any of them. */
function largestWeight(
  { sistema, scelte }: CheckContext,
  fattore: string,
  categoria: string | undefined,
): number | undefined {
  const categorie = categoria === undefined ? sistema.pesi.map((row) => row.categoria) : [categoria];
  const weights = categorie.flatMap((one) =>
    CASES.flatMap((caso) => {
      const pesi = pesiDovuti(sistema, scelte, one, caso);
      return pesi.ok ? pesi.value.fattori.filter((row) => row.fattore.id === fattore).map(({ peso }) => peso) : [];
    }),
  );
  return weights.length === 0 ? undefined : Math.max(...weights);
}
