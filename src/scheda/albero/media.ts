// The mean of a group of the tree (R9): what has no target at the moment stays out, missing results as S12 says, and everything
// else that stands in the way is told whole.
import { computeMediaWith, givenWeights } from "../../calc/media";
import type { Mancanti } from "../../calc/media";
import { fonteMisura } from "../../calc/misurazione";
import type { Passo } from "../../calc/passi";
import { difference, sum } from "../../lib/decimal";
import type { Sistema } from "../../sistema/types";
import type { Mancanza, Momento, MotivoNonApplicabile, NoteMisura, Posto, Raggiungimento } from "./model";

export interface Membro {
  readonly peso: number | undefined;
  readonly raggiunto: Raggiungimento;
}

export interface GruppoMedia {
  /** Whose mean it is, and where to send whoever asks what lacks. */
  readonly voce: string;
  readonly at: Posto;
  readonly membri: readonly Membro[];
  readonly mancanti: Mancanti;
  readonly regola: string;
  /** Weights are multipliers; `riportati`: because they are a part of a group that adds up, which is told. */
  readonly pesi?: "liberi" | "riportati";
  readonly vuoto: MotivoNonApplicabile;
}

/** Where the steps behind a figure are written, with the articles of the sistema; nothing of it is made unless somebody asks. */
export interface Steps {
  readonly sistema: Sistema;
  readonly passi: Passo[];
}

const FULL = 100;
export const SENZA_NOTE: NoteMisura = { zero: 0, esclusi: 0, senzaTarget: 0, riportati: false };

export function meanOf(gruppo: GruppoMedia, steps?: Steps): Raggiungimento {
  const { membri, mancanti, regola, pesi } = gruppo;
  const measured = membri.filter(({ raggiunto }) => raggiunto.esito !== "non_applicabile");
  if (measured.length === 0) return nothingMeasured(gruppo);
  const faults = measured.flatMap(({ raggiunto }) => blocking(raggiunto, mancanti));
  if (faults.length > 0) return incomplete(faults);
  const missing = measured.filter(({ raggiunto }) => isMissing(raggiunto));
  if (missing.length === measured.length && mancanti !== "zero") return incomplete(missing.flatMap(lackOf));
  const wrong = pesi === undefined ? wrongSum(gruppo) : undefined;
  if (wrong) return wrong;
  const left = membri.length - measured.length;
  const fonte = steps === undefined ? null : fonteMisura(steps.sistema, regola);
  const options = { mancanti, regola, fonte, pesiLiberi: pesi !== undefined || left > 0 };
  const media = computeMediaWith(
    options,
    measured.map(({ raggiunto }) => (raggiunto.esito === "calcolato" ? raggiunto.valore : null)),
    measured.map(({ peso }) => peso ?? null),
    steps?.passi,
  );
  if (!media.ok) return incomplete(media.error.map((motivo) => ({ voce: gruppo.voce, at: gruppo.at, motivo })));
  const own: NoteMisura = {
    zero: mancanti === "zero" ? missing.length : 0,
    esclusi: mancanti === "esclude" ? missing.length : 0,
    senzaTarget: left,
    riportati: pesi === "riportati",
  };
  const notes = measured.flatMap(({ raggiunto }) => (raggiunto.esito === "calcolato" ? [raggiunto.note] : []));
  return { esito: "calcolato", valore: media.value.valore, note: notes.reduce(addNotes, own) };
}

export function incomplete(mancano: readonly Mancanza[]): Raggiungimento {
  return { esito: "incompleto", mancano };
}

export function addNotes(one: NoteMisura, other: NoteMisura): NoteMisura {
  return {
    zero: one.zero + other.zero,
    esclusi: one.esclusi + other.esclusi,
    senzaTarget: one.senzaTarget + other.senzaTarget,
    riportati: one.riportati || other.riportati,
  };
}

/** Nothing stands in the way but results that are not there. */
export function isMissing(raggiunto: Raggiungimento): boolean {
  return (
    raggiunto.esito === "incompleto" && raggiunto.mancano.every(({ motivo }) => motivo.code === "RISULTATO_MANCANTE")
  );
}

export const MOMENTI: readonly Momento[] = ["giugno", "dicembre"];

export function atEach(make: (momento: Momento) => Raggiungimento): {
  readonly giugno: Raggiungimento;
  readonly dicembre: Raggiungimento;
} {
  return { giugno: make("giugno"), dicembre: make("dicembre") };
}

function lackOf({ raggiunto }: Membro): readonly Mancanza[] {
  return raggiunto.esito === "incompleto" ? raggiunto.mancano : [];
}

function blocking(raggiunto: Raggiungimento, mancanti: Mancanti): readonly Mancanza[] {
  if (raggiunto.esito !== "incompleto") return [];
  return isMissing(raggiunto) && mancanti !== "errore" ? [] : raggiunto.mancano;
}

function nothingMeasured({ membri, vuoto }: GruppoMedia): Raggiungimento {
  const [first] = membri;
  return first?.raggiunto ?? { esito: "non_applicabile", motivo: vuoto };
}

/** The weights of the whole group, also of those left out at this moment, add up to 100. */
function wrongSum({ membri, voce, at }: GruppoMedia): Raggiungimento | undefined {
  const weights = givenWeights(membri.map(({ peso }) => peso ?? null));
  if (weights === null || weights.some((peso) => peso === null)) return undefined;
  const somma = sum(weights.map((peso) => peso ?? 0));
  if (somma === FULL) return undefined;
  const motivo = { code: "PESI_SOMMA", somma, differenza: difference(somma, FULL), atteso: FULL } as const;
  return incomplete([{ voce, at, motivo }]);
}
