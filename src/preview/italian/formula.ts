// Formulas as Italians type them and as files hold them: SOMMA(A1;2,5) and SUM(A1,2.5). Texts and quoted sheets stay as
// they are; a formula typed the English way, with commas, is understood too.
import { invariantName, italianName } from "./function-names";

const TEXT = String.raw`"(?:[^"]|"")*"?`;
const SHEET = String.raw`'(?:[^']|'')*'?!?`;
const STRUCTURED = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const ERROR = String.raw`#[\p{L}/0-9]+[!?]?`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_.])`;

function tokens(formula: string, number: string): IterableIterator<RegExpExecArray> {
  const parts = [TEXT, SHEET, STRUCTURED, ERROR, CELL, NAME, number, "[\\s\\S]"];
  return formula.matchAll(new RegExp(parts.map((part) => `(${part})`).join("|"), "gu"));
}

const ERRORS: readonly (readonly [invariant: string, italian: string])[] = [
  ["#N/A", "#N/D"],
  ["#VALUE!", "#VALORE!"],
  ["#REF!", "#RIF!"],
  ["#NAME?", "#NOME?"],
  ["#NULL!", "#NULLO!"],
  ["#SPILL!", "#ESPANSIONE!"],
  ["#CALC!", "#CALC!"],
];
const italianErrors = new Map(ERRORS);
const invariantErrors = new Map(ERRORS.map(([invariant, italian]) => [italian, invariant]));

export function italianError(error: string): string {
  return italianErrors.get(error) ?? error;
}

export function invariantError(error: string): string {
  return invariantErrors.get(error.toUpperCase()) ?? error;
}

/** From what is typed to what the file holds. */
export function toInvariant(typed: string): string {
  let depth = 0;
  let invariant = "";
  for (const match of tokens(typed, String.raw`\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?`)) {
    const [text, , , , error, , name, number] = match;
    const next = typed[match.index + text.length];
    if (text === "{") depth += 1;
    else if (text === "}") depth -= 1;
    if (error !== undefined) invariant += invariantError(text);
    else if (name !== undefined)
      invariant += next === "(" ? invariantName(text) : (BOOLEANS.get(text.toUpperCase()) ?? text);
    else if (number !== undefined) invariant += text.replace(",", ".");
    else if (text === ";" && depth === 0) invariant += ",";
    else if (text === "\\" && depth > 0) invariant += ",";
    else invariant += text;
  }
  return invariant;
}

/** From what the file holds to what an Italian Excel shows. */
export function toItalian(formula: string): string {
  let depth = 0;
  let italian = "";
  for (const match of tokens(formula, String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`)) {
    const [text, , , , error, , name, number] = match;
    const next = formula[match.index + text.length];
    if (text === "{") depth += 1;
    else if (text === "}") depth -= 1;
    if (error !== undefined) italian += italianError(text);
    else if (name !== undefined) italian += next === "(" ? italianName(text) : (ITALIAN_BOOLEANS.get(text) ?? text);
    else if (number !== undefined) italian += text.replace(".", ",");
    else if (text === ",") italian += depth > 0 ? "\\" : ";";
    else italian += text;
  }
  return italian;
}

const BOOLEANS = new Map([
  ["VERO", "TRUE"],
  ["FALSO", "FALSE"],
]);
const ITALIAN_BOOLEANS = new Map([
  ["TRUE", "VERO"],
  ["FALSE", "FALSO"],
]);
