// What the rules say of each person and of the whole table: bands on the score (R25, R35), what they pay (R26), merit bands (R41, R42).
import { computeRetribuzione, fasciaOutcomes, findFascia } from "../../../calc/fascia";
import { computeFasceMerito } from "../../../calc/fasce-merito";
import type { Collocazione } from "../../../calc/fasce-merito";
import type { Valutato } from "../../../calc/fasce-merito-accesso";
import { fold } from "../../../lib/text";
import { findFasciaMerito, findFuori } from "../../../sistema/livello";
import type { FasceMerito, Sistema } from "../../../sistema/types";
import type { CheckContext } from "../../model";
import type { FasceUsate, RigaDovuta } from "./model";
import type { TextRead } from "./model";

const NOTHING: RigaDovuta = {
  fascia: undefined,
  altre: [],
  retribuzione: undefined,
  sottoSoglia: false,
  fuori: undefined,
};

export function dueOnScore(
  { sistema, scelte, chosen }: CheckContext,
  punteggio: number | undefined,
  ruolo: string | null,
): RigaDovuta {
  if (punteggio === undefined || sistema.fasce === null) return NOTHING;
  const found = findFascia(sistema, scelte, punteggio, ruolo);
  if (!found.ok) return NOTHING;
  const { fascia } = found.value;
  const pay = (fascia?.retribuzione ?? null) === null ? undefined : computeRetribuzione(sistema, scelte, punteggio);
  return {
    fascia,
    altre: fasciaOutcomes(sistema, scelte, punteggio, ruolo).filter(({ scelta }) => !chosen.has(scelta)),
    retribuzione: pay?.ok === true ? pay.value.retribuzione : undefined,
    sottoSoglia: pay?.ok === true && pay.value.sottoSoglia,
    fuori: undefined,
  };
}

/** Whose bands hold where neither the row nor the title says: those of the larger number, which a sistema lists last. */
export function defaultRuolo(sistema: Sistema): string | null {
  return sistema.fasce?.tabelle.at(-1)?.ruolo ?? null;
}

export interface DaCollocare {
  readonly punteggio: number | undefined;
  readonly mesiAssenza: number | undefined;
  readonly sospeso: boolean;
  readonly fascia: TextRead | undefined;
}

export function placeInBands(
  { sistema, scelte }: CheckContext,
  righe: readonly DaCollocare[],
  inServizio: number,
): Collocazione | undefined {
  const regole = sistema.fasce_merito;
  if (regole === null || righe.length === 0) return undefined;
  const placed = computeFasceMerito(sistema, scelte, assessed(regole, righe), { inServizio });
  return placed.ok ? placed.value : undefined;
}

/** People as the rules of access see them. */
export function assessed(regole: FasceMerito, righe: readonly DaCollocare[]): readonly Valutato[] {
  return righe.map(({ punteggio, mesiAssenza, sospeso, fascia }) => ({
    punteggio: punteggio ?? null,
    ...(mesiAssenza === undefined ? {} : { mesiAssenza }),
    insufficiente: findFuori(regole, fascia?.text ?? "")?.id === "non_adeguata",
    sospeso,
  }));
}

interface Banded {
  readonly fascia: TextRead | undefined;
  readonly punteggio: number | undefined;
}

/** The bands that the table states: the sistema's own, or another set that the table declares by using it (R39). */
export function usedBands(regole: FasceMerito, righe: readonly Banded[]): FasceUsate | undefined {
  const texts = righe.map(({ fascia }) => fascia?.text ?? "");
  const stated = texts.map((text) => (text === "" || findFuori(regole, text) ? "" : text));
  if (stated.every((text) => text === "")) return undefined;
  const known = stated.map((text) => (text === "" ? undefined : findFasciaMerito(regole, text)));
  const unknown = stated.filter((text, index) => text !== "" && known[index] === undefined);
  const all = regole.predefinite.every((band) => known.includes(band));
  const isTypo = unknown.length === 1 && (all || stated.filter((text) => text !== "").length > regole.massimo);
  if (unknown.length === 0 || isTypo) {
    const perRiga = known.map((band) => (band ? regole.predefinite.indexOf(band) : undefined));
    return { perRiga, nomi: regole.predefinite.map(({ nome }) => nome), predefinite: true };
  }
  return ownBands(stated, righe);
}

/** Best first, by the mean score of those in each. */
function ownBands(stated: readonly string[], righe: readonly Banded[]): FasceUsate {
  const bands = new Map<string, { readonly nome: string; total: number; heads: number }>();
  stated.forEach((text, index) => {
    if (text === "") return;
    const band = bands.get(fold(text)) ?? { nome: text, total: 0, heads: 0 };
    bands.set(fold(text), band);
    const score = righe[index]?.punteggio;
    if (score === undefined) return;
    band.total += score;
    band.heads += 1;
  });
  const mean = ({ total, heads }: { readonly total: number; readonly heads: number }): number =>
    heads === 0 ? 0 : total / heads;
  const order = [...bands].sort(([, one], [, other]) => mean(other) - mean(one));
  const place = new Map(order.map(([key], index) => [key, index]));
  return {
    perRiga: stated.map((text) => place.get(fold(text))),
    nomi: order.map(([, { nome }]) => nome),
    predefinite: false,
  };
}
