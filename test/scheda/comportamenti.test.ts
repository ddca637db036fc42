// Forms of behaviours (R31, R32): sections 55 and 45 for livelli, free multipliers for P.O., judgements from 1 to 7.
import { describe, expect, it } from "@jest/globals";
import { comportamenti } from "../../src/scheda/kinds/comportamenti/index";
import type { Scelte } from "../../src/sistema/types";
import { contextOf, readGolden, runKind, told } from "./run-kind";
import type { CellInput } from "./sheet";
import { makeRows, makeSheet } from "./sheet";

const HEAD = ["Fattore (item)", "Peso", "Giudizio da 1 a 7", "Prodotto"];
const CONTRIBUTION = [
  "Orientamento al miglioramento professionale",
  "Flessibilità nell'affrontare e risolvere i problemi",
  "Costanza dell'impegno nel tempo",
];
const BEHAVIOUR = [
  "Relazione e integrazione",
  "Innovatività",
  "Gestione delle risorse economiche e/o strumentali",
  "Orientamento alla qualità dei servizi",
  "Capacità di interpretazione dei bisogni",
];

interface SchedaB {
  readonly pesi?: readonly CellInput[];
  readonly giudizi?: readonly CellInput[];
  readonly totali?: readonly [CellInput, CellInput];
  readonly coda?: Readonly<Record<string, CellInput>>;
}

/** Contribution in rows 7–9, behaviours in 13–17, section totals in 10 and 18. */
function schedaB({
  pesi = [20, 20, 15, 10, 10, 5, 10, 10],
  giudizi = [7, 6, 7, 6, 6, 6, 7, 6],
  totali = [55, 45],
  coda = {},
}: SchedaB = {}) {
  const rows = (items: readonly string[], from: number) =>
    items.map((item, index) => [item, pesi[from + index], giudizi[from + index]]);
  return makeSheet({
    A1: "SCHEDA B – Valutazione del personale dei livelli – Anno 2020",
    A2: "Dipendente: Prova Ada",
    A3: "Settore: Anagrafe",
    A5: "Apporto individuale alla performance organizzativa (55%)",
    ...makeRows("A6", [HEAD, ...rows(CONTRIBUTION, 0), ["Totale parziale", totali[0]]]),
    A11: "Comportamenti professionali (45%)",
    ...makeRows("A12", [HEAD, ...rows(BEHAVIOUR, 3), ["Totale parziale", totali[1]]]),
    ...coda,
  });
}

const findings = (options?: SchedaB, scelte: Scelte = {}) =>
  told(runKind(comportamenti, schedaB(options), contextOf(scelte, "po-livelli")).findings);

describe("the golden samples", () => {
  it("give 92.14, level B, and one half judgement", () => {
    const { json, findings: all } = runKind(
      comportamenti,
      readGolden("09_livelli_graduatoria.xlsx").sheets,
      contextOf({}, "po-livelli"),
    );
    expect(json[0]).toMatchObject({
      persona: "Campioni Fabio",
      anno: 2020,
      punteggio: 92.14,
      livello: "B",
      dovuto: { punteggio: 92.14, livello: "B" },
    });
    expect(json[1]).toMatchObject({ persona: "Modelli Gina", anno: 2020 });
    expect(told(all)).toEqual(["GIUDIZIO_FUORI_SCALA C14"]);
  });

  it("have a judgement of 8 on the sheet of a P.O.", () => {
    const { json, findings: all } = runKind(
      comportamenti,
      readGolden("06_posizione_organizzativa.xlsx").sheets,
      contextOf({}, "po-livelli"),
    );
    expect(json).toMatchObject([{ persona: "Prova Remo", anno: 2020, categoria: "po" }]);
    expect(told(all)).toEqual(["GIUDIZIO_FUORI_SCALA D8"]);
  });
});

describe("a sheet B", () => {
  it("with everything right gives no finding and 92.14", () => {
    const { json, findings: all } = runKind(comportamenti, schedaB(), contextOf({}, "po-livelli"));
    expect(told(all)).toEqual([]);
    expect(json).toMatchObject([
      {
        punteggio: 92.14,
        livello: "B",
        categoria: "livelli",
        fattori: [
          { id: "O", peso: 55 },
          { id: "C", peso: 45 },
        ],
      },
    ]);
  });

  it("under the other reading of the multiplier gives less", () => {
    // (20·6 + 20·5 + 15·6)/6 + (10·5 + 10·5 + 5·5 + 10·6 + 10·5)/6 = 310/6 + 235/6
    expect(runKind(comportamenti, schedaB(), contextOf({ S16: "uno_sette" }, "po-livelli")).json).toMatchObject([
      { punteggio: 90.83 },
    ]);
  });

  it("wants whole judgements from 1 to 7, words with their number", () => {
    expect(findings({ giudizi: [7, 6, 7, 0, 6, 6, 7, 8] })).toEqual([
      "GIUDIZIO_FUORI_SCALA C13",
      "GIUDIZIO_FUORI_SCALA C17",
    ]);
    expect(findings({ giudizi: [7, 6, 7, 1, 6, 6, 7, 7] })).toEqual([]);
    expect(findings({ giudizi: ["7", 6, 7, 6, 6, 6, 7, 6] })).toEqual(["NUMERO_TESTO C7"]);
    const { findings: all } = runKind(
      comportamenti,
      schedaB({ giudizi: ["BUONA", 6, 7, 6, 6, 6, 7, "ottima"] }),
      contextOf({}, "po-livelli"),
    );
    expect(told(all)).toEqual(["VALORE_NON_NUMERICO C7", "VALORE_NON_NUMERICO C17"]);
    expect(all.map(({ fix }) => fix?.[0]?.to)).toEqual([6, undefined]);
  });

  it("wants weights of 55 and 45, or 100 in each section", () => {
    expect(findings({ pesi: [20, 20, 10, 10, 10, 5, 10, 10], totali: [50, 45] })).toEqual(["PESI_SOMMA B10"]);
    expect(findings({ pesi: [20, 20, 10, 10, 10, 5, 10, 10] })).toEqual(["PESI_SOMMA B10"]);
    expect(findings({ pesi: [40, 40, 20, 20, 20, 20, 20, 20], totali: [100, 100] })).toEqual([]);
    expect(findings({ pesi: [40, 40, 20, 20, 20, 20, 20, 10], totali: [100, 90] })).toEqual(["PESI_SOMMA B18"]);
    expect(findings({ pesi: [20, 20, "", 10, 10, 5, 10, 10], totali: ["", 45] })).toEqual(["PESO_MANCANTE B9"]);
  });

  it("with one judgement missing says which, and is blank without any", () => {
    expect(findings({ giudizi: [7, 6, 7, 6, "", 6, 7, 6] })).toEqual(["SCHEDA_INCOMPLETA C14"]);
    expect(findings({ giudizi: [] })).toEqual(["SCHEDA_INCOMPLETA A6:D18"]);
  });

  it("states a score that follows from it, and a level that follows from the score", () => {
    const stated = (punteggio: CellInput, livello: CellInput) => ({
      coda: { A20: "Valutazione complessiva", B20: punteggio, A21: "Livello di performance", B21: livello },
    });
    expect(findings(stated(92.14, "B"))).toEqual([]);
    expect(findings(stated(92.1, "B"))).toEqual(["PUNTEGGIO_ARROTONDATO B20"]);
    expect(findings(stated(95, "A"))).toEqual(["TOTALE_ERRATO B20"]);
    expect(findings(stated(92.14, "A"))).toEqual(["FASCIA_ERRATA B21"]);
  });

  it("of exactly 70 or between 50 and 60 hangs on a scelta until it is made", () => {
    // 100 % of 55 and a third of 45: all sevens above, weights that give 70 exactly.
    const seventy = { pesi: [20, 20, 15, 45, 0, 0, 0, 0], giudizi: [4, 4, 4, 6, 6, 6, 6, 6] };
    const score = runKind(comportamenti, schedaB(seventy), contextOf({}, "po-livelli")).json[0]?.punteggio;
    expect(score).toBe(70);
    expect(findings(seventy)).toEqual(["FASCIA_AMBIGUA A6:D6"]);
    expect(findings({ ...seventy, coda: { A20: "Livello di performance", B20: "D" } })).toEqual(["FASCIA_AMBIGUA B20"]);
    expect(findings({ ...seventy, coda: { A20: "Livello di performance", B20: "D" } }, { S11: "e" })).toEqual([
      "FASCIA_ERRATA B20",
    ]);
    expect(findings({ ...seventy, coda: { A20: "Livello di performance", B20: "D" } }, { S11: "d" })).toEqual([]);
    const low = { giudizi: [4, 4, 4, 4, 4, 4, 4, 4] };
    expect(findings(low)).toEqual(["FASCIA_AMBIGUA A6:D6"]);
    expect(findings(low, { S7: "e_da_50" })).toEqual([]);
  });

  it("without name and settore is incomplete", () => {
    const sheet = makeSheet({
      A1: "Scheda B – personale dei livelli",
      ...makeRows("A6", [HEAD, ["Innovatività", 45, 6], ["Relazione e integrazione", 0, 6]]),
    });
    expect(told(runKind(comportamenti, sheet, contextOf({}, "po-livelli")).findings)[0]).toMatch(
      /^ANAGRAFICA_INCOMPLETA/,
    );
  });

  it("in one table with section rows is the same form", () => {
    const sheet = makeSheet({
      A1: "Scheda B – Anno 2020",
      A2: "Dipendente: Prova Ada",
      C2: "Settore: Anagrafe",
      ...makeRows("A4", [
        HEAD,
        ["A) Apporto individuale alla performance organizzativa (55%)"],
        ["Orientamento al miglioramento professionale", 20, 7],
        ["Flessibilità nell'affrontare e risolvere i problemi", 35, 6],
        ["Totale parziale", 55],
        ["B) Comportamenti professionali (45%)"],
        ["Relazione e integrazione", 25, 6],
        ["Innovatività", 15, 6],
        ["Totale parziale", 40],
      ]),
    });
    const { schede, findings: all } = runKind(comportamenti, sheet, contextOf({}, "po-livelli"));
    expect(schede[0]?.sezioni.map(({ sezione, voci }) => [sezione?.fattore, voci.length])).toEqual([
      ["O", 2],
      ["C", 2],
    ]);
    expect(told(all)).toEqual(["PESI_SOMMA B12"]);
  });

  it("of two people on one sheet are two forms", () => {
    const form = (top: number, name: string) => ({
      [`A${top}`]: `Dipendente: ${name}`,
      [`A${top + 1}`]: "Settore: Anagrafe   Anno: 2020",
      ...makeRows(`A${top + 2}`, [HEAD, ...CONTRIBUTION.map((item, index) => [item, [20, 20, 15][index], 6])]),
      ...makeRows(`A${top + 7}`, [HEAD, ...BEHAVIOUR.map((item, index) => [item, [10, 10, 5, 10, 10][index], 6])]),
    });
    const { json, findings: all } = runKind(
      comportamenti,
      makeSheet({ ...form(1, "Prova Ada"), ...form(20, "Esempi Bruno") }),
      contextOf({}, "po-livelli"),
    );
    expect(json.map(({ persona, punteggio }) => [persona, punteggio])).toEqual([
      ["Prova Ada", 85.71],
      ["Esempi Bruno", 85.71],
    ]);
    expect(told(all)).toEqual([]);
  });
});

describe("a sheet A", () => {
  const items = [
    ...BEHAVIOUR.slice(0, 2),
    "Gestione risorse economiche",
    "Orientamento alla qualità dei servizi",
    "Gestione e valorizzazione delle risorse umane",
    "Capacità di interpretazione dei bisogni e programmazione dei servizi",
    "Attuazione delle misure di Prevenzione della Corruzione e Trasparenza",
  ];
  const schedaA = (
    coda: Readonly<Record<string, CellInput>> = {},
    pesi: readonly CellInput[] = [1, 1, 1, 1, 1, 1, 1],
  ) =>
    makeSheet({
      A1: "Scheda A – Valutazione dei comportamenti manageriali – Anno 2020",
      A2: "Titolare di P.O.: Prova Remo",
      A3: "Area: Affari generali",
      ...makeRows("A5", [HEAD, ...items.map((item, index) => [item, pesi[index], [6, 5, 7, 5, 6, 4, 6][index]])]),
      ...coda,
    });

  it("has free multipliers", () => {
    expect(told(runKind(comportamenti, schedaA(), contextOf({}, "po-livelli")).findings)).toEqual([]);
    expect(
      told(runKind(comportamenti, schedaA({}, [20, 10, 15, 20, 15, 10, 30]), contextOf({}, "po-livelli")).findings),
    ).toEqual([]);
    expect(
      told(runKind(comportamenti, schedaA({}, [20, 10, "", 20, 15, 10, 30]), contextOf({}, "po-livelli")).findings),
    ).toEqual(["PESO_MANCANTE B8"]);
  });

  it("with the organisational performance stated gives 55 and 45: 80.92, level C", () => {
    const { json, findings: all } = runKind(
      comportamenti,
      schedaA({ A15: "Performance organizzativa (55%)", B15: 82 }),
      contextOf({}, "po-livelli"),
    );
    expect(json).toMatchObject([{ punteggio: 80.92, livello: "C" }]);
    expect(told(all)).toEqual([]);
    const stated = {
      A15: "Performance organizzativa (55%)",
      B15: 82,
      A16: "Valutazione complessiva",
      B16: 85.5,
      A17: "Livello",
      B17: "C",
    };
    expect(told(runKind(comportamenti, schedaA(stated), contextOf({}, "po-livelli")).findings)).toEqual([
      "TOTALE_ERRATO B16",
    ]);
  });

  it("checks products, in points of 7 too", () => {
    const products = (values: readonly number[]) =>
      makeRows(
        "D6",
        values.map((value) => [value]),
      );
    expect(
      told(runKind(comportamenti, schedaA(products([6, 5, 7, 5, 6, 4, 6])), contextOf({}, "po-livelli")).findings),
    ).toEqual([]);
    const { findings: all } = runKind(
      comportamenti,
      schedaA(products([6, 5, 7, 5, 6, 5, 6])),
      contextOf({}, "po-livelli"),
    );
    expect(told(all)).toEqual(["TOTALE_ERRATO D11"]);
    expect(all[0]?.fix?.[0]?.to).toEqual({ formula: "=B11*C11" });
    expect(
      told(
        runKind(comportamenti, schedaA(products([0.86, 0.71, 1, 0.71, 0.86, 0.57, 0.86])), contextOf({}, "po-livelli"))
          .findings,
      ),
    ).toEqual([]);
  });
});
