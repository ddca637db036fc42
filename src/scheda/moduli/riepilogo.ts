// Everybody's results in one table: score, band, pay, share of the fund, place or merit band, as the sistema has them
// (R25–R28, R35–R36, R41–R42). Scores come from the forms of the same workbook where they stand there.
import { CELLE_RIEPILOGO as TESTI } from "../../messages/moduli-fogli";
import type { NewSheet } from "../../workbook/new-sheet";
import { createFoglio } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import { categoriaOf } from "./printed";
import { columnsOf, headingOf, widthOf } from "./riepilogo-columns";
import type { Colonna } from "./riepilogo-columns";
import { writeFigures } from "./riepilogo-formulas";
import type { TablePlace, RigaRiepilogo } from "./riepilogo-place";
import { writeRules } from "./riepilogo-rules";
import { printOf } from "./print";
import { writeFields, writeTitles } from "./head";
import type { OpzioniModuli } from "./types";

const FREE_ROWS = 60;
const SPARE_ROWS = 10;

export function buildRiepilogo(
  opzioni: OpzioniModuli,
  { nome, righe = [] }: { readonly nome: string; readonly righe?: readonly RigaRiepilogo[] },
): NewSheet {
  const { sistema } = opzioni;
  const columns = columnsOf(sistema);
  const helpers = sistema.fondo !== null && opzioni.formule === "native" ? [3, 16, 16, 16] : [];
  const foglio = createFoglio(columns.map(widthOf), helpers);
  const titles = writeTitles(foglio, opzioni, { numero: "", titolo: TESTI.titolo });
  const fields = writeFund(foglio, titles, opzioni);
  const head = fields.next + 1;
  columns.forEach((id, col) => foglio.put(head, col, headingOf(id, sistema), { style: "colonna" }));
  foglio.height(head, 32);
  const top = head + 1;
  const bottom = top + (righe.length === 0 ? FREE_ROWS : righe.length + SPARE_ROWS) - 1;
  const piazza: TablePlace = { opzioni, columns, top, bottom, fondo: fields.fondo };
  for (let row = top; row <= bottom; row++) writePerson(foglio, piazza, row, righe[row - top]);
  writeFigures(foglio, piazza, righe, fields.economie);
  writeRules(foglio, piazza);
  const isBound = sistema.fasce_merito !== null && opzioni.formule === "native";
  if (isBound) foglio.span(bottom + 2, 0, columns.length - 1, TESTI.senzaFormula, { style: "nota" });
  foglio.table("Riepilogo_PERF", { top: head, bottom, left: 0, right: columns.length - 1 });
  return foglio.build(nome, {
    print: printOf(foglio, "landscape", isBound ? bottom + 2 : bottom, {
      repeat: [head, head],
      footer: [nome, ""],
    }),
    frozenRows: head + 1,
    protect: opzioni.protetti,
  });
}

function writeFund(foglio: Foglio, from: number, { sistema }: OpzioniModuli) {
  if (sistema.fondo === null) return { next: from, fondo: undefined, economie: undefined };
  const labels = [TESTI.fondo, TESTI.economie].map((etichetta) => ({ etichetta, valore: null, format: "#,##0.00" }));
  const [fund, economie] = writeFields(foglio, from + 1, labels, { label: [0, 0], value: [1, 2] });
  return {
    next: from + 1 + labels.length,
    fondo: `$B$${String((fund ?? 0) + 1)}`,
    economie,
  };
}

function writePerson(
  foglio: Foglio,
  { columns, opzioni }: TablePlace,
  row: number,
  riga: RigaRiepilogo | undefined,
): void {
  const persona = riga?.persona;
  const texts: Partial<Record<Colonna, string | undefined>> = {
    nome: persona?.nome,
    categoria: categoriaOf(opzioni.sistema, persona?.categoria)?.nome ?? persona?.categoriaScritta,
    settore: persona?.settore,
    valutatore: persona?.valutatore,
    note: undefined,
  };
  columns.forEach((id, col) => {
    if (id in texts) foglio.put(row, col, texts[id] ?? null, { style: "inserimento" });
    else if (id === "mesi") foglio.put(row, col, persona?.mesi ?? null, { style: "inserimento_centro" });
    else if (id === "coefficiente" || id === "mesi_assenza")
      foglio.put(row, col, null, { style: "inserimento_centro" });
  });
  const score = columns.indexOf("punteggio");
  const link = riga?.punteggio;
  const content = link === undefined ? null : { formula: `=IF(${link}="","",ROUND(${link},2))` };
  foglio.put(row, score, content, { style: "inserimento_cifra", format: "0.00" });
}
