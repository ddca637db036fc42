// Weights rounded one by one that miss their sum by less than the roundings explain (6 × 16.67 is 100.02) are put right
// by largest remainders, at the decimals they are written with. Other sums are for a person to mend.
import { correctPesi } from "../../calc/pesi-somma";
import { decimalsOf, difference, sum } from "../../lib/decimal";
import type { Edit } from "../../workbook/edit";
import type { Grid } from "../../workbook/grid";
import type { NumberRead } from "../recognise/reading";
import { editOf } from "./build";

const HALF_UNIT = 0.5;

export function shareOut(
  grid: Grid,
  weights: readonly { readonly read: NumberRead }[],
  numbers: readonly number[],
  due: number,
): readonly Edit[] {
  const unit = 10 ** -Math.max(0, ...numbers.map(decimalsOf));
  if (weights.length !== numbers.length || Math.abs(difference(due, sum(numbers))) > HALF_UNIT * unit * numbers.length)
    return [];
  const shares = correctPesi(numbers, due) ?? [];
  return weights.flatMap(({ read }, index) => {
    const share = shares[index];
    if (share === undefined || read.kind !== "number" || read.value === share) return [];
    return [editOf(grid, read, read.percent && !read.asText ? share / 100 : share)];
  });
}
