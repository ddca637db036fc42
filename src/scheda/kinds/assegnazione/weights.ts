// Which weights of a block form a group (check.md, "One Peso column, several indicators"): objectives, indicators within one, or the whole list.
import { isHundred } from "../../../lib/decimal";
import { figureOf } from "../../checks/numbers";
import type { Weight } from "../../checks/weights";
import { isEmpty } from "../../recognise/reading";
import type { NumberRead } from "../../recognise/reading";
import type { Blocco, Obiettivo } from "./model";

export interface BlockWeights {
  /** Of the objectives within the block. */
  readonly obiettivi: readonly Weight[];
  /** Of indicators within an objective. */
  readonly indicatori: readonly { readonly obiettivo: Obiettivo; readonly weights: readonly Weight[] }[];
}

export function groupWeights({ obiettivi, elementi }: Blocco): BlockWeights {
  if (elementi.length > 0)
    return { obiettivi: elementi.map(({ nome, peso }) => ({ voce: nome, read: peso })), indicatori: [] };
  const spread = obiettivi.filter(isSpread);
  const flat = obiettivi.flatMap(({ righe }) => righe.map(({ peso }) => peso));
  if (spread.length === 0) return { obiettivi: obiettivi.map(objectiveWeight), indicatori: [] };
  // A weight on each row that only the whole list adds up to 100.
  const within = spread.every(({ righe }) => addUp(righe.map(({ peso }) => peso)));
  if (!within && addUp(flat)) return { obiettivi: obiettivi.flatMap(rowWeights), indicatori: [] };
  const single = obiettivi.filter((one) => !spread.includes(one)).map(objectiveWeight);
  // Single rows of 100 beside others whose indicators add up to 100: they are indicators too.
  const alone = single.every(({ read }) => isEmpty(read) || figureOf(read) === 100);
  const ofObjectives = alone
    ? obiettivi.map((obiettivo) => ({ ...objectiveWeight(obiettivo), read: noWeight(obiettivo) }))
    : single;
  return {
    obiettivi: ofObjectives,
    indicatori: spread.map((obiettivo) => ({ obiettivo, weights: rowWeights(obiettivo) })),
  };
}

/** More than one of its rows carries a weight of its own. */
function isSpread({ righe }: Obiettivo): boolean {
  return righe.filter(({ peso }) => !isEmpty(peso)).length > 1;
}

function objectiveWeight({ titolo, righe }: Obiettivo): Weight {
  const given = righe.find(({ peso }) => !isEmpty(peso)) ?? righe[0];
  return { voce: titolo, read: given?.peso ?? { row: 0, col: 0, kind: "blank" } };
}

function noWeight({ righe }: Obiettivo): NumberRead {
  const { row = 0, col = 0 } = righe[0]?.peso ?? {};
  return { row, col, kind: "blank" };
}

function rowWeights({ righe }: Obiettivo): readonly Weight[] {
  return righe.map(({ indicatore, peso }) => ({ voce: indicatore.voce, read: peso }));
}

function addUp(reads: readonly NumberRead[]): boolean {
  const numbers = reads.map(figureOf).filter((number) => number !== undefined);
  return numbers.length === reads.length && isHundred(numbers);
}
