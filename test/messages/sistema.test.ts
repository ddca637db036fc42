import { describe, expect, it } from "@jest/globals";
import { describeSistemaProblem } from "../../src/messages/sistema";
import type { SistemaProblem } from "../../src/sistema/problem";

describe("why a sistema is refused, in words", () => {
  it.each<[SistemaProblem, string]>([
    [
      { code: "json", path: [] },
      "Sistema: il file non è un JSON valido. Aprirlo con un editor che segnali virgole, virgolette o parentesi mancanti.",
    ],
    [
      { code: "manca", path: ["premi"] },
      "premi: il valore manca. Aggiungerlo, oppure scrivere null dove il sistema non lo prevede.",
    ],
    [
      { code: "tipo", path: ["pesi", 0, "fattori", 2, "peso"], expected: "numero", found: "testo" },
      "pesi[0].fattori[2].peso: serve un numero, c'è un testo. Correggere il valore, senza virgolette.",
    ],
    [
      { code: "tipo", path: ["nome"], expected: "testo", found: "numero" },
      "nome: serve un testo, c'è un numero. Correggere il valore.",
    ],
    [
      { code: "estremo_inferiore_mancante", path: ["fasce", "tabelle", 0, "voci", 2, "da"] },
      "fasce.tabelle[0].voci[2].da: la fascia non ha l'estremo inferiore. Scrivere il punteggio da cui comincia.",
    ],
    [
      { code: "pesi_somma", path: ["pesi", 0, "fattori"], categoria: "dirigente", sum: 95, difference: -5 },
      "pesi[0].fattori: i pesi della categoria «dirigente» sommano a 95: mancano 5 punti. Portare la somma a 100.",
    ],
    [
      { code: "pesi_somma", path: ["pesi", 7, "fattori"], categoria: "ab", sum: 100.02, difference: 0.02 },
      "pesi[7].fattori: i pesi della categoria «ab» sommano a 100,02: ce ne sono 0,02 di troppo. Portare la somma a 100.",
    ],
    [
      {
        code: "fasce_sovrapposte",
        path: ["fasce", "tabelle", 1, "voci", 4, "da"],
        lower: "negativa",
        upper: "E",
        da: 60,
        a: 65,
        under: { scelta: "S7", opzione: "negativa_sotto_60" },
      },
      "fasce.tabelle[1].voci[4].da: le fasce «negativa» e «E» si sovrappongono da 60 a 65 con la scelta S7 = negativa_sotto_60. Far cominciare la seconda dove finisce la prima.",
    ],
    [
      { code: "fuori_limiti", path: ["premi", "bonus", "tetto"], minimum: null, maximum: 100, found: 105 },
      "premi.bonus.tetto: 105 è fuori dei limiti. Scrivere un valore non maggiore di 100.",
    ],
    [
      { code: "riferimento", path: ["fasce", "lettura"], to: "scelta", id: "S7", accepted: ["S1", "S2"] },
      "fasce.lettura: la scelta interpretativa «S7» non c'è nel sistema. Scrivere uno fra: S1, S2.",
    ],
    [
      { code: "duplicato", path: ["categorie", 6, "id"], id: "c", first: ["categorie", 5, "id"] },
      "categorie[6].id: «c» c'è già in categorie[5].id. Dare a ciascuno un valore diverso o togliere il doppione.",
    ],
  ])("%j", (problem, sentence) => {
    expect(describeSistemaProblem(problem)).toBe(sentence);
  });
});
