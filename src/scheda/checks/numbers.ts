// What stands where a number belongs: numbers kept as text, other texts, error values. One finding per cell, whatever else is wrong.
import { isCellError } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import { isPercentFormat } from "../recognise/reading";
import type { NumberRead } from "../recognise/reading";
import type { Subject } from "./build";
import { editOf, finding } from "./build";
import { errorOrigins } from "./origins";

/** A value that was read, and what it is called: the column ("peso") and whose it is ("1b Obiettivi individuali"). */
export interface ReadValue {
  readonly read: NumberRead;
  /** Id of the column or label: the sentence names it from here. */
  readonly campo: string;
  /** The row's name as written. */
  readonly voce?: string;
  /** Unchanging key of the value inside its scheda: "peso:1b"; the column's id where it is left out. */
  readonly field?: string;
}

/** The number that counts in sums: a date is none ("1.5" that Excel took for 1 May). */
export function figureOf(read: NumberRead | undefined): number | undefined {
  return read?.kind === "number" && !read.date ? read.value : undefined;
}

/** NUMERO_TESTO, VALORE_NON_NUMERICO, ERRORE_CELLA. Cells read twice (merged ones) are reported once. */
export function checkNumbers(subject: Subject, grid: Grid, values: readonly ReadValue[]): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    const { read } = value;
    if (read.kind === "blank" || read.kind === "dash" || read.kind === "uncached") continue;
    if (read.kind === "number" && !read.asText && !read.date) continue;
    const key = `${read.row},${read.col}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (read.kind === "error") findings.push(...checkError(subject, grid, value, seen));
    else findings.push(checkValue(subject, grid, value));
  }
  return findings;
}

function checkValue(subject: Subject, grid: Grid, value: ReadValue): Finding {
  const { read } = value;
  const cell = grid.cell(read.row, read.col);
  const written = cell && !isCellError(cell.value) ? cell.value : null;
  const facts = { campo: value.campo, voce: value.voce, testo: String(written ?? "") };
  const detail = { found: written, field: value.field ?? value.campo };
  if (read.kind === "number" && read.asText) {
    const number = read.percent && isPercentFormat(cell?.format) ? read.value / 100 : read.value;
    return finding(subject, "NUMERO_TESTO", read, {
      ...detail,
      facts: { ...facts, numero: read.value, percentuale: read.percent },
      expected: number,
      // A formula that gives text keeps its formula: only a person can say what it should give.
      fix: cell?.formula === undefined ? [editOf(grid, read, number)] : [],
    });
  }
  const caso = read.kind === "number" ? "data" : read.kind === "boolean" ? "logico" : "testo";
  return finding(subject, "VALORE_NON_NUMERICO", read, {
    ...detail,
    facts: { ...facts, caso, ...(read.kind === "number" ? { numero: read.value } : {}) },
  });
}

function checkError(subject: Subject, grid: Grid, value: ReadValue, seen: Set<string>): Finding[] {
  const findings: Finding[] = [];
  for (const origin of errorOrigins(grid, value.read)) {
    const own = origin.row === value.read.row && origin.col === value.read.col;
    const key = `${origin.row},${origin.col}`;
    if (!own && seen.has(key)) continue;
    seen.add(key);
    const cell = grid.cell(origin.row, origin.col)?.value ?? null;
    const error = isCellError(cell) ? cell : null;
    findings.push(
      finding(subject, "ERRORE_CELLA", origin, {
        facts: { campo: value.campo, voce: value.voce, errore: error?.error ?? "", caso: own ? "cella" : "origine" },
        found: error,
        field: value.field ?? value.campo,
      }),
    );
  }
  return findings;
}
