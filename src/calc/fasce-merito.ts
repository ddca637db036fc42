// Merit bands by place in the graduatoria: heads by largest remainder (R42, S10), people put from the best score down,
// those tied across a cut together (S9) while the other cuts stay at the cumulative heads. Source: belluno art. 17.
import { cents } from "../lib/decimal";
import { toExact } from "../lib/exact";
import { apportion, toProportions } from "../lib/largest-remainder";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { FasciaMerito, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import { findAccesso } from "./fasce-merito-accesso";
import type { MotivoFuori, Valutato } from "./fasce-merito-accesso";

/** Where one person stands; bands count from 0, the best first. */
export type Collocamento =
  | { readonly tipo: "fascia"; readonly fascia: number }
  /** S9 `manuale`: the evaluator decides among the bands from `prima` to `ultima`. */
  | { readonly tipo: "parita"; readonly prima: number; readonly ultima: number }
  | { readonly tipo: "fuori"; readonly motivo: MotivoFuori };

/** People with equal scores on both sides of a cut. */
export interface Parita {
  readonly punteggio: number;
  /** Their places in the list given. */
  readonly persone: readonly number[];
  readonly prima: number;
  readonly ultima: number;
}

export interface Collocazione {
  readonly fasce: readonly FasciaMerito[];
  /** Heads due to each band. */
  readonly teste: readonly number[];
  /** One for each person, in the order given. */
  readonly collocamenti: readonly Collocamento[];
  /** People in each band; those left to the evaluator are in none. */
  readonly occupate: readonly number[];
  readonly parita: readonly Parita[];
  readonly ammessi: number;
  /** How many people the heads are a share of (S10). */
  readonly base: number;
}

export interface OpzioniCollocazione {
  /** Another set of bands than the sistema's (R39). */
  readonly fasce?: readonly FasciaMerito[];
  /** Staff in service; absent: all people of the list. */
  readonly inServizio?: number;
}

export type ProblemaFasceMerito =
  | { readonly code: "FASCE_MERITO_NON_PREVISTE"; readonly sistema: string }
  | { readonly code: "IN_SERVIZIO_NON_VALIDO"; readonly valore: number; readonly minimo: number };

export function computeFasceMerito(
  sistema: Sistema,
  scelte: Scelte,
  valutati: readonly Valutato[],
  opzioni: OpzioniCollocazione = {},
): Result<Collocazione, readonly ProblemaFasceMerito[]> {
  const regole = sistema.fasce_merito;
  if (regole === null) return failure([{ code: "FASCE_MERITO_NON_PREVISTE", sistema: sistema.id }]);
  const inServizio = opzioni.inServizio ?? valutati.length;
  if (!Number.isInteger(inServizio) || inServizio < valutati.length) {
    return failure([{ code: "IN_SERVIZIO_NON_VALIDO", valore: inServizio, minimo: valutati.length }]);
  }

  const fasce = opzioni.fasce ?? regole.predefinite;
  const accessi = valutati.map((valutato) => findAccesso(sistema, scelte, regole, valutato));
  const ranked = rankAmmessi(valutati, (index) => accessi[index] === "ammesso");
  const base = opzione(sistema, scelte, "S10") === "in_servizio" ? inServizio : ranked.length;
  const teste = computeTeste(fasce, base);
  const { placed, parita } = place(ranked, teste, opzione(sistema, scelte, "S9"));

  const collocamenti = accessi.map((accesso, index): Collocamento => {
    if (accesso !== "ammesso") return { tipo: "fuori", motivo: accesso };
    return placed.get(index) ?? { tipo: "fascia", fascia: fasce.length - 1 };
  });
  const occupate = fasce.map(
    (_, fascia) => collocamenti.filter((one) => one.tipo === "fascia" && one.fascia === fascia).length,
  );
  return success({ fasce, teste, collocamenti, occupate, parita, ammessi: ranked.length, base });
}

/** Heads of each band among `persone`, adding up to all of them. */
export function computeTeste(fasce: readonly FasciaMerito[], persone: number): readonly number[] {
  return apportion(BigInt(persone), toProportions(fasce.map(({ teste }) => toExact(teste)))).map(Number);
}

interface Ranked {
  readonly index: number;
  /** The score in hundredths: what is compared (R3). */
  readonly key: number;
}

function rankAmmessi(valutati: readonly Valutato[], isAmmesso: (index: number) => boolean): readonly Ranked[] {
  return valutati
    .map(({ punteggio }, index) => ({ index, key: cents(punteggio ?? 0) }))
    .filter(({ index }) => isAmmesso(index))
    .sort((one, other) => other.key - one.key);
}

function place(
  ranked: readonly Ranked[],
  teste: readonly number[],
  ties: string | undefined,
): { readonly placed: ReadonlyMap<number, Collocamento>; readonly parita: readonly Parita[] } {
  const placed = new Map<number, Collocamento>();
  const parita: Parita[] = [];
  let start = 0;
  while (start < ranked.length) {
    const key = ranked[start]?.key ?? 0;
    let end = start + 1;
    while (ranked[end]?.key === key) end += 1;
    const prima = bandAt(start, teste);
    const ultima = bandAt(end - 1, teste);
    const persone = ranked.slice(start, end).map(({ index }) => index);
    if (prima !== ultima) parita.push({ punteggio: key / 100, persone, prima, ultima });
    for (const index of persone) placed.set(index, placeTied(prima, ultima, ties));
    start = end;
  }
  return { placed, parita };
}

function placeTied(prima: number, ultima: number, ties: string | undefined): Collocamento {
  if (prima === ultima || ties === "superiore") return { tipo: "fascia", fascia: prima };
  return ties === "manuale" ? { tipo: "parita", prima, ultima } : { tipo: "fascia", fascia: ultima };
}

/** The band that a place of the ranking (from 0) falls into. */
function bandAt(position: number, teste: readonly number[]): number {
  let cut = 0;
  const band = teste.findIndex((heads) => {
    cut += heads;
    return position < cut;
  });
  return band === -1 ? teste.length - 1 : band;
}
