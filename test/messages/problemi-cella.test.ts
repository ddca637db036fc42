// What a cell says when a figure cannot be computed: the words of the code, the facts, what to do.
import { describe, expect, it } from "@jest/globals";
import type { Problema } from "../../src/calc/problemi";
import { tellProblema } from "../../src/messages/problemi-cella";

const place = (indice: number): string => `riga ${indice + 1}`;

describe("A figure that cannot be computed", () => {
  it.each<readonly [Problema, string]>([
    [{ code: "RISULTATO_MANCANTE" }, "Risultato mancante: compilare la cella."],
    [{ code: "VALORE_INIZIALE_MANCANTE" }, "Valore iniziale mancante: compilare la cella."],
    [{ code: "VALORE_MANCANTE", indici: [1, 3] }, "Valore mancante (riga 2, riga 4): compilare la cella."],
    [{ code: "PERCENTUALE_MANCANTE", fattore: "1b" }, "Percentuale mancante (1b): compilare la cella."],
    [{ code: "PESI_NULLI" }, "Pesi nulli: correggere i pesi."],
    [
      { code: "PESI_SOMMA", somma: 100.02, differenza: 0.02, atteso: 100 },
      "La somma dei pesi è 100,02: 0,02 in più di 100.",
    ],
    [
      { code: "NUMERO_PERCENTUALI", attese: 5, date: 4 },
      "Numero percentuali (attese 5, date 4): indicare una cella per fattore.",
    ],
    [
      { code: "GIUDIZI_NON_PREVISTI", sistema: "arsac-2017" },
      "Giudizi non previsti (arsac-2017): indicare un altro sistema.",
    ],
    [{ code: "RUOLO_MANCANTE", ammessi: ["apicali", "livelli"] }, "Ruolo mancante: indicare apicali, livelli."],
    [
      { code: "NESSUNA_FASCIA", punteggio: 55.5 },
      "Nessuna fascia (punteggio 55,5): decidere con le scelte come leggere il testo.",
    ],
  ])("%j", (problema, sentence) => {
    expect(tellProblema(problema, place)).toBe(sentence);
  });
});
