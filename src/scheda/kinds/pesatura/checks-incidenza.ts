// Stated incidenza (R30): the share of each weight in the sum of all. The stated weights count, since a wrong one is told by
// itself; shares rounded so that they add up to 100 are right.
import { computeIncidenza } from "../../../calc/pesatura";
import { agreesAfterRounding, decimalsOf, difference, equal2, isHundred, roundTo } from "../../../lib/decimal";
import { editOf, finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import { pesoDovuto } from "./due";
import type { PesaturaRow, PesaturaScheda } from "./model";

const FULL = 100;
const MOST_DECIMALS = 12;

export function checkIncidenza(scheda: PesaturaScheda, { sistema }: CheckContext): readonly Finding[] {
  const { pesatura } = sistema;
  if (scheda.inBianco || pesatura === null || scheda.righe.every(({ incidenza }) => figureOf(incidenza) === undefined))
    return [];
  const due = scheda.righe.map((riga) => dueWeight(sistema, riga));
  const byStated = sharesOf(scheda.righe.map((riga, index) => figureOf(riga.peso) ?? due[index] ?? null));
  const byDue = sharesOf(due);
  if (!byStated && !byDue) return [];
  const stated = statedShares(scheda.righe);
  const balanced = stated.length === scheda.righe.length && isHundred(stated.flatMap((share) => share ?? []));
  return scheda.righe.flatMap((riga, index) => {
    const { incidenza, obiettivo } = riga;
    const share = stated[index];
    const expected = byStated?.[index] ?? byDue?.[index];
    if (incidenza === undefined || share === undefined || expected === undefined) return [];
    if (equal2(share, expected) || (byDue !== undefined && equal2(share, byDue[index] ?? Number.NaN))) return [];
    if (balanced && isNextTo(share, expected)) return [];
    const detail = {
      rule: pesatura.regola,
      fonte: pesatura.fonte,
      expected: roundTo(expected, 2),
      found: share,
      field: `incidenza:${obiettivo}`,
    };
    const facts = { caso: "incidenza", voce: obiettivo, stato: share, dovuto: expected };
    if (agreesAfterRounding(share, expected))
      return [
        finding(scheda, "PUNTEGGIO_ARROTONDATO", incidenza, {
          ...detail,
          facts: { caso: "incidenza", voce: obiettivo, totale: share, somma: expected },
        }),
      ];
    const asFraction =
      incidenza.kind === "number" && ((incidenza.percent && !incidenza.asText) || incidenza.value !== share);
    const fix = [editOf(scheda.grid, incidenza, asFraction ? roundTo(expected / FULL, 4) : roundTo(expected, 2))];
    return [finding(scheda, "PESATURA_ERRATA", incidenza, { ...detail, facts, fix })];
  });
}

function dueWeight(sistema: CheckContext["sistema"], riga: PesaturaRow): number | null {
  const due = pesoDovuto(sistema, riga);
  return due.ok ? due.value.peso : null;
}

function sharesOf(weights: readonly (number | null)[]): readonly number[] | undefined {
  const shares = computeIncidenza(weights);
  return shares.ok ? shares.value : undefined;
}

/** On 0–100; a column of bare fractions that add up to 1 is read as such. */
function statedShares(righe: readonly PesaturaRow[]): readonly (number | undefined)[] {
  const shares = righe.map(({ incidenza }) => figureOf(incidenza));
  const bare = righe.every(({ incidenza }) => incidenza?.kind !== "number" || !incidenza.percent);
  const fractions =
    bare &&
    shares.every((share) => share === undefined || (share >= 0 && share <= 1)) &&
    shares.some((share) => share !== undefined && share > 0 && share < 1);
  return fractions
    ? shares.map((share) => (share === undefined ? undefined : Number((share * FULL).toPrecision(15))))
    : shares;
}

/** One unit of the last decimal away: rounded up or down so that the whole adds up. */
function isNextTo(share: number, expected: number): boolean {
  const decimals = Math.min(decimalsOf(share), MOST_DECIMALS);
  return Math.abs(difference(share, expected)) < 10 ** -Math.max(decimals, 1);
}
