// Sheets of objectives for tests of the tree: annex 1.1 and 1.2 with results, and the worked example 5 of the rules (86.8).
import type { Sheet } from "../../src/workbook/cell";
import type { CellInput } from "./sheet";
import { makeRows, makeSheet } from "./sheet";

export interface StrategicoOptions {
  readonly ente?: CellInput;
  readonly lati?: readonly [CellInput, CellInput];
  readonly anno?: number;
  readonly settore?: string;
  /** Name, weight, target, result. */
  readonly indicatori?: readonly (readonly [string, CellInput, CellInput, CellInput])[];
}

export function strategico(name: string, titolo: string, options: StrategicoOptions = {}): Sheet {
  const { ente = 100, lati = [40, 60], anno = 2017, settore, indicatori = IMPATTO } = options;
  return makeSheet(
    {
      A1: `Obiettivo strategico – Anno ${String(anno)}`,
      A3: "Titolo",
      B3: titolo,
      A4: "Peso rispetto alla performance di Ente (%)",
      B4: ente,
      A5: "Peso complessivo indicatori d'impatto (%)",
      B5: lati[0],
      A6: "Peso complessivo obiettivi operativi (%)",
      B6: lati[1],
      ...(settore === undefined ? {} : { A7: "Settore", B7: settore }),
      ...makeRows("A9", [["Titolo indicatore", "Peso (%)", `Target ${String(anno)}`, "Risultato"], ...indicatori]),
    },
    { name },
  );
}

const IMPATTO = [
  ["Aziende certificate", 60, 100, 80],
  ["Superficie controllata", 40, 50, 50],
] as const;

export interface OperativoOptions {
  readonly serve?: string;
  readonly settore?: string;
  readonly anno?: number;
  /** Name, weight, target and result at 30 June, target and result at 31 December; undefined leaves the cell blank. */
  readonly indicatori?: readonly (readonly (CellInput | undefined)[])[];
}

export function operativo(name: string, titolo: string, peso: CellInput, options: OperativoOptions = {}): Sheet {
  const { serve = "OS1 – Qualità delle produzioni", settore = "Agronomia", anno = 2017, indicatori = [] } = options;
  return makeSheet(
    {
      A1: `Obiettivo operativo – Anno ${String(anno)}`,
      A3: "Titolo",
      B3: titolo,
      A4: "Obiettivo strategico collegato",
      ...(serve === "" ? {} : { B4: serve }),
      A5: "Peso rispetto all'obiettivo strategico (%)",
      B5: peso,
      A6: "Settore",
      B6: settore,
      ...makeRows("A9", [
        [
          "Titolo indicatore",
          "Peso (%)",
          "Target al 30 giugno",
          "Risultato al 30 giugno",
          "Target al 31 dicembre",
          "Risultato al 31 dicembre",
        ],
        ...indicatori,
      ]),
    },
    { name },
  );
}

/** One indicator whose PR is half of `pr` in June's scale: 20 of 50, and `pr` of 100 in December. */
export function one(
  pr: number | undefined,
  giugno: number | undefined = 20,
): NonNullable<OperativoOptions["indicatori"]> {
  return [["Interventi conclusi", 100, 50, giugno, 100, pr]];
}

/** Impact 88, operational 86, 40/60: 86.8 (rules §9, 5). */
export const WORKED: readonly Sheet[] = [
  strategico("OS1", "Qualità delle produzioni"),
  operativo("OP1", "Controlli in campo", 50, { indicatori: one(90) }),
  operativo("OP2", "Formazione dei tecnici", 30, { indicatori: one(70, 30), settore: "Formazione" }),
  operativo("OP3", "Prove varietali", 20, { indicatori: one(100, 50) }),
];
