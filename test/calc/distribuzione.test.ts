// R36: anomalies by evaluator or settore, at each of their thresholds.
import { describe, expect, it } from "@jest/globals";
import { findAnomalie } from "../../src/calc/distribuzione";
import type { PunteggioDistribuito } from "../../src/calc/distribuzione";
import { poLivelli } from "./sistemi";

if (poLivelli.distribuzione === null) throw new Error("po-livelli watches the distribution");
const regole = poLivelli.distribuzione;

const settore = (nome: string, ...punteggi: readonly number[]): readonly PunteggioDistribuito[] =>
  punteggi.map((punteggio) => ({ punteggio, settore: nome }));
const found = (people: readonly PunteggioDistribuito[]): readonly string[] =>
  findAnomalie(regole, people).map(({ motivo, gruppo }) => `${gruppo.nome} ${motivo}`);

describe("a group whose scores are all equal", () => {
  it("is told from five people on, however few the others are", () => {
    expect(found(settore("Tributi", 95, 95, 95, 95))).toEqual([]);
    expect(found(settore("Tributi", 95, 95, 95, 95, 95))).toEqual(["Tributi PUNTEGGI_UGUALI"]);
    expect(found([...settore("Tributi", 95, 95, 95, 95, 95), ...settore("Anagrafe", 80, 70)])).toEqual([
      "Tributi PUNTEGGI_UGUALI",
    ]);
  });

  it("is equal after rounding to two decimals", () => {
    expect(found(settore("Tributi", 95, 95.004, 94.996, 95, 95))).toEqual(["Tributi PUNTEGGI_UGUALI"]);
    expect(found(settore("Tributi", 95, 95.005, 95, 95, 95))).toEqual([]);
  });
});

describe("groups", () => {
  it("are evaluators where any is named, however they are written", () => {
    const people = [
      { punteggio: 90, valutatore: "Saggi Nora", settore: "A" },
      { punteggio: 90, valutatore: "SAGGI  NORA", settore: "B" },
      { punteggio: 90, valutatore: "saggi nora ", settore: "C" },
      { punteggio: 90, valutatore: "Saggi Nora", settore: "D" },
      { punteggio: 90, valutatore: "Saggi Nora", settore: "E" },
      { punteggio: 90, valutatore: "", settore: "E" },
    ];
    const [only, ...others] = findAnomalie(regole, people);
    expect(only?.gruppo).toMatchObject({ nome: "Saggi Nora", per: "valutatore", persone: [0, 1, 2, 3, 4] });
    expect(others).toEqual([]);
  });

  it("are none where neither evaluator nor settore is named", () => {
    expect(found([90, 90, 90, 90, 90, 90].map((punteggio) => ({ punteggio })))).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

describe("a spread far smaller than the body's", () => {
  // Body of fifteen: the wide group is symmetric about 80, the narrow one about 80 as well.
  const wide = settore("Larghi", 60, 60, 60, 60, 60, 100, 100, 100, 100, 100);
  const narrow = (by: number): readonly PunteggioDistribuito[] =>
    settore("Stretti", 80 - by, 80 - by, 80, 80 + by, 80 + by);

  it("is told below a quarter of the body's standard deviation", () => {
    expect(found([...wide, ...narrow(1)])).toEqual(["Stretti SCARTO_RIDOTTO"]);
    expect(found([...wide, ...narrow(10)])).toEqual([]);
  });

  it("turns between 4.61 and 4.62 here, where a quarter of the body's is 4.13", () => {
    expect(found([...wide, ...narrow(4.61)])).toEqual(["Stretti SCARTO_RIDOTTO"]);
    expect(found([...wide, ...narrow(4.62)])).toEqual([]);
  });

  it("is not told at exactly the ratio", () => {
    // Both groups and the body have a standard deviation of 4, so that a ratio of 1 is met exactly.
    const same = [...settore("A", 76, 84, 76, 84, 76, 84, 76, 84), ...settore("B", 76, 84, 76, 84, 76, 84, 76, 84)];
    expect(findAnomalie({ ...regole, rapporto_scarto: 1 }, same)).toEqual([]);
    expect(findAnomalie({ ...regole, rapporto_scarto: 1.0000001 }, same)).toHaveLength(2);
  });

  it("is not asked of fewer than fifteen people, nor of one group alone", () => {
    expect(found([...wide.slice(1), ...narrow(1)])).toEqual([]);
    const loose = wide.map(({ punteggio }, index) => ({ punteggio, settore: `Settore ${index}` }));
    expect(found([...loose, ...narrow(1)])).toEqual([]);
  });

  it("gives mean and standard deviation of both", () => {
    const [anomaly] = findAnomalie(regole, [...wide, ...narrow(1)]);
    expect(anomaly?.gruppo.media).toBe(80);
    expect(anomaly?.gruppo.scarto).toBeCloseTo(0.894427, 6);
    expect(anomaly?.ente.media).toBe(80);
    expect(anomaly?.ente.scarto).toBeCloseTo(16.338095, 6);
  });
});

describe("a mean far from the body's", () => {
  // Four groups of five with the same spread of ±1; the fourth stands apart.
  const group = (nome: string, mean: number): readonly PunteggioDistribuito[] =>
    settore(nome, mean - 1, mean - 1, mean, mean + 1, mean + 1);
  const body = (mean: number): readonly PunteggioDistribuito[] =>
    ["A", "B", "C"].flatMap((nome) => group(nome, 80)).concat(group("Lontani", mean));

  it("is told beyond one and a half standard deviations of the body", () => {
    // At 83 the mean is 1.43 standard deviations off, at 84 it is 1.54.
    expect(found(body(83))).toEqual([]);
    expect(found(body(84))).toEqual(["Lontani MEDIA_LONTANA"]);
  });

  it("is not told at exactly so many", () => {
    // Body: mean 80, every score 8 away, standard deviation 8; the group's mean is 88, one standard deviation off.
    const people = [
      ...settore("Su", 88, 88, 88, 88, 88, 88, 88, 88),
      ...settore("Giu", 72, 72, 72, 72, 72, 72, 72, 72),
    ];
    const far = (distanza_media: number): readonly string[] =>
      findAnomalie({ ...regole, distanza_media }, people).map(({ motivo }) => motivo);
    expect(far(1)).not.toContain("MEDIA_LONTANA");
    expect(far(0.9999999)).toContain("MEDIA_LONTANA");
  });
});
