import { describe, expect, it } from "@jest/globals";
import { valutazione } from "../../src/scheda/kinds/valutazione/index";
import { findBuiltIn } from "../../src/sistema/catalogue";
import type { Row } from "./forms";
import { makeForm, NAMES, RIGHT_C } from "./forms";
import { contextOf, runKind } from "./run-kind";
import type { CellInput } from "./sheet";
import { date, error, formula, makeRows, makeSheet, percent, uncached } from "./sheet";

const DIRIGENTE: readonly Row[] = [
  ["1a", 30, 27.6, 27.6],
  ["1b", 20, 17, 17],
  ["2", 5, 4, 4],
  ["3", 35, 31.5, 31.5],
  ["4", 10, 8.8, 8.8],
];

const run = (rows: readonly Row[] = RIGHT_C, options: Parameters<typeof makeForm>[1] = {}, scelte = {}) =>
  runKind(valutazione, makeForm(rows, options), contextOf(scelte));
const replaced = (rows: readonly Row[], index: number, row: Row): readonly Row[] =>
  rows.map((old, at) => (at === index ? row : old));

describe("a right form", () => {
  it("is read whole and gives no finding", () => {
    const { json, findings } = run();
    expect(findings).toEqual([]);
    expect(json).toEqual([
      {
        kind: "valutazione",
        sheet: "Foglio1",
        range: "A8:E13",
        persona: "Esempi Bruno",
        categoria: "c",
        settore: "Agronomia",
        anno: 2017,
        fattori: [
          { id: "1a", peso: 15, percentuale: 80, punti: 12 },
          { id: "1b", peso: 10, percentuale: 90, punti: 9 },
          { id: "3", peso: 70, percentuale: 80, punti: 56 },
          { id: "4", peso: 5, percentuale: 80, punti: 4 },
        ],
        punteggio: 81,
        fascia: "distinzione",
        livello: "2",
        retribuzione: 80,
        dovuto: { punteggio: 81, fascia: "distinzione", livello: "2", retribuzione: 80 },
      },
    ]);
  });

  it.each([
    ["dirigente", "Dirigente", DIRIGENTE],
    [
      "po_ap",
      "P.O.",
      [
        ["1a", 30, 24, 24],
        ["1b", 20, 16, 16],
        ["3", 40, 32, 32],
        ["4", 10, 8, 8],
      ],
    ],
    [
      "resp_d",
      "D",
      [
        ["1a", 25, 20, 20],
        ["1b", 15, 12, 12],
        ["3", 50, 40, 40],
        ["4", 10, 8, 8],
      ],
    ],
    [
      "d",
      "D3",
      [
        ["1a", 20, 16, 16],
        ["1b", 10, 8, 8],
        ["3", 60, 48, 48],
        ["4", 10, 8, 8],
      ],
    ],
    [
      "ab",
      "Fascia A e B",
      [
        ["1a", 10, 8, 8],
        ["3", 85, 68, 68],
        ["4", 5, 4, 4],
      ],
    ],
  ] as readonly [string, string, readonly Row[]][])("of categoria %s", (id, categoria, rows) => {
    const cells: Record<string, CellInput> =
      id === "resp_d" ? { A3: "Dipendenti titolari di specifiche responsabilità" } : {};
    const { json, worse } = run(rows, { categoria, cells });
    expect(worse).toEqual([]);
    expect(json[0]?.categoria).toBe(id);
  });

  it("in any order of columns, with the code in a column of its own and others between", () => {
    const cells = makeRows("B3", [
      ["Note", "Cod.", "Responsabile del dato", "Punti attribuiti", "Fattore", "Peso %"],
      [undefined, "1a", "Rossi", 12, "Performance organizzativa", 15],
      [undefined, "1b", "Verdi", 9, "Obiettivi individuali", 10],
      [undefined, "3", "Neri", 56, "Competenze e comportamenti", 70],
      [undefined, "4", "Bianchi", 4, "Performance dell'Ente", 5],
      [undefined, undefined, undefined, 81, "TOTALE", 100],
    ]);
    const sheet = makeSheet({
      ...cells,
      B1: "Scheda di valutazione – Fascia C – Anno 2018",
      B2: "Cognome e nome: Prova Ada",
      E2: "Settore: Tributi",
    });
    const { json, worse } = runKind(valutazione, sheet);
    expect(worse).toEqual([]);
    expect(json[0]).toMatchObject({ persona: "Prova Ada", categoria: "c", anno: 2018, punteggio: 81, livello: "2" });
  });

  it("keeps sub-rows under 1b and 3 apart from factors, whether their weights add up to 100 or to the factor's", () => {
    const rows = makeRows("A8", [
      ["Fattori di valutazione", "Peso", "Punteggio risultante", "Punteggio attribuito", "Note"],
      [NAMES["1a"], 15, 12, 12],
      [NAMES["1b"], 10, 9, 9],
      ["Ridurre i tempi di risposta", 60],
      ["Riordinare l'archivio", 40],
      [NAMES["3"], 70, 56, 56],
      ["Capacità attuativa", 30, 24, 24],
      ["Flessibilità", 20, 16, 16],
      ["Capacità di relazione", 20, 16, 16],
      [NAMES["4"], 5, 4, 4],
      ["Totale", 100, 81, 81],
    ]);
    const { json, worse, schede } = runKind(
      valutazione,
      makeSheet({ A1: "Scheda Fascia C Anno 2017", A5: "Dipendente: Prova Ada", D5: "Settore: Tributi", ...rows }),
    );
    expect(worse).toEqual([]);
    expect(schede[0]?.righe.map(({ sottorighe }) => sottorighe.length)).toEqual([0, 2, 3, 0]);
    expect(json[0]?.punteggio).toBe(81);
  });

  it("adds up factors whose figures stand on their sub-rows alone", () => {
    const rows = makeRows("A8", [
      ["Fattori di valutazione", "Peso", "Punteggio attribuito"],
      [NAMES["1a"], 15, 12],
      [NAMES["1b"]],
      ["Ridurre i tempi di risposta", 6, 5],
      ["Riordinare l'archivio", 4, 4],
      [NAMES["3"], 70, 56],
      [NAMES["4"], 5, 4],
      ["Totale", 100, 81],
    ]);
    const { json, worse } = runKind(
      valutazione,
      makeSheet({ A1: "Scheda Fascia C Anno 2017", A5: "Dipendente: Prova Ada", D5: "Settore: Tributi", ...rows }),
    );
    expect(worse).toEqual([]);
    expect(json[0]?.fattori?.[1]).toEqual({ id: "1b", peso: 10, percentuale: 90, punti: 9 });
  });

  it("takes 1b at 0 or left out for a reallocation where 1a is raised", () => {
    const raised: readonly Row[] = [
      ["1a", 25, 20, 20],
      ["3", 70, 56, 56],
      ["4", 5, 4, 4],
    ];
    expect(run(raised).worse).toEqual([]);
    expect(run([raised[0] as Row, ["1b", 0, 0, 0], ...raised.slice(1)]).worse).toEqual([]);
    expect(run([raised[0] as Row, ["1b", "–", "–", "–"], ...raised.slice(1)]).worse).toEqual([]);
  });

  it("lets a dash stand for the factor that the categoria does not have", () => {
    expect(
      run([RIGHT_C[0] as Row, RIGHT_C[1] as Row, ["2", "--", "–", "–"], RIGHT_C[2] as Row, RIGHT_C[3] as Row]).worse,
    ).toEqual([]);
  });

  it("reads several forms below and beside each other", () => {
    const form = (corner: string, name: string): Record<string, CellInput> =>
      makeRows(corner, [
        [`Cognome e nome: ${name}`],
        ["Categoria: C"],
        ["Fattore", "Peso", "Punti attribuiti"],
        [NAMES["1a"], 15, 12],
        [NAMES["1b"], 10, 9],
        [NAMES["3"], 70, 56],
        [NAMES["4"], 5, 4],
        ["Totale", 100, 81],
        ["Livello: 2"],
      ]);
    const sheet = makeSheet({
      A1: "Schede di valutazione – Anno 2019 – ",
      A2: "Settore: Tributi",
      ...form("A4", "Prova Ada"),
      ...form("E4", "Saggi Remo"),
      ...form("A16", "Bozza Sara"),
    });
    const { json, worse } = runKind(valutazione, sheet);
    expect(json.map(({ persona }) => persona)).toEqual(["Prova Ada", "Saggi Remo", "Bozza Sara"]);
    expect(json.map(({ anno }) => anno)).toEqual([2019, 2019, 2019]);
    expect(worse).toEqual([]);
  });
});

describe("weights", () => {
  it("that do not add up to 100, and the factor that is wrong", () => {
    const { worse, find } = run(replaced(RIGHT_C, 2, ["3", 75, 60, 60]));
    expect(worse).toEqual(["PESI_SOMMA B13", "PESO_FATTORE B11"]);
    expect(find("PESI_SOMMA")).toMatchObject({ expected: 100, found: 105 });
    expect(find("PESO_FATTORE")).toMatchObject({ expected: 70, found: 75 });
  });

  it("wrong for the categoria have no fix: the points that people gave under them are theirs", () => {
    expect(run(replaced(RIGHT_C, 2, ["3", 75, 61.6, 61.6])).find("PESO_FATTORE")).not.toHaveProperty("fix");
  });

  it("in words, below 0 or over 100 are no weights, and their sum is not told again", () => {
    expect(run(replaced(RIGHT_C, 1, ["1b", "dieci", 9, 9])).worse).toEqual(["PESO_NON_VALIDO B10"]);
    expect(run(replaced(RIGHT_C, 1, ["1b", -10, 9, 9])).worse).toContain("PESO_NON_VALIDO B10");
    expect(run(replaced(RIGHT_C, 1, ["1b", 100.01, 9, 9])).worse).toEqual(["PESO_NON_VALIDO B10"]);
  });

  it("that lack beside others given", () => {
    expect(run(replaced(RIGHT_C, 1, ["1b", null, 9, 9])).worse).toEqual(["PESO_MANCANTE B10"]);
  });

  it("kept as text are read and reported", () => {
    expect(run(replaced(RIGHT_C, 1, ["1b", "10", 9, 9])).worse).toEqual(["NUMERO_TESTO B10", "TOTALE_ERRATO B13"]);
    expect(run(replaced(RIGHT_C, 1, ["1b", "10", 9, 9]), { cells: { B13: 100 } }).worse).toEqual(["NUMERO_TESTO B10"]);
  });

  it("written as percentages are read on 0–100", () => {
    const rows = RIGHT_C.map(([id, peso, one, two]): Row => [id, percent(Number(peso) / 100), one, two]);
    expect(run(rows, { cells: { B13: percent(1) } }).worse).toEqual([]);
  });

  it("of sub-rows that add up to neither 100 nor the factor's weight", () => {
    const rows = makeRows("A8", [
      ["Fattori di valutazione", "Peso", "Punteggio attribuito"],
      [NAMES["1a"], 15, 12],
      [NAMES["1b"], 10, 9],
      ["Ridurre i tempi di risposta", 60],
      ["Riordinare l'archivio", 30],
      [NAMES["3"], 70, 56],
      [NAMES["4"], 5, 4],
    ]);
    expect(
      runKind(
        valutazione,
        makeSheet({ A1: "Scheda Fascia C Anno 2017", A5: "Dipendente: Prova Ada", D5: "Settore: Tributi", ...rows }),
      ).worse,
    ).toEqual(["PESI_SOMMA B11:B12"]);
  });
});

describe("reallocations", () => {
  it.each([
    ["a label", { A7: "Obiettivi individuali assegnati: nessuno" }],
    ["a count of 0", { A7: "Numero obiettivi individuali", B7: 0 }],
    ["a note on the row", { E10: "non assegnati" }],
  ] as readonly [string, Record<string, CellInput>][])(
    "1b keeps weight though %s says that there are no objectives",
    (_, cells) => {
      const rows = replaced(RIGHT_C, 1, ["1b", 10, 0, 0]);
      const { worse, find, json } = run(rows, { cells: { ...cells, D14: "2" } });
      expect(worse).toEqual(["RIALLOCA_1B B10"]);
      expect(find("RIALLOCA_1B")?.fix?.map(({ cell, to }) => [cell, to])).toEqual([
        ["B10", 0],
        ["B9", 25],
        ["C9", 20],
        ["D9", 20],
      ]);
      expect(json[0]).toMatchObject({ punteggio: 72, dovuto: { punteggio: 80, livello: "2" } });
    },
  );

  it("rescales 27 of 30 to 45 of 50 and turns a typed total into a sum", () => {
    const rows: readonly Row[] = [
      ["1a", 30, 27, 27],
      ["1b", 20, null, null],
      ["3", 40, 32, 32],
      ["4", 10, 9, 9],
    ];
    const { find, json } = run(rows, {
      categoria: "P.O.",
      cells: { A7: "Obiettivi individuali assegnati: no", D13: 68 },
    });
    expect(find("RIALLOCA_1B")?.fix?.map(({ cell, to }) => [cell, to])).toEqual([
      ["B10", 0],
      ["B9", 50],
      ["C9", 45],
      ["D9", 45],
      ["D13", { formula: "=SUM(D9:D12)" }],
    ]);
    expect(json[0]?.dovuto?.punteggio).toBe(86);
  });

  it("a bare 0 is no proof", () => {
    expect(run(replaced(RIGHT_C, 1, ["1b", 10, 0, 0])).worse).toEqual(["FATTORE_SOTTO_SOGLIA D10"]);
  });

  it("factor 2 keeps weight with one collaborator, not with two", () => {
    const cells = { A7: "Numero collaboratori", B7: 1 };
    expect(run(DIRIGENTE, { categoria: "Dirigente", cells }).worse).toEqual(["RIALLOCA_2 B11"]);
    expect(run(DIRIGENTE, { categoria: "Dirigente", cells: { ...cells, B7: 2 } }).worse).toEqual([]);
  });

  it("with no collaborator S13 decides, and a notice says so", () => {
    const options = { categoria: "Dirigente", cells: { A7: "Collaboratori: 0", D11: 0, C11: 0, C14: null, D14: 84.9 } };
    const alone = run(DIRIGENTE, options);
    expect(alone.worse).toEqual(["RIALLOCA_2 B11"]);
    expect(alone.note).toEqual(["SENZA_COLLABORATORI A7"]);
    const kept = run(DIRIGENTE, options, { S13: "mantiene" });
    expect(kept.worse).toEqual([]);
    expect(kept.note).toEqual(["SENZA_COLLABORATORI A7"]);
  });

  it("both at once: 50, 40, 10", () => {
    const rows: readonly Row[] = [
      ["1a", 50, 46, 46],
      ["3", 40, 36, 36],
      ["4", 10, 8.8, 8.8],
    ];
    const { worse, json } = run(rows, { categoria: "Dirigente" }, { S1: "soglia" });
    expect(worse).toEqual([]);
    expect(json[0]?.dovuto).toEqual({ punteggio: 90.8, fascia: "distinzione", livello: "2", retribuzione: 80 });
  });
});

describe("factors", () => {
  it("that the categoria does not have, the sum standing beside it", () => {
    const rows: readonly Row[] = [
      RIGHT_C[0] as Row,
      RIGHT_C[1] as Row,
      ["2", 5, 3, 3],
      RIGHT_C[2] as Row,
      RIGHT_C[3] as Row,
    ];
    expect(run(rows).worse).toEqual(["FATTORE_NON_PREVISTO B11", "PESI_SOMMA B14"]);
  });

  it("that no sistema has", () => {
    const rows = makeRows("A8", [
      ["Fattori di valutazione", "Peso", "Punteggio attribuito"],
      [NAMES["1a"], 15, 12],
      [NAMES["1b"], 10, 9],
      [NAMES["3"], 60, 48],
      [NAMES["4"], 5, 4],
      ["5 Presenza in servizio", 10, 8],
      ["Totale", 100, 81],
    ]);
    const sheet = makeSheet({
      A1: "Scheda Fascia C Anno 2017",
      A5: "Dipendente: Prova Ada",
      D5: "Settore: Tributi",
      ...rows,
    });
    expect(runKind(valutazione, sheet).worse).toEqual(["FATTORE_NON_PREVISTO B13", "PESO_FATTORE B11"]);
  });

  it("that lack: 1b left out and 1a not raised", () => {
    expect(run([RIGHT_C[0] as Row, RIGHT_C[2] as Row, RIGHT_C[3] as Row]).worse).toEqual([
      "FATTORE_MANCANTE A8:E8",
      "PESI_SOMMA B12",
    ]);
  });
});

describe("points", () => {
  it.each([
    [10, []],
    [10.004, []],
    [10.01, ["PUNTEGGIO_OLTRE_MASSIMO D10"]],
    [-0.01, ["PUNTEGGIO_NEGATIVO D10"]],
  ] as readonly [number, readonly string[]][])("of 10 at most: %d", (points, expected) => {
    const { worse, json } = run(replaced(RIGHT_C, 1, ["1b", 10, points, points]));
    expect(worse.filter((finding) => !finding.startsWith("FATTORE_SOTTO"))).toEqual(expected);
    expect(json[0]?.punteggio === undefined).toBe(expected.length > 0);
  });

  it("attributed otherwise than measured want a note", () => {
    expect(run(replaced(RIGHT_C, 2, ["3", 70, 56, 60])).worse).toEqual(["SCOSTAMENTO_NON_MOTIVATO D11"]);
    expect(run(replaced(RIGHT_C, 2, ["3", 70, 56, 60, "impegno nei progetti"])).worse).toEqual([]);
    expect(run(replaced(RIGHT_C, 2, ["3", 70, 56, 60, "-"])).worse).toEqual(["SCOSTAMENTO_NON_MOTIVATO D11"]);
    expect(run(replaced(RIGHT_C, 2, ["3", 70, 56.004, 56])).worse).toEqual([]);
  });

  it("rounded by hand are a nota while the band stays", () => {
    const { worse, note } = run(replaced(RIGHT_C, 2, ["3", 70, 56.26, 56.3]));
    expect(worse).toEqual([]);
    expect(note).toEqual(["PUNTEGGIO_ARROTONDATO D11"]);
  });

  it("kept as text are read; the SUM that skips them is wrong too", () => {
    const { worse, find, json } = run(replaced(RIGHT_C, 1, ["1b", 10, 9, "9,0"]));
    expect(worse).toEqual(["NUMERO_TESTO D10", "TOTALE_ERRATO D13"]);
    expect(find("NUMERO_TESTO")?.fix).toEqual([{ sheet: "Foglio1", cell: "D10", from: "9,0", to: 9 }]);
    expect(find("TOTALE_ERRATO")).toMatchObject({ expected: 81, found: 72, fix: [{ cell: "D10", to: 9 }] });
    expect(json[0]?.punteggio).toBe(81);
  });

  it.each(["\u00a09,0 ", "9.0", "9 punti", "9/10"])("kept as text in the way offices write: %j", (text) => {
    expect(run(replaced(RIGHT_C, 1, ["1b", 10, 9, text]), { cells: { D13: 81 } }).worse).toEqual(["NUMERO_TESTO D10"]);
  });

  it("in words, dates and VERO are no numbers and give no score", () => {
    for (const value of ["buono", "n.d.", true, date(43586)]) {
      const { worse, json } = run(replaced(RIGHT_C, 1, ["1b", 10, 9, value]));
      expect(worse).toEqual(["VALORE_NON_NUMERICO D10"]);
      expect(json[0]?.punteggio).toBeUndefined();
    }
  });

  it("an error value is told where it starts", () => {
    const { worse } = run(replaced(RIGHT_C, 1, ["1b", 10, error("#DIV/0!", "=G10/H10"), error("#DIV/0!", "=C10")]), {
      cells: { C13: error("#DIV/0!", "=SUM(C9:C12)"), D13: error("#DIV/0!", "=SUM(D9:D12)") },
    });
    expect(worse).toEqual(["ERRORE_CELLA C10"]);
  });

  it("an error that starts outside the table is told there", () => {
    const { worse } = run(replaced(RIGHT_C, 1, ["1b", 10, error("#N/A", "=G10"), 9]), {
      cells: { G10: error("#N/A"), C13: null },
    });
    expect(worse).toEqual(["ERRORE_CELLA G10"]);
  });

  it("a formula without a stored value is neither empty nor 0", () => {
    const { worse, json } = run(replaced(RIGHT_C, 1, ["1b", 10, 9, uncached("=C10")]), {
      cells: { D13: uncached("=SUM(D9:D12)") },
    });
    expect(worse).toEqual([]);
    expect(json[0]?.punteggio).toBeUndefined();
  });

  it("that lack here and there leave no score", () => {
    const { worse, json } = run(replaced(RIGHT_C, 1, ["1b", 10, 9, null]));
    expect(worse).toEqual(["SCHEDA_INCOMPLETA D10"]);
    expect(json[0]).not.toHaveProperty("punteggio");
  });

  it("measured count where nothing was attributed", () => {
    const { json, worse } = run(
      RIGHT_C.map(([id, peso, measured]): Row => [id, peso, measured, null]),
      { cells: { D13: null } },
    );
    expect(worse).toEqual([]);
    expect(json[0]?.punteggio).toBe(81);
  });

  it("below the threshold: one factor at 50 is too low, above it is admitted, two are too many", () => {
    expect(run(replaced(RIGHT_C, 1, ["1b", 10, 5, 5])).worse).toEqual(["FATTORE_SOTTO_SOGLIA D10"]);
    expect(run(replaced(RIGHT_C, 1, ["1b", 10, 5.01, 5.01])).worse).toEqual([]);
    const two = replaced(replaced(RIGHT_C, 1, ["1b", 10, 5.05, 5.05]), 3, ["4", 5, 2.54, 2.54]);
    expect(run(two).worse).toEqual(["FATTORE_SOTTO_SOGLIA D10"]);
    expect(run(replaced(replaced(RIGHT_C, 1, ["1b", 10, 5.05, 5.05]), 3, ["4", 5, 2.55, 2.55])).worse).toEqual([]);
  });

  it("of factor 2 follow the stated number of different scores; factor 2 has no threshold", () => {
    const options = { categoria: "Dirigente", cells: { A7: "Numero di punteggi diversi: 12" } };
    expect(run(DIRIGENTE, options).worse).toEqual([]);
    const wrong = run(replaced(DIRIGENTE, 2, ["2", 5, 5, 5]), options);
    expect(wrong.worse).toEqual(["DIFFERENZIAZIONE_ERRATA C11"]);
    expect(wrong.json[0]?.dovuto?.punteggio).toBe(88.9);
    const none = { categoria: "Dirigente", cells: { A7: "Numero di punteggi diversi: 2" } };
    expect(run(replaced(DIRIGENTE, 2, ["2", 5, 0, 0]), none).worse).toEqual([]);
  });
});

describe("percentages or points, decided for the whole column", () => {
  const D: readonly Row[] = [
    ["1a", 20, 80, 16],
    ["1b", 10, 75, 7.5],
    ["3", 60, 58, 34.8],
    ["4", 10, 84, 8.4],
  ];

  it("more than one value over its maximum: percentages, the one below it too", () => {
    const { worse, schede } = run(D, { categoria: "D", cells: { C13: null, D14: "3" } });
    expect(schede[0]?.misura).toBe("percentuale");
    expect(worse).toEqual([]);
  });

  it("one value over its maximum: points, and a fault", () => {
    const rows = replaced(RIGHT_C, 1, ["1b", 10, 12, 9, "ridotto"]);
    expect(run(rows).worse).toEqual(["PUNTEGGIO_OLTRE_MASSIMO C10"]);
  });

  it("a heading that says so", () => {
    const rows = D.map(([id, peso, measured, given]): Row => [id, peso, measured, given]);
    const { schede } = run(rows, {
      categoria: "D",
      cells: { C8: "Percentuale risultante dalla misurazione", C13: null, D14: "3" },
    });
    expect(schede[0]?.misura).toBe("percentuale");
  });

  it("cells formatted as percentages; factor 2 is already points", () => {
    const rows: readonly Row[] = [
      ["1a", 30, percent(0.92), 27.6],
      ["1b", 20, percent(0.85), 17],
      ["2", 5, 4, 4],
      ["3", 35, percent(0.9), 31.5],
      ["4", 10, percent(0.88), 8.8],
    ];
    const { worse, json } = run(rows, { categoria: "Dirigente", cells: { C14: null } });
    expect(worse).toEqual([]);
    expect(json[0]?.punteggio).toBe(88.9);
  });
});

describe("totals and bands", () => {
  it("a typed total that is not the sum, with a SUM as fix", () => {
    const { worse, find } = run(RIGHT_C, { cells: { D13: 82 } });
    expect(worse).toEqual(["TOTALE_ERRATO D13"]);
    expect(find("TOTALE_ERRATO")?.fix).toEqual([
      { sheet: "Foglio1", cell: "D13", from: 82, to: { formula: "=SUM(D9:D12)" } },
    ]);
  });

  it("a SUM that leaves a row out", () => {
    expect(run(RIGHT_C, { cells: { D13: formula("=SUM(D9:D11)", 77) } }).worse).toEqual(["TOTALE_ERRATO D13"]);
  });

  it("a total rounded by hand is a nota, unless the rounding lifts the band", () => {
    const low = replaced(RIGHT_C, 2, ["3", 70, 56.4, 56.4]);
    expect(run(low, { cells: { D13: 81 } }).note).toEqual(["PUNTEGGIO_ARROTONDATO D13"]);
    const edge: readonly Row[] = [
      ["1a", 15, 13.5, 13.5],
      ["1b", 10, 9.1, 9.1],
      ["3", 70, 63.5, 63.5],
      ["4", 5, 4.5, 4.5],
    ];
    const lifted = run(edge, { cells: { D13: 91, D14: "1" } });
    expect(lifted.worse).toEqual(["TOTALE_ERRATO D13"]);
  });

  it("a total of weights that is not their sum", () => {
    expect(run(RIGHT_C, { cells: { B13: 105 } }).worse).toEqual(["TOTALE_ERRATO B13"]);
  });

  it.each([
    ["1", "2"],
    ["3° livello", "2° livello"],
    ["Eccellenza", "Distinzione"],
    ["PIENAMENTE CONFORME", "CONFORME"],
    [3, 2],
  ] as readonly [string | number, string | number][])(
    "a band that does not follow: %s is written %s",
    (stated, due) => {
      const { worse, find } = run(RIGHT_C, { cells: { D14: stated } });
      expect(worse).toEqual(["FASCIA_ERRATA D14"]);
      expect(find("FASCIA_ERRATA")?.fix).toEqual([{ sheet: "Foglio1", cell: "D14", from: stated, to: due }]);
    },
  );

  it("label and band in one cell of the total row", () => {
    const cells = { A14: null, D14: null, E13: "Posizionamento nel livello di premialità: 1" };
    const { worse, find } = run(RIGHT_C, { cells });
    expect(worse).toEqual(["FASCIA_ERRATA E13"]);
    expect(find("FASCIA_ERRATA")?.fix?.[0]?.to).toBe("Posizionamento nel livello di premialità: 2");
  });

  it("a score between two levels is ambiguous while nobody has chosen S1, and only then", () => {
    const rows: readonly Row[] = [
      ["1a", 15, 14.1, 14.1],
      ["1b", 10, 8.7, 8.7],
      ["3", 70, 63.35, 63.35],
      ["4", 5, 4.45, 4.45],
    ];
    for (const D14 of ["1", "2"]) expect(run(rows, { cells: { D14 } }).worse).toEqual(["FASCIA_AMBIGUA D14"]);
    expect(run(rows, { cells: { D14: "3" } }).worse).toEqual(["FASCIA_ERRATA D14"]);
    expect(run(rows, { cells: { D14: "1" } }, { S1: "soglia" }).worse).toEqual(["FASCIA_ERRATA D14"]);
    expect(run(rows, { cells: { D14: "2" } }, { S1: "soglia" }).worse).toEqual([]);
    expect(run(rows, { cells: { D14: "1" } }, { S1: "oltre" }).worse).toEqual([]);
  });

  it("a retribution that is not the band's", () => {
    const stated = (value: CellInput) =>
      run(RIGHT_C, { cells: { A16: "Retribuzione di risultato:", D16: value } }).worse;
    expect(stated(100)).toEqual(["RETRIBUZIONE_ERRATA D16"]);
    expect(stated(80)).toEqual([]);
    expect(stated(percent(0.8))).toEqual([]);
  });
});

describe("the form itself", () => {
  it("left blank is one finding and nothing else", () => {
    const blank = RIGHT_C.map(([id]): Row => [id, 50, null, null]);
    const { worse, json } = run(blank, { categoria: "", cells: { B5: "", B6: null, D14: null } });
    expect(worse).toEqual(["SCHEDA_INCOMPLETA D9"]);
    expect(json).toHaveLength(1);
  });

  it("without name, year or settore", () => {
    const { worse, find } = run(RIGHT_C, { cells: { A2: "Scheda di valutazione", B5: null, B6: null } });
    expect(worse).toEqual(["ANAGRAFICA_INCOMPLETA A5"]);
    expect(find("ANAGRAFICA_INCOMPLETA")?.facts).toEqual({ mancano: ["nome", "anno", "settore"] });
  });

  it.each([
    ["", "D5"],
    ["E1", "E5"],
    ["C/D", "E5"],
  ])("with categoria %j", (categoria, cell) => {
    expect(run(RIGHT_C, { categoria }).worse).toEqual([`CATEGORIA_SCONOSCIUTA ${cell}`]);
  });

  it("with a label that contradicts the title", () => {
    const { worse, find } = run(RIGHT_C, { categoria: "C", cells: { A3: "Dirigenti" } });
    expect(worse).toEqual(["CATEGORIA_SCONOSCIUTA E5"]);
    expect(find("CATEGORIA_SCONOSCIUTA")?.facts.caso).toBe("contraddittoria");
  });

  it("without a categoria still has its sum and its band", () => {
    const { json } = run(RIGHT_C, { categoria: "" });
    expect(json[0]).toMatchObject({ punteggio: 81, livello: "2" });
    expect(json[0]).not.toHaveProperty("dovuto");
  });

  it("without a column of weights is told, not skipped", () => {
    const rows = makeRows("A8", [
      ["Fattore di valutazione", "Punteggio attribuito"],
      [NAMES["1a"], 12],
      [NAMES["3"], 56],
      [NAMES["4"], 4],
    ]);
    const { worse, find } = runKind(valutazione, makeSheet({ A1: "Scheda Fascia C Anno 2017", ...rows }));
    expect(worse).toEqual(["SCHEDA_INCOMPLETA A8:B8"]);
    expect(find("SCHEDA_INCOMPLETA")?.facts).toMatchObject({ mancano: ["Peso"] });
  });

  it("is not the table of weights of the regulation", () => {
    const rows = makeRows("A3", [
      ["Fattori di Valutazione", "Peso per Figure Dirigenziali", "Peso per P.O. ed A.P."],
      [NAMES["1a"], 30, 30],
      [NAMES["1b"], 20, 20],
      [NAMES["3"], 35, 40],
      [NAMES["4"], 10, 10],
    ]);
    const { schede, findings } = runKind(valutazione, makeSheet({ A1: "Allegato 2", ...rows }));
    expect([schede, findings]).toEqual([[], []]);
  });

  it.each([
    ["Cognome Prova   Nome Ada   Settore/Servizio Agronomia"],
    ["Cognome Prova Nome Ada Settore Agronomia"],
    ["Cognome: Prova  Nome: Ada  Settore: Agronomia"],
    ["Cognome ...Prova... Nome ...Ada... Settore ...Agronomia..."],
  ])("with name and settore on one line: %s", (line) => {
    const { json, worse } = run(RIGHT_C, { cells: { A5: line, B5: null, A6: null, B6: null } });
    expect(worse).toEqual([]);
    expect(json[0]).toMatchObject({ persona: "Prova Ada", settore: "Agronomia" });
  });

  it("ends at its total: a table of bands below is none of it", () => {
    const cells = {
      ...makeRows("A16", [
        ["DA", "A", "Valutazione risultati"],
        [0, 50, "NON CONFORME", "NESSUNA"],
        [51, 70, "PARZIALMENTE CONFORME", "60 %"],
        [71, 90, "CONFORME", "80 %"],
      ]),
    };
    const { json, worse } = run(RIGHT_C, { cells });
    expect(worse).toEqual([]);
    expect(json[0]?.range).toBe("A8:E13");
  });

  it("of po-livelli, with O and C", () => {
    const sistema = findBuiltIn("po-livelli");
    const rows = makeRows("A4", [
      ["Fattore di valutazione", "Peso", "Punteggio attribuito"],
      ["O Performance organizzativa", 55, 45.1],
      ["C Comportamenti manageriali", 45, 35.82],
      ["Totale", 100, 80.92],
      ["Livello: C"],
    ]);
    const sheet = makeSheet({
      A1: "Scheda di valutazione – Anno 2019",
      A2: "Titolare di P.O.: Prova Ada",
      C2: "Settore: Tributi",
      ...rows,
    });
    const { worse, json } = runKind(valutazione, sheet, contextOf({}, sistema));
    expect(worse).toEqual([]);
    expect(json[0]).toMatchObject({ categoria: "po", punteggio: 80.92, livello: "C" });
  });
});

describe("why", () => {
  it("a weight, points, the total and the band each have their own steps", () => {
    const { schede, context } = run(DIRIGENTE, { categoria: "Dirigente" });
    const why = (row: number, col: number) => {
      const explained = schede[0] && valutazione.explain?.(schede[0], { row, col }, context);
      return (
        explained && { field: explained.field, due: explained.due, codes: explained.passi.map(({ codice }) => codice) }
      );
    };
    expect(why(8, 1)).toEqual({ field: "peso:1a", due: 30, codes: ["PESO_TABELLA"] });
    expect(why(8, 3)).toEqual({
      field: "punti:1a",
      due: 27.6,
      codes: ["PESO_TABELLA", "PUNTI_FATTORE"],
    });
    expect(why(13, 3)).toMatchObject({ field: "totale", due: 88.9 });
    expect(why(14, 3)).toEqual({ field: "fascia", due: "2", codes: ["TOTALE", "FASCIA", "RETRIBUZIONE"] });
    expect(why(0, 0)).toBeUndefined();
  });
});
