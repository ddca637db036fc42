// What a form measures by itself: the mean of objectives or elements, the points of factor 2 from the number of scores (R20).
import { opzione } from "../../calc/opzione";
import { cellAddress } from "../../workbook/address";
import type { Formulas } from "./formulas";
import type { OpzioniModuli } from "./types";
import { COLUMNS as C } from "./valutazione-columns";

/** The most points that the classes of differentiation give (R20). */
export function mostPoints({ sistema }: OpzioniModuli): number {
  return Math.max(0, ...(sistema.differenziazione?.classi ?? []).map(({ punti }) => punti));
}

/** The mean of the parts once all that are named have a figure; the classes of R20 for the number of different scores. */
export function measuredFormula(
  opzioni: OpzioniModuli,
  formule: Formulas,
  rows: readonly number[],
  differenti: string | undefined,
): string | undefined {
  if (differenti !== undefined) return `=IF(${differenti}="","",${classFormula(opzioni, differenti)})`;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const range = (col: number): string => `${cellAddress(first, col)}:${cellAddress(last, col)}`;
  const [names, weights, figures] = [range(C.voce), range(C.massimo), range(C.misurato)];
  return `=IF(OR(COUNT(${figures})=0,COUNT(${figures})<COUNTA(${names})),"",${formule.media(figures, weights)})`;
}

function classFormula({ sistema, scelte }: OpzioniModuli, cell: string): string {
  const classi = sistema.differenziazione?.classi ?? [];
  const upper = opzione(sistema, scelte, "S2") !== "estremo_inferiore";
  return classi.reduceRight((rest, { a, punti }, index) => {
    if (a === null || index === classi.length - 1) return String(punti);
    // The last shared end belongs to the class below whatever S2 says: the one above begins "over" it.
    const below = upper || classi[index + 1]?.da_inclusa === false;
    return `IF(${cell}${below ? "<=" : "<"}${String(a)},${String(punti)},${rest})`;
  }, "0");
}
