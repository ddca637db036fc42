// Factors under the threshold (R27): one alone is admitted, and only above the lower limit; what a scheda beyond that is
// paid is a scelta (S3). Source: arsac annex 2.6.
import { cents } from "../lib/decimal";
import type { Scelte, Sistema } from "../sistema/types";
import { opzione } from "./opzione";
import type { Passo } from "./passi";

export interface SottoSoglia {
  /** Every factor under the threshold. */
  readonly fattori: readonly FattoreSottoSoglia[];
  /** One alone, above the lower limit, is admitted. */
  readonly ammesso: boolean;
  /** Not admitted, and S3 says that such a scheda gets no pay. */
  readonly bloccata: boolean;
}

export interface FattoreSottoSoglia {
  readonly fattore: string;
  readonly raggiungimento: number;
  /** At or below the lower limit: not admitted even alone. */
  readonly sottoMinimo: boolean;
}

export interface RigaSoglia {
  readonly fattore: { readonly id: string };
  readonly peso: number;
  readonly raggiungimento: number | null;
}

const NONE: SottoSoglia = { fattori: [], ammesso: true, bloccata: false };

/** null where the sistema has no such threshold. Rows with weight 0 do not count. */
export function checkSottoSoglia(sistema: Sistema, scelte: Scelte, righe: readonly RigaSoglia[]): SottoSoglia | null {
  const rule = sistema.soglia;
  if (rule === null) return null;
  const threshold = cents(rule.fattore);
  const minimum = cents(rule.fattore_minimo);
  let fattori: FattoreSottoSoglia[] | null = null;
  for (const { fattore, peso, raggiungimento } of righe) {
    if (peso === 0 || raggiungimento === null || cents(raggiungimento) >= threshold) continue;
    if (rule.esclusi.includes(fattore.id)) continue;
    (fattori ??= []).push({ fattore: fattore.id, raggiungimento, sottoMinimo: cents(raggiungimento) <= minimum });
  }
  if (fattori === null) return NONE;
  const ammesso = fattori.length <= rule.ammessi && fattori.every(({ sottoMinimo }) => !sottoMinimo);
  return { fattori, ammesso, bloccata: !ammesso && opzione(sistema, scelte, "S3") === "blocca" };
}

export function traceSottoSoglia(traccia: Passo[], sistema: Sistema, soglia: SottoSoglia | null): void {
  if (soglia === null || soglia.fattori.length === 0 || sistema.soglia === null) return;
  const { regola, fonte, fattore, fattore_minimo, ammessi } = sistema.soglia;
  const figure = {
    fattori: soglia.fattori.map((row) => row.fattore),
    raggiungimenti: soglia.fattori.map((row) => row.raggiungimento),
    soglia: fattore,
    minimo: fattore_minimo,
    ammessi,
    ammesso: soglia.ammesso,
    bloccata: soglia.bloccata,
  };
  const dopo = soglia.bloccata ? "blocca" : soglia.ammesso ? "ammesso" : "segnala";
  traccia.push({ regola, fonte, codice: "FATTORI_SOTTO_SOGLIA", figure, dopo });
}
