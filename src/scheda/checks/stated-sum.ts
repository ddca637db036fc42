// A stated total of a column against the sum of what stands above it: numbers kept as text count, though SUM skips them.
import { agreesAfterRounding, equal2, sum } from "../../lib/decimal";
import { cellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/edit";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { NumberRead } from "../recognise/reading";
import type { Subject } from "./build";
import { editOf, finding } from "./build";
import { figureOf } from "./numbers";

export interface StatedSum {
  readonly stated: NumberRead;
  readonly parts: readonly NumberRead[];
  /** Id of the column. */
  readonly campo: string;
  readonly field: string;
  readonly rule?: string | undefined;
  readonly fonte?: string | undefined;
}

export function checkStatedSum(
  subject: Subject,
  grid: Grid,
  { stated, parts, campo, field, rule, fonte }: StatedSum,
): readonly Finding[] {
  const total = figureOf(stated);
  const readable = parts.every(({ kind }) => kind === "number" || kind === "blank" || kind === "dash");
  const numbers = parts.flatMap((part) => figureOf(part) ?? []);
  if (total === undefined || !readable || numbers.length === 0) return [];
  const due = sum(numbers);
  if (equal2(total, due)) return [];
  const detail = {
    facts: { caso: "somma", colonna: campo, totale: total, somma: due },
    rule,
    fonte,
    expected: due,
    found: total,
    field,
  };
  if (agreesAfterRounding(total, due)) return [finding(subject, "PUNTEGGIO_ARROTONDATO", stated, detail)];
  return [
    finding(subject, "TOTALE_ERRATO", stated, { ...detail, fix: [editOf(grid, stated, sumFormula(parts, due))] }),
  ];
}

/** A SUM where the parts are one run of true numbers; else the figure. */
function sumFormula(parts: readonly NumberRead[], due: number): CellContent {
  const first = parts[0];
  const last = parts.at(-1);
  const isNumeric = parts.every((part) => part.kind !== "number" || !part.asText);
  if (!first || !last) return due;
  const isRun = parts.every((part, index) => part.col === first.col && part.row === first.row + index);
  if (!isRun || !isNumeric || parts.some((part) => part.kind === "number" && part.percent)) return due;
  return { formula: `=SUM(${cellAddress(first.row, first.col)}:${cellAddress(last.row, last.col)})` };
}
