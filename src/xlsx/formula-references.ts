// The references of a formula as a file writes it: found, and written anew one by one. What stands between them stays as it is.
import { columnIndex } from "../workbook/address";
import type { Rect } from "../workbook/cell";
import { tokenizeFormula, type FormulaToken } from "./formula-tokens";

export interface FormulaReference {
  /** Sheets between two ("Gen:Dic!A1"): first and last; one for a plain reference; none for the formula's own sheet. */
  readonly sheets: readonly string[];
  /** Of another workbook. */
  readonly external: boolean;
  /** With its "!", as written. */
  readonly sheetText: string;
  /** "B3", or "B3" and "D9", or the two ends of whole rows or columns. */
  readonly ends: readonly string[];
}

export type FormulaPiece =
  | { readonly kind: "reference"; readonly reference: FormulaReference; readonly text: string }
  /** A defined name or a table, with the sheet it is asked of. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly sheet: FormulaReference | undefined;
      readonly text: string;
    }
  | { readonly kind: "function"; readonly name: string; readonly text: string }
  /** Text constants with their quotes, operators, numbers, structured references. */
  | { readonly kind: "other"; readonly text: string };

export function readPieces(formula: string): readonly FormulaPiece[] {
  const tokens = tokenizeFormula(formula);
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const sheet = token.kind === "sheet" ? readSheets(token.text) : undefined;
    const next = sheet ? tokens[at + 1] : token;
    if (sheet) at += 1;
    if (next?.kind === "cell" || next?.kind === "span") {
      const end = next.kind === "cell" ? rangeEnd(tokens, at) : undefined;
      if (end) at += 2;
      const ends = next.kind === "span" ? next.text.split(":") : end ? [next.text, end] : [next.text];
      const reference = { ...(sheet ?? HOME), ends };
      pieces.push({ kind: "reference", reference, text: reference.sheetText + ends.join(":") });
    } else if (next?.kind === "name") {
      const text = (sheet?.sheetText ?? "") + next.text;
      const isFunction = tokens[at + 1]?.text.startsWith("(") === true;
      pieces.push(
        isFunction
          ? { kind: "function", name: next.text, text }
          : { kind: "name", name: next.text, sheet: sheet && { ...sheet, ends: [] }, text },
      );
    } else if (sheet) {
      // A sheet before what is no longer a reference: "Foglio1!#REF!".
      pieces.push({ kind: "reference", reference: { ...sheet, ends: [] }, text: sheet.sheetText + (next?.text ?? "") });
    } else pieces.push({ kind: "other", text: token.text });
  }
  return pieces;
}

type SheetPrefix = Omit<FormulaReference, "ends">;
const HOME: SheetPrefix = { sheets: [], external: false, sheetText: "" };

function rangeEnd(tokens: readonly FormulaToken[], at: number): string | undefined {
  const end = tokens[at + 2];
  return tokens[at + 1]?.text === ":" && end?.kind === "cell" ? end.text : undefined;
}

function readSheets(sheetText: string): SheetPrefix {
  const name = sheetText.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const external = name.includes("[");
  return { sheets: external ? [] : name.split(":"), external, sheetText };
}

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;
const END = /^\$?([A-Za-z]*)\$?(\d*)$/;

export function referenceRect({ ends }: FormulaReference): Rect | undefined {
  const corners = (ends.length === 1 ? [...ends, ...ends] : ends).map((end) => {
    const [, letters = "", digits = ""] = END.exec(end) ?? [];
    return {
      row: digits === "" ? undefined : Number(digits) - 1,
      col: letters === "" ? undefined : columnIndex(letters),
    };
  });
  const [first, last] = corners;
  if (!first || !last) return undefined;
  const [rows, cols] = [
    [first.row ?? 0, last.row ?? LAST_ROW],
    [first.col ?? 0, last.col ?? LAST_COL],
  ];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...cols), right: Math.max(...cols) };
}
