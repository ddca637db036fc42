// The blocks of an assignment: a title with the factor's weight, headings, rows to fill in.
import { CELLE_ASSEGNAZIONE as TESTI } from "../../messages/moduli-fogli";
import { columnName } from "../../workbook/address";
import { down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { StartingElemento, StartingObiettivo } from "./types";

const PESO = 2;
const LAST = 4;
const TITLE_HEIGHT = 20;
const ROW_HEIGHT = 18;

/** Gives the row below, one left free. */
export function writeObiettivi(
  foglio: Foglio,
  from: number,
  title: string,
  iniziali: readonly StartingObiettivo[],
  rows: number,
): number {
  writeHead(foglio, from, title, TESTI.obiettivi);
  const top = from + 2;
  const count = Math.max(rows, iniziali.length);
  for (let index = 0; index < count; index++) {
    const row = top + index;
    const initial = iniziali[index];
    const isSame = initial !== undefined && initial.obiettivo === iniziali[index - 1]?.obiettivo;
    foglio.put(row, 0, initial === undefined || isSame ? null : initial.obiettivo, { style: "inserimento" });
    foglio.put(row, 1, emptyAsNull(initial?.indicatore), { style: "inserimento" });
    foglio.put(row, PESO, initial?.peso ?? (isSame ? null : (initial?.pesoObiettivo ?? null)), {
      style: "inserimento_cifra",
    });
    foglio.put(row, 3, initial?.valoreIniziale ?? null, { style: "inserimento_cifra" });
    foglio.put(row, LAST, initial?.target ?? null, { style: "inserimento_cifra" });
    foglio.height(row, ROW_HEIGHT);
    foglio.fit(row, 0, 0, initial?.obiettivo ?? "");
    foglio.fit(row, 1, 1, initial?.indicatore ?? "");
  }
  weigh(foglio, top, top + count - 1, PESO);
  return top + count + 1;
}

export interface BlockRows {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

export function writeElementi(
  foglio: Foglio,
  from: number,
  title: string,
  iniziali: readonly StartingElemento[],
  rows: number,
  mark: string,
): BlockRows {
  foglio.span(from, 0, LAST, title, { style: "blocco" });
  foglio.height(from, TITLE_HEIGHT);
  const [name, description, weight] = TESTI.elementiColonne(mark);
  foglio.put(from + 1, 0, name, { style: "colonna" });
  foglio.span(from + 1, 1, LAST - 1, description, { style: "colonna" });
  foglio.put(from + 1, LAST, weight, { style: "colonna" });
  const top = from + 2;
  const count = Math.max(rows, iniziali.length);
  for (let index = 0; index < count; index++) {
    const row = top + index;
    const initial = iniziali[index];
    foglio.put(row, 0, initial?.nome ?? null, { style: "inserimento" });
    foglio.span(row, 1, LAST - 1, emptyAsNull(initial?.descrizione), { style: "inserimento" });
    foglio.put(row, LAST, initial?.peso ?? null, { style: "inserimento_cifra" });
    foglio.height(row, 32);
    foglio.fit(row, 0, 0, initial?.nome ?? "");
  }
  weigh(foglio, top, top + count - 1, LAST);
  return { first: top, last: top + count - 1, next: top + count + 1 };
}

function writeHead(foglio: Foglio, row: number, title: string, headings: readonly string[]): void {
  foglio.span(row, 0, LAST, title, { style: "blocco" });
  foglio.height(row, TITLE_HEIGHT);
  headings.forEach((heading, col) => foglio.put(row + 1, col, heading, { style: "colonna" }));
}

/** Weights add up to 100, or to some hundreds where they are those of the indicators of several objectives. */
function weigh(foglio: Foglio, top: number, bottom: number, col: number): void {
  const column = columnName(col);
  const range = `$${column}$${String(top + 1)}:$${column}$${String(bottom + 1)}`;
  foglio.allowPercent(down(top, bottom, col), TESTI.peso);
  foglio.colour(down(top, bottom, col), `=AND(COUNT(${range})>0,MOD(ROUND(SUM(${range}),8),100)<>0)`, "errore");
}

function emptyAsNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
