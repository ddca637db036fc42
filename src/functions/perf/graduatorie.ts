// PERF functions on people beside one another: rankings, merit bands, money.
// What Excel shows of each is its JSDoc: the text of the function, of its arguments, the address of its help.
import { FASCE_MERITO, GRADUATORIA, RIPARTO, RISPARMI } from "../calls/graduatorie";
import { runTable } from "../run";

/**
 * Graduatoria per punteggio: posto, nome, punteggio, fascia. A pari punteggio, lo stesso posto.
 * @customfunction GRADUATORIA GRADUATORIA
 * @helpurl https://localhost:3000/aiuto/graduatoria.html
 * @param nomi I nomi delle persone.
 * @param punteggi I loro punteggi, da 0 a 100.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @param [intestazioni] VERO per avere la riga delle intestazioni; se manca, la tabella non ne ha.
 * @returns Una riga per persona in graduatoria: posto, nome, punteggio, fascia.
 */
export function graduatoria(
  nomi: unknown[][],
  punteggi: unknown[][],
  sistema?: unknown,
  intestazioni?: unknown,
): unknown[][] {
  return runTable(GRADUATORIA, [nomi, punteggi, sistema, intestazioni]);
}

/**
 * Fascia di merito di ogni persona, nell'ordine dato.
 * @customfunction FASCE.MERITO FASCE.MERITO
 * @helpurl https://localhost:3000/aiuto/fasce-merito.html
 * @param punteggi I punteggi, da 0 a 100.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns Una fascia per cella, nella forma dell'intervallo dato.
 */
export function fasceMerito(punteggi: unknown[][], sistema?: unknown): unknown[][] {
  return runTable(FASCE_MERITO, [punteggi, sistema]);
}

/**
 * Riparto di un fondo fra le persone, in euro e centesimi, per coefficiente, retribuzione e presenza.
 * @customfunction RIPARTO RIPARTO
 * @helpurl https://localhost:3000/aiuto/riparto.html
 * @param fondo L'importo da ripartire, in euro.
 * @param coefficienti Il coefficiente di ogni persona.
 * @param retribuzioni La percentuale di retribuzione di ogni persona, da 0 a 100.
 * @param [presenze] La parte dell'anno in servizio, da 0 a 1; se manca, tutto l'anno.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns Un importo per cella, nella forma dei coefficienti.
 */
export function riparto(
  fondo: unknown,
  coefficienti: unknown[][],
  retribuzioni: unknown[][],
  presenze?: unknown[][],
  sistema?: unknown,
): unknown[][] {
  return runTable(RIPARTO, [fondo, coefficienti, retribuzioni, presenze, sistema]);
}

/**
 * Destinazione dei risparmi documentati: quanto al personale, quanto al fondo.
 * @customfunction RISPARMI RISPARMI
 * @helpurl https://localhost:3000/aiuto/risparmi.html
 * @param risparmi I risparmi documentati, in euro.
 * @param [quota] La percentuale dei risparmi da destinare, da 0 a 30; se manca, 30.
 * @returns Due celle: al personale, al fondo.
 */
export function risparmi(risparmi: unknown, quota?: unknown): unknown[][] {
  return runTable(RISPARMI, [risparmi, quota]);
}
