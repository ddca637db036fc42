// Where a key of the list leads: up, down, a page, the ends; headings are passed over.
import type { ListRow } from "../state/items";

const PAGE = 8;

export function nextIndex(key: string, rows: readonly ListRow[], from: number): number | undefined {
  const items = rows.flatMap(({ kind }, index) => (kind === "item" ? [index] : []));
  const at = items.indexOf(from);
  const to = targets(at, items.length - 1)[key];
  return to === undefined ? undefined : items[to];
}

function targets(at: number, last: number): Readonly<Record<string, number>> {
  return {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    PageDown: Math.min(last, at + PAGE),
    PageUp: Math.max(0, at - PAGE),
    Home: 0,
    End: last,
  };
}
