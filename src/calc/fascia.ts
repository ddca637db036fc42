// The band of a score (R25, R35) and what it pays (R26): every score from 0 to 100 has one band or, where the text leaves a
// hole, explicitly none. Source: arsac annex 2.6, po-livelli art. 11, 16.
import { cents, round2 } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Fascia, Fonte, SceltaId, Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import { intervalliOf, placeOf } from "./fascia-intervalli";
import type { Intervalli } from "./fascia-intervalli";
import { alternativesOf } from "./fascia-letture";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

export interface EsitoFascia {
  /** null: the score falls in a hole of the text. */
  readonly fascia: Fascia | null;
  /** The score as it is compared, with two decimals. */
  readonly punteggio: number;
  readonly intervalli: Intervalli;
}

export interface EsitoRetribuzione {
  readonly retribuzione: number;
  readonly fascia: Fascia;
  /** Nothing is paid because the score is under the threshold, whatever the band. */
  readonly sottoSoglia: boolean;
}

/** Another reading of the text that gives this score another band. */
export interface AltraFascia {
  readonly scelta: SceltaId;
  readonly fonte: Fonte;
  /** The option in force and its band, then the other option and its band. */
  readonly inVigore: string;
  readonly fascia: Fascia | null;
  readonly opzione: string;
  readonly altra: Fascia | null;
}

const TOP = 10_000;

/** Without `ruolo` a sistema with several tables answers where all of them agree. */
export function findFascia(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  ruolo: string | null = null,
  traccia?: Traccia,
): Result<EsitoFascia, readonly Problema[]> {
  const hundredths = cents(punteggio);
  if (!(hundredths >= 0 && hundredths <= TOP)) return failure([{ code: "PUNTEGGIO_FUORI_SCALA", valore: punteggio }]);
  const intervalli = chooseIntervalli(sistema, scelte, hundredths, ruolo);
  if (!intervalli.ok) return intervalli;
  const fascia = intervalli.value.voci[placeOf(intervalli.value, hundredths)] ?? null;
  const rounded = round2(punteggio);
  if (traccia !== undefined) traceFascia(traccia, sistema, scelte, punteggio, rounded, fascia, intervalli.value);
  return success({ fascia, punteggio: rounded, intervalli: intervalli.value });
}

export function explainFascia(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  ruolo: string | null = null,
): { readonly esito: Result<EsitoFascia, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: findFascia(sistema, scelte, punteggio, ruolo, passi), passi };
}

/** R26, by the score alone (S3 needs the factors: computeScheda). */
export function computeRetribuzione(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  traccia?: Traccia,
): Result<EsitoRetribuzione, readonly Problema[]> {
  const esito = findFascia(sistema, scelte, punteggio, null, traccia);
  if (!esito.ok) return esito;
  const { fascia, intervalli } = esito.value;
  if (fascia === null) return failure([{ code: "NESSUNA_FASCIA", punteggio: esito.value.punteggio }]);
  if (fascia.retribuzione === null) return failure([{ code: "RETRIBUZIONE_NON_PREVISTA", sistema: sistema.id }]);
  const sottoSoglia = isSottoSoglia(intervalli, punteggio);
  const retribuzione = sottoSoglia ? 0 : fascia.retribuzione;
  traceRetribuzione(traccia, sistema, fascia, esito.value, retribuzione);
  return success({ retribuzione, fascia, sottoSoglia });
}

export function explainRetribuzione(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
): { readonly esito: Result<EsitoRetribuzione, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computeRetribuzione(sistema, scelte, punteggio, passi), passi };
}

/** Which scelte (S1, S7, S11), read otherwise, would give this score another band. */
export function fasciaOutcomes(
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  ruolo: string | null = null,
): readonly AltraFascia[] {
  const current = findFascia(sistema, scelte, punteggio, ruolo);
  if (!current.ok) return [];
  const { fascia } = current.value;
  return alternativesOf(sistema, scelte).flatMap(({ scelta, inVigore, option, alternative }) => {
    const other = findFascia(sistema, alternative, punteggio, ruolo);
    if (!other.ok || other.value.fascia?.id === fascia?.id) return [];
    return [{ scelta: scelta.id, fonte: scelta.fonte, inVigore, fascia, opzione: option, altra: other.value.fascia }];
  });
}

export function isSottoSoglia({ soglia }: Intervalli, punteggio: number): boolean {
  return cents(punteggio) < soglia;
}

/** The step of what is paid, for whoever knows the band already. */
export function traceRetribuzione(
  traccia: Traccia,
  sistema: Sistema,
  fascia: Fascia,
  { punteggio, intervalli }: EsitoFascia,
  retribuzione: number,
): void {
  if (traccia === undefined) return;
  const fonte = intervalli.tabella.fonte;
  const figure = { fascia: fascia.nome, livello: fascia.livello, punteggio };
  if (isSottoSoglia(intervalli, punteggio) && sistema.soglia !== null) {
    const soglia = sistema.soglia.punteggio;
    traccia.push({ regola: "R26", fonte, codice: "SOTTO_SOGLIA", figure: { ...figure, soglia }, dopo: retribuzione });
  } else {
    traccia.push({ regola: "R26", fonte, codice: "RETRIBUZIONE", figure, dopo: retribuzione });
  }
}

function chooseIntervalli(
  sistema: Sistema,
  scelte: Scelte,
  hundredths: number,
  ruolo: string | null,
): Result<Intervalli, readonly Problema[]> {
  const tabelle = sistema.fasce?.tabelle ?? [];
  const [first] = tabelle;
  if (first === undefined) return failure([{ code: "FASCE_NON_PREVISTE", sistema: sistema.id }]);
  if (tabelle.length === 1 && (first.ruolo === null || ruolo === null || ruolo === first.ruolo)) {
    return success(intervalliOf(sistema, scelte, first));
  }
  const ammessi = tabelle.flatMap((tabella) => tabella.ruolo ?? []);
  if (ruolo !== null) {
    const table =
      tabelle.find((tabella) => tabella.ruolo === ruolo) ?? tabelle.find((tabella) => tabella.ruolo === null);
    if (table === undefined) return failure([{ code: "RUOLO_SCONOSCIUTO", ruolo, ammessi }]);
    return success(intervalliOf(sistema, scelte, table));
  }
  const all = tabelle.map((tabella) => intervalliOf(sistema, scelte, tabella));
  const names = new Set(all.map((intervalli) => intervalli.voci[placeOf(intervalli, hundredths)]?.id));
  const [agreed] = all;
  return names.size === 1 && agreed !== undefined ? success(agreed) : failure([{ code: "RUOLO_MANCANTE", ammessi }]);
}

function traceFascia(
  traccia: Passo[],
  sistema: Sistema,
  scelte: Scelte,
  punteggio: number,
  rounded: number,
  fascia: Fascia | null,
  { tabella, voci }: Intervalli,
): void {
  const lettura = sistema.fasce?.lettura ?? null;
  const option = lettura === null ? undefined : opzione(sistema, scelte, lettura);
  traccia.push({
    regola: tabella.regola,
    fonte: tabella.fonte,
    codice: "FASCIA",
    figure: {
      punteggio: rounded,
      fasce: voci.map(({ nome }) => nome),
      ...(fascia === null ? {} : { da: fascia.da, a: fascia.a, livello: fascia.livello }),
      ...(lettura === null || option === undefined ? {} : { scelta: lettura, opzione: option }),
    },
    prima: punteggio,
    dopo: fascia?.nome ?? "",
  });
}
