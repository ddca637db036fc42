// A shared formula is written once in the file: for the other cells its relative references move with them.
import { columnIndex, columnName } from "../workbook/address";
import { tokenizeFormula } from "./formula-tokens";

const ROWS = 1_048_576;
const COLS = 16_384;

export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return tokenizeFormula(formula)
    .map(({ kind, text }) => {
      if (kind === "cell") return shiftCorner(text, rows, cols);
      if (kind !== "span") return text;
      const ends = text.split(":").map((end) => shiftCorner(end, rows, cols));
      return ends.includes(BROKEN) ? BROKEN : ends.join(":");
    })
    .join("");
}

const BROKEN = "#REF!";
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** "B3", "$B", "3": a reference that leaves the sheet comes back on the other side, as Excel does. */
function shiftCorner(corner: string, rows: number, cols: number): string {
  const match = CORNER.exec(corner);
  if (!match) return BROKEN;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  if (letters === "") return first + (first === "" ? shiftRow(digits, rows) : digits);
  const col = first === "" ? shiftCol(letters, cols) : letters;
  const row = second === "" && digits !== "" ? shiftRow(digits, rows) : digits;
  return first + col + second + row;
}

function shiftRow(digits: string, rows: number): string {
  return String(wrap(Number(digits) - 1 + rows, ROWS) + 1);
}

function shiftCol(letters: string, cols: number): string {
  return columnName(wrap(columnIndex(letters) + cols, COLS));
}

function wrap(value: number, size: number): number {
  return ((value % size) + size) % size;
}
