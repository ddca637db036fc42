// One scheda: points of each factor, total, band, pay (R22–R27, R31) from the achievements in the order of the factors.
// computePunteggio is the lean way for bulk work; computeScheda tells everything and can explain itself.
import { cents, dotPercent } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Fascia, Scelte, Sistema } from "../sistema/types";
import { findFascia, isSottoSoglia, traceRetribuzione } from "./fascia";
import type { Valori } from "./media";
import type { Passo, Traccia } from "./passi";
import { explainPesi, pesiDovuti } from "./pesi";
import type { Circostanze, PesiDovuti } from "./pesi";
import type { Problema } from "./problemi";
import { computeFattori, tracePunti } from "./scheda-fattori";
import type { FattoreCalcolato } from "./scheda-fattori";
import { checkSottoSoglia, traceSottoSoglia } from "./sotto-soglia";
import type { SottoSoglia } from "./sotto-soglia";

export interface DatiScheda extends Circostanze {
  readonly categoria: string;
  /** One for each factor of the categoria; ignored where the weight has become 0. Factor 2 takes points. */
  readonly percentuali: Valori;
  /** Points the evaluator attributed, where they are not those measured (R24). */
  readonly attribuiti?: Valori;
  readonly note?: readonly (string | null)[];
}

export interface SchedaCalcolata {
  readonly pesi: PesiDovuti;
  readonly fattori: readonly FattoreCalcolato[];
  readonly punteggio: number;
  /** null: the score falls in a hole of the text, or the sistema has no bands on the score. */
  readonly fascia: Fascia | null;
  /** % of the nominal share; null where the sistema gives none. */
  readonly retribuzione: number | null;
  /** The score is under the threshold of pay (R26). */
  readonly nonRetribuita: boolean;
  /** R27; null where the sistema has no threshold for factors. */
  readonly soglia: SottoSoglia | null;
  /** Factors whose attributed points differ from the measured ones without a note (R24). */
  readonly senzaMotivazione: readonly string[];
}

type Esito<T> = Result<T, readonly Problema[]>;

const FULL = 100;

/** The total score alone. */
export function computePunteggio(sistema: Sistema, scelte: Scelte, dati: DatiScheda): Esito<number> {
  const pesi = pesiDovuti(sistema, scelte, dati.categoria, dati);
  if (!pesi.ok) return pesi;
  const problemi = findProblemi(pesi.value, dati);
  if (problemi !== null) return failure(problemi);
  return success(total(pesi.value, dati));
}

export function computeScheda(
  sistema: Sistema,
  scelte: Scelte,
  dati: DatiScheda,
  traccia?: Traccia,
): Esito<SchedaCalcolata> {
  const due = pesiDovuti(sistema, scelte, dati.categoria, dati);
  if (!due.ok) return due;
  const pesi = due.value;
  const problemi = findProblemi(pesi, dati);
  if (problemi !== null) return failure(problemi);
  const punteggio = total(pesi, dati);
  const fattori = computeFattori(pesi, dati.percentuali, dati.attribuiti, dati.note);
  if (traccia !== undefined) {
    traccia.push(...explainPesi(pesi));
    tracePunti(traccia, pesi, fattori, punteggio);
  }
  const band = sistema.fasce === null ? null : findFascia(sistema, scelte, punteggio, pesi.ruolo, traccia);
  if (band !== null && !band.ok) return band;
  const fascia = band?.value.fascia ?? null;
  const nonRetribuita = band !== null && isSottoSoglia(band.value.intervalli, punteggio);
  const soglia = checkSottoSoglia(sistema, scelte, fattori);
  const retribuzione = fascia === null || fascia.retribuzione === null ? null : nonRetribuita ? 0 : fascia.retribuzione;
  if (traccia !== undefined && band !== null && fascia !== null && retribuzione !== null) {
    traceRetribuzione(traccia, sistema, fascia, band.value, retribuzione);
    traceSottoSoglia(traccia, sistema, soglia);
  }
  return success({
    pesi,
    fattori,
    punteggio,
    fascia,
    retribuzione: soglia?.bloccata === true && retribuzione !== null ? 0 : retribuzione,
    nonRetribuita,
    soglia,
    senzaMotivazione: fattori.filter((row) => row.senzaMotivazione).map((row) => row.fattore.id),
  });
}

export function explainScheda(
  sistema: Sistema,
  scelte: Scelte,
  dati: DatiScheda,
): { readonly esito: Esito<SchedaCalcolata>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeScheda(sistema, scelte, dati, passi), passi };
}

/** Σ weight × % / 100, exactly; attributed points and factor 2 count as they are. */
function total({ moltiplicatori, fattori }: PesiDovuti, { percentuali, attribuiti }: DatiScheda): number {
  if (attribuiti === undefined && isComplete(percentuali)) return dotPercent(moltiplicatori, percentuali);
  const isAttributed = (index: number): boolean => fattori[index]?.peso !== 0 && (attribuiti?.[index] ?? null) !== null;
  return dotPercent(
    moltiplicatori.map((weight, index) => (isAttributed(index) ? FULL : weight)),
    percentuali.map((value, index) => (isAttributed(index) ? (attribuiti?.[index] ?? 0) : (value ?? 0))),
  );
}

function isComplete(valori: Valori): valori is readonly number[] {
  for (const valore of valori) if (valore === null) return false;
  return true;
}

function findProblemi(pesi: PesiDovuti, { percentuali, attribuiti }: DatiScheda): readonly Problema[] | null {
  const { fattori, massimi } = pesi;
  for (const given of [percentuali, attribuiti ?? percentuali]) {
    if (given.length !== fattori.length) {
      return [{ code: "NUMERO_PERCENTUALI", attese: fattori.length, date: given.length }];
    }
  }
  let problemi: Problema[] | null = null;
  for (let i = 0; i < fattori.length; i++) {
    const massimo = massimi[i] as number;
    if (massimo === 0) continue;
    const valore = percentuali[i] ?? null;
    const attribuito = attribuiti?.[i] ?? null;
    if (valore === null && attribuito === null) {
      (problemi ??= []).push({ code: "PERCENTUALE_MANCANTE", fattore: idOf(pesi, i) });
    }
    if (valore !== null && !isWithin(valore, massimo)) {
      (problemi ??= []).push({ code: "PERCENTUALE_FUORI_SCALA", fattore: idOf(pesi, i), valore, massimo });
    }
    if (attribuito !== null && !isWithin(attribuito, fattori[i]?.peso ?? 0)) {
      const peso = fattori[i]?.peso ?? 0;
      (problemi ??= []).push({
        code: "ATTRIBUITO_FUORI_SCALA",
        fattore: idOf(pesi, i),
        valore: attribuito,
        massimo: peso,
      });
    }
  }
  return problemi;
}

function idOf({ fattori }: PesiDovuti, index: number): string {
  return fattori[index]?.fattore.id ?? "";
}

/** 100.004 is 100.00 (R3). */
function isWithin(valore: number, massimo: number): boolean {
  return valore >= 0 && valore <= massimo ? true : cents(valore) >= 0 && cents(valore) <= cents(massimo);
}
