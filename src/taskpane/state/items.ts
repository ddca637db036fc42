// From the findings of a check to the rows of the list: ids, filters, groups by sheet and person, similar cases.
import { fold } from "../../lib/text";
import type { FindingCode, Severity } from "../../scheda/finding";
import type { Filters, Item } from "./model";

const RANK: Readonly<Record<Severity, number>> = { errore: 0, avviso: 1, nota: 2 };

export type ListRow =
  | { readonly kind: "sheet"; readonly key: string; readonly sheet: string; readonly count: number }
  | { readonly kind: "person"; readonly key: string; readonly persona: string }
  | { readonly kind: "item"; readonly key: string; readonly item: Item };

export function filterItems(items: readonly Item[], filters: Filters): readonly Item[] {
  const { severities, code, sheet } = filters;
  const words = fold(filters.text)
    .split(" ")
    .filter((word) => word !== "");
  return items.filter(({ finding, message }) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (code !== null && finding.code !== code) return false;
    if (sheet !== null && finding.sheet !== sheet) return false;
    if (words.length === 0) return true;
    const text = fold([finding.code, finding.sheet, finding.cell, finding.persona ?? "", message].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** By sheet in the workbook's order, by person in the sheet's, errors first. A sheet called as its person has no second heading. */
export function groupItems(items: readonly Item[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const [sheet, own] of groupBy(items, ({ finding }) => finding.sheet)) {
    rows.push({ kind: "sheet", key: `sheet:${sheet}`, sheet, count: own.length });
    for (const [persona, theirs] of groupBy(own, ({ finding }) => finding.persona ?? "")) {
      if (persona !== "" && !fold(sheet).includes(fold(persona)))
        rows.push({ kind: "person", key: `person:${sheet}:${persona}`, persona });
      for (const item of sortItems(theirs)) rows.push({ kind: "item", key: item.id, item });
    }
  }
  return rows;
}

function sortItems(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => RANK[one.finding.severity] - RANK[other.finding.severity]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = groups.get(key);
    if (there) there.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What the other filters let through, so that a counter tells what pressing it would show. */
export function countBySeverity(items: readonly Item[], filters: Filters): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { errore: 0, avviso: 0, nota: 0 };
  for (const { finding } of filterItems(items, { ...filters, severities: [] })) counts[finding.severity] += 1;
  return counts;
}

export function countByCode(items: readonly Item[]): readonly (readonly [code: FindingCode, count: number])[] {
  const groups = groupBy(items, ({ finding }) => finding.code);
  return [...groups].map(([code, own]) => [code as FindingCode, own.length] as const);
}

/** The findings of the same code that have a correction too. */
export function similarItems(items: readonly Item[], item: Item): readonly Item[] {
  return items.filter(({ finding }) => finding.code === item.finding.code && (finding.fix?.length ?? 0) > 0);
}
