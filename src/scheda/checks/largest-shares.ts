// Weights rounded one by one that miss their sum by less than the roundings explain (6 × 16.67 is 100.02) are put right
// by largest remainders, at the decimals they are written with. Other sums are for a person to mend.
import { addUp, apportion, toProportions } from "../../lib/largest-remainder";
import { decimalsOf, difference, sum } from "../../lib/decimal";
import { toExact } from "../../lib/exact";
import type { Edit } from "../../workbook/edit";
import type { Grid } from "../../workbook/grid";
import type { NumberRead } from "../recognise/reading";
import { editOf } from "./build";

const MOST_DECIMALS = 6;
const HALF_UNIT = 0.5;

export function shareOut(
  grid: Grid,
  weights: readonly { readonly read: NumberRead }[],
  numbers: readonly number[],
  due: number,
): readonly Edit[] {
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  if (decimals > MOST_DECIMALS || weights.length !== numbers.length) return [];
  const units = 10 ** decimals;
  if (Math.abs(difference(due, sum(numbers))) * units > HALF_UNIT * numbers.length) return [];
  const shares = apportion(BigInt(Math.round(due * units)), toProportions(numbers.map(toExact)));
  if (Number(addUp(shares)) !== Math.round(due * units)) return [];
  return weights.flatMap(({ read }, index) => {
    const share = Number(shares[index] ?? 0n) / units;
    if (read.kind !== "number" || read.value === share) return [];
    return [editOf(grid, read, read.percent && !read.asText ? share / 100 : share)];
  });
}
