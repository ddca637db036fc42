// Names that files write differently from what Excel shows: newer functions behind "_xlfn.", functions of the add-in behind
// "_xldudf_", spilled ranges as ANCHORARRAY(). Mapped both ways.
import { tokenizeFormula, type FormulaToken } from "./formula-tokens";

const ADD_IN = "_xldudf_PERF_";
const PREFIX = /^_xl(?:fn|ws|pm|udf)\.(?:_xlws\.)?/i;

/** As Excel shows it in the invariant language. */
export function formulaFromFile(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  const plain = join(formula, (text) => {
    if (text.toUpperCase().startsWith(ADD_IN.toUpperCase())) return `PERF.${text.slice(ADD_IN.length)}`;
    return text.replace(PREFIX, "");
  });
  return plain
    .replace(/\bANCHORARRAY\(((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+)\)/g, "$1#")
    .replace(/\bSINGLE\(((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\)/g, "@$1");
}

/** As the file wants it. */
export function formulaToFile(formula: string): string {
  const anchored = formula.replace(
    /((?:'(?:[^']|'')*'!|[A-Za-z_][\w.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d*)#/g,
    "_xlfn.ANCHORARRAY($1)",
  );
  return join(anchored, (text, next) => {
    if (!next.startsWith("(")) return text;
    const upper = text.toUpperCase();
    if (upper.startsWith("PERF.")) return ADD_IN + upper.slice("PERF.".length);
    if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : text;
  });
}

function join(formula: string, rename: (text: string, next: string) => string): string {
  const tokens = tokenizeFormula(formula);
  const renamed = (token: FormulaToken, index: number): string =>
    token.kind === "name" ? rename(token.text, tokens[index + 1]?.text ?? "") : token.text;
  return tokens.map(renamed).join("");
}

const SHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "IFS SWITCH TEXTJOIN CONCAT MAXIFS MINIFS IFNA XOR DAYS NUMBERVALUE ISFORMULA FORMULATEXT SHEET SHEETS ISOWEEKNUM " +
    "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA BYROW BYCOL MAP REDUCE SCAN MAKEARRAY VSTACK HSTACK " +
    "TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT " +
    "RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL MODE.MULT PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "QUARTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC COVARIANCE.S COVARIANCE.P CEILING.MATH FLOOR.MATH NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV"
  ).split(" "),
);
