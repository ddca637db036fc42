// Numbers as Italian offices type them into text cells: "85,5" "85%" "1.250,00" "30/100" "€ 1.200" with any kind of blank.
// A lone dot before three digits groups thousands ("1.250" is 1250), otherwise it is a decimal mark ("85.5"); ",5" is 0.5.

export interface ItalianNumber {
  readonly value: number;
  readonly percent: boolean;
  /** "27/30": out of 30. */
  readonly over?: number;
}

const BLANKS = /[\s\u00a0\u2007\u202f\u200b]+/g;
const AFFIXES = /^(?:€|euro|eur)|(?:€|euro|eur|punti|pt|p\.ti|punto)\.?$/gi;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d+)?|,\d+)$/;
const GROUPED_DOTS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_COMMAS = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const GROUPED_APOSTROPHES = /^[+-]?\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/;

function parsePlain(text: string): number | undefined {
  if (GROUPED_DOTS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (GROUPED_COMMAS.test(text)) return Number(text.replaceAll(",", ""));
  if (GROUPED_APOSTROPHES.test(text)) return Number(text.replaceAll("'", "").replace(",", "."));
  return PLAIN.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** undefined where the text is not a number; never guesses ("circa 550" is none). */
export function parseItalianNumber(text: string): ItalianNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  let rest = text.replace(BLANKS, "").replace(/[−–]/g, "-").replace(AFFIXES, "");
  const percent = rest.endsWith("%") || rest.startsWith("%");
  if (percent) rest = rest.replace(/^%|%$/, "");
  const [numerator = "", denominator, more] = rest.split("/");
  if (more !== undefined) return undefined;
  const value = parsePlain(numerator);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (denominator === undefined) return { value, percent };
  const over = parsePlain(denominator);
  return over !== undefined && over > 0 && !percent ? { value, percent: false, over } : undefined;
}
