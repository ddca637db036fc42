// Who may stand in a merit band and why the others do not (R41, S14). Source: belluno art. 17.
import { clean, compare2 } from "../lib/decimal";
import type { FasceMerito, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";

/** One person of a graduatoria of merit. */
export interface Valutato {
  /** 0–100; null where the person was not evaluated. */
  readonly punteggio: number | null;
  /** Months of absence in the year, even not in a row. */
  readonly mesiAssenza?: number;
  /** Insufficient performance was declared. */
  readonly insufficiente?: boolean;
  /** Suspended from service (R37): not evaluated, where the sistema says so. */
  readonly sospeso?: boolean;
}

export type MotivoFuori = "adeguata" | "non_valutabile" | "non_adeguata" | "sospeso" | "non_valutato";
export type Accesso = "ammesso" | MotivoFuori;

/**
 * Absence and declared insufficiency concern those under the access score, as the text has them; S14 says whether a long
 * absence also keeps out those above it.
 */
export function findAccesso(sistema: Sistema, scelte: Scelte, fasce: FasceMerito, valutato: Valutato): Accesso {
  const { punteggio, mesiAssenza = 0, insufficiente = false, sospeso = false } = valutato;
  if (sospeso && sistema.sospensione !== null) return "sospeso";
  const reached = punteggio !== null && compare2(punteggio, fasce.accesso) >= 0;
  const absent = clean(mesiAssenza) > fasce.mesi_assenza;
  if (absent && !(reached && opzione(sistema, scelte, "S14") === "solo_sotto_70")) return "non_valutabile";
  if (reached) return "ammesso";
  if (insufficiente) return "non_adeguata";
  return punteggio === null ? "non_valutato" : "adeguata";
}

/** Whether the objectives of the structure were achieved as far as any money asks for (R41). */
export function hasTitoloAlPremio(fasce: FasceMerito, struttura: number): boolean {
  return compare2(struttura, fasce.struttura) >= 0;
}
