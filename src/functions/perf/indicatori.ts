// PERF functions on indicators and objectives.
// What Excel shows of each is its JSDoc: the text of the function, of its arguments, the address of its help.
import { MEDIA, PR, STRATEGICO } from "../calls/indicatori";
import { run } from "../run";

/**
 * Percentuale di raggiungimento di un indicatore, da 0 a 100, secondo il tipo di indicatore.
 * @customfunction PR_INDICATORE PR
 * @helpurl https://localhost:3000/aiuto/pr.html
 * @param risultato Il risultato misurato: un numero, una data per il tipo "data", sì o no per il tipo "sì/no".
 * @param target Il valore da raggiungere; per il tipo "data" il termine.
 * @param [tipo] crescente (se manca), decrescente, incremento, riduzione, scala, sì/no oppure data.
 * @param [valore_iniziale] Il valore di partenza, per incremento e riduzione; il minimo della scala, per scala (se manca, 0).
 * @returns La percentuale di raggiungimento, da 0 a 100.
 */
export function pr(risultato: unknown, target: unknown, tipo?: unknown, valore_iniziale?: unknown): unknown {
  return run(PR, [risultato, target, tipo, valore_iniziale]);
}

/**
 * Percentuale di raggiungimento di un indicatore: la stessa funzione di PERF.PR con un nome più lungo.
 * @customfunction RAGGIUNGIMENTO RAGGIUNGIMENTO
 * @helpurl https://localhost:3000/aiuto/raggiungimento.html
 * @param risultato Il risultato misurato: un numero, una data per il tipo "data", sì o no per il tipo "sì/no".
 * @param target Il valore da raggiungere; per il tipo "data" il termine.
 * @param [tipo] crescente (se manca), decrescente, incremento, riduzione, scala, sì/no oppure data.
 * @param [valore_iniziale] Il valore di partenza, per incremento e riduzione; il minimo della scala, per scala (se manca, 0).
 * @returns La percentuale di raggiungimento, da 0 a 100.
 */
export function raggiungimento(
  risultato: unknown,
  target: unknown,
  tipo?: unknown,
  valore_iniziale?: unknown,
): unknown {
  return run(PR, [risultato, target, tipo, valore_iniziale]);
}

/**
 * Media ponderata di un gruppo di valori; senza pesi, media aritmetica. I pesi devono sommare a 100.
 * @customfunction MEDIA MEDIA
 * @helpurl https://localhost:3000/aiuto/media.html
 * @param valori I valori di cui fare la media.
 * @param [pesi] I pesi, uno per valore, che sommano a 100; se mancano, i valori contano allo stesso modo.
 * @returns La media.
 */
export function media(valori: unknown[][], pesi?: unknown[][]): unknown {
  return run(MEDIA, [valori, pesi]);
}

/**
 * Raggiungimento di un obiettivo strategico dai suoi indicatori di impatto e dai suoi obiettivi operativi.
 * @customfunction STRATEGICO STRATEGICO
 * @helpurl https://localhost:3000/aiuto/strategico.html
 * @param pr_indicatori I raggiungimenti degli indicatori di impatto, da 0 a 100.
 * @param pesi_indicatori I loro pesi, che sommano a 100; vuoti, contano allo stesso modo.
 * @param pr_operativi I raggiungimenti degli obiettivi operativi, da 0 a 100.
 * @param pesi_operativi I loro pesi, che sommano a 100; vuoti, contano allo stesso modo.
 * @param peso_indicatori Il peso complessivo degli indicatori.
 * @param peso_operativi Il peso complessivo degli obiettivi operativi; con l'altro somma a 100.
 * @returns La percentuale di raggiungimento, da 0 a 100.
 */
export function strategico(
  pr_indicatori: unknown[][],
  pesi_indicatori: unknown[][],
  pr_operativi: unknown[][],
  pesi_operativi: unknown[][],
  peso_indicatori: unknown,
  peso_operativi: unknown,
): unknown {
  return run(STRATEGICO, [
    pr_indicatori,
    pesi_indicatori,
    pr_operativi,
    pesi_operativi,
    peso_indicatori,
    peso_operativi,
  ]);
}
