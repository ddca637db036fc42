import { describe, expect, it } from "@jest/globals";

import { countDifferenti, explainDifferenziazione } from "../../src/calc/differenziazione";
import { explainPesi, pesiDovuti, pesoDovuto } from "../../src/calc/pesi";
import type { Circostanze } from "../../src/calc/pesi";
import type { Scelte } from "../../src/sistema/types";
import { arsac, codes, differenziazionePunti, livelli, value } from "./support";

function weights(categoria: string, circostanze: Circostanze = {}, scelte: Scelte = {}): readonly number[] {
  return value(pesiDovuti(arsac, scelte, categoria, circostanze)).fattori.map(({ peso }) => peso);
}

describe("weights due", () => {
  it.each([
    ["dirigente", [30, 20, 5, 35, 10], [50, 0, 5, 35, 10]],
    ["po_ap", [30, 20, 40, 10], [50, 0, 40, 10]],
    ["resp_d", [25, 15, 50, 10], [40, 0, 50, 10]],
    ["resp_c", [20, 15, 60, 5], [35, 0, 60, 5]],
    ["resp_ab", [15, 5, 75, 5], [20, 0, 75, 5]],
    ["d", [20, 10, 60, 10], [30, 0, 60, 10]],
    ["c", [15, 10, 70, 5], [25, 0, 70, 5]],
    ["ab", [10, 85, 5], [10, 85, 5]],
  ])("of %s, with individual objectives and without", (categoria, assigned, none) => {
    expect(weights(categoria)).toEqual(assigned);
    expect(weights(categoria, { obiettiviIndividuali: 2 })).toEqual(assigned);
    expect(weights(categoria, { obiettiviIndividuali: true })).toEqual(assigned);
    expect(weights(categoria, { obiettiviIndividuali: 0 })).toEqual(none);
    expect(weights(categoria, { obiettiviIndividuali: false })).toEqual(none);
  });

  it("gives factor 2 to factor 3 where there is one collaborator, also with the other reallocation", () => {
    expect(weights("dirigente", { collaboratori: 1 })).toEqual([30, 20, 0, 40, 10]);
    expect(weights("dirigente", { collaboratori: 2 })).toEqual([30, 20, 5, 35, 10]);
    expect(weights("dirigente", { collaboratori: 1, obiettiviIndividuali: 0 })).toEqual([50, 0, 0, 40, 10]);
    expect(weights("c", { collaboratori: 1 })).toEqual([15, 10, 70, 5]);
  });

  it("asks S13 where there is no collaborator", () => {
    const none = { collaboratori: 0 };
    expect(weights("dirigente", none)).toEqual([30, 20, 0, 40, 10]);
    expect(weights("dirigente", none, { S13: "mantiene" })).toEqual([30, 20, 5, 35, 10]);
    expect(value(pesiDovuti(arsac, {}, "dirigente", none)).senzaCollaboratori).toBe("come_uno");
    expect(value(pesiDovuti(arsac, { S13: "mantiene" }, "dirigente", none)).senzaCollaboratori).toBe("mantiene");
    expect(value(pesiDovuti(arsac, {}, "c", none)).senzaCollaboratori).toBeNull();
  });

  it("names the reallocations that touched a factor", () => {
    const pesi = value(pesiDovuti(arsac, {}, "dirigente", { obiettiviIndividuali: 0 }));
    expect(pesi.fattori.map((row) => row.riallocazioni.map(({ regola }) => regola))).toEqual([
      ["R15"],
      ["R15"],
      [],
      [],
      [],
    ]);
    expect(explainPesi(pesi).at(-1)).toMatchObject({ regola: "R15", codice: "RIALLOCAZIONE", prima: 30, dopo: 50 });
  });

  it("gives one factor: 0 where the categoria does not have it", () => {
    expect(value(pesoDovuto(arsac, {}, "1a", "c", { obiettiviIndividuali: 0 }))).toBe(25);
    expect(value(pesoDovuto(arsac, {}, "2", "c"))).toBe(0);
    expect(codes(pesoDovuto(arsac, {}, "9", "c"))).toEqual(["FATTORE_SCONOSCIUTO"]);
    expect(codes(pesoDovuto(arsac, {}, "1a", "z"))).toEqual(["CATEGORIA_SCONOSCIUTA"]);
  });

  it("refuses counts that count nothing, and categorie of another sistema", () => {
    expect(codes(pesiDovuti(arsac, {}, "c", { obiettiviIndividuali: -1, collaboratori: 1.5 }))).toEqual([
      "CONTEGGIO_NON_VALIDO",
      "CONTEGGIO_NON_VALIDO",
    ]);
    expect(codes(pesiDovuti(livelli, {}, "dirigente"))).toEqual(["CATEGORIA_SCONOSCIUTA"]);
    expect(value(pesiDovuti(livelli, {}, "livelli")).ruolo).toBe("livelli");
  });

  it("adds up to 100 in every case", () => {
    for (const { categoria } of arsac.pesi) {
      for (const obiettiviIndividuali of [0, 1]) {
        for (const collaboratori of [0, 1, 2]) {
          for (const S13 of ["come_uno", "mantiene"]) {
            const sum = weights(categoria, { obiettiviIndividuali, collaboratori }, { S13 }).reduce((a, b) => a + b, 0);
            expect(sum).toBe(100);
          }
        }
      }
    }
  });
});

describe("differentiation of judgements", () => {
  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [3, 0, 1],
    [4, 1, 1],
    [5, 1, 2],
    [6, 2, 2],
    [7, 2, 2],
    [8, 2, 3],
    [9, 3, 3],
    [11, 3, 4],
    [12, 4, 4],
    [14, 4, 4],
    [15, 4, 4],
    [16, 5, 5],
    [40, 5, 5],
  ])("%i different scores: %i by the upper end, %i by the lower", (differenti, upper, lower) => {
    expect(differenziazionePunti(differenti)).toBe(upper);
    expect(differenziazionePunti(differenti, "estremo_inferiore")).toBe(lower);
  });

  it("counts scores that differ at two decimals", () => {
    expect(countDifferenti([85.004, 85, 85.005, 85.01, 90])).toBe(3);
    expect(countDifferenti([])).toBe(0);
    expect(countDifferenti([0.1 + 0.2, 0.3])).toBe(1);
  });

  it("is explained with both numbers", () => {
    const { esito, passi } = explainDifferenziazione(arsac, {}, [70, 80, 80, 90, 60]);
    expect(value(esito)).toEqual({ differenti: 4, punti: 1 });
    expect(passi).toMatchObject([{ regola: "R20", figure: { punteggi: 5, differenti: 4 }, dopo: 1 }]);
    expect(codes(explainDifferenziazione(livelli, {}, [70]).esito)).toEqual(["DIFFERENZIAZIONE_NON_PREVISTA"]);
  });
});
