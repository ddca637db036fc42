import { describe, expect, it } from "@jest/globals";
import { assegnazione } from "../../src/scheda/kinds/assegnazione/index";
import { runKind } from "./run-kind";
import type { CellInput } from "./sheet";
import { date, formula, makeRows, makeSheet } from "./sheet";

type Rows = readonly (readonly (CellInput | undefined)[])[];

const HEADINGS = ["Obiettivi", "Indicatore", "Peso", "Val.Iniz.", "Target"];
const ELEMENT_HEADINGS = [
  "Elementi di dettaglio",
  "Descrizione/Eventuali indicatori - target(***)",
  undefined,
  undefined,
  "Peso",
];
const title = (code: string, weight: string | number): string => {
  const names: Record<string, string> = {
    "1a": "Performance organizzativa (*)",
    "1b": "Obiettivi individuali (**)",
    "3": "Competenze e comportamenti",
  };
  return `Fattore valutativo: ${code} – ${names[code] ?? ""} - Peso ${weight}%`;
};

const STRUCTURE: Rows = [
  ["Completare il catasto", "Impianti censiti", 70, 40, 120],
  ["Formare gli addetti", "Ore erogate", 30, 0, 60],
];
const INDIVIDUAL: Rows = [
  ["Redigere il manuale", "Capitoli approvati", 60, 0, 10],
  ["Digitalizzare le schede", "Schede inserite", 40, 0, 500],
];
const ELEMENTS: Rows = [
  ["Capacità attuativa", "Portare a compimento", undefined, undefined, 60],
  ["Flessibilità", "Compiti diversi", undefined, undefined, 40],
];

interface Parts {
  readonly weights?: readonly [string | number, string | number, string | number];
  readonly structure?: Rows;
  readonly individual?: Rows;
  readonly elements?: Rows;
  readonly cells?: Record<string, CellInput>;
  readonly merges?: readonly string[];
}

/** Title of 1a in row 6, its headings in 7, its rows from 8 on; the other blocks follow. */
function makeAssegnazione({
  weights = [15, 10, 70],
  structure = STRUCTURE,
  individual = INDIVIDUAL,
  elements = ELEMENTS,
  cells = {},
  merges = [],
}: Parts = {}) {
  const rows = [
    [title("1a", weights[0])],
    HEADINGS,
    ...structure,
    [title("1b", weights[1])],
    HEADINGS,
    ...individual,
    [title("3", weights[2])],
    ELEMENT_HEADINGS,
    ...elements,
  ];
  const head = {
    A1: "Scheda assegnazione obiettivi",
    A2: "Anno 2018",
    A3: "Settore: Servizi tecnici",
    A4: "Categoria: C1",
    A5: "Dipendente: Ipotesi Lia",
  };
  return makeSheet({ ...head, ...makeRows("A6", rows), ...cells }, { merges });
}

const run = (parts: Parts = {}) => runKind(assegnazione, makeAssegnazione(parts));

describe("a right form", () => {
  it("is read whole and gives no finding", () => {
    const { json, findings } = run();
    expect(findings).toEqual([]);
    expect(json).toEqual([
      {
        kind: "assegnazione",
        sheet: "Foglio1",
        range: "A6:E17",
        persona: "Ipotesi Lia",
        categoria: "c",
        settore: "Servizi tecnici",
        anno: 2018,
        fattori: [
          { id: "1a", peso: 15 },
          { id: "1b", peso: 10 },
          { id: "3", peso: 70 },
        ],
      },
    ]);
  });

  it("of a dirigente, known by what the person is called", () => {
    const { json, worse } = run({ weights: [30, 20, 35], cells: { A4: "", A5: "Dirigente: Modelli Gina" } });
    expect(worse).toEqual([]);
    expect(json[0]).toMatchObject({ persona: "Modelli Gina", categoria: "dirigente" });
  });

  it("without individual objectives, 1b at 0 and 1a raised", () => {
    expect(run({ weights: [25, 0, 70], individual: [] }).worse).toEqual([]);
    expect(run({ weights: [25, 0, 70], individual: [["Nessuno"]] }).worse).toEqual([]);
  });

  it("with weights in the factor's own points: a nota", () => {
    const { worse, note } = run({
      individual: [
        ["Redigere il manuale", "Capitoli", 6, 0, 10],
        ["Digitalizzare", "Schede", 4, 0, 500],
      ],
    });
    expect(worse).toEqual([]);
    expect(note).toEqual(["PESI_IN_PUNTI C12:C13"]);
  });

  it("with dates, days written in words and sì as targets", () => {
    const individual: Rows = [
      ["Redigere il manuale", "Consegna", 60, undefined, date(43373)],
      ["Digitalizzare", "Avvio", 40, undefined, "entro il 30/09"],
    ];
    expect(run({ individual }).worse).toEqual([]);
  });

  it("for several people on one sheet", () => {
    const form = (name: string): Rows => [
      [`Dipendente: ${name}`],
      ["Categoria: C1"],
      [title("1a", 15)],
      HEADINGS,
      ...STRUCTURE,
      [title("1b", 10)],
      HEADINGS,
      ...INDIVIDUAL,
      [title("3", 70)],
      ELEMENT_HEADINGS,
      ...ELEMENTS,
      ["Data: 27/02/2018", undefined, undefined, "Il Valutatore"],
      [],
    ];
    const sheet = makeSheet({
      A1: "Schede assegnazione obiettivi – Anno 2018",
      A2: "Settore: Servizi tecnici",
      ...makeRows("A4", [...form("Prova Ada"), ...form("Saggi Remo")]),
    });
    const { json, worse } = runKind(assegnazione, sheet);
    expect(json.map(({ persona }) => persona)).toEqual(["Prova Ada", "Saggi Remo"]);
    expect(worse).toEqual([]);
  });
});

describe("titles", () => {
  it("1b keeps its weight though its block is empty; the fix rewrites both titles", () => {
    const { worse, find } = run({ individual: [] });
    expect(worse).toEqual(["RIALLOCA_1B A10"]);
    expect(find("RIALLOCA_1B")?.fix).toEqual([
      { sheet: "Foglio1", cell: "A10", from: title("1b", 10), to: title("1b", 0) },
      { sheet: "Foglio1", cell: "A6", from: title("1a", 15), to: title("1a", 25) },
    ]);
  });

  it("a weight that is not the categoria's", () => {
    expect(run({ weights: [15, 15, 70] }).worse).toEqual(["PESO_FATTORE A10"]);
  });

  it("a weight in a cell of its own", () => {
    const cells = { A10: "Fattore valutativo: 1b – Obiettivi individuali", B10: "Peso", C10: 15 };
    const { worse, find } = run({ cells });
    expect(worse).toEqual(["PESO_FATTORE C10"]);
    expect(find("PESO_FATTORE")).toMatchObject({ expected: 10, found: 15 });
    expect(find("PESO_FATTORE")).not.toHaveProperty("fix");
  });

  it("a block that the categoria does not have", () => {
    expect(run({ weights: [10, 5, 85], cells: { A4: "Categoria: B3" } }).worse).toEqual(["FATTORE_NON_PREVISTO A10"]);
  });

  it("of a blank form: XX", () => {
    expect(
      run({
        weights: ["XX", "XX", "XX"],
        structure: [],
        individual: [],
        elements: [],
        cells: { A4: "Categoria:", A5: "Dipendente:" },
      }).worse,
    ).toEqual(["SCHEDA_INCOMPLETA A7:E7"]);
  });
});

describe("weights", () => {
  it("of two individual objectives must be there, of one need not", () => {
    const none: Rows = [
      ["Redigere il manuale", "Capitoli", undefined, 0, 10],
      ["Digitalizzare", "Schede", undefined, 0, 500],
    ];
    expect(run({ individual: none }).worse).toEqual(["PESO_MANCANTE C12:C13"]);
    expect(run({ individual: none.slice(0, 1) }).worse).toEqual([]);
    expect(run({ structure: none }).worse).toEqual([]);
  });

  it("one that lacks beside others", () => {
    expect(run({ individual: [INDIVIDUAL[0] ?? [], ["Digitalizzare", "Schede", undefined, 0, 500]] }).worse).toEqual([
      "PESO_MANCANTE C13",
    ]);
  });

  it("merged over the rows of an objective, they are the objective's", () => {
    const individual: Rows = [
      ["Redigere il manuale", "Capitoli approvati", 60, 0, 10],
      ["", "Copie", undefined, 0, 5],
      ["Digitalizzare", "Schede", 40, 0, 500],
    ];
    expect(run({ individual, merges: ["A12:A13", "C12:C13"] }).worse).toEqual([]);
    expect(run({ individual }).worse).toEqual([]);
  });

  it("on each row of an objective, they are the indicators' within it", () => {
    const individual: Rows = [
      ["Redigere il manuale", "Capitoli approvati", 70, 0, 10],
      ["", "Copie", 20, 0, 5],
    ];
    expect(run({ individual }).worse).toEqual(["PESI_SOMMA C12:C13"]);
    expect(run({ individual: [individual[0] ?? [], ["", "Copie", 30, 0, 5]] }).worse).toEqual([]);
  });

  it("that miss 100 by their rounding come with largest remainders", () => {
    const three: Rows = ["uno", "due", "tre"].map((name) => [`Capacità ${name}`, "", undefined, undefined, 33.33]);
    const { worse, find } = run({ elements: three });
    expect(worse).toEqual(["PESI_SOMMA E16:E18"]);
    expect(find("PESI_SOMMA")?.fix).toEqual([{ sheet: "Foglio1", cell: "E16", from: 33.33, to: 33.34 }]);
  });

  it("with a total row of their own", () => {
    const structure: Rows = [
      ...STRUCTURE.slice(0, 1),
      ["Formare gli addetti", "Ore", 20, 0, 60],
      ["Totale", undefined, formula("=SUM(C8:C9)", 90)],
    ];
    expect(run({ structure }).worse).toEqual(["PESI_SOMMA C10"]);
  });

  it("over 100 or in words", () => {
    expect(run({ structure: [["Protocollare", "Atti", 120, 80, 95]] }).worse).toEqual(["PESO_NON_VALIDO C8"]);
    expect(run({ structure: [["Protocollare", "Atti", "alto", 80, 95]] }).worse).toEqual(["PESO_NON_VALIDO C8"]);
  });
});

describe("how many", () => {
  const objective = (name: string, weight: number): Rows[number] => [name, `Indicatore di ${name}`, weight, 0, 10];

  it("three individual objectives, not four; as many of the structure as needed", () => {
    const four = ["a", "b", "c", "d"].map((name) => objective(`Obiettivo ${name}`, 25));
    expect(run({ individual: four }).worse).toEqual(["TROPPI_OBIETTIVI A11:E15"]);
    expect(run({ structure: four }).worse).toEqual([]);
    expect(
      run({
        individual: four
          .slice(0, 3)
          .map((row, at) => objective(`Obiettivo ${["a", "b", "c"][at] ?? ""}`, at === 0 ? 50 : 25)),
      }).worse,
    ).toEqual([]);
  });

  it("two indicators for each of them, not three", () => {
    const individual: Rows = [
      objective("Redigere il manuale", 100),
      ["", "Copie", undefined, 0, 5],
      ["", "Lettori", undefined, 0, 5],
    ];
    expect(run({ individual }).worse).toEqual(["TROPPI_INDICATORI A12"]);
    expect(run({ individual: individual.slice(0, 2) }).worse).toEqual([]);
    expect(run({ structure: individual }).worse).toEqual([]);
  });

  it("three elements, not four", () => {
    const elements: Rows = ["uno", "due", "tre", "quattro"].map((name) => [`Capacità ${name}`]);
    expect(run({ elements }).worse).toEqual(["TROPPI_ELEMENTI A15:E19"]);
    expect(run({ elements: elements.slice(0, 3) }).worse).toEqual([]);
  });

  it("the same objective twice", () => {
    const individual: Rows = [
      objective("Redigere il manuale", 50),
      objective("Altro obiettivo", 25),
      objective("redigere il  manuale", 25),
    ];
    expect(run({ individual }).worse).toEqual(["DUPLICATO A14"]);
  });
});

describe("indicators", () => {
  it("without a target", () => {
    expect(
      run({ individual: [INDIVIDUAL[0] ?? [], ["Digitalizzare le schede", "Schede inserite", 40, 0]] }).worse,
    ).toEqual(["TARGET_MANCANTE E13"]);
  });

  it("with result and PR, where the form has them", () => {
    const cells = { F11: "Risultato", G11: "PR", F12: 8, G12: 90, F13: 500, G13: 100 };
    expect(run({ cells }).worse).toEqual(["PR_ERRATO G12"]);
  });
});
