// Bonus delle eccellenze, progressioni economiche and the career reserve: how many at the most, and who has no title
// (R43, R44). Caps are rounded down. Source: belluno art. 18, 20, 23.
import type { Premi } from "../sistema/types";
import { computeTetto } from "./tetto";

export interface EsitoQuota {
  /** The cap in %, and what it allows. */
  readonly tetto: number;
  readonly ammessi: number;
  readonly trovati: number;
  readonly superato: boolean;
}

/** Bonus over the people of the high band (R43). */
export function checkQuotaBonus(premi: Premi, trovati: number, fasciaAlta: number): EsitoQuota {
  return checkQuota(premi.bonus.tetto, trovati, fasciaAlta);
}

/** Progressioni of the year over the employees (R44). */
export function checkQuotaProgressioni(premi: Premi, trovati: number, dipendenti: number): EsitoQuota {
  return checkQuota(premi.progressioni.tetto, trovati, dipendenti);
}

/** Posts reserved to employees over the posts to fill (R44). */
export function checkRiserva(premi: Premi, riservati: number, posti: number): EsitoQuota {
  return checkQuota(premi.carriera.tetto, riservati, posti);
}

/** What one person was given. `fascia` counts from 0, the best first; null for those in no band. */
export interface Premiato {
  readonly fascia: number | null;
  readonly bonus: boolean;
  readonly innovazione: boolean;
  readonly altaFormazione: boolean;
  readonly progressione: boolean;
}

export type PremioNonDovuto =
  "BONUS_FUORI_FASCIA_ALTA" | "BONUS_CON_INNOVAZIONE" | "BONUS_CON_ALTA_FORMAZIONE" | "PROGRESSIONE_FUORI_FASCE";

/** Every reason why what a person was given is not due. */
export function findPremiNonDovuti(premi: Premi, premiato: Premiato): readonly PremioNonDovuto[] {
  const { fascia, bonus, innovazione, altaFormazione, progressione } = premiato;
  const reasons: PremioNonDovuto[] = [];
  if (bonus && fascia !== 0) reasons.push("BONUS_FUORI_FASCIA_ALTA");
  if (bonus && innovazione) reasons.push("BONUS_CON_INNOVAZIONE");
  if (bonus && altaFormazione) reasons.push("BONUS_CON_ALTA_FORMAZIONE");
  if (progressione && (fascia === null || fascia >= premi.progressioni.prime)) reasons.push("PROGRESSIONE_FUORI_FASCE");
  return reasons;
}

function checkQuota(tetto: number, trovati: number, persone: number): EsitoQuota {
  const ammessi = computeTetto(tetto, persone);
  return { tetto, ammessi, trovati, superato: trovati > ammessi };
}
