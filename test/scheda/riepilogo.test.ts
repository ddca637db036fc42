// Summaries of arsac: bands, percentages, amounts, totals, people; what offices make of them.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/scheda/index";
import type { CheckOptions, Finding } from "../../src/scheda/index";
import { error, formula, makeRows, makeSheet, makeSnapshot, percent, uncached } from "./sheet";
import type { CellInput } from "./sheet";

type Row = readonly (CellInput | undefined)[];

const TITLE = { A1: "Riepilogo delle valutazioni – Anno 2020" };
const HEAD: Row = ["Dipendente", "Categoria", "Punteggio", "Fascia", "Retribuzione %"];

function check(
  rows: readonly Row[],
  head: Row = HEAD,
  options: CheckOptions = {},
  more: Readonly<Record<string, CellInput>> = {},
): readonly Finding[] {
  return checkWorkbook(makeSnapshot(makeSheet({ ...TITLE, ...more, ...makeRows("A3", [head, ...rows]) })), options)
    .findings;
}

const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ code, cell }) => `${code} ${cell}`);

describe("bands and percentages", () => {
  it("says nothing of a right row, however the band is written", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", 88, "Distinzione", 80],
          ["Verdi Ugo", "D3", 95, 1, 100],
          ["Neri Ida", "B", 66, "3° livello", 60],
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    [90.99, "2", []],
    [70.99, "3", []],
    [91, "1", []],
    [70, "2", ["FASCIA_ERRATA D4"]],
    [91, "2", ["FASCIA_ERRATA D4"]],
  ])("%d in band %s under S1 soglia: %j", (score, band, expected) => {
    expect(told(check([["Rossi Ada", "C", score, band]], HEAD, { scelte: { S1: "soglia" } }))).toEqual(expected);
  });

  it.each([
    [90, []],
    [90.01, ["FASCIA_AMBIGUA D4"]],
    [90.6, ["FASCIA_AMBIGUA D4"]],
    [91, ["FASCIA_ERRATA D4"]],
  ])("%d as distinzione while nobody has chosen S1: %j", (score, expected) => {
    expect(told(check([["Rossi Ada", "C", score, "Distinzione"]]))).toEqual(expected);
  });

  it("proposes the band in the letters of the wrong one", () => {
    const [upper, level] = check([
      ["Rossi Ada", "C", 88, "ECCELLENZA"],
      ["Verdi Ugo", "C", 88, 1],
    ]);
    expect([upper?.fix?.[0]?.to, level?.fix?.[0]?.to]).toEqual(["DISTINZIONE", 2]);
  });

  it("tells a wrong percentage, not one that follows from a band told wrong", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", 88, "Distinzione", 100],
          ["Verdi Ugo", "C", 70, "Distinzione", 80],
        ]),
      ),
    ).toEqual(["RETRIBUZIONE_ERRATA E4", "FASCIA_ERRATA D5"]);
  });

  it("reads percentages formatted as such, and writes the fix as the cell holds it", () => {
    const [finding] = check([
      ["Rossi Ada", "C", 88, "Distinzione", percent(1)],
      ["Verdi Ugo", "C", 95, "1", percent(1)],
    ]);
    expect(finding).toMatchObject({
      code: "RETRIBUZIONE_ERRATA",
      expected: 80,
      fix: [{ cell: "E4", from: 1, to: 0.8 }],
    });
  });

  it("takes a column headed Fascia for the categoria where it holds categorie", () => {
    expect(
      told(
        check(
          [
            ["Rossi Ada", "C", 88],
            ["Verdi Ugo", "D", 95],
          ],
          ["Dipendente", "Fascia", "Punteggio"],
        ),
      ),
    ).toEqual([]);
  });
});

describe("people", () => {
  it("tells a categoria that lacks, is unknown or may be two", () => {
    expect(
      told(
        check([
          ["Rossi Ada", undefined, 88],
          ["Verdi Ugo", "E1", 88],
          ["Neri Ida", "C/D", 88],
          ["Blu Leo", "Istruttore", 88],
        ]),
      ),
    ).toEqual(["CATEGORIA_SCONOSCIUTA B4", "CATEGORIA_SCONOSCIUTA B5", "CATEGORIA_SCONOSCIUTA B6"]);
  });

  it("asks for no categoria where there is no such column", () => {
    expect(told(check([["Rossi Ada", 88, "2"]], ["Dipendente", "Punteggio", "Livello"]))).toEqual([]);
  });

  it("tells a person written twice whatever the case and the blanks, but not two people with a matricola each", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", 88],
          ["ROSSI  ADA", "C", 88],
        ]),
      ),
    ).toEqual(["DUPLICATO A5"]);
    const head: Row = ["Matricola", "Dipendente", "Punteggio", "Livello"];
    expect(
      told(
        check(
          [
            [101, "Rossi Ada", 88, "2"],
            [102, "Rossi Ada", 75, "2"],
          ],
          head,
        ),
      ),
    ).toEqual([]);
  });

  it("reads surname and name in two columns, in either order", () => {
    const rows = (head: Row, row: Row) =>
      checkWorkbook(makeSnapshot(makeSheet({ ...TITLE, ...makeRows("A3", [head, row, row]) }))).schede[0]?.righe?.[0]
        ?.persona;
    expect(rows(["Cognome", "Nome", "Punteggio"], ["Rossi", "Ada", 88])).toBe("Rossi Ada");
    expect(rows(["Nome", "Cognome", "Punteggio"], ["Ada", "Rossi", 88])).toBe("Rossi Ada");
  });

  it("leaves headings of groups, means and totals out of the people", () => {
    const rows: readonly Row[] = [
      ["Settore Tributi"],
      ["Rossi Ada", "C", 88, "2"],
      ["Media Tributi", undefined, 88],
      ["Settore Anagrafe"],
      ["Verdi Ugo", "C", 75, "2"],
      ["Totale", undefined, 163],
    ];
    const { schede, findings } = checkWorkbook(
      makeSnapshot(makeSheet({ ...TITLE, ...makeRows("A3", [HEAD, ...rows]) })),
    );
    expect(schede[0]?.righe?.map(({ persona }) => persona)).toEqual(["Rossi Ada", "Verdi Ugo"]);
    expect(told(findings)).toEqual([]);
  });

  it("asks whose the figures of a nameless row are", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", 88, "2"],
          [undefined, "C", 75, "2"],
          ["Verdi Ugo", "C", 75, "2"],
        ]),
      ),
    ).toEqual(["SCHEDA_INCOMPLETA A5"]);
  });

  it("says once that a table is still to fill in, and nothing else", () => {
    expect(
      told(
        check([
          ["Rossi Ada", undefined],
          ["Rossi Ada", "X"],
        ]),
      ),
    ).toEqual(["SCHEDA_INCOMPLETA A3:E3"]);
  });
});

describe("values", () => {
  it("tells numbers kept as text with the number, other texts and errors without", () => {
    const findings = check([
      ["Rossi Ada", "C", "88,5", "2"],
      ["Verdi Ugo", "C", "ottimo", "2"],
      ["Neri Ida", "C", error("#DIV/0!"), "2"],
      ["Blu Leo", "C", 75, "2"],
    ]);
    expect(told(findings)).toEqual(["NUMERO_TESTO C4", "VALORE_NON_NUMERICO C5", "ERRORE_CELLA C6"]);
    expect(findings[0]?.fix).toEqual([{ sheet: "Foglio1", cell: "C4", from: "88,5", to: 88.5 }]);
  });

  it("takes words that say why there is no score for what they are", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", "non valutato"],
          ["Verdi Ugo", "C", "in aspettativa"],
          ["Neri Ida", "C", "Assente"],
          ["Blu Leo", "C", 75],
        ]),
      ),
    ).toEqual([]);
  });

  it("tells one scale among others once, and nothing else of those rows", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", 0.88, "1"],
          ["Verdi Ugo", "C", 75, "2"],
          ["Neri Ida", "C", 95, "1"],
        ]),
      ),
    ).toEqual(["SCALA_MISTA C4"]);
  });

  it("tells formulas without a stored value once for the workbook", () => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", uncached("=Z1"), "2"],
          ["Verdi Ugo", "C", uncached("=Z2"), "2"],
        ]),
      ),
    ).toEqual(["DA_RICALCOLARE C4"]);
  });

  it.each([
    [100, []],
    [100.004, []],
    [100.01, ["PUNTEGGIO_OLTRE_MASSIMO C4"]],
    [0, []],
    [-0.5, ["PUNTEGGIO_NEGATIVO C4"]],
  ])("a score of %d: %j", (score, expected) => {
    expect(
      told(
        check([
          ["Rossi Ada", "C", score],
          ["Verdi Ugo", "C", 75],
          ["Neri Ida", "C", 80],
        ]),
      ),
    ).toEqual(expected);
  });
});

describe("columns of factors", () => {
  const head: Row = ["Dipendente", "Cat.", "1a", "1b", "3", "4", "Totale", "Livello"];

  it("tells a total that is not their sum, with the sum as its fix", () => {
    const findings = check(
      [
        ["Rossi Ada", "C", 14, 9, 60, 4.5, 87.5, "2"],
        ["Verdi Ugo", "C", 13, 8, 50, 4.5, 76, "2"],
      ],
      head,
    );
    expect(told(findings)).toEqual(["TOTALE_ERRATO G5"]);
    expect(findings[0]?.fix?.[0]?.to).toEqual({ formula: "=SUM(C5:F5)" });
  });

  it("tells points over the weight, and knows that 1a carries the weight of a 1b without objectives", () => {
    expect(
      told(
        check(
          [
            ["Rossi Ada", "C", 14, 11, 60, 4.5, 89.5, "2"],
            ["Verdi Ugo", "C", 24, undefined, 60, 4.5, 88.5, "2"],
          ],
          head,
        ),
      ),
    ).toEqual(["PUNTEGGIO_OLTRE_MASSIMO D4"]);
  });

  it("weighs percentages", () => {
    const percentages: readonly Row[] = [
      ["Rossi Ada", "C", 92.5, 60, 78, 88, 78.88, "2"],
      ["Verdi Ugo", "C", 92.5, undefined, 78, 88, 82.13, "2"],
      ["Neri Ida", "C", 80, 80, 80, 80, 81, "2"],
    ];
    expect(told(check(percentages, head))).toEqual(["TOTALE_ERRATO G6"]);
  });
});

describe("the fund", () => {
  const head: Row = [
    "Dipendente",
    "Categoria",
    "Coefficiente",
    "Punteggio",
    "Livello",
    "Retribuzione %",
    "Presenza",
    "Importo",
  ];
  const people = (amounts: readonly number[]): readonly Row[] => [
    ["Rossi Ada", "C", 1, 95, "1", 100, 1, amounts[0]],
    ["Verdi Ugo", "C", 1, 85, "2", 80, 1, amounts[1]],
    ["Neri Ida", "D", 1.2, 65, "3", 60, 0.5, amounts[2]],
  ];
  const fund = { A2: "Fondo:", B2: 10000 };

  it("finds nothing in the worked example: 3125, 2500, 1125 and 3250 of economie", () => {
    expect(
      told(
        check(
          [
            ...people([3125, 2500, 1125]),
            ["Totale", , , , , , , formula("=SUM(H4:H6)", 6750)],
            ["Economie", , , , , , , 3250],
          ],
          head,
          {},
          fund,
        ),
      ),
    ).toEqual([]);
  });

  it("tells each amount that is not the rule's once the whole squares", () => {
    const findings = check(
      [
        ...people([3100, 2525, 1125]),
        ["Totale", , , , , , , formula("=SUM(H4:H6)", 6750)],
        ["Economie", , , , , , , 3250],
      ],
      head,
      {},
      fund,
    );
    expect(told(findings)).toEqual(["IMPORTO_ERRATO H4", "IMPORTO_ERRATO H5"]);
    expect(findings.map(({ expected }) => expected)).toEqual([3125, 2500]);
  });

  it("tells only that the fund does not square where it does not", () => {
    expect(
      told(
        check(
          [
            ...people([3100, 2500, 1125]),
            ["Totale", , , , , , , formula("=SUM(H4:H6)", 6725)],
            ["Economie", , , , , , , 3250],
          ],
          head,
          {},
          fund,
        ),
      ),
    ).toEqual(["FONDO_NON_QUADRATO H8"]);
    expect(told(check([...people([9000, 2500, 1125])], head, {}, fund))).toEqual(["FONDO_NON_QUADRATO B2"]);
  });

  it("asks for no line of economie", () => {
    expect(told(check(people([3125, 2500, 1125]), head, {}, fund))).toEqual([]);
  });

  it("tells money under the threshold and totals that miss a row", () => {
    const rows: readonly Row[] = [
      ["Rossi Ada", "C", 1, 48, "4", 0, 1, 500],
      ["Verdi Ugo", "C", 1, 85, "2", 80, 1, "4.000,00"],
      ["Totale", , , , , , , formula("=SUM(H4:H5)", 500)],
    ];
    expect(told(check(rows, head, {}, fund))).toEqual(["PREMIO_NON_DOVUTO H4", "NUMERO_TESTO H5", "TOTALE_ERRATO H6"]);
  });

  it("takes months for presence", () => {
    const months = head.map((one) => (one === "Presenza" ? "Mesi di servizio" : one));
    const rows: readonly Row[] = [
      ["Rossi Ada", "C", 1, 95, "1", 100, 12, 3125],
      ["Verdi Ugo", "C", 1, 85, "2", 80, 12, 2500],
      ["Neri Ida", "D", 1.2, 65, "3", 60, 6, 1125],
    ];
    expect(told(check(rows, months, {}, fund))).toEqual([]);
  });

  it("holds subtotals to their group and the last total to all", () => {
    const rows: readonly Row[] = [
      ["Rossi Ada", "C", 1, 95, "1", 100, 1, 1000],
      ["Totale Tributi", , , , , , , 1000],
      ["Verdi Ugo", "C", 1, 85, "2", 80, 1, 800],
      ["Totale Anagrafe", , , , , , , 900],
      ["Totale generale", , , , , , , 1800],
    ];
    expect(told(check(rows, head))).toEqual(["TOTALE_ERRATO H7"]);
  });
});

describe("places", () => {
  const head: Row = ["Posto", "Dipendente", "Punteggio"];

  it("gives equal scores one place and skips the next", () => {
    expect(
      told(
        check(
          [
            [1, "Rossi Ada", 95],
            [2, "Verdi Ugo", 90],
            [2, "Neri Ida", 90],
            [4, "Blu Leo", 80],
          ],
          head,
        ),
      ),
    ).toEqual([]);
    expect(
      told(
        check(
          [
            [1, "Rossi Ada", 95],
            [2, "Verdi Ugo", 90],
            [3, "Neri Ida", 90],
            [4, "Blu Leo", 80],
          ],
          head,
        ),
      ),
    ).toEqual(["POSTO_ERRATO A6"]);
  });

  it("reads ordinals, and rankings by settore in one table", () => {
    const bySettore: Row = ["Posizione", "Dipendente", "Settore", "Punteggio"];
    expect(
      told(
        check(
          [
            ["1°", "Rossi Ada", "Tributi", 95],
            ["2°", "Verdi Ugo", "Tributi", 90],
            ["1°", "Neri Ida", "Anagrafe", 93],
          ],
          bySettore,
        ),
      ),
    ).toEqual([]);
  });
});
