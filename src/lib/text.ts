// One way of folding what people type, so that headings, names and categories compare whatever their case, accents,
// line breaks, asterisks and footnote marks. Dotted initials come apart ("P.O." is "p o"): squeeze() closes them.

import { remember } from "./remember";

const NON_ASCII = /[\u0080-\uffff]/;
/** A mark such as "(1)" or "[12]" after some text; at the start of a text it is a number that belongs to it. */
const FOOTNOTE = /(\S)\s*[([]\s*\d{1,2}\s*[)\]]/g;
const RAISED_DIGITS = /[\u00b9\u00b2\u00b3\u2070-\u2079]/g;
/** "1ª", "2º", "3°": ordinals, which must not turn into the letters "1a" and "2o". */
const ORDINAL_SIGNS = /[\u00aa\u00ba\u00b0]/g;
/** Soft hyphens, zero-width blanks and joiners: no reader sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const COMBINING_MARKS = /\p{M}/gu;

/** Lower case, no accents, no footnote marks, one blank where there was punctuation or white space, none at the ends. */
export const fold: (text: string) => string = remember(foldText);

function foldText(text: string): string {
  const marked = text.includes("(") || text.includes("[") ? text.replace(FOOTNOTE, "$1") : text;
  if (!NON_ASCII.test(marked)) {
    return marked
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }
  return marked
    .replace(INVISIBLE, "")
    .replace(RAISED_DIGITS, "")
    .replace(ORDINAL_SIGNS, " ")
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** fold() without blanks: "P.O.", "P. O." and "PO" are all "po". */
export function squeeze(text: string): string {
  return fold(text).replaceAll(" ", "");
}
