// Weights on an objective's sheet: its indicators (R10), and for a strategic one the two sides that share 100 (R11).
import type { Finding } from "../../finding";
import { finding, spanOf } from "../../checks/build";
import { checkNumbers, figureOf } from "../../checks/numbers";
import { checkWeights, isInvalidWeight } from "../../checks/weights";
import { isEmpty } from "../../recognise/reading";
import type { ObiettivoScheda } from "./model";

export function checkPesiIndicatori(scheda: ObiettivoScheda): readonly Finding[] {
  const { indicatori, grid } = scheda;
  if (scheda.inBianco || indicatori.length === 0) return [];
  const weights = indicatori.map(({ indicatore, peso }) => ({ voce: indicatore.voce, read: peso }));
  const numbers = weights.filter(({ read }) => read.kind === "error" || !isInvalidWeight(read));
  return [
    ...checkNumbers(
      scheda,
      grid,
      numbers.map(({ voce, read }) => ({ voce, read, campo: "peso", field: `peso:${voce}` })),
    ),
    ...checkWeights(scheda, grid, {
      gruppo: "indicatori",
      weights,
      range: spanOf(weights.map(({ read }) => read)),
      total: scheda.pesoTotale,
      correggibile: true,
      rule: scheda.kind === "obiettivo_operativo" ? "R10" : "R11",
    }).findings,
  ];
}

/** "Peso complessivo degli indicatori d'impatto" and "… degli obiettivi operativi collegati". */
export function checkLati(scheda: ObiettivoScheda): readonly Finding[] {
  const { pesoIndicatori, pesoOperativi } = scheda;
  if (scheda.inBianco || scheda.kind !== "obiettivo_strategico") return [];
  const sides = [
    ...(pesoIndicatori ? [{ voce: "indicatori d'impatto", read: pesoIndicatori.read }] : []),
    ...(pesoOperativi ? [{ voce: "obiettivi operativi", read: pesoOperativi.read }] : []),
  ];
  const [first] = sides;
  if (sides.length < 2 || !first) return [];
  const range = spanOf(sides.map(({ read }) => read));
  const group = {
    gruppo: "lati",
    weights: sides,
    range: range.top === range.bottom || range.left === range.right ? range : spanOf([first.read]),
    rule: "R11",
  };
  const checked = checkWeights(scheda, scheda.grid, group);
  return [...checked.findings, ...(checked.valid ? emptySide(scheda) : [])];
}

/** The table of impact indicators is there and holds none: the operational objectives carry everything. */
function emptySide(scheda: ObiettivoScheda): readonly Finding[] {
  const { pesoIndicatori } = scheda;
  const weight = pesoIndicatori && figureOf(pesoIndicatori.read);
  if (
    !pesoIndicatori ||
    weight === undefined ||
    weight === 0 ||
    isEmpty(pesoIndicatori.read) ||
    scheda.indicatori.length > 0
  )
    return [];
  const facts = {
    caso: "lato_vuoto",
    gruppo: "lati",
    lato: "indicatori",
    somma: weight,
    dovuto: 0,
    differenza: weight,
  };
  return [
    finding(scheda, "PESI_SOMMA", pesoIndicatori.read, {
      facts,
      rule: "R11",
      expected: 0,
      found: weight,
      field: "pesi:lati",
    }),
  ];
}
