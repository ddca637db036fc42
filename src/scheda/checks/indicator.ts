// The one check of indicators behind piano, obiettivo and assegnazione (R5–R8). Rows are read with readIndicator.
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { Subject } from "./build";
import { condense } from "./condense";
import { checkInputs } from "./indicator-inputs";
import { checkPr } from "./indicator-pr";
import type { IndicatorRow } from "./indicator-row";
import { checkScale } from "./indicator-scale";
import { isUnmeasured, unmeasured } from "./indicator-unmeasured";

export { indicatoreOf, prOf, readIndicator } from "./indicator-row";
export type { IndicatorColumns, IndicatorRow } from "./indicator-row";

/** Indicators of one table. Columns wholly empty are a plan not measured yet; a scale that is mixed hides what follows from it. */
export function checkIndicators(subject: Subject, grid: Grid, rows: readonly IndicatorRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  const scale = checkScale(subject, grid, rows);
  const kept = scale.mixed.size === 0 ? rows : rows.filter(({ row }) => !scale.mixed.has(row));
  const measured = !isUnmeasured(rows);
  return [
    ...scale.findings,
    ...(measured ? [] : unmeasured(subject, rows)),
    ...condense([...checkInputs(subject, grid, kept, measured), ...checkPr(subject, grid, kept, scale.factor)]),
  ];
}
