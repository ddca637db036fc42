import { describe, expect, it } from "@jest/globals";

import {
  computeRetribuzione,
  explainFascia,
  explainRetribuzione,
  fasciaOutcomes,
  findFascia,
} from "../../src/calc/fascia";
import type { Scelte, Sistema } from "../../src/sistema/types";
import { arsac, belluno, codes, hole, livelli, value } from "./support";

function livello(sistema: Sistema, punteggio: number, scelte: Scelte = {}, ruolo: string | null = null): string | null {
  return value(findFascia(sistema, scelte, punteggio, ruolo)).fascia?.livello ?? null;
}

describe("levels of arsac-2017 at every end, under each reading of S1", () => {
  it.each([
    [0, "4", "4", "4"],
    [49.99, "4", "4", "4"],
    [50, "4", "4", "4"],
    [50.004, "4", "4", "4"],
    [50.005, "4", "4", "3"],
    [50.01, "4", "4", "3"],
    [50.494, "4", "4", "3"],
    [50.495, "4", "3", "3"],
    [50.5, "4", "3", "3"],
    [50.99, "4", "3", "3"],
    [50.994, "4", "3", "3"],
    [50.995, "3", "3", "3"],
    [51, "3", "3", "3"],
    [69.996, "3", "3", "3"],
    [70, "3", "3", "3"],
    [70.01, "3", "3", "2"],
    [70.49, "3", "3", "2"],
    [70.5, "3", "2", "2"],
    [70.99, "3", "2", "2"],
    [71, "2", "2", "2"],
    [90, "2", "2", "2"],
    [90.01, "2", "2", "1"],
    [90.494, "2", "2", "1"],
    [90.495, "2", "1", "1"],
    [90.5, "2", "1", "1"],
    [90.99, "2", "1", "1"],
    [90.994, "2", "1", "1"],
    [90.995, "1", "1", "1"],
    [91, "1", "1", "1"],
    [100, "1", "1", "1"],
    [100.004, "1", "1", "1"],
  ])("%d", (punteggio, soglia, arrotonda, oltre) => {
    expect(livello(arsac, punteggio)).toBe(soglia);
    expect(livello(arsac, punteggio, { S1: "soglia" })).toBe(soglia);
    expect(livello(arsac, punteggio, { S1: "arrotonda" })).toBe(arrotonda);
    expect(livello(arsac, punteggio, { S1: "oltre" })).toBe(oltre);
  });

  it("has names and judgements", () => {
    expect(value(findFascia(arsac, {}, 91)).fascia).toMatchObject({
      nome: "eccellenza",
      giudizio: "PIENAMENTE CONFORME",
    });
    expect(value(findFascia(arsac, {}, 50)).fascia).toMatchObject({ giudizio: "NON CONFORME" });
  });
});

describe("levels of po-livelli", () => {
  it.each([
    [0, "negativa"],
    [49.99, "negativa"],
    [49.995, "E"],
    [50, "E"],
    [60, "E"],
    [69.99, "E"],
    [70, "E"],
    [70.004, "E"],
    [70.005, "D"],
    [70.01, "D"],
    [79.99, "D"],
    [79.994, "D"],
    [79.995, "C"],
    [80, "C"],
    [89.99, "C"],
    [89.995, "B"],
    [90, "B"],
    [94.99, "B"],
    [94.995, "A"],
    [95, "A"],
    [100, "A"],
  ])("%d is %s for everybody", (punteggio, expected) => {
    expect(livello(livelli, punteggio, {}, "apicali")).toBe(expected);
    expect(livello(livelli, punteggio, {}, "livelli")).toBe(expected);
    expect(livello(livelli, punteggio)).toBe(expected);
  });

  it("reads 50–60 of the livelli and exactly 70 as the scelte say", () => {
    const S7 = { S7: "negativa_sotto_60" };
    expect([49.99, 50, 59.99, 59.995, 60].map((x) => livello(livelli, x, S7, "livelli"))).toEqual([
      "negativa",
      "negativa",
      "negativa",
      "E",
      "E",
    ]);
    expect(livello(livelli, 55, S7, "apicali")).toBe("E");
    const S11 = { S11: "d" };
    expect([69.99, 69.995, 70, 70.01].map((x) => livello(livelli, x, S11, "livelli"))).toEqual(["E", "D", "D", "D"]);
    expect(livello(livelli, 70, S11, "apicali")).toBe("D");
  });

  it("asks for the ruolo only where it matters", () => {
    expect(codes(findFascia(livelli, { S7: "negativa_sotto_60" }, 55))).toEqual(["RUOLO_MANCANTE"]);
    expect(livello(livelli, 65, { S7: "negativa_sotto_60" })).toBe("E");
    expect(codes(findFascia(livelli, {}, 55, "altri"))).toEqual(["RUOLO_SCONOSCIUTO"]);
    expect(livello(arsac, 80, {}, "apicali")).toBe("2");
  });
});

describe("no gap, no score outside the scale", () => {
  it.each([-0.01, 100.01, -5, 101])("%d is refused", (punteggio) => {
    expect(codes(findFascia(arsac, {}, punteggio))).toEqual(["PUNTEGGIO_FUORI_SCALA"]);
  });

  it("gives each hundredth one band, or says that the text has none", () => {
    const readings = [{}, { S1: "arrotonda" }, { S1: "oltre" }];
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const score = hundredths / 100;
      for (const scelte of readings) expect(value(findFascia(arsac, scelte, score)).fascia).not.toBeNull();
      const none = hundredths >= 5000 && hundredths < 6000;
      expect(value(findFascia(hole, {}, score, "livelli")).fascia === null).toBe(none);
    }
  });

  it("has none in a sistema whose bands are on the rank", () => {
    expect(codes(findFascia(belluno, {}, 80))).toEqual(["FASCE_NON_PREVISTE"]);
  });
});

describe("pay by level", () => {
  it.each([
    [50, 0, 0, 0],
    [50.01, 0, 0, 0],
    [50.49, 0, 0, 0],
    [50.5, 0, 60, 0],
    [50.99, 0, 60, 0],
    [50.995, 60, 60, 60],
    [51, 60, 60, 60],
    [70, 60, 60, 60],
    [71, 80, 80, 80],
    [90.5, 80, 100, 100],
    [91, 100, 100, 100],
  ])("%d", (punteggio, soglia, arrotonda, oltre) => {
    const pay = (S1: string): number => value(computeRetribuzione(arsac, { S1 }, punteggio)).retribuzione;
    expect([pay("soglia"), pay("arrotonda"), pay("oltre")]).toEqual([soglia, arrotonda, oltre]);
  });

  it("says why level 3 is not paid, and that other sistemi give no percentage", () => {
    expect(value(computeRetribuzione(arsac, { S1: "oltre" }, 50.01))).toMatchObject({
      sottoSoglia: true,
      fascia: { livello: "3" },
    });
    expect(codes(computeRetribuzione(livelli, {}, 80))).toEqual(["RETRIBUZIONE_NON_PREVISTA"]);
  });
});

describe("which other reading would change the band", () => {
  const tell = (sistema: Sistema, punteggio: number, scelte: Scelte = {}, ruolo: string | null = null): unknown =>
    fasciaOutcomes(sistema, scelte, punteggio, ruolo).map((other) => [
      other.scelta,
      other.inVigore,
      other.fascia?.livello,
      other.opzione,
      other.altra?.livello,
    ]);

  it("names S1 between two levels of arsac", () => {
    expect(tell(arsac, 90.3)).toEqual([["S1", "soglia", "2", "oltre", "1"]]);
    expect(tell(arsac, 90.8)).toEqual([
      ["S1", "soglia", "2", "arrotonda", "1"],
      ["S1", "soglia", "2", "oltre", "1"],
    ]);
    expect(tell(arsac, 90.3, { S1: "oltre" })).toEqual([
      ["S1", "oltre", "1", "soglia", "2"],
      ["S1", "oltre", "1", "arrotonda", "2"],
    ]);
    expect(tell(arsac, 88.9)).toEqual([]);
    expect(tell(arsac, 91)).toEqual([]);
  });

  it("names S7 and S11 in po-livelli", () => {
    expect(tell(livelli, 55, {}, "livelli")).toEqual([["S7", "e_da_50", "E", "negativa_sotto_60", "negativa"]]);
    expect(tell(livelli, 55, {}, "apicali")).toEqual([]);
    expect(tell(livelli, 70, {}, "apicali")).toEqual([["S11", "e", "E", "d", "D"]]);
    expect(tell(livelli, 70.01, {}, "apicali")).toEqual([]);
  });
});

it("explains a band with the reading in force and the rounding", () => {
  expect(explainFascia(arsac, {}, 90.994).passi).toMatchObject([
    {
      regola: "R25",
      codice: "FASCIA",
      figure: { punteggio: 90.99, scelta: "S1", opzione: "soglia" },
      prima: 90.994,
      dopo: "distinzione",
    },
  ]);
});

it("explains pay by its band, or by the threshold", () => {
  const steps = (S1: string, score: number): unknown =>
    explainRetribuzione(arsac, { S1 }, score).passi.map(({ codice, dopo }) => [codice, dopo]);
  expect(steps("soglia", 80)).toEqual([
    ["FASCIA", "distinzione"],
    ["RETRIBUZIONE", 80],
  ]);
  expect(steps("oltre", 50.5)).toEqual([
    ["FASCIA", "adeguatezza"],
    ["SOTTO_SOGLIA", 0],
  ]);
});
