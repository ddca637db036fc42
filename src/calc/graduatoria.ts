// The graduatoria: people by score, ties sharing the place (1, 2, 2, 4) and keeping the order given (R36, R3). Where the
// sistema has bands on the score only those marked for it are ranked; suspended people stand apart (R37), and so do those whom
// a long absence makes not assessable (R41, S14). Source: po-livelli art. 16, 19; belluno art. 17.
import { cents } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Fascia, Scelte, Sistema } from "../sistema/types";
import { findAccesso } from "./fasce-merito-accesso";
import type { Valutato } from "./fasce-merito-accesso";
import { findFascia } from "./fascia";
import type { Problema } from "./problemi";

export interface Concorrente extends Valutato {
  /** Whose bands hold for the person (po-livelli: apicali, livelli); absent: all tables must agree. */
  readonly ruolo?: string | null;
}

export interface VoceGraduatoria {
  readonly posto: number;
  /** The place of the person in the list given. */
  readonly indice: number;
  /** As given, unrounded. */
  readonly punteggio: number;
  /** Null where the sistema has no bands on the score. */
  readonly fascia: Fascia | null;
}

export interface Graduatoria {
  readonly voci: readonly VoceGraduatoria[];
  /** People of bands that are not ranked, or of none. */
  readonly esclusi: readonly number[];
  readonly sospesi: readonly number[];
  readonly nonValutabili: readonly number[];
  /** Without a score. */
  readonly nonValutati: readonly number[];
}

export interface ProblemaGraduatoria {
  readonly code: "FASCIA_NON_TROVATA";
  readonly indice: number;
  readonly problemi: readonly Problema[];
}

type Apart = "sospesi" | "nonValutabili" | "nonValutati";

export function computeGraduatoria(
  sistema: Sistema,
  scelte: Scelte,
  concorrenti: readonly Concorrente[],
): Result<Graduatoria, readonly ProblemaGraduatoria[]> {
  const problemi: ProblemaGraduatoria[] = [];
  const ranked: Ranked[] = [];
  const apart: Record<Apart | "esclusi", number[]> = { esclusi: [], sospesi: [], nonValutabili: [], nonValutati: [] };
  for (let indice = 0; indice < concorrenti.length; indice += 1) {
    const concorrente = concorrenti[indice] as Concorrente;
    const reason = whyApart(sistema, scelte, concorrente);
    if (reason !== null) {
      apart[reason].push(indice);
      continue;
    }
    const punteggio = concorrente.punteggio ?? 0;
    const band = sistema.fasce === null ? NO_BAND : findBand(sistema, scelte, punteggio, concorrente.ruolo ?? null);
    if (!band.ok) problemi.push({ code: "FASCIA_NON_TROVATA", indice, problemi: band.error });
    else if (sistema.fasce !== null && band.value?.in_graduatoria !== true) apart.esclusi.push(indice);
    else ranked.push({ indice, punteggio, fascia: band.value, key: cents(punteggio) });
  }
  return problemi.length > 0 ? failure(problemi) : success({ voci: assignPosti(ranked), ...apart });
}

interface Ranked {
  readonly indice: number;
  readonly punteggio: number;
  readonly fascia: Fascia | null;
  /** The score in hundredths: what is compared (R3). */
  readonly key: number;
}

const NO_BAND = success<Fascia | null>(null);

/** Best first; a place is 1 + how many have more. */
function assignPosti(ranked: readonly Ranked[]): readonly VoceGraduatoria[] {
  let posto = 0;
  let last = NaN;
  return [...ranked]
    .sort((one, other) => other.key - one.key)
    .map(({ indice, punteggio, fascia, key }, place) => {
      if (key !== last) posto = place + 1;
      last = key;
      return { posto, indice, punteggio, fascia };
    });
}

function whyApart(sistema: Sistema, scelte: Scelte, concorrente: Concorrente): Apart | null {
  if (concorrente.sospeso === true && sistema.sospensione !== null) return "sospesi";
  if (sistema.fasce_merito !== null) {
    if (findAccesso(sistema, scelte, sistema.fasce_merito, concorrente) === "non_valutabile") return "nonValutabili";
  }
  return concorrente.punteggio === null ? "nonValutati" : null;
}

/** Where no ruolo is given and the tables disagree on the band but none ranks the score, the person is simply not ranked. */
function findBand(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  ruolo: string | null,
): Result<Fascia | null, readonly Problema[]> {
  const found = findFascia(sistema, scelte, punteggio, ruolo);
  if (found.ok) return success(found.value.fascia);
  const [problema] = found.error;
  if (problema?.code !== "RUOLO_MANCANTE") return found;
  const isRanked = problema.ammessi.some((name) => {
    const own = findFascia(sistema, scelte, punteggio, name);
    return own.ok && own.value.fascia?.in_graduatoria === true;
  });
  return isRanked ? found : success(null);
}
