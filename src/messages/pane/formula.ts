// Contents as the pane shows them: as everywhere else, with formulas as Excel in Italian writes them.
import type { CellContent } from "../../workbook/edit";
import { describeContent } from "../cli-verifica";

/** The functions that corrections write and that offices use in schede; the others keep their invariant name. */
const NAMES: Readonly<Record<string, string>> = {
  SUM: "SOMMA",
  AVERAGE: "MEDIA",
  IF: "SE",
  IFERROR: "SE.ERRORE",
  ROUND: "ARROTONDA",
  ROUNDUP: "ARROTONDA.PER.ECC",
  ROUNDDOWN: "ARROTONDA.PER.DIF",
  SUMPRODUCT: "MATR.SOMMA.PRODOTTO",
  SUMIF: "SOMMA.SE",
  COUNT: "CONTA.NUMERI",
  COUNTA: "CONTA.VALORI",
  COUNTIF: "CONTA.SE",
  PRODUCT: "PRODOTTO",
  RANK: "RANGO",
  VLOOKUP: "CERCA.VERT",
  AND: "E",
  OR: "O",
};

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_][A-Za-z0-9_.]*(?=\()|,|\.(?=\d)/g;

export function showContent(content: CellContent | undefined): string {
  if (typeof content === "object" && content !== null && "formula" in content) return italianFormula(content.formula);
  return describeContent(content);
}

/** "=SUM(A1,B2*0.5)" as "=SOMMA(A1;B2*0,5)"; texts between quotes and names of sheets stay as they are. */
export function italianFormula(formula: string): string {
  return formula.replace(PIECES, (piece) => {
    if (piece === ",") return ";";
    if (piece === ".") return ",";
    return NAMES[piece.toUpperCase()] ?? piece;
  });
}
