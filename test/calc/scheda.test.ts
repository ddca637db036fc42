import { describe, expect, it } from "@jest/globals";

import { computePunteggio, computeScheda, explainScheda } from "../../src/calc/scheda";
import type { DatiScheda } from "../../src/calc/scheda";
import { describePasso, describeRiferimento } from "../../src/messages/passi";
import { arsac, codes, livelli, value } from "./support";

const dirigente: DatiScheda = { categoria: "dirigente", percentuali: [92, 85, 4, 90, 88] };

describe("the figures of a scheda", () => {
  it("are one for each factor, within their scale", () => {
    const refuse = (percentuali: readonly (number | null)[], more: Partial<DatiScheda> = {}): readonly string[] =>
      codes(computeScheda(arsac, {}, { ...dirigente, percentuali, ...more }));
    expect(refuse([92, 85, 4, 90])).toEqual(["NUMERO_PERCENTUALI"]);
    expect(refuse([92, null, 4, 90, null])).toEqual(["PERCENTUALE_MANCANTE", "PERCENTUALE_MANCANTE"]);
    expect(refuse([92, 100.01, 4, 90, 88])).toEqual(["PERCENTUALE_FUORI_SCALA"]);
    expect(refuse([92, 100.004, 4, 90, 88])).toEqual([]);
    expect(refuse([92, -0.01, 4, 90, 88])).toEqual(["PERCENTUALE_FUORI_SCALA"]);
    expect(refuse([92, 85, 5, 90, 88])).toEqual([]);
    expect(refuse([92, 85, 5.01, 90, 88])).toEqual(["PERCENTUALE_FUORI_SCALA"]);
    expect(refuse([92, 900, 4, 90, 88], { obiettiviIndividuali: 0 })).toEqual([]);
    expect(refuse([92, null, null, 90, 88], { obiettiviIndividuali: 0, collaboratori: 1 })).toEqual([]);
  });

  it("go from nothing to 100", () => {
    expect(value(computePunteggio(arsac, {}, { categoria: "dirigente", percentuali: [0, 0, 0, 0, 0] }))).toBe(0);
    expect(value(computePunteggio(arsac, {}, { categoria: "dirigente", percentuali: [100, 100, 5, 100, 100] }))).toBe(
      100,
    );
    expect(value(computePunteggio(livelli, {}, { categoria: "livelli", percentuali: [100, 100] }))).toBe(100);
  });

  it("use the bands of the categoria's ruolo", () => {
    const dati = { percentuali: [55, 55] };
    const S7 = { S7: "negativa_sotto_60" };
    expect(value(computeScheda(livelli, S7, { ...dati, categoria: "livelli" })).fascia?.id).toBe("negativa");
    expect(value(computeScheda(livelli, S7, { ...dati, categoria: "po" })).fascia?.id).toBe("E");
    expect(value(computeScheda(livelli, S7, { ...dati, categoria: "po" })).retribuzione).toBeNull();
  });
});

describe("attributed points (R24)", () => {
  const attribuiti = [null, null, null, 30, null];

  it("count instead of the measured ones", () => {
    const scheda = value(
      computeScheda(arsac, {}, { ...dirigente, attribuiti, note: [null, null, null, "assenze", null] }),
    );
    expect(scheda.fattori[3]).toMatchObject({ misurati: 31.5, attribuiti: 30, punti: 30 });
    expect(scheda.punteggio).toBe(87.4);
    expect(scheda.senzaMotivazione).toEqual([]);
  });

  it("want a note where they differ", () => {
    expect(value(computeScheda(arsac, {}, { ...dirigente, attribuiti })).senzaMotivazione).toEqual(["3"]);
    const same = [27.6, 17, 4, 31.5, 8.8];
    expect(value(computeScheda(arsac, {}, { ...dirigente, attribuiti: same })).senzaMotivazione).toEqual([]);
  });

  it("are told as a step of their own only where they differ from the measured ones", () => {
    const steps = (attribuiti: readonly (number | null)[]): readonly string[] =>
      explainScheda(arsac, {}, { ...dirigente, attribuiti })
        .passi.filter(({ codice }) => codice === "PUNTI_ATTRIBUITI")
        .map(describePasso);
    expect(steps([27.6, 17, 4, 31.5, 8.8])).toEqual([]);
    expect(steps([27.6, 17, 4, 30, 8.8])).toEqual([
      "Fattore 3: misurati 31,5 punti, il valutatore ne ha attribuiti 30, che contano.",
    ]);
    expect(steps([27.59, 17, 4, 31.5, 8.8])).toHaveLength(1);
  });

  it("lie between 0 and the weight", () => {
    const give = (points: number): readonly string[] =>
      codes(computeScheda(arsac, {}, { ...dirigente, attribuiti: [null, null, null, points, null] }));
    expect([give(35), give(35.01), give(0), give(-0.01)]).toEqual([
      [],
      ["ATTRIBUITO_FUORI_SCALA"],
      [],
      ["ATTRIBUITO_FUORI_SCALA"],
    ]);
  });

  it("do without a measured figure", () => {
    const dati = { ...dirigente, percentuali: [92, 85, 4, null, 88], attribuiti };
    expect(value(computeScheda(arsac, {}, dati)).punteggio).toBe(87.4);
  });
});

describe("factors under the threshold (R27)", () => {
  const scheda = (percentuali: readonly number[], S3 = "segnala"): unknown => {
    const { soglia, retribuzione } = value(computeScheda(arsac, { S3 }, { categoria: "c", percentuali }));
    return [soglia?.fattori.map(({ fattore }) => fattore), soglia?.ammesso, retribuzione];
  };

  it.each<[string, readonly number[], readonly string[], boolean]>([
    ["none", [51, 51, 90, 90], [], true],
    ["one just above the lower limit", [50.01, 80, 90, 90], ["1a"], true],
    ["one at the lower limit", [50, 80, 90, 90], ["1a"], false],
    ["one rounded up to the threshold", [50.995, 80, 90, 90], [], true],
    ["two above the lower limit", [50.5, 50.5, 90, 90], ["1a", "1b"], false],
  ])("%s", (_, percentuali, fattori, ammesso) => {
    expect(scheda(percentuali)).toEqual([fattori, ammesso, expect.any(Number)]);
  });

  it("stops the pay only under S3 blocca, and only where it is not admitted", () => {
    expect(scheda([40, 80, 90, 90])).toEqual([["1a"], false, 80]);
    expect(scheda([40, 80, 90, 90], "blocca")).toEqual([["1a"], false, 0]);
    expect(scheda([50.5, 80, 90, 90], "blocca")).toEqual([["1a"], true, 80]);
  });

  it("does not look at factor 2, nor at a factor whose weight went elsewhere", () => {
    const dati = { categoria: "dirigente", percentuali: [92, 10, 0, 90, 88], obiettiviIndividuali: 0 };
    expect(value(computeScheda(arsac, {}, dati)).soglia?.fattori).toEqual([]);
  });

  it("looks at what was attributed, where something was", () => {
    const dati = { ...dirigente, attribuiti: [null, null, null, 17.5, null] };
    expect(value(computeScheda(arsac, {}, dati)).soglia?.fattori).toMatchObject([{ fattore: "3", raggiungimento: 50 }]);
  });
});

it("is explained step by step, in Italian, by the same computation", () => {
  const dati = { ...dirigente, obiettiviIndividuali: 0, percentuali: [92, null, 4, 90, 88] };
  const { esito, passi } = explainScheda(arsac, {}, dati);
  expect(value(esito)).toEqual(value(computeScheda(arsac, {}, dati)));
  expect(passi.map(describePasso)).toEqual([
    "Peso del fattore 1a (Performance organizzativa della struttura di appartenenza) nella tabella: 30.",
    "Peso del fattore 1b (Obiettivi individuali) nella tabella: 20.",
    "Peso del fattore 2 (Capacità di differenziazione delle valutazioni) nella tabella: 5.",
    "Peso del fattore 3 (Competenze e comportamenti professionali e organizzativi) nella tabella: 35.",
    "Peso del fattore 4 (Performance generale dell'Ente) nella tabella: 10.",
    "Nessun obiettivo individuale assegnato: il peso del fattore 1b passa al fattore 1a, 30 + 20 = 50.",
    "Fattore 1a: 50 × 92% = 46 punti.",
    "Fattore 2: 4 punti su 5.",
    "Fattore 3: 35 × 90% = 31,5 punti.",
    "Fattore 4: 10 × 88% = 8,8 punti.",
    "Punteggio: 46 + 4 + 31,5 + 8,8 = 90,3.",
    "Il punteggio 90,3 rientra nella fascia distinzione, con la scelta S1 = soglia.",
    "Retribuzione della fascia distinzione: 80%.",
  ]);
  expect(passi.map(describeRiferimento).at(-2)).toBe("R25 · allegato 2, 2.6");
});
