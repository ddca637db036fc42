// A workbook of an office for the copies to evaluators: Bianchi Anna evaluates Rossi and Prova, Neri Ugo evaluates Verdi and Gialli.
import { checkWorkbook } from "../../src/scheda/index";
import type { CheckedWorkbook } from "../../src/scheda/index";
import type { Sheet } from "../../src/workbook/cell";
import type { CellInput } from "./sheet";
import { formula, makeRows, makeSheet } from "./sheet";

export type Cells = Readonly<Record<string, CellInput>>;

const FACTORS = [
  ["1a Performance organizzativa della struttura di appartenenza", 15, 12, 12],
  ["1b Obiettivi individuali", 10, 9, 9],
  ["3 Competenze e comportamenti professionali e organizzativi", 70, 56, 56],
  ["4 Performance generale dell'Ente", 5, 4, 4],
] as const;
const HEADINGS = [
  "Fattore di valutazione",
  "Punteggio massimo",
  "Punteggio risultante dalla misurazione",
  "Punteggio attribuito",
  "Note del valutatore",
];

/** Thirteen rows from `top` on: title, name, settore, evaluator, blank, table (six rows), level, signature. */
export function formAt(top: number, persona: string, valutatore: string | undefined, col: "A" | "H" = "A"): Cells {
  const next = col === "A" ? "B" : "I";
  return {
    [`${col}${top}`]: "SCHEDA DI VALUTAZIONE – Anno 2025",
    [`${col}${top + 1}`]: `Cognome e nome: ${persona}`,
    [`${col}${top + 2}`]: "Settore: Tributi",
    [`${next}${top + 2}`]: "Categoria: C",
    ...(valutatore === undefined ? {} : { [`${col}${top + 3}`]: `Valutatore: ${valutatore}` }),
    ...makeRows(`${col}${top + 5}`, [HEADINGS, ...FACTORS, ["Totale", 100, 81, 81]]),
    [`${col}${top + 11}`]: "Livello di premialità: 2",
    [`${col}${top + 12}`]: `Firma di ${persona}`,
  };
}

export const riepilogo = makeSheet(
  {
    A1: "Riepilogo delle valutazioni – Anno 2025",
    ...makeRows("A3", [
      ["Cognome e nome", "Categoria", "Settore", "Valutatore", "Punteggio", "Livello di premialità"],
      ["Rossi Maria", "C", "Tributi", "Bianchi Anna", 81, "2"],
      ["Verdi Carlo", "C", "Tecnico", "Neri Ugo", 92, "1"],
      ["Prova Ada", "C", "Tributi", "Dott.ssa Anna Bianchi", 85, "2"],
      ["Gialli Piero", "C", "Tecnico", "Neri Ugo", 70, "3"],
      ["Totale", undefined, undefined, undefined, formula("=SUM(E4:E7)", 328)],
    ]),
    A10: "Punteggio medio",
    E10: formula("=AVERAGE(E4:E7)", 82),
    A12: "Il presente elenco è riservato.",
  },
  { name: "Riepilogo" },
);

export const piano = makeSheet(
  {
    A1: "Piano della performance 2025",
    ...makeRows("A3", [
      ["Obiettivo", "Indicatore", "Peso", "Target", "Risultato"],
      ["Ridurre i tempi", "Giorni medi", 60, 30, 28],
      ["Digitalizzare", "Pratiche online", 40, 100, 90],
    ]),
  },
  { name: "Piano" },
);

export const sheetOf = (name: string, ...parts: readonly Cells[]): Sheet =>
  makeSheet(Object.fromEntries(parts.flatMap((part) => Object.entries(part))), { name });

export const check = (...sheets: readonly Sheet[]): CheckedWorkbook => checkWorkbook({ sheets, state: null });
