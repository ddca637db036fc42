// Merit rankings of belluno, graduatorie of po-livelli: heads, ties, awards, money, distributions.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/scheda/index";
import type { CheckOptions, Finding } from "../../src/scheda/index";
import { findBuiltIn } from "../../src/sistema/catalogue";
import { makeRows, makeSheet, makeSnapshot } from "./sheet";
import type { CellInput } from "./sheet";

type Row = readonly (CellInput | undefined)[];

const belluno = findBuiltIn("belluno-2011")!;
const livelli = findBuiltIn("po-livelli")!;

function check(
  head: Row,
  rows: readonly Row[],
  options: CheckOptions,
  more: Readonly<Record<string, CellInput>> = {},
): readonly Finding[] {
  const cells = { A1: "Graduatoria di merito – anno 2012", ...more, ...makeRows("A3", [head, ...rows]) };
  return checkWorkbook(makeSnapshot(makeSheet(cells)), options).findings;
}

const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ code, cell }) => `${code} ${cell}`);
const bands = (text: string): readonly string[] =>
  Array.from(text, (letter) => ({ A: "Alta", I: "Intermedia", B: "Bassa" })[letter] ?? "");

/** One person for each score, with the bands of "AAIIB". */
function people(scores: readonly number[], stated: string, more: (index: number) => Row = () => []): readonly Row[] {
  return scores.map((score, index) => [
    `Persona ${String.fromCharCode(65 + index)}`,
    score,
    bands(stated)[index],
    ...more(index),
  ]);
}

const TEN = [98, 94, 90, 87, 84, 81, 79, 76, 74, 72];
const HEAD: Row = ["Nominativo", "Punteggio", "Fascia di merito"];

describe("heads of the merit bands", () => {
  it.each([
    ["AAIIIIBBBB", []],
    ["AAAIIIBBBB", ["QUOTE_DIVERSE C4:C13"]],
    ["AAAAIIIBBB", ["QUOTA_SUPERATA C4"]],
    ["AIAIIIBBBB", ["FASCIA_ERRATA C5", "FASCIA_ERRATA C6"]],
  ])("of ten people in %s: %j", (stated, expected) => {
    expect(told(check(HEAD, people(TEN, stated), { sistema: belluno }))).toEqual(expected);
  });

  it("counts the cap on everybody in service", () => {
    const label = { A2: "Personale in servizio:", B2: 14 };
    expect(told(check(HEAD, people(TEN, "AAAAIIIBBB"), { sistema: belluno }, label))).toEqual(["QUOTE_DIVERSE C4:C13"]);
  });

  it("does not hold against anybody the head that 20 % of three gives by itself", () => {
    expect(told(check(HEAD, people([90, 80, 75], "AIB"), { sistema: belluno }))).toEqual([]);
  });

  it("takes other bands for a set of the office's own", () => {
    const rows = TEN.map((score, index): Row => [
      `Persona ${index}`,
      score,
      ["I", "II", "II", "III", "III", "III", "IV", "IV", "V", "V"][index],
    ]);
    expect(told(check(HEAD, rows, { sistema: belluno }))).toEqual([]);
  });
});

describe("ties at a cut", () => {
  const scores = [98, 90, 90, 87, 84, 81, 79, 76, 74, 72];

  it.each(["AAIIIIBBBB", "AIIIIIBBBB"])("are told by name whichever way they went (%s), and nothing else", (stated) => {
    const findings = check(HEAD, people(scores, stated), { sistema: belluno });
    expect(told(findings)).toEqual(["PARITA_AL_TAGLIO C5"]);
    expect(findings[0]?.facts["persone"]).toEqual(["Persona B", "Persona C"]);
  });

  it("are settled once S9 is chosen", () => {
    const chosen = { sistema: belluno, scelte: { S9: "inferiore" } };
    expect(told(check(HEAD, people(scores, "AIIIIIBBBB"), chosen))).toEqual([]);
    expect(told(check(HEAD, people(scores, "AAIIIIBBBB"), chosen))).toEqual([
      "QUOTE_DIVERSE C4:C13",
      "PARITA_AL_TAGLIO C5",
    ]);
  });
});

describe("who may stand in a band", () => {
  const head: Row = [...HEAD, "Mesi di assenza"];

  it.each([
    [70, 0, "Bassa", []],
    [69.99, 0, "Bassa", ["FASCIA_ERRATA C4"]],
    [69.99, 0, "adeguata", []],
    [80, 5, "Alta", []],
    [80, 5.5, "non valutabile", ["NON_VALUTABILE A4"]],
    [80, 6, "Alta", ["NON_VALUTABILE A4", "FASCIA_ERRATA C4"]],
  ])("%d points and %d months away in %s: %j", (score, months, band, expected) => {
    const alone = check(head, [["Persona A", score, band, months]], { sistema: belluno });
    expect(told(alone.filter(({ code }) => code !== "QUOTE_DIVERSE" && code !== "QUOTA_SUPERATA"))).toEqual(expected);
  });
});

describe("money of the bands", () => {
  const head: Row = [...HEAD, "Premio €"];
  const rows = (amounts: readonly number[]): readonly Row[] => people(TEN, "AAIIIIBBBB", (index) => [amounts[index]]);
  const right = [1500, 1500, 600, 600, 600, 600, 150, 150, 150, 150];

  it("splits 6 000 euro at 50/40/10 and equally per head", () => {
    expect(told(check(head, rows(right), { sistema: belluno }, { A2: "Risorse:", B2: 6000 }))).toEqual([]);
  });

  it("tells who has more and who less in the same band", () => {
    const wrong = [...right.slice(0, 3), 650, 600, 550, ...right.slice(6)];
    expect(told(check(head, rows(wrong), { sistema: belluno }))).toEqual(["IMPORTO_ERRATO D7", "IMPORTO_ERRATO D9"]);
  });

  it("accepts shares in proportion to the score", () => {
    const byScore = people([90, 80, 75], "AII", (index) => [[1000, 206.45, 193.55][index]]);
    expect(told(check(head, byScore, { sistema: belluno })).filter((text) => text.startsWith("IMPORTO"))).toEqual([]);
  });

  it.each([
    [[1200, 1200, 600, 600, 600, 600, 150, 150, 150, 150], []],
    [[1199, 1199, 600, 600, 600, 600, 150, 150, 150, 150], ["RAPPORTO_FASCE D4"]],
  ])("asks twice as much for a band as for the next: %j", (amounts, expected) => {
    expect(told(check(head, rows(amounts), { sistema: belluno }))).toEqual(expected);
  });

  it.each([
    [70, []],
    [69.99, ["PREMIO_NON_DOVUTO D4:D13"]],
    ["62%", ["PREMIO_NON_DOVUTO D4:D13"]],
    [0.62, ["PREMIO_NON_DOVUTO D4:D13"]],
  ])("pays nobody where the structure reached %s: %j", (reached, expected) => {
    const label = { A2: "Obiettivi della struttura raggiunti:", B2: reached };
    expect(told(check(head, rows(right), { sistema: belluno }, label))).toEqual(expected);
  });

  it("tells a fund that is not all paid", () => {
    expect(told(check(head, rows(right), { sistema: belluno }, { A2: "Risorse:", B2: 6100 }))).toEqual([
      "FONDO_NON_QUADRATO B2",
    ]);
  });
});

describe("bonus and progressioni", () => {
  const head: Row = [
    "Nominativo",
    "Punteggio",
    "Fascia di merito",
    "Bonus delle eccellenze",
    "Premio per l'innovazione",
    "Progressione economica",
  ];
  const twenty = Array.from({ length: 20 }, (_, index) => 99 - index);
  const stated = "AAAAIIIIIIIIBBBBBBBB";
  const rows = (given: Readonly<Record<number, Row>>): readonly Row[] =>
    people(twenty, stated, (index) => given[index] ?? []);

  it("allows a quarter of the people a progressione, from the first two bands", () => {
    const progression: Row = [undefined, undefined, "sì"];
    expect(
      told(
        check(head, rows({ 0: progression, 1: progression, 2: progression, 3: progression, 11: progression }), {
          sistema: belluno,
        }),
      ),
    ).toEqual([]);
    expect(
      told(
        check(
          head,
          rows({ 0: progression, 1: progression, 2: progression, 3: progression, 4: progression, 5: progression }),
          { sistema: belluno },
        ),
      ),
    ).toEqual(["QUOTA_SUPERATA F4"]);
    expect(told(check(head, rows({ 12: progression }), { sistema: belluno }))).toEqual(["PREMIO_NON_DOVUTO F16"]);
  });

  it("gives no bonus beside the award for innovation, nor to more than 5 % of the high band", () => {
    expect(told(check(head, rows({ 0: ["X", "X"] }), { sistema: belluno }))).toEqual([
      "QUOTA_SUPERATA D4",
      "PREMIO_NON_DOVUTO D4",
    ]);
    expect(told(check(head, rows({ 0: ["no", "X"] }), { sistema: belluno }))).toEqual([]);
  });
});

describe("one evaluator", () => {
  const head: Row = [...HEAD, "Valutatore"];
  const rows = people(TEN, "AAIIIIBBBB", (index) => [
    index === 6 ? "Bianchi Ivo" : index === 2 ? "NERI  SARA" : "Neri Sara",
  ]);

  it("is asked of belluno alone", () => {
    expect(told(check(head, rows, { sistema: belluno }))).toEqual(["VALUTATORE_NON_UNICO D10"]);
    const letters = TEN.map((score, index): Row => [
      `Persona ${index}`,
      score,
      ["A", "B", "B", "C", "C", "C", "D", "D", "D", "D"][index],
      index % 2 ? "Neri Sara" : "Bianchi Ivo",
    ]);
    expect(told(check(head, letters, { sistema: livelli }))).toEqual([]);
  });
});

describe("the graduatoria of po-livelli", () => {
  const head: Row = ["Posto", "Nome", "Settore", "Punteggio", "Livello", "Annotazioni"];

  it("leaves suspended people apart, unranked and uncounted", () => {
    const rows: readonly Row[] = [
      [1, "Rossi Ada", "Tributi", 96, "A"],
      [undefined, "Verdi Ugo", "Tributi", undefined, undefined, "sospeso dal servizio"],
      [2, "Neri Ida", "Tributi", 91, "B"],
    ];
    expect(told(check(head, rows, { sistema: livelli }))).toEqual(["NON_VALUTABILE B5"]);
  });

  it.each([
    [70, "E", undefined, ["FASCIA_AMBIGUA E4"]],
    [70, "D", undefined, ["FASCIA_AMBIGUA E4"]],
    [70, "D", { S11: "e" }, ["FASCIA_ERRATA E4"]],
    [70, "D", { S11: "d" }, []],
    [70.01, "D", undefined, []],
    [55, "E", undefined, ["FASCIA_AMBIGUA E4"]],
    [55, "negativa", { S7: "negativa_sotto_60" }, []],
    [55, "negativa", { S7: "e_da_50" }, ["FASCIA_ERRATA E4"]],
  ])("%d in %s with %j: %j", (score, band, scelte, expected) => {
    expect(
      told(
        check(head, [[undefined, "Rossi Ada", "Tributi", score, band]], {
          sistema: livelli,
          ...(scelte ? { scelte } : {}),
        }),
      ),
    ).toEqual(expected);
  });

  it("tells five people of a settore with one score, not four", () => {
    const same = (count: number): readonly Row[] =>
      Array.from({ length: count }, (_, index) => [1, `Persona ${index}`, "Tributi", 95, "A"]);
    expect(told(check(head, same(4), { sistema: livelli }))).toEqual([]);
    expect(told(check(head, same(5), { sistema: livelli }))).toEqual(["DISTRIBUZIONE_ANOMALA D4:D8"]);
  });

  it("ranks nobody of band E", () => {
    expect(
      told(
        check(
          head,
          [
            [1, "Rossi Ada", "Tributi", 96, "A"],
            [2, "Verdi Ugo", "Tributi", 65, "E"],
          ],
          { sistema: livelli },
        ),
      ),
    ).toEqual(["POSTO_ERRATO A5"]);
  });
});

describe("which sistema", () => {
  const of = (head: Row, rows: readonly Row[]): string =>
    checkWorkbook(makeSnapshot(makeSheet({ A1: "Graduatoria 2012", ...makeRows("A3", [head, ...rows]) }))).sistema.id;

  it("is known by the bands that a table states", () => {
    expect(of(HEAD, people(TEN, "AAIIIIBBBB"))).toBe("belluno-2011");
    expect(
      of(
        ["Nome", "Punteggio", "Livello"],
        [
          ["Rossi Ada", 96, "A"],
          ["Verdi Ugo", 85, "C"],
          ["Neri Ida", 72, "D"],
        ],
      ),
    ).toBe("po-livelli");
    expect(
      of(
        ["Nome", "Punteggio", "Fascia"],
        [
          ["Rossi Ada", 96, "A"],
          ["Verdi Ugo", 99, "D"],
          ["Neri Ida", 72, "C"],
        ],
      ),
    ).toBe("arsac-2017");
    expect(
      of(
        ["Nome", "Punteggio", "Fascia di merito"],
        [
          ["Rossi Ada", 96, "Eccellenza"],
          ["Verdi Ugo", 85, "Distinzione"],
        ],
      ),
    ).toBe("arsac-2017");
  });
});
