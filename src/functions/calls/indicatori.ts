// PERF.PR, PERF.MEDIA, PERF.STRATEGICO: arguments to the computations of calc/ and back (R5–R11).
import { computeStrategico } from "../../calc/albero";
import { computeMedia } from "../../calc/media";
import { computePr } from "../../calc/pr";
import type { TipoIndicatore } from "../../calc/pr-tipo";
import { EXPECTED } from "../../messages/functions";
import type { Argument } from "../cells";
import { define, unwrap } from "../define";
import { list, weighted } from "../lists";
import { tipo } from "../names";
import { optionalDate, optionalNumber, readCell, refuseCell, toSiNo } from "../read";

const asGiven = (argument: Argument): Argument => argument;

export const PR = define(
  "PR",
  { risultato: asGiven, target: asGiven, tipo, valore_iniziale: optionalNumber },
  ({ risultato, target, tipo: kind, valore_iniziale: valoreIniziale }) => {
    const measures = {
      risultato: readMeasure(kind, risultato, "risultato"),
      target: readMeasure(kind, target, "target"),
    };
    return unwrap(computePr({ tipo: kind, ...measures, valoreIniziale })).valore;
  },
  false,
);

export const MEDIA = define("MEDIA", { valori: list, pesi: list }, ({ valori, pesi }, { sistema, stato }) => {
  const group = weighted(valori, pesi, { missing: true });
  return unwrap(computeMedia(sistema, stato.scelte, group.valori, group.pesi), valori).valore;
});

export const STRATEGICO = define(
  "STRATEGICO",
  {
    pr_indicatori: list,
    pesi_indicatori: list,
    pr_operativi: list,
    pesi_operativi: list,
    peso_indicatori: optionalNumber,
    peso_operativi: optionalNumber,
  },
  (args, { sistema, stato }) =>
    unwrap(
      computeStrategico(sistema, stato.scelte, {
        indicatori: weighted(args.pr_indicatori, args.pesi_indicatori, { missing: true, percent: true }),
        operativi: weighted(args.pr_operativi, args.pesi_operativi, { missing: true, percent: true }),
        pesoIndicatori: args.peso_indicatori,
        pesoOperativi: args.peso_operativi,
      }),
    ).valore,
);

/** A number; a date for `data`, sì or no as 1 or 0 for `si_no`. */
function readMeasure(kind: TipoIndicatore, argument: Argument, name: string): number | null {
  if (kind === "data") return optionalDate(argument, name);
  const cell = kind === "si_no" ? readCell(argument, name) : null;
  if (cell === null || typeof cell === "number") return optionalNumber(argument, name);
  return toSiNo(cell) ?? refuseCell(cell, name, EXPECTED.flag);
}
