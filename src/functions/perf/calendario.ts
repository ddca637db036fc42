// PERF functions on the cycle of a year.
// What Excel shows of each is its JSDoc: the text of the function, of its arguments, the address of its help.
import { CICLO, SCADENZA } from "../calls/calendario";
import { run, runTable } from "../run";

/**
 * Data di una scadenza del ciclo della performance.
 * @customfunction SCADENZA SCADENZA
 * @helpurl https://localhost:3000/aiuto/scadenza.html
 * @param evento L'evento, per esempio "piano_adozione"; PERF.CICLO li elenca.
 * @param anno L'anno valutato, con quattro cifre.
 * @param [data_di_partenza] La data da cui decorre il termine, per gli eventi che ne hanno una.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns La data come numero seriale: dare alla cella un formato data.
 */
export function scadenza(evento: unknown, anno: unknown, data_di_partenza?: unknown, sistema?: unknown): unknown {
  return run(SCADENZA, [evento, anno, data_di_partenza, sistema]);
}

/**
 * Calendario del ciclo di un anno: data, fase, evento, chi, documento, riferimento.
 * @customfunction CICLO CICLO
 * @helpurl https://localhost:3000/aiuto/ciclo.html
 * @param anno L'anno valutato, con quattro cifre.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @param [intestazioni] VERO per avere la riga delle intestazioni; se manca, la tabella non ne ha.
 * @returns Una riga per evento: data, fase, evento, chi, documento, riferimento.
 */
export function ciclo(anno: unknown, sistema?: unknown, intestazioni?: unknown): unknown[][] {
  return runTable(CICLO, [anno, sistema, intestazioni]);
}
