// Evaluation forms for tests: a right one for each categoria, from which every case departs by a few cells.
import type { Sheet } from "../../src/workbook/cell";
import type { CellInput, SheetOptions } from "./sheet";
import { formula, makeRows, makeSheet } from "./sheet";

export const NAMES = {
  "1a": "1a Performance organizzativa della struttura di appartenenza",
  "1b": "1b Obiettivi individuali",
  "2": "2 Capacità di differenziazione delle valutazioni",
  "3": "3 Competenze e comportamenti professionali e organizzativi",
  "4": "4 Performance generale dell'Ente",
} as const;

export interface FormOptions extends SheetOptions {
  readonly categoria?: string;
  /** Cells that replace or add to the form's. null leaves a cell out. */
  readonly cells?: Readonly<Record<string, CellInput>>;
}

export type Row = readonly [
  id: keyof typeof NAMES,
  peso: CellInput,
  misurato: CellInput,
  attribuito: CellInput,
  nota?: string,
];

export const RIGHT_C: readonly Row[] = [
  ["1a", 15, 12, 12],
  ["1b", 10, 9, 9],
  ["3", 70, 56, 56],
  ["4", 5, 4, 4],
];

/** Rows 8 (headings), 9… (factors), then the total and the level: a right form of categoria C adds up to 81. */
export function makeForm(rows: readonly Row[] = RIGHT_C, options: FormOptions = {}): Sheet {
  const first = 9;
  const last = first + rows.length - 1;
  const total = last + 1;
  const sumOf = (col: string, index: 1 | 2 | 3): CellInput => {
    const values = rows.map((row) => row[index]).map((value) => (typeof value === "number" ? value : 0));
    return formula(
      `=SUM(${col}${first}:${col}${last})`,
      Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12)),
    );
  };
  const cells: Record<string, CellInput> = {
    A1: "ARSAC",
    A2: "SCHEDA DI VALUTAZIONE DI PERFORMANCE INDIVIDUALE – Anno 2017",
    A5: "Cognome e nome:",
    B5: "Esempi Bruno",
    D5: "Categoria:",
    E5: options.categoria ?? "C",
    A6: "Settore/Servizio:",
    B6: "Agronomia",
    ...makeRows("A8", [
      [
        "Fattore di valutazione",
        "Punteggio massimo(*)",
        "Punteggio risultante dalla misurazione (**)",
        "Punteggio attribuito",
        "Note del valutatore",
      ],
      ...rows.map(([id, peso, misurato, attribuito, nota]) => [NAMES[id], peso, misurato, attribuito, nota]),
    ]),
    [`A${total}`]: "Totale",
    [`B${total}`]: sumOf("B", 1),
    [`C${total}`]: sumOf("C", 2),
    [`D${total}`]: sumOf("D", 3),
    [`A${total + 1}`]: "Livello di premialità",
    [`D${total + 1}`]: "2",
    ...options.cells,
  };
  return makeSheet(Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)), options);
}
