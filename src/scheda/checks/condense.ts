// The same finding on dozens of rows of a column is one finding on the range: a list of a thousand objectives must stay readable.
import { columnName, parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import type { Finding } from "../finding";

/** Up to so many stand one by one, each at its cell. */
const MOST_SINGLE = 25;

export function condense(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_SINGLE) return findings;
  const groups = new Map<string, { readonly finding: Finding; readonly rect: Rect }[]>();
  for (const finding of findings) {
    const rect = parseAddress(finding.cell);
    if (!rect) continue;
    const key = `${finding.code}|${finding.sheet}|${columnName(rect.left)}|${finding.facts.caso ?? ""}`;
    const group = groups.get(key);
    if (group) group.push({ finding, rect });
    else groups.set(key, [{ finding, rect }]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length <= MOST_SINGLE ? group.map(({ finding }) => finding) : [together(group)],
  );
}

function together(group: readonly { readonly finding: Finding; readonly rect: Rect }[]): Finding {
  const [first] = group;
  if (!first) throw new RangeError("nothing to put together");
  const { code, severity, sheet, facts, rule, fonte, persona, kind, anno, field } = first.finding;
  const span = group.reduce<Rect>(
    (whole, { rect }) => ({
      top: Math.min(whole.top, rect.top),
      left: Math.min(whole.left, rect.left),
      bottom: Math.max(whole.bottom, rect.bottom),
      right: Math.max(whole.right, rect.right),
    }),
    first.rect,
  );
  const fix = group.flatMap(({ finding }) => finding.fix ?? []);
  return {
    code,
    severity,
    sheet,
    cell: rangeAddress(span),
    facts: { ...facts, altre: group.length - 1 },
    ...(rule === undefined ? {} : { rule }),
    ...(fonte === undefined ? {} : { fonte }),
    ...(fix.length === 0 ? {} : { fix }),
    ...(persona === undefined ? {} : { persona }),
    ...(kind === undefined ? {} : { kind }),
    ...(anno === undefined ? {} : { anno }),
    ...(field === undefined ? {} : { field: field.split(":")[0] ?? field }),
  };
}
