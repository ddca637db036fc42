// Forms filled in with valid data: no finding at all, and the figures of the worked examples (rules §9), with either kind of formulas.
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../src/scheda/check";
import { buildModulo } from "../../../src/scheda/moduli/index";
import type { FormulaKind, OpzioniModuli } from "../../../src/scheda/moduli/types";
import { withScelte } from "../../functions/support";
import { calculate } from "./calculate";
import { fillValutazione, person, sistemaOf } from "./cases";
import type { Case } from "./cases";
import { across, lockedCells, rowOf, rows } from "./fill";
import type { Cells } from "./fill";

function run(formule: FormulaKind, { sistema: id = "arsac-2017", scelte = {}, modulo, contenuto, fill }: Case) {
  const sistema = sistemaOf(id);
  withScelte(scelte, id);
  const opzioni: OpzioniModuli = { sistema, scelte, anno: 2025, formule, protetti: true };
  const sheet = buildModulo(modulo, opzioni, contenuto ?? {});
  const cells: Cells = {};
  fill(sheet, cells);
  expect(lockedCells(sheet, cells)).toEqual([]);
  const snapshot = calculate([sheet], { [sheet.name]: cells });
  const checked = checkWorkbook(snapshot, { sistema, scelte });
  const shown = (text: string, col: number): unknown =>
    snapshot.sheets[0]?.rows.find(({ index }) => index === rowOf(sheet, text))?.cells.find((cell) => cell.col === col)
      ?.value;
  return {
    checked,
    shown,
    findings: checked.findings.map(({ code, cell, facts }) => `${code} ${cell} ${JSON.stringify(facts)}`),
  };
}

describe.each(["perf", "native"] as const)("filled forms with %s formulas", (formule) => {
  it.each([
    ["1: dirigente", "dirigente", {}, { "1a": 92, "1b": 85, "3": 90, "4": 88 }, 12, 88.9, "distinzione", 80],
    [
      "2: without individual objectives",
      "dirigente",
      { obiettiviIndividuali: 0 },
      { "1a": 92, "3": 90, "4": 88 },
      12,
      90.3,
      "distinzione",
      80,
    ],
    [
      "3: with one collaborator too",
      "dirigente",
      { obiettiviIndividuali: 0, collaboratori: 1 },
      { "1a": 92, "3": 90, "4": 88 },
      undefined,
      90.8,
      "distinzione",
      80,
    ],
    ["4: fascia A/B", "ab", {}, { "1a": 80, "3": 75, "4": 88 }, undefined, 76.15, "distinzione", 80],
    ["11: fascia C", "c", {}, { "1a": 92.5, "1b": 60, "3": 78, "4": 88 }, undefined, 78.875, "distinzione", 80],
    [
      "11 without individual objectives",
      "c",
      { obiettiviIndividuali: 0 },
      { "1a": 92.5, "3": 78, "4": 88 },
      undefined,
      82.125,
      "distinzione",
      80,
    ],
    ["P.O.", "po_ap", {}, { "1a": 100, "1b": 100, "3": 90, "4": 100 }, undefined, 96, "eccellenza", 100],
    [
      "specifiche responsabilità D",
      "resp_d",
      {},
      { "1a": 60, "1b": 60, "3": 60, "4": 60 },
      undefined,
      60,
      "adeguatezza",
      60,
    ],
    [
      "specifiche responsabilità C",
      "resp_c",
      {},
      { "1a": 51, "1b": 51, "3": 60, "4": 51 },
      undefined,
      56.4,
      "adeguatezza",
      60,
    ],
    [
      "specifiche responsabilità A/B",
      "resp_ab",
      {},
      { "1a": 90, "1b": 90, "3": 80, "4": 90 },
      undefined,
      82.5,
      "distinzione",
      80,
    ],
    ["fascia D", "d", {}, { "1a": 90, "1b": 80, "3": 70, "4": 88 }, undefined, 76.8, "distinzione", 80],
  ] as const)(
    "valutazione, worked example %s",
    (_name, categoria, more, percentuali, differenti, punteggio, fascia, retribuzione) => {
      const { findings, shown, checked } = run(formule, {
        // Between 90 and 91 the band hangs on S1: whoever has chosen is told nothing of it.
        scelte: { S1: "soglia" },
        modulo: "valutazione",
        contenuto: { persona: person(categoria, more) },
        fill: fillValutazione(percentuali, differenti),
      });
      expect(findings).toEqual([]);
      expect(shown("Totale", 3)).toBeCloseTo(punteggio, 10);
      expect(shown("Posizionamento", 3)).toBe(fascia);
      expect(shown("Retribuzione", 3)).toBe(retribuzione);
      expect(checked.schede[0]).toMatchObject({
        persona: "Rossi Maria",
        categoria,
        anno: 2025,
        dovuto: { fascia, retribuzione },
      });
    },
  );

  it.each([
    ["soglia", "distinzione", 80],
    ["arrotonda", "eccellenza", 100],
    ["oltre", "eccellenza", 100],
  ] as const)("valutazione under S1 %s: 90.8 is %s", (option, fascia, retribuzione) => {
    const { shown, findings } = run(formule, {
      scelte: { S1: option },
      modulo: "valutazione",
      contenuto: { persona: person("dirigente", { obiettiviIndividuali: 0, collaboratori: 1 }) },
      fill: fillValutazione({ "1a": 92, "3": 90, "4": 88 }),
    });
    expect(findings).toEqual([]);
    expect(shown("Posizionamento", 3)).toBe(fascia);
    expect(shown("Retribuzione", 3)).toBe(retribuzione);
  });

  it("valutazione under S3 blocca: two factors below the threshold pay nothing", () => {
    const { shown } = run(formule, {
      scelte: { S3: "blocca" },
      modulo: "valutazione",
      contenuto: { persona: person("d") },
      fill: fillValutazione({ "1a": 40, "1b": 45, "3": 90, "4": 88 }),
    });
    expect(shown("Totale", 3)).toBeCloseTo(75.3, 10);
    expect(shown("Retribuzione", 3)).toBe(0);
  });

  it.each([
    ["estremo_superiore", 5, 1],
    ["estremo_inferiore", 5, 2],
    ["estremo_superiore", 15, 4],
    ["estremo_inferiore", 15, 4],
    ["estremo_inferiore", 16, 5],
  ] as const)("factor 2 under S2 %s: %d different scores give %d points", (option, differenti, punti) => {
    const { shown, findings } = run(formule, {
      scelte: { S2: option },
      modulo: "valutazione",
      contenuto: { persona: person("dirigente") },
      fill: fillValutazione({ "1a": 92, "1b": 85, "3": 90, "4": 88 }, differenti),
    });
    expect(findings).toEqual([]);
    expect(shown("2 ", 3)).toBe(punti);
  });

  it.each(["dirigente", "po_ap", "resp_d", "resp_c", "resp_ab", "d", "c", "ab"])("assegnazione of %s", (categoria) => {
    const { findings, checked } = run(formule, {
      modulo: "assegnazione",
      contenuto: { persona: person(categoria) },
      fill(sheet, cells) {
        rows(cells, rowOf(sheet, "Fattore valutativo: 1a") + 2, 0, [
          ["Ridurre i tempi di pagamento", "Giorni medi", 60, 40, 30],
          ["Digitalizzare le pratiche", "Pratiche digitali", 40, 100, 900],
        ]);
        if (categoria !== "ab") {
          rows(cells, rowOf(sheet, "Fattore valutativo: 1b") + 2, 0, [
            ["Formare i colleghi", "Ore erogate", 50, 0, 20],
            ["Riordinare l'archivio", "Faldoni", 50, 0, 300],
          ]);
        }
        rows(cells, rowOf(sheet, "Fattore valutativo: 3") + 2, 0, [
          [
            categoria === "dirigente" ? "Capacità manageriali" : "Flessibilità",
            "Riunioni periodiche",
            undefined,
            undefined,
            60,
          ],
          [
            "Utilizzo e aggiornamento delle conoscenze tecnico-professionali",
            "Corsi seguiti",
            undefined,
            undefined,
            40,
          ],
        ]);
      },
    });
    expect(findings).toEqual([]);
    expect(checked.schede).toMatchObject([{ kind: "assegnazione", persona: "Rossi Maria", categoria, anno: 2025 }]);
  });

  it("assegnazione without individual objectives: their weight is on 1a", () => {
    const { findings } = run(formule, {
      modulo: "assegnazione",
      contenuto: { persona: person("c", { obiettiviIndividuali: 0 }) },
      fill(sheet, cells) {
        expect(
          rowOf(
            sheet,
            "Fattore valutativo: 1a – Performance organizzativa della struttura di appartenenza (*) - Peso 25%",
          ),
        ).toBeGreaterThan(0);
        rows(cells, rowOf(sheet, "Fattore valutativo: 1a") + 2, 0, [
          ["Protocollare in giornata", "% di atti", 100, 80, 95],
        ]);
        rows(cells, rowOf(sheet, "Fattore valutativo: 3") + 2, 0, [
          ["Flessibilità", "Turni", undefined, undefined, 100],
        ]);
      },
    });
    expect(findings).toEqual([]);
  });

  it("objective sheets", () => {
    const strategic = run(formule, {
      modulo: "obiettivo_strategico",
      fill(sheet, cells) {
        across(cells, rowOf(sheet, "Titolo"), 1, ["Accrescere la trasparenza dell'ente"]);
        across(cells, rowOf(sheet, "Peso rispetto alla performance"), 1, [100]);
        across(cells, rowOf(sheet, "Peso complessivo degli indicatori"), 1, [40]);
        across(cells, rowOf(sheet, "Peso complessivo degli indicatori"), 7, [60]);
        rows(cells, rowOf(sheet, "Indicatori d'impatto") + 2, 0, [
          ["Accessi alla sezione trasparenza", 60, "numero", 100, 110, 120, 130, "sito"],
          ["Richieste evase nei termini", 40, "%", 85, 90, 92, 95, "URP"],
        ]);
      },
    });
    expect(strategic.findings).toEqual([]);
    const operational = run(formule, {
      modulo: "obiettivo_operativo",
      fill(sheet, cells) {
        across(cells, rowOf(sheet, "Titolo"), 1, ["Pubblicare gli atti nei termini"]);
        across(cells, rowOf(sheet, "Coerenza con l'obiettivo"), 1, ["Accrescere la trasparenza dell'ente"]);
        across(cells, rowOf(sheet, "Settore principale"), 1, ["Affari generali"]);
        across(cells, rowOf(sheet, "Peso rispetto all'obiettivo"), 1, [100]);
        rows(cells, rowOf(sheet, "Indicatori") + 2, 0, [["Atti pubblicati nei termini", 100, "%", 80, 85, 90, "sito"]]);
      },
    });
    expect(operational.findings).toEqual([]);
    expect(operational.checked.schede).toMatchObject([{ kind: "obiettivo_operativo", settore: "Affari generali" }]);
  });

  it("plan: achievement by kind of indicator", () => {
    const strategico = "Accrescere la trasparenza";
    let top = 0;
    const { findings, checked } = run(formule, {
      modulo: "piano",
      fill(sheet, cells) {
        top = rowOf(sheet, "Obiettivo strategico") + 1;
        const goal = (name: string, peso: number, rest: readonly (string | number | undefined)[]) => [
          strategico,
          name,
          "Tributi",
          "Rossi Maria",
          peso,
          ...rest,
        ];
        const u = undefined;
        rows(cells, top, 0, [
          goal("Pagare prima", 40, [
            "Giorni medi",
            "riduzione",
            "giorni",
            100,
            120,
            110,
            115,
            u,
            90,
            100,
            u,
            "ragioneria",
          ]),
          goal("Pubblicare gli atti", 60, ["Atti nei termini", "crescente", "%", 50, 80, 40, 40, u, 90, 45, u, "sito"]),
          goal("Pubblicare gli atti", 60, ["Reclami", "decrescente", "numero", 20, 8, 6, 12, u, 6, 8, u, "URP"]),
          goal("Pubblicare gli atti", 60, [
            "Regolamento approvato",
            "si_no",
            "sì/no",
            10,
            u,
            u,
            u,
            u,
            "sì",
            "sì",
            u,
            "delibera",
          ]),
          goal("Pubblicare gli atti", 60, ["Gradimento", "scala", "voto", 20, 1, u, u, u, 5, 4, u, "questionario"]),
        ]);
      },
    });
    expect(findings).toEqual([]);
    const pr = (row: number, col: number): unknown => checked.sheets[0]?.grid.cell(top + row, col)?.value;
    expect(pr(0, 12)).toBe(50);
    expect(pr(0, 15)).toBeCloseTo(66.6667, 4);
    expect([1, 2, 3, 4, 5].map((row) => pr(row, 15))).toEqual([50, 75, 100, 75, ""]);
  });

  it("weighing: worked example 6, and shares that add up to 100", () => {
    const { findings, shown } = run(formule, {
      sistema: "po-livelli",
      modulo: "pesatura",
      contenuto: { persona: person("po") },
      fill(sheet, cells) {
        rows(cells, rowOf(sheet, "Obiettivo") + 1, 0, [
          ["Digitalizzare le pratiche", "Alta", "Media", "Alta", "Bassa"],
          ["Ridurre i tempi", "Media", "Bassa", "Alta", "Media"],
          ["Aggiornare il regolamento", "Alta", "Alta", "Alta", "Alta"],
        ]);
      },
    });
    expect(findings).toEqual([]);
    expect(shown("Totale", 5)).toBe(470);
    expect(shown("Totale", 6)).toBeCloseTo(100, 10);
  });

  it("sheet A: worked example 7", () => {
    const { findings, shown, checked } = run(formule, {
      sistema: "po-livelli",
      modulo: "comportamenti",
      contenuto: { persona: person("po") },
      fill(sheet, cells) {
        rows(cells, rowOf(sheet, "Obiettivi assegnati") + 2, 1, [
          ["Digitalizzare le pratiche", undefined, 50, undefined, 94],
          ["Ridurre i tempi", undefined, 50, undefined, 70],
        ]);
        const top = rowOf(sheet, "Comportamenti manageriali") + 2;
        rows(
          cells,
          top,
          3,
          [6, 5, 7, 5, 6, 4, 6].map((giudizio) => [10, giudizio]),
        );
      },
    });
    expect(findings).toEqual([]);
    expect(shown("Performance organizzativa", 5)).toBe(82);
    expect(shown("Percentuale di", 5)).toBeCloseTo(79.5918, 4);
    expect(shown("Valutazione complessiva", 5)).toBeCloseTo(80.9163, 4);
    expect(shown("Livello", 5)).toBe("C");
    expect(checked.schede).toMatchObject([{ kind: "comportamenti", categoria: "po", livello: "C" }]);
  });

  it.each([
    ["azzera", 47],
    ["segnala", 81.5],
  ] as const)("sheet A under S5 %s: an objective of 69 beside one of 94 gives %d", (option, expected) => {
    const { shown } = run(formule, {
      sistema: "po-livelli",
      scelte: { S5: option },
      modulo: "comportamenti",
      contenuto: { persona: person("po") },
      fill(sheet, cells) {
        rows(cells, rowOf(sheet, "Obiettivi assegnati") + 2, 1, [
          ["Uno", undefined, undefined, undefined, 94],
          ["Due", undefined, undefined, undefined, 69],
        ]);
      },
    });
    expect(shown("Performance organizzativa", 5)).toBe(expected);
  });

  it("sheet A1: own objectives and the body's mean count as much", () => {
    const { findings, shown } = run(formule, {
      sistema: "po-livelli",
      modulo: "comportamenti",
      contenuto: { persona: person("segretario") },
      fill(sheet, cells) {
        across(cells, rowOf(sheet, "Obiettivi assegnati") + 2, 1, [
          "Aggiornare lo statuto",
          undefined,
          25,
          undefined,
          100,
        ]);
        across(cells, rowOf(sheet, "Media degli obiettivi"), 5, [80]);
        rows(
          cells,
          rowOf(sheet, "Comportamenti manageriali") + 2,
          3,
          Array.from({ length: 7 }, () => [10, 7]),
        );
      },
    });
    expect(findings).toEqual([]);
    expect(shown("Performance organizzativa", 5)).toBe(90);
    expect(shown("Valutazione complessiva", 5)).toBeCloseTo(94.5, 10);
    expect(shown("Livello", 5)).toBe("B");
  });

  it("sheet B", () => {
    const { findings, shown } = run(formule, {
      sistema: "po-livelli",
      modulo: "comportamenti",
      contenuto: { persona: person("livelli") },
      fill(sheet, cells) {
        rows(cells, rowOf(sheet, "Apporto individuale") + 2, 3, [
          [20, 6],
          [20, 5],
          [15, 7],
        ]);
        rows(
          cells,
          rowOf(sheet, "Comportamenti professionali") + 2,
          3,
          [5, 5, 6, 6, 7].map((giudizio) => [9, giudizio]),
        );
      },
    });
    expect(findings).toEqual([]);
    expect(shown("Valutazione complessiva", 5)).toBeCloseTo(83.7142857142857, 10);
    expect(shown("Livello", 5)).toBe("C");
  });

  it("summary of arsac: worked example 9, to the cent", () => {
    const { findings, shown } = run(formule, {
      modulo: "riepilogo",
      contenuto: {
        persone: [
          { nome: "Verdi Piero", settore: "Tributi", categoria: "d", valutatore: "Bianchi Anna" },
          { nome: "Neri Ugo", settore: "Tributi", categoria: "c", valutatore: "Bianchi Anna" },
          { nome: "Gialli Ida", settore: "Demografici", categoria: "d", valutatore: "Bianchi Anna", mesi: 6 },
        ],
      },
      fill(sheet, cells) {
        across(cells, rowOf(sheet, "Fondo"), 1, [10000]);
        rows(cells, rowOf(sheet, "Cognome e nome") + 1, 4, [
          [95, undefined, undefined, 1],
          [80, undefined, undefined, 1],
          [60, undefined, undefined, 1.2],
        ]);
      },
    });
    expect(findings).toEqual([]);
    expect([shown("Verdi", 10), shown("Neri", 10), shown("Gialli", 10)]).toEqual([3125, 2500, 1125]);
    expect(shown("Economie", 1)).toBe(3250);
  });

  it("a fund that does not divide: cents go to the largest remainders", () => {
    const { findings, shown } = run(formule, {
      scelte: { S4: "ridistribuisci" },
      modulo: "riepilogo",
      contenuto: {
        persone: ["Uno", "Due", "Tre"].map((nome) => ({
          nome,
          settore: "Tributi",
          categoria: "c",
          valutatore: "Bianchi",
        })),
      },
      fill(sheet, cells) {
        across(cells, rowOf(sheet, "Fondo"), 1, [100]);
        rows(
          cells,
          rowOf(sheet, "Cognome e nome") + 1,
          4,
          [95, 95, 95].map((score) => [score, undefined, undefined, 1]),
        );
      },
    });
    expect(findings).toEqual([]);
    expect([shown("Uno", 10), shown("Due", 10), shown("Tre", 10)]).toEqual([33.34, 33.33, 33.33]);
    expect(shown("Economie", 1)).toBe(0);
  });

  it("summary of po-livelli: places shared, no place below D", () => {
    const { findings, shown } = run(formule, {
      sistema: "po-livelli",
      modulo: "riepilogo",
      contenuto: {
        persone: ["Uno", "Due", "Tre", "Quattro"].map((nome) => ({
          nome,
          settore: "Area",
          categoria: "livelli",
          valutatore: "Bianchi",
        })),
      },
      fill: (sheet, cells) => rows(cells, rowOf(sheet, "Cognome e nome") + 1, 4, [[96], [88.5], [88.5], [65]]),
    });
    expect(findings).toEqual([]);
    expect(["Uno", "Due", "Tre", "Quattro"].map((name) => shown(name, 5))).toEqual(["A", "C", "C", "E"]);
    expect(["Uno", "Due", "Tre", "Quattro"].map((name) => shown(name, 6))).toEqual([1, 2, 2, ""]);
  });
});
