// Flat lists of objectives: what is read, which weights belong together, what is told of each indicator.
import { describe, expect, it } from "@jest/globals";
import { piano } from "../../src/scheda/kinds/piano/index";
import type { CellInput } from "./sheet";
import { date, formula, makeRows, makeSheet, percent } from "./sheet";
import { contextOf, readGolden, runKind, told } from "./run-kind";

const HEAD = ["Obiettivo", "Indicatore", "Peso", "Target", "Risultato", "PR"];

function list(
  rows: readonly (readonly (CellInput | undefined)[])[],
  merges: readonly string[] = [],
  head: readonly string[] = HEAD,
) {
  return makeSheet({ A1: "Piano della performance – anno 2018", ...makeRows("A3", [head, ...rows]) }, { merges });
}

const findings = (...args: Parameters<typeof list>) => told(runKind(piano, list(...args)).findings);

describe("a plan of the golden samples", () => {
  it("tells what is wrong in 04 and nothing else", () => {
    const { schede, findings: all } = runKind(piano, readGolden("04_piano_performance_consuntivo.xlsx").sheets);
    expect(schede.map(({ sheet, anno }) => [sheet, anno])).toEqual([["Consuntivo 2018", 2018]]);
    expect(new Set(told(all))).toEqual(
      new Set([
        "PR_OLTRE_100 H6",
        "PESI_SOMMA D7:D8",
        "PR_ERRATO H7",
        "TARGET_ZERO F9",
        "RISULTATO_MANCANTE G10",
        "VALORE_NON_NUMERICO G11",
        "VALORE_NON_NUMERICO F12",
        "ERRORE_CELLA H13",
        "PUNTEGGIO_ARROTONDATO H14",
      ]),
    );
  });

  it("finds the objective under 70 % of 06 and the mixed scale of 11", () => {
    expect(
      told(runKind(piano, readGolden("06_posizione_organizzativa.xlsx").sheets, contextOf({}, "po-livelli")).findings),
    ).toEqual(["OBIETTIVO_NON_RAGGIUNTO F6"]);
    expect(told(runKind(piano, readGolden("11_direzione_2019.xlsx").sheets).findings)).toEqual(["SCALA_MISTA F5"]);
  });
});

describe("weights", () => {
  it("on each row belong to the whole list where each objective has one row", () => {
    expect(
      findings([
        ["A", "a", 60, 10, 5, 50],
        ["B", "b", 40, 10, 5, 50],
      ]),
    ).toEqual([]);
    expect(
      findings([
        ["A", "a", 60, 10, 5, 50],
        ["B", "b", 30, 10, 5, 50],
      ]),
    ).toEqual(["PESI_SOMMA C4:C5"]);
  });

  it("on each row belong to the indicator within its objective where objectives repeat or span rows", () => {
    const rows = [
      ["A", "a", 60, 10, 5, 50],
      ["A", "b", 40, 10, 5, 50],
      ["B", "c", 100, 10, 5, 50],
    ];
    expect(findings(rows)).toEqual([]);
    expect(findings([...rows, ["C", "d", 50, 10, 5, 50], [undefined, "e", 40, 10, 5, 50]])).toEqual([
      "PESI_SOMMA C7:C8",
    ]);
  });

  it("written once, merged or not, belong to the objective", () => {
    const rows = [
      ["A", "a", 60, 10, 5, 50],
      [undefined, "b", undefined, 10, 5, 50],
      ["B", "c", 40, 10, 5, 50],
    ];
    expect(findings(rows)).toEqual([]);
    expect(findings(rows, ["A4:A5", "C4:C5"])).toEqual([]);
    expect(
      findings([
        ["A", "a", 60, 10, 5, 50],
        [undefined, "b", undefined, 10, 5, 50],
        ["B", "c", 30, 10, 5, 50],
      ]),
    ).toEqual(["PESI_SOMMA C4:C6"]);
  });

  it("may share 100 among all the indicators of the list, or within each settore", () => {
    expect(
      findings([
        ["A", "a", 30, 10, 5, 50],
        ["A", "b", 20, 10, 5, 50],
        ["B", "c", 50, 10, 5, 50],
      ]),
    ).toEqual([]);
    const head = [...HEAD, "Settore"];
    const rows = [
      ["A", "a", 60, 10, 5, 50, "Tributi"],
      ["B", "b", 40, 10, 5, 50, "Tributi"],
      ["C", "c", 100, 10, 5, 50, "Anagrafe"],
    ];
    expect(findings(rows, [], head)).toEqual([]);
  });

  it("some given and some not are told once, at what lacks", () => {
    expect(
      findings([
        ["A", "a", 60, 10, 5, 50],
        ["B", "b", undefined, 10, 5, 50],
        ["C", "c", 40, 10, 5, 50],
      ]),
    ).toEqual(["PESO_MANCANTE C5"]);
    expect(
      findings([
        ["A", "a", "alto", 10, 5, 50],
        ["B", "b", 40, 10, 5, 50],
      ]),
    ).toEqual(["PESO_NON_VALIDO C4"]);
    expect(
      findings([
        ["A", "a", "60", 10, 5, 50],
        ["B", "b", 40, 10, 5, 50],
      ]),
    ).toEqual(["NUMERO_TESTO C4"]);
  });

  it("may be the points of po-livelli, but not in arsac", () => {
    const sheet = list([
      ["A", "a", 225, 10, 8, 80],
      ["B", "b", 50, 10, 8, 80],
    ]);
    expect(told(runKind(piano, sheet, contextOf({}, "po-livelli")).findings)).toEqual([]);
    expect(told(runKind(piano, sheet).findings)).toEqual(["PESO_NON_VALIDO C4"]);
  });

  it("may stand in two columns, of the objective and of the indicator", () => {
    const head = ["Obiettivo", "Peso obiettivo", "Indicatore", "Peso indicatore", "Target", "Risultato"];
    const right = [
      ["A", 70, "a", 60, 10, 5],
      [undefined, undefined, "b", 40, 10, 5],
      ["B", 30, "c", 100, 10, 5],
    ];
    expect(findings(right, [], head)).toEqual([]);
    expect(
      findings(
        [
          ["A", 70, "a", 50, 10, 5],
          [undefined, undefined, "b", 40, 10, 5],
          ["B", 30, "c", 100, 10, 5],
        ],
        [],
        head,
      ),
    ).toEqual(["PESI_SOMMA D4:D5"]);
    // 42 + 28 where the objective weighs 70: points of the objective.
    expect(
      findings(
        [
          ["A", 70, "a", 42, 10, 5],
          [undefined, undefined, "b", 28, 10, 5],
          ["B", 30, "c", 30, 10, 5],
        ],
        [],
        head,
      ),
    ).toEqual(["PESI_IN_PUNTI D4:D5", "PESI_IN_PUNTI D6"]);
  });

  it("of 100 beside each objective are those of their only indicators", () => {
    expect(
      findings([
        ["A", "a", 100, 10, 5, 50],
        ["B", "b", 100, 10, 5, 50],
      ]),
    ).toEqual([]);
  });

  it("merged over several objectives count once", () => {
    const rows = [
      ["A", "a", 60, 10, 5, 50],
      ["B", "b", undefined, 10, 5, 50],
      ["C", "c", 40, 10, 5, 50],
    ];
    expect(findings(rows, ["C4:C5"])).toEqual([]);
  });

  it("of an objective on a row of its own above its indicators are the objective's", () => {
    const rows = [
      ["A", undefined, 60],
      [undefined, "a", undefined, 10, 5, 50],
      [undefined, "b", undefined, 10, 5, 50],
      ["B", undefined, 40],
      [undefined, "c", undefined, 10, 5, 50],
    ];
    expect(findings(rows)).toEqual([]);
  });
});

describe("stated PR", () => {
  it("wrong gets the right one as its fix, a formula where it was one", () => {
    const {
      findings: [typed],
    } = runKind(piano, list([["A", "a", 100, 200, 150, 70]]));
    expect(typed).toMatchObject({
      code: "PR_ERRATO",
      cell: "F4",
      expected: 75,
      found: 70,
      fix: [{ cell: "F4", from: 70, to: 75 }],
    });
    const {
      findings: [computed],
    } = runKind(piano, list([["A", "a", 100, 200, 150, formula("=E4/200*10", 7.5)]]));
    expect(computed?.fix).toEqual([
      { sheet: "Foglio1", cell: "F4", from: { formula: "=E4/200*10" }, to: { formula: "=MAX(0,MIN(100,E4/D4*100))" } },
    ]);
    const {
      findings: [shown],
    } = runKind(piano, list([["A", "a", 100, 200, 150, percent(0.7)]]));
    expect(shown).toMatchObject({ code: "PR_ERRATO", found: 70, fix: [{ to: 0.75 }] });
  });

  it("agrees at two decimals, and is rounded where only its own decimals agree", () => {
    expect(findings([["A", "a", 100, 300, 200, 66.67]])).toEqual([]);
    expect(findings([["A", "a", 100, 300, 200, 66.7]])).toEqual(["PUNTEGGIO_ARROTONDATO F4"]);
    expect(findings([["A", "a", 100, 300, 200, 66.6]])).toEqual(["PR_ERRATO F4"]);
    expect(findings([["A", "a", 100, 300, 200, percent(0.67)]])).toEqual(["PUNTEGGIO_ARROTONDATO F4"]);
  });

  it("over 100 counts 100", () => {
    expect(findings([["A", "a", 100, 6, 8, 100]])).toEqual(["PR_OLTRE_100 F4"]);
    expect(findings([["A", "a", 100, 6, 8, undefined]])).toEqual(["PR_OLTRE_100 E4"]);
    expect(findings([["A", "a", 100, 6, 8, 133.33]])).toEqual(["PR_OLTRE_100 F4", "PR_ERRATO F4"]);
  });

  it("of a fall without a tipo proposes riduzione, and keeps a figure that is right as such", () => {
    const head = ["Obiettivo", "Indicatore", "Peso", "Valore iniziale", "Target", "Risultato", "PR"];
    const { findings: all } = runKind(piano, list([["A", "Giorni", 100, 120, 90, 100, 66.67]], [], head));
    expect(told(all)).toEqual(["PR_ERRATO G4"]);
    expect(all[0]?.facts).toMatchObject({ proposta: "riduzione", dovuto: 100 });
    expect(all[0]?.fix).toBeUndefined();
  });

  it("follows the tipo that is written", () => {
    const head = ["Obiettivo", "Indicatore", "Peso", "Tipo", "Valore iniziale", "Target", "Risultato", "PR"];
    const rows = [
      ["A", "a", 20, "riduzione", 120, 90, 100, 66.67],
      ["B", "b", 20, "decrescente", undefined, 90, 100, 90],
      ["C", "c", 20, "incremento", 100, 200, 150, 50],
      ["D", "d", 20, "sì/no", undefined, undefined, "sì", 100],
      ["E", "e", 20, "data", undefined, date(43465), date(43466), 0],
    ];
    expect(findings(rows, [], head)).toEqual([]);
    expect(findings([["A", "a", 100, "riduzione", undefined, 90, 100, 66.67]], [], head)).toEqual([
      "VALORE_INIZIALE_MANCANTE E4",
    ]);
    expect(findings([["A", "a", 100, "incremento", 90, 90, 100, 66.67]], [], head)).toEqual(["TARGET_ZERO F4"]);
    expect(findings([["A", "a", 100, "incremento", 120, 90, 100, 66.67]], [], head)).toEqual(["PR_ERRATO H4"]);
  });
});

describe("indicators without a tipo column", () => {
  it("tell sì/no and dates by their values", () => {
    expect(
      findings([
        ["A", "a", 50, "sì", "no", 0],
        ["B", "b", 50, "SI", "Sì", 100],
      ]),
    ).toEqual([]);
    expect(
      findings([
        ["A", "a", 50, date(43465), date(43464), 100],
        ["B", "b", 50, "31/12/2018", "15/11/2018", 100],
      ]),
    ).toEqual([]);
    expect(findings([["A", "a", 100, date(43465), date(43470), 100]])).toEqual(["PR_ERRATO F4"]);
    expect(findings([["A", "a", 100, 1, "sì", 100]])).toEqual([]);
    expect(findings([["A", "a", 100, 30, "sì", undefined]])).toEqual(["VALORE_NON_NUMERICO E4"]);
  });

  it("keep a number that Excel took for a date apart from dates", () => {
    expect(findings([["A", "a", 100, 2, date(43221), undefined]])).toEqual(["VALORE_NON_NUMERICO E4"]);
    expect(findings([["A", "a", 100, date(43465), 12, undefined]])).toEqual(["VALORE_NON_NUMERICO E4"]);
  });
});

describe("what lacks", () => {
  it("is a missing target, a missing result, a target of 0", () => {
    const rows = [
      ["A", "a", 20, undefined, 5],
      ["B", "b", 20, 10, undefined],
      ["C", "c", 20, 0, 3],
      ["D", "d", 20, "—", 3],
      ["E", "e", 20, 10, 10],
    ];
    expect(findings(rows)).toEqual([
      "TARGET_MANCANTE D4",
      "RISULTATO_MANCANTE E5",
      "TARGET_ZERO D6",
      "TARGET_MANCANTE D7",
    ]);
  });

  it("is said once where no result or no target is there at all", () => {
    expect(
      findings([
        ["A", "a", 50, 10],
        ["B", "b", 50, 20],
      ]),
    ).toEqual(["MISURA_NON_AVVIATA E4:E5"]);
    expect(
      findings([
        ["A", "a", 50, undefined, 10],
        ["B", "b", 50, undefined, 20],
      ]),
    ).toEqual(["TARGET_MANCANTE D4:D5"]);
  });

  it("of a period that is all 0, or all blank, while others are not is that nobody measured", () => {
    const head = ["Periodo", "Obiettivo", "Indicatore", "Target", "Risultato"];
    const measured = [
      [1, "A", "a", 10, 5],
      [1, "B", "b", 10, 7],
    ];
    expect(findings([...measured, [2, "A", "a", 10, 0], [2, "B", "b", 10, 0]], [], head)).toEqual([
      "MISURA_NON_AVVIATA E6:E7",
    ]);
    expect(findings([...measured, [2, "A", "a", 10, undefined], [2, "B", "b", 10, undefined]], [], head)).toEqual([
      "MISURA_NON_AVVIATA E6:E7",
    ]);
  });

  it("of a blank form is everything", () => {
    expect(
      findings([
        ["A", "a"],
        ["B", "b"],
      ]),
    ).toEqual(["SCHEDA_INCOMPLETA A3:F5"]);
  });

  it("comes together on a range where dozens of rows lack the same", () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      `Obiettivo ${index}`,
      `Indicatore ${index}`,
      2.5,
      10,
      index < 5 ? 10 : undefined,
    ]);
    const { findings: all } = runKind(piano, list(rows));
    expect(told(all)).toEqual(["RISULTATO_MANCANTE E9:E43"]);
    expect(all[0]?.facts["altre"]).toBe(34);
  });
});

describe("the scale of a column", () => {
  it("is fractions of 1 where all of it is", () => {
    expect(
      findings([
        ["A", "a", 50, 10, 9, 0.9],
        ["B", "b", 50, 10, 10, 1],
      ]),
    ).toEqual([]);
    expect(
      findings([
        ["A", "a", 50, 10, 9, 0.9],
        ["B", "b", 50, 10, 8, 0.7],
      ]),
    ).toEqual(["PR_ERRATO F5"]);
  });

  it("is mixed where some values are up to 1 and others over it, and then nothing else is told of those rows", () => {
    expect(
      findings([
        ["A", "a", 50, 120, 90, 0.75],
        ["B", "b", 50, 10, 9, 90],
      ]),
    ).toEqual(["SCALA_MISTA F4"]);
  });

  it("is not mixed by a PR that really is so low", () => {
    expect(
      findings([
        ["A", "a", 50, 300, 2, 0.67],
        ["B", "b", 50, 10, 9, 90],
      ]),
    ).toEqual([]);
  });
});

describe("objectives", () => {
  it("written twice in places apart are a duplicate", () => {
    expect(
      findings([
        ["A", "a", 30, 10, 5, 50],
        ["B", "b", 40, 10, 5, 50],
        ["A", "a", 30, 10, 5, 50],
      ]),
    ).toEqual(["DUPLICATO A6"]);
    expect(
      findings([
        ["A", "a", 30, 10, 5, 50],
        ["B", "b", 40, 10, 5, 50],
        ["A", "c", 30, 10, 5, 50],
      ]),
    ).toEqual(["DUPLICATO A6"]);
  });

  it("repeated beside each of their indicators are none", () => {
    expect(
      findings([
        ["A", "a", 60, 10, 5, 50],
        ["A", "b", 40, 10, 5, 50],
      ]),
    ).toEqual([]);
  });

  it("without their strategic one are orphans, where the list has the column", () => {
    const head = ["Obiettivo strategico", "Obiettivo operativo", "Indicatore", "Target", "Risultato"];
    const rows = [
      ["S1", "A", "a", 10, 5],
      ["S1", "B", "b", 10, 5],
      [undefined, "C", "c", 10, 5],
      ["S2", "D", "d", 10, 5],
    ];
    expect(findings(rows, [], head)).toEqual(["ORFANO A6"]);
    expect(
      findings(
        [
          ["S1", "A", "a", 10, 5],
          [undefined, "B", "b", 10, 5],
          [undefined, "C", "c", 10, 5],
          ["S2", "D", "d", 10, 5],
          [undefined, "E", "e", 10, 5],
        ],
        [],
        head,
      ),
    ).toEqual([]);
    expect(
      findings(
        [
          ["S1", "A", "a", 10, 5],
          ["", "B", "b", 10, 5],
          ["S2", "D", "d", 10, 5],
        ],
        ["A4:A5"],
        head,
      ),
    ).toEqual([]);
  });
});

describe("headings over two rows", () => {
  it("are read by their lower row", () => {
    const head = [
      ["Obiettivo", "Indicatori"],
      [undefined, "Descrizione", "Peso", "Target 2018", "Risultato"],
    ];
    const rows = [
      ["A", "a", 50, 10, 5],
      [undefined, "b", 50, 10, 8],
      ["B", "c", 100, "n.d.", 3],
    ];
    const sheet = makeSheet(
      { A1: "Piano 2018", ...makeRows("A3", [...head, ...rows]) },
      { merges: ["A3:A4", "B3:E3"] },
    );
    expect(told(runKind(piano, sheet).findings)).toEqual(["VALORE_NON_NUMERICO D7"]);
  });
});

describe("targets", () => {
  it("of several years: that of the plan's year counts", () => {
    const head = ["Obiettivo", "Indicatore", "Peso", "Target 2018", "Target 2019", "Risultato", "PR"];
    expect(findings([["A", "a", 100, 10, 20, 5, 50]], [], head)).toEqual([]);
  });

  it("of two half-years: that of December counts, and that of June while monitoring", () => {
    const head = ["Obiettivo", "Indicatore", "Peso", "Target 30/06", "Target 31/12", "Risultato", "PR"];
    expect(findings([["A", "a", 100, 5, 10, 5, 50]], [], head)).toEqual([]);
    const sheet = makeSheet({
      A1: "Monitoraggio al 30 giugno 2018",
      ...makeRows("A3", [head, ["A", "a", 100, 5, 10, 5, 100]]),
    });
    expect(told(runKind(piano, sheet).findings)).toEqual([]);
  });
});
