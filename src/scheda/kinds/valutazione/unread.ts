// What looks like a form but has no column of weights, so that no table was recognised: reported with what lacks, never skipped in silence.
import type { Grid } from "../../../workbook/grid";
import { finding } from "../../checks/build";
import { fattoreOf } from "../../checks/lookup";
import type { Finding } from "../../finding";
import type { CheckContext, SheetTables } from "../../model";
import { matchHeading } from "../../recognise/headings";
import { cellText } from "../../recognise/reading";
import type { ColumnId } from "../../recognise/vocabulary";

/** So many different factors one below the other are a form; fewer may be a list that names some. */
const ENOUGH = 3;
const LONGEST_NAME = 200;
const MOST_ROWS = 300;
const ROWS_ABOVE = 3;
const POINTS: ReadonlySet<ColumnId> = new Set(["misurato", "attribuito"]);

export function findUnread({ grid, tables }: SheetTables, { sistema }: CheckContext): readonly Finding[] {
  if (tables.length > 0 || sistema.fattori.length === 0 || grid.sheet.rows.length > MOST_ROWS) return [];
  const columns = new Map<number, { readonly first: number; last: number; readonly ids: Set<string> }>();
  for (const { index, cells } of grid.sheet.rows) {
    for (const { col, value } of cells) {
      const id = typeof value === "string" && value.length <= LONGEST_NAME ? fattoreOf(sistema, value)?.id : undefined;
      if (id === undefined) continue;
      const column = columns.get(col) ?? { first: index, last: index, ids: new Set() };
      column.ids.add(id);
      column.last = index;
      columns.set(col, column);
    }
  }
  const needed = Math.min(ENOUGH, sistema.fattori.length);
  return [...columns].flatMap(([col, { first, last, ids }]) => {
    const head = ids.size < needed ? undefined : headAbove(grid, first);
    if (!head) return [];
    const rect = { top: head.row, bottom: last, left: Math.min(col, head.left), right: Math.max(col, head.right) };
    const subject = { kind: "valutazione" as const, sheet: grid.sheet.name };
    return [
      finding(
        subject,
        "SCHEDA_INCOMPLETA",
        { ...rect, bottom: head.row },
        { facts: { caso: "colonne", mancano: ["Peso"] }, field: "peso" },
      ),
    ];
  });
}

/** A row of headings with points and without weights, just above the first factor. */
function headAbove(
  grid: Grid,
  first: number,
): { readonly row: number; readonly left: number; readonly right: number } | undefined {
  for (const { index, cells } of [...grid.rowsBetween(first - ROWS_ABOVE, first - 1)].reverse()) {
    const ids = cells.flatMap((cell) =>
      (typeof cell.value === "string" ? matchHeading(cellText(cell)) : []).map(({ id }) => id),
    );
    if (ids.includes("peso")) return undefined;
    const [start] = cells;
    const end = cells.at(-1);
    if (start && end && ids.some((id) => POINTS.has(id))) return { row: index, left: start.col, right: end.col };
  }
  return undefined;
}
