// Formulas cut into tokens, as far as references and names need it: texts, quoted sheets and structured references stay whole.

export type FormulaToken =
  | { readonly kind: "cell"; readonly text: string }
  /** Whole columns "A:C" or whole rows "2:5". */
  | { readonly kind: "span"; readonly text: string }
  /** A function or a defined name. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sheet"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const TOKEN = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`('(?:[^']|'')*'!|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!)`,
    String.raw`(\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(]))`,
    String.raw`(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.]))`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
  ].join("|"),
  "gu",
);

export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > at) tokens.push({ kind: "other", text: formula.slice(at, match.index) });
    const [text, , sheet, , cell, span, name] = match;
    const kind = sheet !== undefined ? "sheet" : cell !== undefined ? "cell" : span !== undefined ? "span" : undefined;
    tokens.push({ kind: kind ?? (name !== undefined ? "name" : "other"), text });
    at = match.index + text.length;
  }
  if (at < formula.length) tokens.push({ kind: "other", text: formula.slice(at) });
  return tokens;
}
