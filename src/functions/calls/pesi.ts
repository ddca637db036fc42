// Weights: PERF.PESO, PERF.PESI, PERF.VERIFICA.PESI, PERF.PESO.OBIETTIVO, PERF.INCIDENZA (R13–R17, R2, R30).
import { computeIncidenza, computePesoObiettivo } from "../../calc/pesatura";
import { pesiDovuti } from "../../calc/pesi";
import { checkSommaPesi, correctPesi } from "../../calc/pesi-somma";
import { parseItalianNumber } from "../../lib/italian-number";
import { INTESTAZIONI, tellSomma } from "../../messages/functions";
import type { Argument } from "../cells";
import { define, sistema, unwrap } from "../define";
import { filledNumbers, list, shapeAs } from "../lists";
import { categoria, fattore, sistemaWith } from "../names";
import { countOrFlag, flag, optionalNumber, readCell, textOf } from "../read";

const FULL = 100;
/** Longer lists of corrected weights would not be read in a cell. */
const MOST_CORRECTED = 12;

/** What the weights of a person hang on. */
export const CASO = { categoria, obiettivi_individuali: countOrFlag, collaboratori: optionalNumber } as const;

interface Caso {
  readonly obiettivi_individuali: number | boolean | null;
  readonly collaboratori: number | null;
}

export function circostanzeOf({ obiettivi_individuali: obiettiviIndividuali, collaboratori }: Caso) {
  return { obiettiviIndividuali, collaboratori };
}

export const PESO = define("PESO", { fattore, ...CASO, sistema }, (args, { sistema: own, stato }) => {
  const { fattori } = unwrap(pesiDovuti(own, stato.scelte, args.categoria.id, circostanzeOf(args)));
  return fattori.find((row) => row.fattore.id === args.fattore.id)?.peso ?? 0;
});

export const PESI = define("PESI", { ...CASO, sistema, intestazioni: flag }, (args, { sistema: own, stato }) => {
  const { fattori } = unwrap(pesiDovuti(own, stato.scelte, args.categoria.id, circostanzeOf(args)));
  const rows = fattori.map((row) => [row.fattore.id, row.fattore.nome, row.peso]);
  return args.intestazioni ? [INTESTAZIONI.pesi, ...rows] : rows;
});

export const VERIFICA_PESI = define(
  "VERIFICA.PESI",
  { pesi: list, atteso: optionalNumber },
  ({ pesi, atteso }) => {
    const weights = filledNumbers(pesi);
    const check = checkSommaPesi(weights, atteso ?? FULL);
    if (check.torna) return true;
    const corrected = weights.length > MOST_CORRECTED ? null : correctPesi(weights, check.atteso);
    return tellSomma(check.somma, check.differenza, check.atteso, corrected);
  },
  false,
);

export const PESO_OBIETTIVO = define(
  "PESO.OBIETTIVO",
  { strategicita: livello, complessita: livello, impatto: livello, economicita: livello },
  (livelli, context) =>
    unwrap(
      computePesoObiettivo(
        sistemaWith(context.sistema, ({ pesatura }) => pesatura !== null),
        livelli,
      ),
    ).peso,
);

export const INCIDENZA = define(
  "INCIDENZA",
  { punti: list },
  ({ punti }) => shapeAs(punti, unwrap(computeIncidenza(filledNumbers(punti)))),
  false,
);

/** Its number, also written as text, or its name. */
function livello(argument: Argument, name: string): string | number | null {
  const cell = readCell(argument, name);
  if (cell === null || typeof cell === "number") return cell;
  return parseItalianNumber(textOf(cell))?.value ?? textOf(cell);
}
