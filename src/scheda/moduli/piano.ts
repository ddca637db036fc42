// The plan as one flat table: a row for each indicator, with targets and results at 30 June and 31 December (R5–R8, R10–R14).
import { TIPI } from "../../calc/pr-tipo";
import { CELLE_PIANO as TESTI } from "../../messages/moduli-fogli";
import { cellAddress, columnName } from "../../workbook/address";
import type { CellContent } from "../../workbook/edit";
import type { NewSheet } from "../../workbook/new-sheet";
import { createFoglio } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { prFormula } from "./formulas-pr";
import { printOf } from "./print";
import { writeTitles } from "./head";
import type { StartingObiettivo, OpzioniModuli } from "./types";

const C = {
  strategico: 0,
  obiettivo: 1,
  settore: 2,
  persona: 3,
  pesoObiettivo: 4,
  indicatore: 5,
  tipo: 6,
  unita: 7,
  peso: 8,
  iniziale: 9,
  targetGiugno: 10,
  risultatoGiugno: 11,
  prGiugno: 12,
  target: 13,
  risultato: 14,
  pr: 15,
  fonte: 16,
} as const;
const WIDTHS = [26, 28, 16, 18, 10, 28, 13, 11, 11, 10, 10, 11, 14, 11, 11, 15, 16] as const;
const FREE_ROWS = 40;
/** Left free below what last year gives. */
const SPARE_ROWS = 10;

export function buildPiano(
  opzioni: OpzioniModuli,
  { nome, righe = [] }: { readonly nome: string; readonly righe?: readonly StartingObiettivo[] },
): NewSheet {
  const foglio = createFoglio(WIDTHS);
  const titles = writeTitles(foglio, opzioni, { numero: "", titolo: TESTI.titolo });
  foglio.span(titles, 0, WIDTHS.length - 1, TESTI.istruzioni, { style: "nota" });
  const head = titles + 2;
  TESTI.colonne.forEach((heading, col) => foglio.put(head, col, heading, { style: "colonna" }));
  foglio.height(head, 48);
  const top = head + 1;
  const count = righe.length === 0 ? FREE_ROWS : righe.length + SPARE_ROWS;
  for (let index = 0; index < count; index++) writeRow(foglio, top + index, opzioni, righe[index]);
  const bottom = top + count - 1;
  writeRules(foglio, top, bottom);
  foglio.table(`Piano_${String(opzioni.anno)}`, { top: head, bottom, left: 0, right: WIDTHS.length - 1 });
  return foglio.build(nome, {
    print: printOf(foglio, "landscape", bottom, { repeat: [head, head], footer: [nome, ""] }),
    frozenRows: head + 1,
    protect: opzioni.protetti,
  });
}

function writeRow(foglio: Foglio, row: number, { formule }: OpzioniModuli, riga: StartingObiettivo | undefined): void {
  const texts: readonly (readonly [number, CellContent | undefined])[] = [
    [C.strategico, riga?.strategico],
    [C.obiettivo, riga?.obiettivo],
    [C.settore, riga?.settore],
    [C.persona, riga?.persona],
    [C.indicatore, riga?.indicatore],
    [C.tipo, riga?.tipo],
    [C.unita, riga?.unita],
    [C.fonte, riga?.fonte],
  ];
  for (const [col, content] of texts)
    foglio.put(row, col, content === "" ? null : (content ?? null), { style: "inserimento" });
  const figures: readonly (readonly [number, CellContent | undefined])[] = [
    [C.pesoObiettivo, riga?.pesoObiettivo],
    [C.peso, riga?.peso],
    [C.iniziale, riga?.valoreIniziale],
    [C.targetGiugno, riga?.targetGiugno],
    [C.risultatoGiugno, undefined],
    [C.target, riga?.target],
    [C.risultato, undefined],
  ];
  for (const [col, content] of figures) foglio.put(row, col, content ?? null, { style: "inserimento_cifra" });
  const cell = (col: number): string => cellAddress(row, col);
  const common = { tipo: cell(C.tipo), iniziale: cell(C.iniziale) };
  const achievements = [
    [C.prGiugno, C.targetGiugno, C.risultatoGiugno],
    [C.pr, C.target, C.risultato],
  ] as const;
  for (const [pr, target, risultato] of achievements) {
    const formula = prFormula(formule, { ...common, target: cell(target), risultato: cell(risultato) });
    foglio.put(row, pr, { formula }, { style: "cifra", format: "0.00" });
  }
}

function writeRules(foglio: Foglio, top: number, bottom: number): void {
  const column = (col: number) => ({ top, bottom, left: col, right: col });
  const all = (col: number): string =>
    `$${columnName(col)}$${String(top + 1)}:$${columnName(col)}$${String(bottom + 1)}`;
  const own = (col: number): string => `$${columnName(col)}${String(top + 1)}`;
  foglio.allow(column(C.tipo), { type: "lista", voci: TIPI }, TESTI.tipo.title, TESTI.tipo.message, "avviso");
  for (const col of [C.pesoObiettivo, C.peso]) {
    foglio.allowPercent(column(col), TESTI.peso);
  }
  foglio.colour(
    column(C.peso),
    `=AND(${own(C.peso)}<>"",ROUND(SUMIFS(${all(C.peso)},${all(C.obiettivo)},${own(C.obiettivo)}),8)<>100)`,
    "errore",
  );
  foglio.colour(column(C.strategico), `=AND(${own(C.obiettivo)}<>"",${own(C.strategico)}="")`, "avviso");
}
