// On which scale a column is written: 0–100 or 0–1, decided for the whole column; a column that mixes them says so (SCALA_MISTA).
import type { NumberRead } from "../../recognise/reading";

export type Scala = "cento" | "uno" | "mista";

export interface ColonnaScalata {
  readonly scala: Scala;
  /** On 0–100, value by value; those up to 1 of a mixed column as they stand. */
  readonly valori: readonly (number | undefined)[];
  /** Places in the list of the values up to 1 in a mixed column. */
  readonly piccoli: readonly number[];
}

const FULL = 100;
const isSmall = (read: NumberRead): boolean =>
  isPlain(read) && read.kind === "number" && read.value > 0 && read.value <= 1;

/** `shares`: a column that has nothing over 1 is of shares, as percentages of pay are (1 is all of it, not 1 %). */
export function scaleColumn(reads: readonly (NumberRead | undefined)[], shares = false): ColonnaScalata {
  const small: number[] = [];
  let large = 0;
  let broken = 0;
  reads.forEach((read, index) => {
    if (read?.kind !== "number" || read.date) return;
    if (isSmall(read)) {
      small.push(index);
      if (!Number.isInteger(read.value)) broken++;
    } else if (read.value > 1) large++;
  });
  const scala: Scala =
    small.length > 0 && large > 0 ? "mista" : broken > 0 || (shares && small.length > 0) ? "uno" : "cento";
  return {
    scala,
    valori: reads.map((read) => valueOf(read, scala)),
    piccoli: scala === "mista" ? small : [],
  };
}

function valueOf(read: NumberRead | undefined, scala: Scala): number | undefined {
  if (read?.kind !== "number" || read.date) return undefined;
  if (read.over !== undefined && read.over !== FULL) return (read.value * FULL) / read.over;
  return scala === "uno" && isPlain(read) ? Number((read.value * FULL).toPrecision(15)) : read.value;
}

/** Written without a percent sign or format, which would tell its scale. */
function isPlain(read: NumberRead): boolean {
  return read.kind === "number" && !read.percent && read.over === undefined;
}
