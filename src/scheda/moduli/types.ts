// What the making of forms takes and gives: people, options, contents to start from, and the workbooks that come of it.
import type { Scelte, Sistema } from "../../sistema/types";
import type { CellValue } from "../../workbook/cell";
import type { NewSheet } from "../../workbook/new-sheet";

/** Forms of the body, one of each in a workbook; forms of a person, one of each for every person. */
export const MODULI_ENTE = [
  "personale",
  "obiettivo_strategico",
  "obiettivo_operativo",
  "piano",
  "pesatura",
  "riepilogo",
] as const;
export const MODULI_PERSONA = ["assegnazione", "valutazione", "comportamenti", "relazione"] as const;

export type ModuloEnte = (typeof MODULI_ENTE)[number];
export type ModuloPersona = (typeof MODULI_PERSONA)[number];
export type ModuloId = ModuloEnte | ModuloPersona;

/** `perf`: PERF.… functions; `native`: those of Excel alone, for people without the add-in. The figures are the same. */
export type FormulaKind = "perf" | "native";

export interface OpzioniModuli {
  readonly sistema: Sistema;
  readonly scelte: Scelte;
  readonly anno: number;
  /** Printed at the head of every form; without it the sistema's own. */
  readonly ente?: string;
  readonly formule: FormulaKind;
  /** Without password: only the cells to fill in can be written. */
  readonly protetti: boolean;
}

/** One person of the staff, as the Personale table says. */
export interface Persona {
  readonly nome: string;
  readonly settore?: string;
  readonly ufficio?: string;
  /** Id of the categoria in the sistema; absent where the sistema has none. */
  readonly categoria?: string;
  /** As the table writes it ("D3", "Funzionari"). */
  readonly categoriaScritta?: string;
  readonly valutatore?: string;
  /** Months in service in the year, 0–12. */
  readonly mesi?: number;
  /** Share of a full time, 0–1. */
  readonly partTime?: number;
  readonly collaboratori?: number;
  /** How many individual objectives are assigned; absent: not said, so that the weight of 1b stays. */
  readonly obiettiviIndividuali?: number;
  readonly sospeso?: true;
}

export type SkipReason =
  | { readonly code: "SENZA_NOME" }
  | { readonly code: "DUPLICATO"; readonly riga: number }
  | { readonly code: "SOSPESO"; readonly fonte: string }
  | { readonly code: "CATEGORIA_MANCANTE" }
  | { readonly code: "CATEGORIA_SCONOSCIUTA"; readonly scritta: string; readonly accettate: readonly string[] }
  | { readonly code: "CATEGORIA_AMBIGUA"; readonly scritta: string; readonly possibili: readonly string[] }
  | { readonly code: "VALORE"; readonly colonna: string; readonly scritto: string; readonly atteso: string }
  /** Its sheets are there already: nothing is written over. */
  | { readonly code: "FOGLIO_ESISTENTE"; readonly foglio: string };

export interface SkippedPersona {
  /** Row on the sheet, from 1. */
  readonly riga: number;
  /** "" where there is none. */
  readonly nome: string;
  readonly motivo: SkipReason;
}

export interface PersonaleRead {
  readonly foglio: string;
  /** Of the table with its headings, A1. */
  readonly range: string;
  readonly persone: readonly (Persona & { readonly riga: number })[];
  readonly saltate: readonly SkippedPersona[];
}

export type PersonaleProblem =
  /** No table with a column of names and one of categorie. */
  | { readonly code: "PERSONALE_MANCANTE" }
  | { readonly code: "PERSONALE_VUOTO"; readonly foglio: string }
  /** Two tables of the same standing: the person says which by taking the other out. */
  | { readonly code: "PERSONALE_DOPPIO"; readonly fogli: readonly string[] };

/** One row of objective and indicator to start from; results never come along. */
export interface StartingObiettivo {
  readonly obiettivo: string;
  readonly indicatore: string;
  readonly strategico?: string;
  readonly settore?: string;
  readonly persona?: string;
  readonly pesoObiettivo?: number;
  readonly peso?: number;
  readonly tipo?: string;
  readonly unita?: string;
  readonly valoreIniziale?: CellValue;
  readonly targetGiugno?: CellValue;
  readonly target?: CellValue;
  readonly fonte?: string;
}

export interface StartingElemento {
  readonly nome: string;
  readonly descrizione?: string;
  readonly peso?: number;
}

/** What last year's workbook leaves for one person. */
export interface LastYearPersona {
  /** Factor 1a. */
  readonly struttura?: readonly StartingObiettivo[];
  /** Factor 1b. */
  readonly individuali?: readonly StartingObiettivo[];
  /** Factor 3. */
  readonly elementi?: readonly StartingElemento[];
  /** Items of behaviour with their weights. */
  readonly comportamenti?: readonly StartingElemento[];
}

/** What a person's form is made of, beside the rules. */
export interface PersonaContent {
  /** An empty name makes a blank form. */
  readonly persona: Persona;
  /** Of the sheet. */
  readonly nome: string;
  readonly iniziali?: LastYearPersona;
}

/** Last year's workbook as a starting point: by folded name of the person, and the plan. */
export interface LastYear {
  readonly anno?: number;
  readonly persone: ReadonlyMap<string, LastYearPersona>;
  readonly piano: readonly StartingObiettivo[];
  readonly personale: readonly Persona[];
}

export type Per = "persona" | "settore" | "tutti";

/** One workbook to be made. Its sheets are made one by one as they are asked for, so that hundreds need not be held at once. */
export interface PlannedWorkbook {
  /** Name of the file without ending. */
  readonly nome: string;
  readonly persone: readonly Persona[];
  readonly fogli: readonly PlannedSheet[];
}

export interface PlannedSheet {
  readonly nome: string;
  readonly modulo: ModuloId;
  readonly persona?: string;
  readonly make: () => NewSheet;
}

export interface WorkbooksPlan {
  readonly cartelle: readonly PlannedWorkbook[];
  readonly saltate: readonly SkippedPersona[];
}

export interface WorkbooksRequest {
  readonly opzioni: OpzioniModuli;
  readonly personale: PersonaleRead;
  /** Forms for each person, and those of the body that go into each workbook. */
  readonly moduli: readonly ModuloId[];
  readonly per: Per;
  readonly iniziali?: LastYear;
  /** Names of sheets that are there already: whoever has one of them is skipped. */
  readonly presenti?: readonly string[];
}
