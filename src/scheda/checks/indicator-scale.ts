// On which scale the stated PRs of a column are: 0–100 (R1), or fractions of 1 where the whole column is. A column that mixes
// both is SCALA_MISTA, and its values up to 1 are read as they stand.
import { equal2 } from "../../lib/decimal";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { Subject } from "./build";
import { finding } from "./build";
import type { IndicatorRow } from "./indicator-row";
import { prOf } from "./indicator-row";

export interface PrScale {
  /** What the bare numbers of the column are multiplied by to be percentages. */
  readonly factor: 1 | 100;
  /** Rows whose PR is on the other scale. */
  readonly mixed: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

interface Stated {
  readonly row: IndicatorRow;
  readonly value: number;
}

const PERCENT: PrScale = { factor: 1, mixed: new Set(), findings: [] };
const FRACTION: PrScale = { factor: 100, mixed: new Set(), findings: [] };

export function checkScale(subject: Subject, grid: Grid, rows: readonly IndicatorRow[]): PrScale {
  const bare: Stated[] = [];
  let large = 0;
  for (const row of rows) {
    const { pr } = row;
    if (pr?.kind !== "number" || pr.date || pr.value <= 0) continue;
    if (pr.percent) large += pr.value > 1 ? 1 : 0;
    else if (pr.value > 1) large++;
    else bare.push({ row, value: pr.value });
  }
  if (bare.length === 0) return PERCENT;
  const percentages = rows.some(({ pr }) => pr?.kind === "number" && pr.percent);
  const fractions = bare.filter((stated) => isFraction(stated, large === 0 && !percentages));
  if (fractions.length === 0) return PERCENT;
  if (large === 0) return FRACTION;
  const [first] = fractions;
  if (!first?.row.pr) return PERCENT;
  const facts = {
    valore: first.value,
    quanti: fractions.length,
    altri: large,
    voce: first.row.voce,
  };
  return {
    factor: 1,
    mixed: new Set(fractions.map(({ row }) => row.row)),
    findings: [
      finding(subject, "SCALA_MISTA", first.row.pr, {
        facts,
        rule: "R1",
        found: grid.cell(first.row.pr.row, first.row.pr.col)?.value ?? null,
        field: "pr",
      }),
    ],
  };
}

/** A PR of half a per cent is none: what target and result give decides, else the value itself where it has decimals or is alone. */
function isFraction({ row, value }: Stated, alone: boolean): boolean {
  const due = prOf(row);
  if (due?.ok === true) return !equal2(due.value.valore, value);
  return alone || value < 1;
}
