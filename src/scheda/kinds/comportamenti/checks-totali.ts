// Stated totals of a form of behaviours: of a section's weights and products, and the overall score (R31, R32).
import { agreesAfterRounding, equal2, percentOf, round2, sum } from "../../../lib/decimal";
import { checkNumbers, figureOf } from "../../checks/numbers";
import { checkStatedSum } from "../../checks/stated-sum";
import { editOf, finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { bandOf, partsOf, scoreDue } from "./due";
import type { ComportamentiScheda, Sezione } from "./model";

const FULL = 100;

type Column = "peso" | "prodotto";

export function checkTotali(scheda: ComportamentiScheda, context: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  const due = scoreDue(scheda, context);
  return scheda.sezioni.flatMap((section, index) =>
    section.totali.flatMap((totale) =>
      (["peso", "prodotto"] as const).flatMap((column) => {
        const stated = totale[column];
        const value = figureOf(stated);
        if (stated === undefined || value === undefined)
          return stated ? checkNumbers(scheda, scheda.grid, [{ read: stated, campo: column, voce: totale.testo }]) : [];
        if (column === "peso" && !isBound(section)) return [];
        const own = partsIn(section, column, totale.row);
        const all = scheda.sezioni.slice(0, index + 1).flatMap((one) => partsIn(one, column, totale.row));
        // The last total may be that of the whole form, or the score itself.
        if (
          accepts(all, value) ||
          (column === "prodotto" && due !== undefined && isScore(scheda, context, value, due, all))
        )
          return [];
        return checkStatedSum(scheda, scheda.grid, {
          stated,
          parts: own,
          campo: column,
          field: `totale:${column}:${index + 1}`,
          rule: "R32",
          fonte: context.sistema.giudizi?.fonte,
        });
      }),
    ),
  );
}

/** Weights that do not add up to what they should are PESI_SOMMA, told at this very total. */
function isBound({ voci, sezione }: Sezione): boolean {
  const numbers = voci.flatMap(({ peso }) => figureOf(peso) ?? []);
  const total = sum(numbers);
  return (
    numbers.length === voci.length &&
    (sezione?.pesi_vincolati !== true || total === FULL || equal2(total, sezione.peso))
  );
}

function partsIn({ voci }: Sezione, column: Column, above: number): readonly NumberRead[] {
  return voci.filter(({ row }) => row < above).flatMap((voce) => voce[column] ?? []);
}

function accepts(parts: readonly NumberRead[], value: number): boolean {
  const numbers = parts.flatMap((part) => figureOf(part) ?? []);
  return numbers.length > 0 && equal2(sum(numbers), value);
}

/** A total of products may be brought onto 100 at once. */
function isScore(
  scheda: ComportamentiScheda,
  { sistema }: CheckContext,
  value: number,
  due: number,
  all: readonly NumberRead[],
): boolean {
  const top = sistema.giudizi?.massimo ?? 1;
  const products = sum(all.flatMap((part) => figureOf(part) ?? []));
  return equal2(value, due) || equal2(value * top, products);
}

/** The overall score beside its label. Without the organisational part the sheet of a P.O. cannot say it. */
export function checkPunteggio(scheda: ComportamentiScheda, context: CheckContext): readonly Finding[] {
  const { punteggio, grid } = scheda;
  if (scheda.inBianco || !punteggio) return [];
  const stated = figureOf(punteggio);
  const numbers = checkNumbers(scheda, grid, [{ read: punteggio, campo: "punteggio", field: "totale" }]);
  const due = scoreDue(scheda, context);
  if (stated === undefined || due === undefined || equal2(stated, due) || isOfOnePart(scheda, context, stated))
    return numbers;
  const same = bandOf(scheda, context, stated)?.id === bandOf(scheda, context, due)?.id;
  const rounded = agreesAfterRounding(stated, due);
  const detail = {
    rule: "R31",
    fonte: context.sistema.giudizi?.fonte,
    expected: round2(due),
    found: stated,
    field: "totale",
  };
  if (rounded && same)
    return [
      ...numbers,
      finding(scheda, "PUNTEGGIO_ARROTONDATO", punteggio, {
        ...detail,
        facts: { caso: "totale", colonna: "punteggio", totale: stated, somma: due },
      }),
    ];
  const facts = { caso: rounded ? "fascia" : "somma", colonna: "punteggio", totale: stated, somma: due };
  const isCell =
    grid.cell(punteggio.row, punteggio.col)?.value !== undefined &&
    typeof grid.cell(punteggio.row, punteggio.col)?.value === "number";
  return [
    ...numbers,
    finding(scheda, "TOTALE_ERRATO", punteggio, {
      ...detail,
      facts,
      fix: isCell ? [editOf(grid, punteggio, round2(due))] : [],
    }),
  ];
}

/** A label "Punteggio" may speak of the behaviours alone: their % or their points out of 45. */
function isOfOnePart(scheda: ComportamentiScheda, context: CheckContext, stated: number): boolean {
  if (scheda.organizzativa === undefined) return false;
  const parts = partsOf(scheda, context) ?? [];
  return parts.some(
    ({ fattore, peso, percentuale }) =>
      fattore !== "O" && (equal2(stated, percentuale) || equal2(stated, percentOf(peso, percentuale))),
  );
}
