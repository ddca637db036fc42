// Findings in the order in which a person goes through a workbook: sheet, row, column, worst first; nothing told twice.
import { parseAddress } from "../workbook/address";
import type { Snapshot } from "../workbook/cell";
import type { Finding, FindingCode, Severity } from "./finding";

const RANK: Readonly<Record<Severity, number>> = { errore: 0, avviso: 1, nota: 2 };

/** About the cell itself: whoever reads it says the same. */
const OF_THE_CELL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "ERRORE_CELLA",
  "NUMERO_TESTO",
  "VALORE_NON_NUMERICO",
]);

interface Placed {
  readonly finding: Finding;
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

export function orderFindings(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  if (findings.length === 0) return findings;
  const order = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const placed = withoutRepeats(findings).map((finding): Placed => {
    const rect = parseAddress(finding.cell);
    return { finding, sheet: order.get(finding.sheet) ?? order.size, row: rect?.top ?? 0, col: rect?.left ?? 0 };
  });
  return placed.sort(compare).map(({ finding }) => finding);
}

function compare(one: Placed, other: Placed): number {
  return (
    one.sheet - other.sheet ||
    one.row - other.row ||
    one.col - other.col ||
    RANK[one.finding.severity] - RANK[other.finding.severity]
  );
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = OF_THE_CELL.has(finding.code)
      ? cellKey(finding)
      : `${cellKey(finding)}|${finding.field ?? ""}|${finding.facts.caso ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cellKey({ code, sheet, cell }: Finding): string {
  return `${code}|${sheet}!${cell}`;
}
