// Exact decimal arithmetic on BigInt (R2): the reference behind decimal.ts and its fallback when doubles cannot decide.
// A double stands for its shortest decimal of at most 15 significant digits, as a cell shows it.

/** The rational num / den, den > 0, not reduced. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

const SIGNIFICANT = 15;
/** Enough quotient digits that a sticky one settles the rounding to a double. */
const QUOTIENT_DIGITS = 25;

export function toExact(x: number): Exact {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite number: ${x}`);
  const [mantissa = "0", exponent = "0"] = x.toExponential(SIGNIFICANT - 1).split("e");
  const power = Number(exponent) - (SIGNIFICANT - 1);
  const digits = BigInt(mantissa.replace(".", ""));
  return power >= 0 ? { num: digits * pow10(power), den: 1n } : { num: digits, den: pow10(-power) };
}

export function exactInteger(n: bigint): Exact {
  return { num: n, den: 1n };
}

export function addExact(a: Exact, b: Exact): Exact {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function subtractExact(a: Exact, b: Exact): Exact {
  return addExact(a, { num: -b.num, den: b.den });
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** Division by zero is a bug of the caller. */
export function divideExact(a: Exact, b: Exact): Exact {
  if (b.num === 0n) throw new RangeError("division by zero");
  const num = a.num * b.den;
  const den = a.den * b.num;
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest whole number, half away from zero, of value × 10^decimals. */
export function roundToUnits(value: Exact, decimals: number): bigint {
  const scaled = value.num * pow10(decimals);
  const size = scaled < 0n ? -scaled : scaled;
  const units = (2n * size + value.den) / (2n * value.den);
  return scaled < 0n ? -units : units;
}

export function roundExact(value: Exact, decimals: number): Exact {
  return { num: roundToUnits(value, decimals), den: pow10(decimals) };
}

/** The nearest double: a quotient of 25 digits or more with a sticky last digit leaves nothing to chance. */
export function fromExact(value: Exact): number {
  if (value.num === 0n) return 0;
  const negative = value.num < 0n;
  const size = negative ? -value.num : value.num;
  const shift = Math.max(0, QUOTIENT_DIGITS + value.den.toString().length - size.toString().length);
  const scaled = size * pow10(shift);
  const quotient = scaled / value.den;
  const sticky = quotient * value.den === scaled ? "0" : "1";
  return Number(`${negative ? "-" : ""}${quotient}${sticky}e${-shift - 1}`);
}

const powers: bigint[] = [];

function pow10(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}
