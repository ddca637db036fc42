// Numbers without a format as an Italian Excel shows them: up to eleven figures, a comma before the decimals.

const FIGURES = 11;
const TOO_LARGE = 1e11;
const TOO_SMALL = 1e-9;

export function showNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= TOO_LARGE || size < TOO_SMALL)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace("e", "E")
      .replace(/E([+-])(\d)$/, "E$10$2")
      .replace(".", ",");
  }
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, FIGURES - whole - 1);
  return String(Number(value.toFixed(decimals))).replace(".", ",");
}

/** As the editor shows it: every figure. */
export function editNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
