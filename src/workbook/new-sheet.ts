// A sheet that PERF adds to a workbook, as data: the sample, the register of changes, the forms. The same value is carried out
// by every edge (Excel, .xlsx files, the preview), so that a form is the same wherever it is made.
import type { CellValue } from "./cell";
import type { CellContent } from "./edit";

export type CellStyle =
  | "titolo"
  | "ente"
  | "titolo_modulo"
  | "intestazione"
  | "colonna"
  | "blocco"
  | "totale"
  | "totale_cella"
  | "totale_centro"
  | "etichetta"
  | "testo"
  | "voce"
  | "voce_forte"
  | "voce_piccola"
  | "cifra"
  | "cifra_centro"
  | "campo"
  | "inserimento"
  | "inserimento_cifra"
  | "inserimento_centro"
  | "riquadro"
  | "nota"
  | "avvertenza"
  | "firma"
  | "centro";

/** How a cell looks; what is absent stays as a plain cell of the workbook. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** Of the text, "#RRGGBB". */
  readonly color?: string;
  /** `sottile`: a thin line on all four sides; `sotto`: below alone, a line to write or sign on; `sopra`: above alone. */
  readonly border?: "sottile" | "sotto" | "sopra";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** An input: it can be written in a protected sheet. */
  readonly unlocked?: true;
}

const INPUT = "#FFFDF0";
const HEAD = "#F2F2F2";

export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  titolo: { bold: true, size: 14 },
  ente: { bold: true, size: 12, align: "center" },
  /** Title of a form, over its whole width. */
  titolo_modulo: { bold: true, size: 14, align: "center", vertical: "center", wrap: true },
  /** Heading of a list. */
  intestazione: { bold: true, fill: HEAD, vertical: "top", wrap: true },
  /** Heading of a form's table. */
  colonna: { bold: true, fill: HEAD, border: "sottile", align: "center", vertical: "center", wrap: true },
  /** Title of a part of a form, over its whole width. */
  blocco: { bold: true, fill: "#E7EDF5", border: "sottile", vertical: "center", wrap: true },
  totale: { bold: true },
  totale_cella: { bold: true, fill: HEAD, border: "sottile", vertical: "center", wrap: true },
  totale_centro: { bold: true, fill: HEAD, border: "sottile", align: "center", vertical: "center" },
  etichetta: { bold: true, vertical: "center" },
  testo: { vertical: "top", wrap: true },
  /** A printed text in a table. */
  voce: { border: "sottile", vertical: "center", wrap: true },
  voce_piccola: { size: 9, border: "sottile", vertical: "center", wrap: true },
  voce_forte: { bold: true, fill: HEAD, border: "sottile", vertical: "center", wrap: true },
  /** A figure that nobody types: a weight, a formula. */
  cifra: { border: "sottile", align: "right", vertical: "center" },
  cifra_centro: { border: "sottile", align: "center", vertical: "center" },
  /** A line to write on, beside its label. */
  campo: { border: "sotto", align: "left", vertical: "center", fill: INPUT, unlocked: true },
  inserimento: { border: "sottile", vertical: "center", wrap: true, fill: INPUT, unlocked: true },
  inserimento_cifra: { border: "sottile", align: "right", vertical: "center", fill: INPUT, unlocked: true },
  inserimento_centro: { border: "sottile", align: "center", vertical: "center", fill: INPUT, unlocked: true },
  /** A box for free text. */
  riquadro: { border: "sottile", vertical: "top", wrap: true, fill: INPUT, unlocked: true },
  nota: { italic: true, size: 9, vertical: "top", wrap: true },
  /** A sentence that asks for attention. */
  avvertenza: { bold: true, color: "#9C0006", vertical: "top", wrap: true },
  /** The line to sign on. */
  firma: { border: "sotto", unlocked: true },
  centro: { align: "center", vertical: "center" },
};

export interface NewCell {
  /** One cell, A1. Cells that a merge covers may be there with null, so that the whole merge has its border. */
  readonly cell: string;
  readonly content: CellContent;
  /** What a formula shows before anything is filled in: files keep it, so that whoever does not calculate reads it too. */
  readonly shown?: CellValue;
  /** Number format code in the invariant language. */
  readonly format?: string;
  readonly style?: CellStyle;
}

/** What may be typed; blanks are always allowed. */
export type Allowed =
  /** Texts without commas, at most 255 characters together. */
  | { readonly type: "lista"; readonly voci: readonly string[] }
  /** A range that holds the list, with its sheet: "=Personale!$A$2:$A$40". */
  | { readonly type: "elenco"; readonly formula: string }
  | { readonly type: "decimale" | "intero"; readonly da: number; readonly a: number };

export interface NewValidation {
  /** A1, one range. */
  readonly range: string;
  readonly allowed: Allowed;
  /** Shown where something else is typed: title (at most 32 characters) and sentence (at most 225). */
  readonly title: string;
  readonly message: string;
  /** `avviso` lets it stay after a question. */
  readonly tone?: "errore" | "avviso";
}

/** Colours a range where a formula holds; written for the range's first cell, as Excel does. */
export interface NewCondition {
  readonly range: string;
  /** With the leading "=", in the invariant language, native functions alone. */
  readonly formula: string;
  readonly look: "errore" | "avviso" | "giusto";
}

export const CONDITION_LOOKS: Readonly<
  Record<NewCondition["look"], { readonly fill: string; readonly color: string }>
> = {
  errore: { fill: "#FFC7CE", color: "#9C0006" },
  avviso: { fill: "#FFEB9C", color: "#7F6000" },
  giusto: { fill: "#E2EFDA", color: "#375623" },
};

/** An Excel table: its first row holds the headings, texts that differ from one another. */
export interface NewTable {
  /** A name of the workbook: letters, digits and "_", unlike every other. */
  readonly name: string;
  readonly range: string;
}

/** A name for a range of this sheet, known in this sheet alone: the same on every form. */
export interface NewName {
  readonly name: string;
  readonly range: string;
}

/** On A4. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** The print area, A1; without it everything. */
  readonly area?: string;
  /** Rows repeated at the head of every page, from 1, both included. */
  readonly repeat?: readonly [from: number, to: number];
  /** One page wide, and no more than so many long; without it as many as it takes. */
  readonly pages?: number;
  /** At the foot of each page, left and right; "&P" is the page, "&N" how many. */
  readonly footer?: readonly [left: string, right: string];
}

/** Rows that fold under the one above them, from 1, both included; level 1 is the outermost. */
export interface RowGroup {
  readonly from: number;
  readonly to: number;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** Ranges, A1. */
  readonly merges?: readonly string[];
  /** Of the columns from A on, in characters. */
  readonly widths?: readonly number[];
  /** Of rows, from 1, in points; the others are as high as their text needs. */
  readonly heights?: readonly (readonly [row: number, points: number])[];
  readonly validations?: readonly NewValidation[];
  readonly conditions?: readonly NewCondition[];
  readonly tables?: readonly NewTable[];
  readonly names?: readonly NewName[];
  readonly print?: PrintSetup;
  /** Rows that stay in sight at the head of the sheet. */
  readonly frozenRows?: number;
  /** Groups that lie inside each other make the levels of the outline; the row above a group is its summary. */
  readonly groups?: readonly RowGroup[];
  readonly noGridlines?: true;
  /** "#RRGGBB". */
  readonly tabColor?: string;
  /** Protected without password: only cells of an unlocked style can be written. */
  readonly protect?: true;
  /** A sheet of this name is cleared and written anew; whoever calls has made sure that it is PERF's own. */
  readonly replaces?: true;
}
