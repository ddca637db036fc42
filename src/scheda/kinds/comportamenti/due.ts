// What the judgements give (R31, R32): the % of each section, the score of the whole where all its parts are there.
import { computeGiudizio } from "../../../calc/giudizi";
import { findFascia } from "../../../calc/fascia";
import type { Passo, Traccia } from "../../../calc/passi";
import { dotPercent, isHundred, percentOf, round2 } from "../../../lib/decimal";
import type { Fascia } from "../../../sistema/types";
import { figureOf } from "../../checks/numbers";
import type { CheckContext } from "../../model";
import { isEmpty } from "../../recognise/reading";
import type { ComportamentiScheda, Sezione } from "./model";

interface Parte {
  readonly fattore: string;
  readonly peso: number;
  readonly percentuale: number;
}

/** undefined where a judgement or a weight is missing or cannot be used. */
export function percentOfSection(
  { sistema, scelte }: CheckContext,
  { voci }: Sezione,
  traccia?: Traccia,
): number | undefined {
  const giudizi = voci.map(({ giudizio }) => figureOf(giudizio));
  const pesi = voci.map(({ peso }) => (isEmpty(peso) ? null : figureOf(peso)));
  if (giudizi.some((value) => value === undefined) || pesi.some((value) => value === undefined)) return undefined;
  const outcome = computeGiudizio(
    sistema,
    scelte,
    giudizi.map((value) => value ?? null),
    pesi.map((value) => value ?? null),
    traccia,
  );
  return outcome.ok ? outcome.value.percentuale : undefined;
}

/** Parts whose weights add up to 100, else nothing. */
export function partsOf(
  scheda: ComportamentiScheda,
  context: CheckContext,
  traccia?: Traccia,
): readonly Parte[] | undefined {
  const parts: Parte[] = [];
  for (const section of scheda.sezioni) {
    const percentuale = percentOfSection(context, section, traccia);
    if (section.sezione === undefined || percentuale === undefined) return undefined;
    parts.push({ fattore: section.sezione.fattore, peso: section.sezione.peso, percentuale });
  }
  const stated = figureOf(scheda.organizzativa);
  const weights = context.sistema.pesi.find(({ categoria }) => categoria === scheda.categoria)?.fattori;
  const peso = weights?.find(({ fattore }) => fattore === "O")?.peso;
  if (stated !== undefined && peso !== undefined && !parts.some(({ fattore }) => fattore === "O"))
    parts.push({ fattore: "O", peso, percentuale: stated });
  return isHundred(parts.map((part) => part.peso)) ? parts : undefined;
}

export function scoreDue(scheda: ComportamentiScheda, context: CheckContext, traccia?: Passo[]): number | undefined {
  const parts = partsOf(scheda, context, traccia);
  if (!parts) return undefined;
  const value = dotPercent(
    parts.map(({ peso }) => peso),
    parts.map(({ percentuale }) => percentuale),
  );
  const fonte = context.sistema.pesi.find(({ categoria }) => categoria === scheda.categoria)?.fonte ?? null;
  for (const { fattore, peso, percentuale } of parts) {
    const figure = { fattore, peso, percentuale };
    traccia?.push({ regola: "R31", fonte, codice: "PUNTI_FATTORE", figure, dopo: percentOf(peso, percentuale) });
  }
  traccia?.push({
    regola: "R31",
    fonte,
    codice: "TOTALE",
    figure: { punti: parts.map(({ peso, percentuale }) => percentOf(peso, percentuale)) },
    prima: value,
    dopo: round2(value),
  });
  return value;
}

export function bandOf(
  { ruolo }: ComportamentiScheda,
  { sistema, scelte }: CheckContext,
  score: number,
  traccia?: Traccia,
): Fascia | undefined {
  const found = findFascia(sistema, scelte, score, ruolo, traccia);
  return found.ok ? (found.value.fascia ?? undefined) : undefined;
}
