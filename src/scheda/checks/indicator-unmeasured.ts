// A result column wholly empty: the plan is not measured yet, which is said once and is no fault of each row.
import type { Finding } from "../finding";
import { isEmpty } from "../recognise/reading";
import type { NumberRead } from "../recognise/reading";
import type { Subject } from "./build";
import { finding, spanOf } from "./build";
import type { IndicatorRow } from "./indicator-row";

/** The results, or the stated PRs where the table has no column for results. */
function measures(rows: readonly IndicatorRow[]): readonly NumberRead[] | undefined {
  const results = rows.flatMap(({ risultato }) => risultato ?? []);
  if (results.length > 0) return results;
  const stated = rows.flatMap(({ pr }) => pr ?? []);
  return stated.length > 0 ? stated : undefined;
}

export function isUnmeasured(rows: readonly IndicatorRow[]): boolean {
  return measures(rows)?.every(isEmpty) ?? false;
}

export function unmeasured(subject: Subject, rows: readonly IndicatorRow[]): readonly Finding[] {
  const cells = measures(rows) ?? [];
  return [
    finding(subject, "MISURA_NON_AVVIATA", spanOf(cells), {
      facts: { caso: "vuota", righe: rows.length },
      rule: "R7",
      field: "risultato",
    }),
  ];
}
