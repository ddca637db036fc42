// The reference of the property tests: rationals on BigInt, written apart from src/lib/exact so that both can be wrong only
// in different ways. A generator of chance with a seed, so that every run sees the same cases.

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function ratio(n: bigint | number, d: bigint | number = 1): Rational {
  const [num, den] = [BigInt(n), BigInt(d)];
  return den < 0n ? { n: -num, d: -den } : { n: num, d: den };
}

/** What a cell shows of a double: 15 significant digits. */
export function shown(x: number): Rational {
  const [whole = "0", fraction = ""] = plain(x.toPrecision(15)).split(".");
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

export function plus(a: Rational, b: Rational): Rational {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function times(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function over(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d, a.d * b.n);
}

/** value × 10^decimals as the nearest whole number, half away from zero. */
export function units(value: Rational, decimals: number): bigint {
  const scaled = value.n * 10n ** BigInt(decimals) * 2n;
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size / value.d + 1n) / 2n;
  return scaled < 0n ? -rounded : rounded;
}

/** Hundredths of a sum as rule R2 wants them: ten decimals first, then two. */
export function hundredthsOfSum(value: Rational): bigint {
  return units({ n: units(value, 10), d: 10_000_000_000n }, 2);
}

/** mulberry32: whole numbers from 0 to below − 1. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function plain(text: string): string {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const power = Number(exponent);
  if (power === 0) return mantissa;
  const negative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + power;
  const written =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, "0")
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${written}` : written;
}
