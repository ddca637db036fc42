// The objectives of a P.O. or segretario on their form: points of the weighing, share, achievement, and the organisational
// performance that they give (R33, R33a; with the body's mean R34).
import { CELLE_COMPORTAMENTI as TESTI } from "../../messages/moduli-fogli";
import type { Fattore } from "../../sistema/types";
import { cellAddress } from "../../workbook/address";
import { COLUMNS as C, WIDTHS } from "./comportamenti-columns";
import { at, down } from "./sheet-builder";
import type { Foglio } from "./sheet-builder";
import type { Formulas } from "./formulas";
import type { WrittenSezione } from "./comportamenti-sezione";
import type { OpzioniModuli } from "./types";

const ROWS = 8;
const MOST_POINTS = 375;
/** R34: the one whose result also hangs on the whole body's. */
const WITH_ENTE = "segretario";

export function writeGoals(
  foglio: Foglio,
  from: number,
  { sistema }: OpzioniModuli,
  formule: Formulas,
  { fattore, peso }: { readonly fattore: Fattore; readonly peso: number },
  categoria: string,
): WrittenSezione {
  foglio.span(from, 0, WIDTHS.length - 1, TESTI.obiettivi(fattore.nome, peso), { style: "blocco" });
  foglio.height(from, 20);
  const [number, goal, points, share, reached] = TESTI.obiettiviColonne;
  foglio.put(from + 1, C.numero, number, { style: "colonna" });
  foglio.span(from + 1, C.item, C.descrizione, goal, { style: "colonna" });
  [points, share, reached].forEach((heading, index) =>
    foglio.put(from + 1, C.peso + index, heading, { style: "colonna" }),
  );
  foglio.height(from + 1, 48);
  const top = from + 2;
  const bottom = top + ROWS - 1;
  const range = (col: number): string =>
    `$${cellAddress(top, col).replace(/(\d+)/, "$$$1")}:$${cellAddress(bottom, col).replace(/(\d+)/, "$$$1")}`;
  const [punti, pr] = [range(C.peso), range(C.prodotto)];
  for (let row = top; row <= bottom; row++) {
    foglio.put(row, C.numero, row - top + 1, { style: "cifra_centro" });
    foglio.span(row, C.item, C.descrizione, null, { style: "inserimento" });
    foglio.put(row, C.peso, null, { style: "inserimento_cifra" });
    const own = cellAddress(row, C.peso);
    foglio.put(
      row,
      C.giudizio,
      { formula: `=IF(${own}="","",${own}/SUM(${punti})*100)` },
      { style: "cifra", format: "0.00" },
    );
    foglio.put(row, C.prodotto, null, { style: "inserimento_cifra" });
    foglio.height(row, 18);
  }
  foglio.allow(
    down(top, bottom, C.peso),
    { type: "decimale", da: 1, a: MOST_POINTS },
    TESTI.punti.title,
    TESTI.punti.message,
  );
  foglio.allow(
    down(top, bottom, C.prodotto),
    { type: "decimale", da: 0, a: 100 },
    TESTI.percentuali.title,
    TESTI.percentuali.message,
  );
  if (sistema.obiettivo_raggiunto !== null) {
    const first = cellAddress(top, C.prodotto);
    const low = String(sistema.obiettivo_raggiunto.minimo);
    foglio.colour(down(top, bottom, C.prodotto), `=AND(ISNUMBER(${first}),ROUND(N(${first}),2)<${low})`, "avviso");
  }
  const isWithEnte = categoria === WITH_ENTE;
  const enteRow = bottom + 1;
  const ente = isWithEnte ? cellAddress(enteRow, C.prodotto) : undefined;
  if (isWithEnte) {
    foglio.span(enteRow, 0, C.giudizio, TESTI.mediaEnte, { style: "voce" });
    foglio.put(enteRow, C.prodotto, null, { style: "inserimento_cifra" });
    foglio.allow(
      at(enteRow, C.prodotto),
      { type: "decimale", da: 0, a: 100 },
      TESTI.percentuali.title,
      TESTI.percentuali.message,
    );
    foglio.height(enteRow, 20);
  }
  const line = isWithEnte ? enteRow + 1 : enteRow;
  foglio.span(line, 0, C.giudizio, fattore.nome, { style: "voce_forte" });
  foglio.put(
    line,
    C.prodotto,
    { formula: resultFormula(formule, { names: range(C.item), punti, pr, ente }) },
    {
      style: "inserimento_cifra",
      format: "0.00",
    },
  );
  foglio.height(line, 20);
  return { cell: cellAddress(line, C.prodotto), next: line + 2 };
}

interface Cells {
  readonly names: string;
  readonly punti: string;
  readonly pr: string;
  readonly ente: string | undefined;
}

/** Empty until every named objective has its achievement, and its points where any of them has some. */
function resultFormula(formule: Formulas, { names, punti, pr, ente }: Cells): string {
  const lacking = `OR(COUNT(${pr})<COUNTA(${names}),AND(COUNT(${punti})>0,COUNT(${punti})<COUNT(${pr})))`;
  if (ente === undefined) return `=IF(OR(COUNT(${pr})=0,${lacking}),"",${formule.organizzativa(pr, punti)})`;
  return `=IF(OR(${ente}="",${lacking}),"",IF(COUNT(${pr})=0,${ente},${formule.organizzativa(pr, punti, ente)}))`;
}
