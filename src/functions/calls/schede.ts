// One scheda: PERF.PUNTEGGIO and PERF.SCHEDA (R20–R27, R31).
import { pesiDovuti } from "../../calc/pesi";
import { computePunteggio, computeScheda } from "../../calc/scheda";
import type { DatiScheda } from "../../calc/scheda";
import { failure } from "../../lib/result";
import { INTESTAZIONI } from "../../messages/functions";
import type { Categoria } from "../../sistema/types";
import { placeIn } from "../cells";
import type { Context } from "../define";
import { define, sistema, unwrap } from "../define";
import { list } from "../lists";
import type { List } from "../lists";
import { toNumber } from "../read";
import { flag } from "../read";
import { CASO, circostanzeOf } from "./pesi";

const { categoria, ...CIRCOSTANZE } = CASO;
const DATI = { categoria, percentuali: list, ...CIRCOSTANZE, sistema };

export const PUNTEGGIO = define("PUNTEGGIO", DATI, (args, context) =>
  unwrap(computePunteggio(context.sistema, context.stato.scelte, readDati(args, context))),
);

export const SCHEDA = define("SCHEDA", { ...DATI, intestazioni: flag }, (args, context) => {
  const scheda = unwrap(computeScheda(context.sistema, context.stato.scelte, readDati(args, context)));
  const { fattori, punteggio, fascia, retribuzione } = scheda;
  const [totale, band, pay] = INTESTAZIONI.totali;
  const rows = [
    ...fattori.map((row) => [row.fattore.id, row.peso, row.raggiungimento ?? "", row.punti]),
    [totale, fattori.reduce((total, { peso }) => total + peso, 0), "", punteggio],
    [band, "", "", fascia?.nome ?? ""],
    [pay, "", "", retribuzione ?? ""],
  ];
  return args.intestazioni ? [INTESTAZIONI.scheda, ...rows] : rows;
});

interface Args {
  readonly categoria: Categoria;
  readonly percentuali: List;
  readonly obiettivi_individuali: number | boolean | null;
  readonly collaboratori: number | null;
}

/** One cell for each factor; whatever stands where the weight has become 0 is not read. */
function readDati(args: Args, context: Context): DatiScheda {
  const { id } = args.categoria;
  const circostanze = circostanzeOf(args);
  const { fattori } = unwrap(pesiDovuti(context.sistema, context.stato.scelte, id, circostanze));
  const { area, name } = args.percentuali;
  const attese = fattori.length;
  const date = Math.max(area.cells.length, Math.min(area.rows * area.columns, attese));
  if (date !== attese) unwrap(failure([{ code: "NUMERO_PERCENTUALI", attese, date }]));
  const percentuali = fattori.map(({ peso }, index) => {
    const cell = area.cells[index] ?? null;
    return peso === 0 || cell === null ? null : toNumber(cell, name, placeIn(area, index));
  });
  return { categoria: id, percentuali, ...circostanze };
}
