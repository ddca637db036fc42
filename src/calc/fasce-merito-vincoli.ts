// What a set of merit bands must respect: how many bands, the cap on the first ones, the ratio between the pay of a band
// and of the next (R39, R40; S8 where there are four). Source: belluno art. 17.
import { cents } from "../lib/decimal";
import { toExact } from "../lib/exact";
import type { FasceMerito, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import { computeTetto } from "./tetto";

export type VincoloFasce = FasceMerito["vincoli"][number];

/** The row of the sistema that holds for so many bands; undefined where so many are not allowed or nothing is set. */
export function findVincolo(sistema: Sistema, scelte: Scelte, fasce: number): VincoloFasce | undefined {
  const chosen = opzione(sistema, scelte, "S8");
  return sistema.fasce_merito?.vincoli.find(
    (vincolo) => vincolo.fasce === fasce && (vincolo.opzione === null || vincolo.opzione === chosen),
  );
}

/** Whether a set may have so many bands. */
export function isNumeroFasceAmmesso(regole: FasceMerito, fasce: number): boolean {
  return fasce >= regole.minimo && fasce <= regole.massimo;
}

export interface EsitoTetto {
  readonly vincolo: VincoloFasce;
  /** People allowed in the first `vincolo.prime` bands, and those found there. */
  readonly ammessi: number;
  readonly trovati: number;
  readonly superato: boolean;
}

/**
 * R39 over people per band, the best first. `teste`: heads that R42 itself gives; where these alone pass the cap (1 of 3)
 * that is not held against anybody.
 */
export function checkTetto(
  vincolo: VincoloFasce,
  occupate: readonly number[],
  inServizio: number,
  teste: readonly number[] = [],
): EsitoTetto {
  const ammessi = computeTetto(vincolo.tetto, inServizio);
  const trovati = addFirst(occupate, vincolo.prime);
  return { vincolo, ammessi, trovati, superato: trovati > Math.max(ammessi, addFirst(teste, vincolo.prime)) };
}

export interface EsitoRapporto {
  /** The band and the next one that holds people. */
  readonly fascia: number;
  readonly successiva: number;
  /** Pay per head, unrounded. */
  readonly premio: number;
  readonly premioSuccessivo: number;
  /** Infinity where the next band is paid nothing. */
  readonly rapporto: number;
  readonly rispettato: boolean;
}

/** R40 over the amounts paid in each band, the best first; bands without anybody are passed over. */
export function checkRapporti(
  vincolo: VincoloFasce,
  importi: readonly (readonly number[])[],
): readonly EsitoRapporto[] {
  const filled = importi.map((amounts, fascia) => ({ fascia, amounts })).filter(({ amounts }) => amounts.length > 0);
  const { num, den } = toExact(vincolo.rapporto);
  return filled.slice(1).map((next, place) => {
    const band = filled[place] ?? next;
    const upper = perHead(band.amounts, "highest");
    const lower = perHead(next.amounts, "lowest");
    return {
      fascia: band.fascia,
      successiva: next.fascia,
      premio: toEuro(upper),
      premioSuccessivo: toEuro(lower),
      rapporto: lower.total === 0n ? Infinity : toEuro(upper) / toEuro(lower),
      rispettato: upper.total * lower.heads * den >= num * lower.total * upper.heads,
    };
  });
}

interface PerHead {
  readonly total: bigint;
  readonly heads: bigint;
}

/** The mean of a band; where amounts differ by the cent of R4 alone, the end that keeps rounding from breaking the ratio. */
function perHead(amounts: readonly number[], end: "highest" | "lowest"): PerHead {
  const list = amounts.map(cents);
  const lowest = list.reduce((one, other) => Math.min(one, other));
  const highest = list.reduce((one, other) => Math.max(one, other));
  if (highest - lowest <= 1) return { total: BigInt(end === "highest" ? highest : lowest), heads: 1n };
  return { total: list.reduce((total, amount) => total + BigInt(amount), 0n), heads: BigInt(list.length) };
}

function toEuro({ total, heads }: PerHead): number {
  return Number(total) / Number(heads) / 100;
}

function addFirst(heads: readonly number[], count: number): number {
  return heads.slice(0, count).reduce((total, one) => total + one, 0);
}
