// What is due: the weights of the categoria after the reallocations that are proved or rightly made (R15–R17), and the score,
// band and pay that the achievements give with them. All arithmetic is calc's.
import { findFascia, isSottoSoglia } from "../../../calc/fascia";
import { pesiDovuti } from "../../../calc/pesi";
import type { PesiDovuti } from "../../../calc/pesi";
import { puntiDifferenziazione } from "../../../calc/differenziazione";
import { computeScheda } from "../../../calc/scheda";
import type { DatiScheda } from "../../../calc/scheda";
import { equal10, quotient, round2 } from "../../../lib/decimal";
import type { Riallocazione } from "../../../sistema/types";
import { figureOf } from "../../checks/numbers";
import type { CheckContext, Esito } from "../../model";
import type { Dovuti, Etichette, FattoreRiga, ValutazioneScheda } from "./model";
import type { PointsOf } from "./points";
import { countedPoints, hasDueWeight, measuredPoints, weightOf } from "./points";

const FULL = 100;

/** Collaborators and objectives as labels say; where they are silent, as a right reallocation in the weights shows. */
export function readDovuti(
  context: CheckContext,
  categoria: string | undefined,
  righe: readonly FattoreRiga[],
  etichette: Etichette,
  /** Known from elsewhere: the same person's assignment has an empty block of individual objectives. */
  assegnatoNessuno = false,
): Dovuti | undefined {
  if (categoria === undefined) return undefined;
  const { sistema, scelte } = context;
  const plain = pesiDovuti(sistema, scelte, categoria);
  if (!plain.ok) return undefined;
  const made = (quando: Riallocazione["quando"]): boolean =>
    sistema.riallocazioni.some(
      (riallocazione) => riallocazione.quando === quando && isMade(riallocazione, plain.value, righe),
    );
  const senzaObiettivi =
    assegnatoNessuno || etichette.nessunObiettivo !== undefined || made("nessun_obiettivo_individuale");
  const collaboratori = etichette.collaboratori?.value ?? (made("un_collaboratore") ? 1 : undefined);
  const pesi = pesiDovuti(sistema, scelte, categoria, {
    ...(senzaObiettivi ? { obiettiviIndividuali: false } : {}),
    ...(collaboratori === undefined ? {} : { collaboratori }),
  });
  return pesi.ok ? { pesi: pesi.value, collaboratori, senzaObiettivi } : undefined;
}

/** The giving factor is gone or at 0, the taking one has both weights. */
function isMade({ da, a }: Riallocazione, plain: PesiDovuti, righe: readonly FattoreRiga[]): boolean {
  const table = (id: string): number => plain.fattori.find(({ fattore }) => fattore.id === id)?.peso ?? 0;
  if (table(da) === 0) return false;
  const giver = righe.find(({ fattore }) => fattore?.id === da);
  const taker = righe.find(({ fattore }) => fattore?.id === a);
  const left = giver ? (figureOf(giver.peso) ?? 0) : 0;
  const taken = taker ? figureOf(taker.peso) : undefined;
  return left === 0 && taken !== undefined && equal10(taken, table(a) + table(da));
}

/** Band and pay of the score that the sheet's own points add up to. */
export function readEsito(context: CheckContext, valore: number | undefined, categoria: string | undefined): Esito {
  if (valore === undefined) return {};
  const { sistema, scelte } = context;
  const punteggio = round2(valore);
  if (sistema.fasce === null) return { punteggio };
  const ruolo = sistema.categorie.find(({ id }) => id === categoria)?.ruolo ?? null;
  const band = findFascia(sistema, scelte, valore, ruolo);
  const fascia = band.ok ? band.value.fascia : null;
  if (!band.ok || !fascia) return { punteggio };
  const base = { punteggio, fascia: fascia.nome, livello: fascia.livello };
  if (fascia.retribuzione === null) return base;
  return { ...base, retribuzione: isSottoSoglia(band.value.intervalli, valore) ? 0 : fascia.retribuzione };
}

/** Achievements in the order of the factors due, attributed points where the weight is already right. */
export function readDati(
  context: CheckContext,
  scheda: PointsOf & Pick<ValutazioneScheda, "punteggio" | "etichette"> & { readonly categoria: string | undefined },
): DatiScheda | undefined {
  const { dovuti, categoria } = scheda;
  if (!dovuti || categoria === undefined || scheda.punteggio.valore === undefined) return undefined;
  const percentuali: (number | null)[] = [];
  const attribuiti: (number | null)[] = [];
  for (const { fattore, peso } of dovuti.pesi.fattori) {
    const riga = scheda.righe.find((one) => one.fattore?.id === fattore.id);
    if (peso === 0) {
      percentuali.push(null);
      attribuiti.push(null);
      continue;
    }
    const points = riga && countedPoints(scheda, riga);
    const weight = riga && weightOf(riga);
    if (!riga || points === undefined || weight === undefined || weight === 0) return undefined;
    const measured = measuredPoints(scheda, riga);
    const stated = fattore.misura === "punti" ? differentScores(context, scheda) : undefined;
    const right = hasDueWeight(riga, dovuti) && stated === undefined;
    const achieved = (value: number): number => (fattore.misura === "punti" ? value : quotient(value, weight, FULL));
    percentuali.push(stated ?? achieved(right ? (measured ?? points) : points));
    attribuiti.push(right ? points : null);
  }
  return {
    categoria,
    percentuali,
    attribuiti,
    ...(dovuti.senzaObiettivi ? { obiettiviIndividuali: false } : {}),
    ...(dovuti.collaboratori === undefined ? {} : { collaboratori: dovuti.collaboratori }),
  };
}

/** The points due for the stated number of different scores (R20). */
export function differentScores(
  context: CheckContext,
  { etichette, dovuti }: Pick<ValutazioneScheda, "etichette" | "dovuti">,
): number | undefined {
  const stated = etichette.punteggiDiversi?.value ?? (dovuti?.collaboratori === 0 ? 0 : undefined);
  if (stated === undefined) return undefined;
  const points = puntiDifferenziazione(context.sistema, context.scelte, stated);
  return points.ok ? points.value : undefined;
}

export function readDovuto(context: CheckContext, dati: DatiScheda | undefined): Esito {
  if (!dati) return {};
  const computed = computeScheda(context.sistema, context.scelte, dati);
  if (!computed.ok) return {};
  const { punteggio, fascia, retribuzione } = computed.value;
  return {
    punteggio: round2(punteggio),
    ...(fascia === null ? {} : { fascia: fascia.nome, livello: fascia.livello }),
    ...(retribuzione === null ? {} : { retribuzione }),
  };
}
