// PERF functions on weights.
// What Excel shows of each is its JSDoc: the text of the function, of its arguments, the address of its help.
import { INCIDENZA, PESI, PESO, PESO_OBIETTIVO, VERIFICA_PESI } from "../calls/pesi";
import { run, runTable } from "../run";

/**
 * Peso di un fattore di valutazione per una categoria, dopo le riallocazioni previste dal sistema.
 * @customfunction PESO PESO
 * @helpurl https://localhost:3000/aiuto/peso.html
 * @param fattore Il fattore, per esempio "1a" o "Obiettivi individuali".
 * @param categoria La categoria della persona, per esempio "Dirigente", "P.O.", "D".
 * @param [obiettivi_individuali] Quanti obiettivi individuali sono stati assegnati, oppure VERO o FALSO; se manca, sono assegnati.
 * @param [collaboratori] Quanti collaboratori ha la struttura; se manca, più di uno.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns Il peso in punti su 100; 0 se la categoria non ha quel fattore.
 */
export function peso(
  fattore: unknown,
  categoria: unknown,
  obiettivi_individuali?: unknown,
  collaboratori?: unknown,
  sistema?: unknown,
): unknown {
  return run(PESO, [fattore, categoria, obiettivi_individuali, collaboratori, sistema]);
}

/**
 * Tabella dei pesi di una categoria dopo le riallocazioni: fattore, descrizione, peso.
 * @customfunction PESI PESI
 * @helpurl https://localhost:3000/aiuto/pesi.html
 * @param categoria La categoria della persona, per esempio "Dirigente", "P.O.", "D".
 * @param [obiettivi_individuali] Quanti obiettivi individuali sono stati assegnati, oppure VERO o FALSO; se manca, sono assegnati.
 * @param [collaboratori] Quanti collaboratori ha la struttura; se manca, più di uno.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @param [intestazioni] VERO per avere la riga delle intestazioni; se manca, la tabella non ne ha.
 * @returns Una riga per fattore: fattore, descrizione, peso.
 */
export function pesi(
  categoria: unknown,
  obiettivi_individuali?: unknown,
  collaboratori?: unknown,
  sistema?: unknown,
  intestazioni?: unknown,
): unknown[][] {
  return runTable(PESI, [categoria, obiettivi_individuali, collaboratori, sistema, intestazioni]);
}

/**
 * Controlla che i pesi sommino a 100 (o al totale atteso): VERO, oppure una frase che dice quanto manca o avanza.
 * @customfunction VERIFICA.PESI VERIFICA.PESI
 * @helpurl https://localhost:3000/aiuto/verifica-pesi.html
 * @param pesi I pesi da sommare.
 * @param [atteso] Il totale atteso; se manca, 100.
 * @returns VERO, oppure una frase con la somma e la differenza.
 */
export function verificaPesi(pesi: unknown[][], atteso?: unknown): unknown {
  return run(VERIFICA_PESI, [pesi, atteso]);
}

/**
 * Peso di un obiettivo, da 1 a 375: strategicità × complessità × impatto × economicità.
 * @customfunction PESO.OBIETTIVO PESO.OBIETTIVO
 * @helpurl https://localhost:3000/aiuto/peso-obiettivo.html
 * @param strategicita Alta, Media o Bassa, oppure 5, 3, 1.
 * @param complessita Alta, Media o Bassa, oppure 3, 2, 1.
 * @param impatto Alta, Media o Bassa, oppure 5, 3, 1.
 * @param economicita Alta, Media o Bassa, oppure 5, 3, 1.
 * @returns Il prodotto dei quattro livelli.
 */
export function pesoObiettivo(
  strategicita: unknown,
  complessita: unknown,
  impatto: unknown,
  economicita: unknown,
): unknown {
  return run(PESO_OBIETTIVO, [strategicita, complessita, impatto, economicita]);
}

/**
 * Quota di ciascun obiettivo sul totale dei punti; le quote sommano a 100.
 * @customfunction INCIDENZA INCIDENZA
 * @helpurl https://localhost:3000/aiuto/incidenza.html
 * @param punti I punti degli obiettivi, per esempio quelli di PERF.PESO.OBIETTIVO.
 * @returns Una quota per cella, nella forma dell'intervallo dato.
 */
export function incidenza(punti: unknown[][]): unknown[][] {
  return runTable(INCIDENZA, [punti]);
}
