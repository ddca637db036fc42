// Forms to fill in, and how: shared by the tests of figures and by the comparison with another spreadsheet.
import type { ModuloContent } from "../../../src/scheda/moduli/index";
import type { ModuloId, Persona } from "../../../src/scheda/moduli/types";
import { findBuiltIn } from "../../../src/sistema/catalogue";
import type { Scelte, Sistema } from "../../../src/sistema/types";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { across, rowOf, rows } from "./fill";
import type { Cells } from "./fill";

export function sistemaOf(id: string): Sistema {
  const found = findBuiltIn(id);
  if (!found) throw new Error(id);
  return found;
}

export interface Case {
  readonly sistema?: string;
  readonly scelte?: Scelte;
  readonly modulo: ModuloId;
  readonly contenuto?: ModuloContent;
  readonly fill: (sheet: NewSheet, cells: Cells) => void;
}

export const person = (categoria: string, more: Partial<Persona> = {}): Persona => ({
  nome: "Rossi Maria",
  settore: "Tributi",
  ufficio: "Riscossione",
  categoria,
  valutatore: "Bianchi Anna",
  ...more,
});

/** Percentages by factor; those of 1b and 3 stand on their parts. */
export function fillValutazione(percentuali: Readonly<Record<string, number>>, differenti?: number): Case["fill"] {
  return (sheet, cells) => {
    if (differenti !== undefined) across(cells, rowOf(sheet, "Numero di punteggi differenti"), 1, [differenti]);
    for (const [id, value] of Object.entries(percentuali)) {
      const row = rowOf(sheet, `${id} `);
      if (id === "3") {
        const lines = [
          ["Capacità di relazione", 50, value + 4],
          ["Flessibilità", 30, value - 2],
          ["Capacità attuativa", 20, value - 7],
        ];
        rows(cells, row + 1, 0, lines);
      } else if (id === "1b") {
        rows(cells, row + 1, 0, [
          ["Ridurre i tempi di rilascio", 60, value],
          ["Riordinare l'archivio", 40, value],
        ]);
      } else across(cells, row, 2, [value]);
    }
  };
}

const valutazione = (
  categoria: string,
  more: Partial<Persona>,
  percentuali: Readonly<Record<string, number>>,
  scelte: Scelte = {},
  differenti?: number,
): Case => ({
  scelte,
  modulo: "valutazione",
  contenuto: { persona: person(categoria, more) },
  fill: fillValutazione(percentuali, differenti),
});

function fillGoals(
  goals: readonly (readonly [string, number | undefined, number])[],
  giudizi: readonly number[],
): Case["fill"] {
  return (sheet, cells) => {
    rows(
      cells,
      rowOf(sheet, "Obiettivi assegnati") + 2,
      1,
      goals.map(([name, punti, pr]) => [name, undefined, punti, undefined, pr]),
    );
    rows(
      cells,
      rowOf(sheet, "Comportamenti manageriali") + 2,
      3,
      giudizi.map((giudizio, index) => [5 + index, giudizio]),
    );
  };
}

const comportamenti = (categoria: string, scelte: Scelte, fill: Case["fill"]): Case => ({
  sistema: "po-livelli",
  scelte,
  modulo: "comportamenti",
  contenuto: { persona: person(categoria) },
  fill,
});

const shares = (scelte: Scelte): Case => ({
  scelte,
  modulo: "riepilogo",
  contenuto: {
    persone: ["Uno", "Due", "Tre", "Quattro", "Cinque", "Sei", "Sette"].map((nome, index) => ({
      nome,
      settore: "Tributi",
      categoria: "c",
      valutatore: "Bianchi",
      ...(index % 3 === 1 ? { mesi: 7 } : {}),
    })),
  },
  fill(sheet, cells) {
    across(cells, rowOf(sheet, "Fondo"), 1, [9999.97]);
    const scores = [95, 71, 50.5, 88.25, 70.99, 33, 91];
    rows(
      cells,
      rowOf(sheet, "Cognome e nome") + 1,
      4,
      scores.map((score, index) => [score, undefined, undefined, 1 + index / 10]),
    );
  },
});

/** Every form with formulas, under the scelte that change them. */
export const CASES: readonly Case[] = [
  valutazione("dirigente", {}, { "1a": 92, "1b": 85, "3": 90, "4": 88 }, {}, 12),
  valutazione("dirigente", { collaboratori: 0 }, { "1a": 92, "1b": 85, "3": 90, "4": 88 }, { S13: "come_uno" }),
  valutazione("dirigente", { collaboratori: 0 }, { "1a": 92, "1b": 85, "3": 90, "4": 88 }, { S13: "mantiene" }, 3),
  valutazione("dirigente", { collaboratori: 1, obiettiviIndividuali: 0 }, { "1a": 92, "3": 90, "4": 88 }, { S1: "arrotonda" }),
  valutazione("po_ap", { obiettiviIndividuali: 0 }, { "1a": 90.5, "3": 90.5, "4": 90.5 }, { S1: "oltre" }),
  valutazione("resp_d", {}, { "1a": 50, "1b": 50, "3": 50.5, "4": 50 }, { S1: "arrotonda" }),
  valutazione("resp_c", {}, { "1a": 51, "1b": 30, "3": 95, "4": 88 }, { S3: "blocca" }),
  valutazione("resp_ab", {}, { "1a": 33.33, "1b": 66.67, "3": 71.115, "4": 88 }),
  valutazione("d", {}, { "1a": 90, "1b": 80, "3": 70, "4": 88 }),
  valutazione("c", {}, { "1a": 92.5, "1b": 60, "3": 78, "4": 88 }),
  valutazione("ab", {}, { "1a": 80, "3": 75, "4": 88 }),
  comportamenti("po", {}, fillGoals([["Uno", 50, 94], ["Due", 54, 70], ["Tre", 6, 69.99]], [6, 5, 7, 5, 6, 4, 6])),
  comportamenti("po", { S5: "segnala", S16: "uno_sette" }, fillGoals([["Uno", undefined, 94], ["Due", undefined, 60]], [6, 5, 7, 5, 6, 4, 6])),
  comportamenti("segretario", {}, (sheet, cells) => {
    fillGoals([["Uno", 25, 100]], [7, 7, 7, 7, 7, 7, 7])(sheet, cells);
    across(cells, rowOf(sheet, "Media degli obiettivi"), 5, [80]);
  }),
  comportamenti("segretario", { S11: "d" }, (sheet, cells) => {
    fillGoals([], [4, 4, 4, 4, 4, 4, 4])(sheet, cells);
    across(cells, rowOf(sheet, "Media degli obiettivi"), 5, [80]);
  }),
  comportamenti("livelli", { S7: "negativa_sotto_60" }, (sheet, cells) => {
    rows(cells, rowOf(sheet, "Apporto individuale") + 2, 3, [[20, 4], [20, 4], [15, 4]]);
    rows(cells, rowOf(sheet, "Comportamenti professionali") + 2, 3, [4, 4, 4, 4, 4].map((giudizio) => [9, giudizio]));
  }),
  {
    sistema: "po-livelli",
    modulo: "pesatura",
    fill: (sheet, cells) =>
      rows(cells, rowOf(sheet, "Obiettivo") + 1, 0, [
        ["Uno", "Alta", "Media", "Alta", "Bassa"],
        ["Due", "Media", "Bassa", "Alta", "Media"],
        ["Tre", "Alta", "Alta", "Alta", "Alta"],
      ]),
  },
  {
    modulo: "piano",
    fill(sheet, cells) {
      const u = undefined;
      const lines = [
        ["riduzione", 120, 110, 115, u, 90, 100],
        ["incremento", 10, 15, 12, u, 20, 30],
        ["crescente", u, 40, 40, u, 90, 45],
        [u, u, 40, 0, u, 90, 45],
        ["decrescente", u, 6, 0, u, 6, 8],
        ["si_no", u, "sì", "no", u, "sì", "SI"],
        ["scala", 1, 5, 4, u, 5, 4.2],
        ["scala", u, 5, 4, u, 5, 4.2],
        ["data", u, 45838, 45839, u, 46022, 46022],
      ];
      rows(cells, rowOf(sheet, "Obiettivo strategico") + 1, 1, lines.map(([tipo, ...rest], index) => [`Obiettivo ${String(index)}`, u, u, u, "Indicatore", tipo, u, 100, ...rest]));
    },
  },
  shares({}),
  shares({ S4: "ridistribuisci" }),
  {
    sistema: "po-livelli",
    modulo: "riepilogo",
    contenuto: {
      persone: ["Uno", "Due", "Tre", "Quattro"].map((nome) => ({ nome, settore: "Area", categoria: nome === "Due" ? "po" : "livelli" })),
    },
    fill: (sheet, cells) => rows(cells, rowOf(sheet, "Cognome e nome") + 1, 4, [[96], [55], [88.5], [55]]),
  },
]; // prettier-ignore
