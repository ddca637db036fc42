// The money of the merit bands: each band's share of the resources, split among its heads to the cent (R42, R4), what an
// empty band leaves (S15), and nothing for those whose structure is under the threshold (R41). Source: belluno art. 17.
import { exactInteger, toExact } from "../lib/exact";
import { addUp, apportion, toProportions } from "../lib/largest-remainder";
import { fromCents, toCents } from "../lib/money";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Collocazione } from "./fasce-merito";
import { hasTitoloAlPremio } from "./fasce-merito-accesso";

export interface OpzioniRisorse {
  /** Scores of the people: where given, a band is split in proportion to them instead of equally per head. */
  readonly punteggi?: readonly (number | null)[];
  /** Achievement of the objectives of each person's structure, 0–100; null or absent: not known, and not held against them. */
  readonly strutture?: readonly (number | null)[];
}

export interface RisorseFasce {
  /** Money set aside for each band, after S15. */
  readonly fasce: readonly number[];
  /** One amount for each person, in the order given; 0 for those outside the bands or without title. */
  readonly importi: readonly number[];
  /** Of empty bands (S15 `economie`) and of people without title. */
  readonly economie: number;
}

export type ProblemaRisorse =
  | { readonly code: "FASCE_MERITO_NON_PREVISTE"; readonly sistema: string }
  | { readonly code: "RISORSE_NON_VALIDE"; readonly valore: number }
  /** S9 `manuale`: these people have no band yet. */
  | { readonly code: "PARITA_DA_DECIDERE"; readonly persone: readonly number[] };

export function computeRisorseFasce(
  sistema: Sistema,
  scelte: Scelte,
  risorse: number,
  collocazione: Collocazione,
  opzioni: OpzioniRisorse = {},
): Result<RisorseFasce, readonly ProblemaRisorse[]> {
  const regole = sistema.fasce_merito;
  if (regole === null) return failure([{ code: "FASCE_MERITO_NON_PREVISTE", sistema: sistema.id }]);
  const problemi: ProblemaRisorse[] = [];
  if (!(Number.isFinite(risorse) && risorse >= 0)) problemi.push({ code: "RISORSE_NON_VALIDE", valore: risorse });
  const undecided = placesWhere(collocazione, ({ tipo }) => tipo === "parita");
  if (undecided.length > 0) problemi.push({ code: "PARITA_DA_DECIDERE", persone: undecided });
  if (problemi.length > 0) return failure(problemi);

  const total = toCents(risorse);
  const perFascia = shareAmongBands(collocazione, total, opzione(sistema, scelte, "S15") === "ripartita");
  const importi = collocazione.collocamenti.map(() => 0n);
  perFascia.forEach((money, fascia) => {
    const persone = placesWhere(collocazione, (one) => one.tipo === "fascia" && one.fascia === fascia);
    const weights = persone.map((index) =>
      opzioni.punteggi === undefined ? exactInteger(1n) : toExact(opzioni.punteggi[index] ?? 0),
    );
    apportion(money, toProportions(weights)).forEach((amount, place) => {
      const index = persone[place] ?? -1;
      const struttura = opzioni.strutture?.[index] ?? null;
      if (struttura === null || hasTitoloAlPremio(regole, struttura)) importi[index] = amount;
    });
  });
  return success({
    fasce: perFascia.map(fromCents),
    importi: importi.map(fromCents),
    economie: fromCents(total - addUp(importi)),
  });
}

/** Under S15 `ripartita` the money of an empty band goes to the others in proportion to their own shares. */
function shareAmongBands({ fasce, occupate }: Collocazione, total: bigint, ripartita: boolean): readonly bigint[] {
  const isEmpty = (index: number): boolean => (occupate[index] ?? 0) === 0;
  const shares = toProportions(fasce.map(({ risorse }) => toExact(risorse)));
  if (ripartita)
    return apportion(
      total,
      shares.map((share, index) => (isEmpty(index) ? 0n : share)),
    );
  return apportion(total, shares);
}

function placesWhere(
  { collocamenti }: Collocazione,
  test: (collocamento: Collocazione["collocamenti"][number]) => boolean,
): readonly number[] {
  return collocamenti.flatMap((collocamento, index) => (test(collocamento) ? [index] : []));
}
