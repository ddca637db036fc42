// Reading a double as the decimal a cell shows (R2): at most 15 significant digits, so 69.99999999999999 is 70.

/** Decimals of the scale on which sums are exact in doubles. */
const TEN_THOUSAND = 1e4;
const FIFTEEN_DIGITS = 1e15;
/**
 * A double this close (relatively) to the double of a decimal d of at most 15 digits reads as d: the 15th digit weighs more
 * than 1e-15 of x, half of it 5e-16, and the double of d is itself at most 1.12e-16 from d.
 */
const NOISE = 3e-16;

/** x × 10 000 where x reads as a multiple of 0.0001 below 1e11, else NaN. No string is made. */
export function tenThousandths(x: number): number {
  const units = Math.round(x * TEN_THOUSAND);
  const near = Math.abs(x - units / TEN_THOUSAND) <= NOISE * Math.abs(x);
  return near && units < FIFTEEN_DIGITS && units > -FIFTEEN_DIGITS ? units : NaN;
}

/** The double nearest to the shortest decimal of at most 15 significant digits of x. */
export function clean(x: number): number {
  const units = tenThousandths(x);
  if (units === units) return units / TEN_THOUSAND + 0;
  const size = Math.abs(x);
  if (size >= 1 && size < 1000) {
    // The 15th digit is a unit of this scale; the product is off by at most 0.0625, so a fraction this far from a half is sure.
    const scale = size < 10 ? 1e14 : size < 100 ? 1e13 : 1e12;
    const scaled = x * scale;
    const fifteen = Math.round(scaled);
    if (Math.abs(Math.abs(scaled - fifteen) - 0.5) > 0.1) return fifteen / scale;
  }
  return Number(x.toPrecision(15));
}
