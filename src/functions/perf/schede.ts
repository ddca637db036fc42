// PERF functions on schede, bands and behaviours.
// What Excel shows of each is its JSDoc: the text of the function, of its arguments, the address of its help.
import { DIFFERENZIAZIONE, FASCIA, GIUDIZIO, ORGANIZZATIVA, RETRIBUZIONE } from "../calls/fasce";
import { PUNTEGGIO, SCHEDA } from "../calls/schede";
import { run, runTable } from "../run";

/**
 * Punteggio totale di una scheda dalle percentuali dei fattori.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @helpurl https://localhost:3000/aiuto/punteggio.html
 * @param categoria La categoria della persona, per esempio "Dirigente", "P.O.", "D".
 * @param percentuali Una cella per fattore, nell'ordine della scheda: percentuali da 0 a 100, punti da 0 a 5 per il fattore 2. Anche per i fattori con peso 0.
 * @param [obiettivi_individuali] Quanti obiettivi individuali sono stati assegnati, oppure VERO o FALSO; se manca, sono assegnati.
 * @param [collaboratori] Quanti collaboratori ha la struttura; se manca, più di uno.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns Il punteggio da 0 a 100, non arrotondato.
 */
export function punteggio(
  categoria: unknown,
  percentuali: unknown[][],
  obiettivi_individuali?: unknown,
  collaboratori?: unknown,
  sistema?: unknown,
): unknown {
  return run(PUNTEGGIO, [categoria, percentuali, obiettivi_individuali, collaboratori, sistema]);
}

/**
 * Scheda completa: per ogni fattore peso, percentuale e punti, poi totale, fascia e retribuzione.
 * @customfunction SCHEDA SCHEDA
 * @helpurl https://localhost:3000/aiuto/scheda.html
 * @param categoria La categoria della persona, per esempio "Dirigente", "P.O.", "D".
 * @param percentuali Una cella per fattore, nell'ordine della scheda: percentuali da 0 a 100, punti da 0 a 5 per il fattore 2. Anche per i fattori con peso 0.
 * @param [obiettivi_individuali] Quanti obiettivi individuali sono stati assegnati, oppure VERO o FALSO; se manca, sono assegnati.
 * @param [collaboratori] Quanti collaboratori ha la struttura; se manca, più di uno.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @param [intestazioni] VERO per avere la riga delle intestazioni; se manca, la tabella non ne ha.
 * @returns Una riga per fattore (fattore, peso, %, punti), poi le righe Totale, Fascia e Retribuzione.
 */
export function scheda(
  categoria: unknown,
  percentuali: unknown[][],
  obiettivi_individuali?: unknown,
  collaboratori?: unknown,
  sistema?: unknown,
  intestazioni?: unknown,
): unknown[][] {
  return runTable(SCHEDA, [categoria, percentuali, obiettivi_individuali, collaboratori, sistema, intestazioni]);
}

/**
 * Fascia di un punteggio.
 * @customfunction FASCIA FASCIA
 * @helpurl https://localhost:3000/aiuto/fascia.html
 * @param punteggio Il punteggio da 0 a 100.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @param [ruolo] Le fasce di quale ruolo, dove il sistema ne ha più d'una: apicali o livelli.
 * @param [forma] nome (se manca), livello per il numero o la lettera, giudizio per il giudizio.
 * @returns Il nome, il livello o il giudizio della fascia.
 */
export function fascia(punteggio: unknown, sistema?: unknown, ruolo?: unknown, forma?: unknown): unknown {
  return run(FASCIA, [punteggio, sistema, ruolo, forma]);
}

/**
 * Percentuale di retribuzione che spetta a un punteggio.
 * @customfunction RETRIBUZIONE RETRIBUZIONE
 * @helpurl https://localhost:3000/aiuto/retribuzione.html
 * @param punteggio Il punteggio da 0 a 100.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns La percentuale, da 0 a 100.
 */
export function retribuzione(punteggio: unknown, sistema?: unknown): unknown {
  return run(RETRIBUZIONE, [punteggio, sistema]);
}

/**
 * Punti del fattore 2: quanti punteggi diversi ha dato il dirigente nella struttura.
 * @customfunction DIFFERENZIAZIONE DIFFERENZIAZIONE
 * @helpurl https://localhost:3000/aiuto/differenziazione.html
 * @param punteggi I punteggi dati ai collaboratori.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns I punti, da 0 a 5.
 */
export function differenziazione(punteggi: unknown[][], sistema?: unknown): unknown {
  return run(DIFFERENZIAZIONE, [punteggi, sistema]);
}

/**
 * Percentuale di una sezione valutata con giudizi da 1 a 7.
 * @customfunction GIUDIZIO GIUDIZIO
 * @helpurl https://localhost:3000/aiuto/giudizio.html
 * @param giudizi I giudizi, numeri interi da 1 a 7.
 * @param [pesi] Il peso di ogni voce; se mancano, le voci contano allo stesso modo.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns La percentuale, da 0 a 100.
 */
export function giudizio(giudizi: unknown[][], pesi?: unknown[][], sistema?: unknown): unknown {
  return run(GIUDIZIO, [giudizi, pesi, sistema]);
}

/**
 * Performance organizzativa: media degli obiettivi pesata con i punti, dopo la regola del 70 %.
 * @customfunction ORGANIZZATIVA ORGANIZZATIVA
 * @helpurl https://localhost:3000/aiuto/organizzativa.html
 * @param pr I raggiungimenti degli obiettivi, da 0 a 100.
 * @param [punti] I punti di ogni obiettivo; se mancano, contano allo stesso modo.
 * @param [media_ente] La media degli obiettivi dell'ente: con essa il risultato è quello del segretario.
 * @param [sistema] Il sistema di valutazione, per esempio "arsac-2017"; se manca, quello della cartella di lavoro.
 * @returns La percentuale, da 0 a 100.
 */
export function organizzativa(pr: unknown[][], punti?: unknown[][], media_ente?: unknown, sistema?: unknown): unknown {
  return run(ORGANIZZATIVA, [pr, punti, media_ente, sistema]);
}
