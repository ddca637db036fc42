import { describe, expect, it } from "@jest/globals";

import { explainFascia } from "../../src/calc/fascia";
import { explainDifferenziazione } from "../../src/calc/differenziazione";
import { explainGiudizio } from "../../src/calc/giudizi";
import { explainMedia } from "../../src/calc/media";
import { explainOrganizzativa } from "../../src/calc/organizzativa";
import type { Passo } from "../../src/calc/passi";
import { explainPesoObiettivo } from "../../src/calc/pesatura";
import { explainPr } from "../../src/calc/pr";
import { explainScheda } from "../../src/calc/scheda";
import { explainStrategico } from "../../src/calc/albero";
import { describePasso } from "../../src/messages/passi";
import { arsac, hole, livelli } from "../calc/support";

function told({ passi }: { readonly passi: readonly Passo[] }): readonly string[] {
  return passi.map(describePasso);
}

describe("the steps of each computation, told", () => {
  it("achievement of an indicator", () => {
    const tell = (
      tipo: "crescente" | "decrescente" | "riduzione" | "si_no" | "data" | "scala",
      r: number,
      t: number,
      v0 = 0,
    ) => told(explainPr({ tipo, risultato: r, target: t, valoreIniziale: v0 }));
    expect(tell("crescente", 110, 100)).toEqual([
      "110 / 100 × 100 = 110%.",
      "Il raggiungimento sta tra 0% e 100%: 110% vale 100%.",
    ]);
    expect(tell("decrescente", 40, 30)).toEqual(["30 / 40 × 100 = 75%."]);
    expect(tell("decrescente", 0, 30)).toEqual(["Il risultato è 0 e meno è meglio: il raggiungimento è 100%."]);
    expect(tell("riduzione", 100, 90, 120)).toEqual(["(120 − 100) / (120 − 90) × 100 = 66,67%."]);
    expect(tell("scala", 4, 7, 1)).toEqual(["(4 − 1) / (7 − 1) × 100 = 50%."]);
    expect(tell("si_no", 0, 1)).toEqual(["Non realizzato: il raggiungimento è 0%."]);
    expect(tell("data", 42766, 42766)).toEqual([
      "Concluso il 31/01/2017, entro il termine del 31/01/2017: il raggiungimento è 100%.",
    ]);
    expect(tell("data", 42767, 42766)).toEqual([
      "Concluso il 01/02/2017, oltre il termine del 31/01/2017: il raggiungimento è 0%.",
    ]);
  });

  it("means and the tree", () => {
    expect(told(explainMedia(arsac, { S12: "esclude" }, [80, null, 50], [50, 20, 30]))).toEqual([
      "Valori mancanti lasciati fuori, con gli altri pesi riportati a 100: posto 2.",
      "Media ponderata: (50 × 80 + 30 × 50) / 80 = 68,75.",
    ]);
    expect(told(explainMedia(arsac, { S12: "zero" }, [null, 50, null]))).toEqual([
      "Valori mancanti contati come 0: posti 1 e 3.",
      "Nessun peso indicato, media aritmetica: (0 + 50 + 0) / 3 = 16,67.",
    ]);
    const lati = {
      indicatori: { valori: [80, 100], pesi: [60, 40] },
      operativi: { valori: [86], pesi: null },
      pesoIndicatori: 40,
      pesoOperativi: 60,
    };
    expect(told(explainStrategico(arsac, {}, lati)).at(-1)).toBe(
      "Indicatori di impatto e obiettivi operativi: (40 × 88 + 60 × 86) / 100 = 86,8.",
    );
  });

  it("a scheda with points attributed, one collaborator and a factor under the threshold", () => {
    const dati = {
      categoria: "dirigente",
      percentuali: [92, 40, null, 90, 88],
      collaboratori: 0,
      attribuiti: [null, null, null, 30, null],
    };
    const sentences = told(explainScheda(arsac, { S3: "blocca" }, dati)).slice(5);
    expect(sentences).toEqual([
      "La struttura non ha collaboratori: vale quanto previsto per chi ne ha uno solo.",
      "La struttura non ha più di un collaboratore: il peso del fattore 2 passa al fattore 3, 35 + 5 = 40.",
      "Fattore 1a: 30 × 92% = 27,6 punti.",
      "Fattore 1b: 20 × 40% = 8 punti.",
      "Fattore 3: 40 × 90% = 36 punti.",
      "Fattore 3: misurati 36 punti, il valutatore ne ha attribuiti 30, che contano.",
      "Fattore 4: 10 × 88% = 8,8 punti.",
      "Punteggio: 27,6 + 8 + 30 + 8,8 = 74,4.",
      "Il punteggio 74,4 rientra nella fascia distinzione, con la scelta S1 = soglia.",
      "Retribuzione della fascia distinzione: 80%.",
      "Fattori sotto la soglia di 51%: 1b (40%); la scheda non dà retribuzione (scelta S3).",
    ]);
  });

  it("bands", () => {
    expect(told(explainFascia(hole, {}, 54.996, "livelli"))).toEqual([
      "Il punteggio 55 (arrotondato da 54,996) non rientra in nessuna fascia del testo.",
    ]);
    expect(
      told(explainScheda(arsac, { S1: "oltre" }, { categoria: "ab", percentuali: [50.1, 50.1, 50.1] })).at(-2),
    ).toBe("Il punteggio 50,1 è sotto la soglia di 51: nessuna retribuzione.");
  });

  it("what is po-livelli's", () => {
    expect(told(explainDifferenziazione(arsac, {}, [70, 80, 80, 90, 60]))).toEqual([
      "Su 5 punteggi i diversi, a due decimali, sono 4: valgono 1 punto.",
    ]);
    const levels = { strategicita: "Alta", complessita: "Media", impatto: "Alta", economicita: "Bassa" };
    expect(told(explainPesoObiettivo(livelli, levels))).toEqual([
      "Strategicità Alta, Complessità Media, Impatto esterno e/o interno Alta, Economicità Bassa: 5 × 2 × 5 × 1 = 50.",
    ]);
    expect(told(explainGiudizio(livelli, {}, [6, 5, 7, 5, 6, 4, 6]))).toEqual(["Pesi per giudizi: 39 su 49 = 79,59%."]);
    expect(told(explainOrganizzativa(livelli, {}, { pr: [60, 80], mediaEnte: 90 }))).toEqual([
      "L'obiettivo 1 raggiunge 60%, meno di 70%: vale come non raggiunto e conta 0 (scelta S5).",
      "Nessun peso indicato, media aritmetica: (0 + 80) / 2 = 40.",
      "Obiettivi specifici 40% e media dell'ente 90%, in parti uguali (scelta S6): 65%.",
    ]);
  });
});
