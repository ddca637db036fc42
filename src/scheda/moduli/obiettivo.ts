// The sheets that describe an objective (arsac annex 1.1, 1.2): what it is, its weights, its indicators with their targets.
import { CELLE_OBIETTIVO as TESTI } from "../../messages/moduli-fogli";
import { columnName } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";
import { at, createFoglio, down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { findPrinted } from "./printed";
import { printOf } from "./print";
import { writeTitles } from "./head";
import type { StartingObiettivo, OpzioniModuli } from "./types";

export type ObiettivoModulo = "obiettivo_strategico" | "obiettivo_operativo";

export interface ObiettivoContent {
  readonly nome: string;
  /** The rows of one objective: its indicators. */
  readonly righe?: readonly StartingObiettivo[];
}

const WIDTHS: Readonly<Record<ObiettivoModulo, readonly number[]>> = {
  obiettivo_strategico: [38, 10, 14, 14, 13, 13, 13, 22],
  obiettivo_operativo: [40, 10, 16, 16, 16, 16, 24],
};
const ROWS = 6;
const PESO = 1;

export function buildObiettivo(
  modulo: ObiettivoModulo,
  opzioni: OpzioniModuli,
  { nome, righe = [] }: ObiettivoContent,
): NewSheet {
  const widths = WIDTHS[modulo];
  const printed = findPrinted(opzioni.sistema, modulo, undefined);
  const foglio = createFoglio(widths);
  const last = widths.length - 1;
  const isStrategic = modulo === "obiettivo_strategico";
  let row = writeTitles(foglio, opzioni, printed) + 1;
  const [first] = righe;
  const known: Readonly<Record<string, string | undefined>> = {
    titolo: first?.obiettivo,
    strategico: first?.strategico,
    settore: first?.settore,
  };
  const testi = isStrategic ? TESTI.strategico : TESTI.operativo;
  for (const { id, etichetta, points } of testi.campi) {
    foglio.put(row, 0, etichetta, { style: "voce_forte" });
    foglio.span(row, 1, last, known[id] ?? null, { style: "inserimento" });
    foglio.height(row, points);
    row += 1;
  }
  for (const pair of isStrategic ? TESTI.strategico.coppie : TESTI.operativo.coppie) {
    writePair(foglio, row, pair, last);
    row += 1;
  }
  foglio.span(row, 0, last, testi.sezione, { style: "blocco" });
  const headings = isStrategic ? TESTI.strategico.colonne(opzioni.anno) : TESTI.operativo.colonne;
  headings.forEach((heading, col) => foglio.put(row + 1, col, heading, { style: "colonna" }));
  foglio.height(row + 1, 32);
  const end = writeIndicators(foglio, row + 2, righe, last, isStrategic);
  return foglio.build(nome, {
    print: printOf(foglio, "landscape", end - 1, { footer: [nome, ""] }),
    protect: opzioni.protetti,
  });
}

interface Pair {
  readonly sinistra: string;
  readonly destra: string;
  /** What the right cell holds: a percentage, yes or no, a text. */
  readonly tipo: "peso" | "si_no" | "testo";
}

/** Two labels with their values in one row, as the annex prints them. */
function writePair(foglio: Foglio, row: number, { sinistra, destra, tipo }: Pair, last: number): void {
  const middle = 3;
  foglio.put(row, 0, sinistra, { style: "voce_forte" });
  foglio.span(row, 1, middle - 1, null, { style: tipo === "testo" ? "inserimento" : "inserimento_centro" });
  foglio.span(row, middle, last - 1, destra, { style: "voce_forte" });
  foglio.put(row, last, null, { style: tipo === "testo" ? "inserimento" : "inserimento_centro" });
  foglio.height(row, 32);
  const weight = (col: number): void => foglio.allowPercent(at(row, col), TESTI.peso);
  if (tipo !== "testo") weight(1);
  if (tipo === "peso") weight(last);
  if (tipo === "si_no")
    foglio.allow(at(row, last), { type: "lista", voci: ["SI", "NO"] }, TESTI.siNo.title, TESTI.siNo.message);
}

function writeIndicators(
  foglio: Foglio,
  top: number,
  righe: readonly StartingObiettivo[],
  last: number,
  isStrategic: boolean,
): number {
  const count = Math.max(ROWS, righe.length);
  for (let index = 0; index < count; index++) {
    const row = top + index;
    const riga = righe[index];
    const targets = isStrategic ? [riga?.target, undefined, undefined] : [riga?.targetGiugno, riga?.target];
    const contents = [riga?.indicatore, riga?.peso, riga?.unita, riga?.valoreIniziale, ...targets, riga?.fonte];
    contents.forEach((content, col) => {
      const style = col === 0 || col === 2 || col === last ? "inserimento" : "inserimento_cifra";
      foglio.put(row, col, content ?? null, { style });
    });
    foglio.height(row, 18);
    foglio.fit(row, 0, 0, riga?.indicatore ?? "");
  }
  const column = columnName(PESO);
  const range = `$${column}$${String(top + 1)}:$${column}$${String(top + count)}`;
  const weights = down(top, top + count - 1, PESO);
  foglio.allowPercent(weights, TESTI.peso);
  foglio.colour(weights, `=AND(COUNT(${range})>0,ROUND(SUM(${range}),8)<>100)`, "errore");
  return top + count;
}
