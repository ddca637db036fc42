// Single cells gathered into rectangles, so that a batch of a thousand edits in a column is one write and not a thousand.
import type { Rect } from "../workbook/cell";

export interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface Area<T extends Placed> {
  readonly sheet: string;
  readonly rect: Rect;
  /** Row by row, of the shape of `rect`. */
  readonly rows: readonly (readonly T[])[];
}

/** No two items stand in the same cell. */
export function gatherAreas<T extends Placed>(items: readonly T[]): readonly Area<T>[] {
  const bySheet = new Map<string, T[]>();
  for (const item of items) {
    const there = bySheet.get(item.sheet);
    if (there) there.push(item);
    else bySheet.set(item.sheet, [item]);
  }
  return [...bySheet].flatMap(([sheet, list]) => stackRuns(runsOf(list)).map((rows) => areaOf(sheet, rows)));
}

/** Neighbours in a row. */
function runsOf<T extends Placed>(items: readonly T[]): readonly T[][] {
  const runs: T[][] = [];
  for (const item of [...items].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row === item.row && last.col === item.col - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Runs of the same columns, one below the other. */
function stackRuns<T extends Placed>(runs: readonly T[][]): readonly T[][][] {
  const areas: T[][][] = [];
  const open = new Map<string, T[][]>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const key = `${String(first.col)}:${String(run.length)}`;
    const area = open.get(key);
    const above = area?.at(-1)?.[0];
    if (area && above?.row === first.row - 1) {
      area.push(run);
    } else {
      const fresh = [run];
      areas.push(fresh);
      open.set(key, fresh);
    }
  }
  return areas;
}

function areaOf<T extends Placed>(sheet: string, rows: readonly (readonly T[])[]): Area<T> {
  const first = rows[0]?.[0];
  const last = rows.at(-1)?.at(-1);
  const [top, left] = [first?.row ?? 0, first?.col ?? 0];
  return { sheet, rect: { top, left, bottom: last?.row ?? top, right: last?.col ?? left }, rows };
}

/** Characters of JSON that an area and a cell cost in a request, there and back; a request stays under the 5 MB of the web. */
const AREA_COST = 1100;
const CELL_COST = 60;
const REQUEST_COST = 4_000_000;

/** Areas by request: one for all, but for thousands of scattered cells. */
export function splitAreas<T extends Placed>(areas: readonly Area<T>[]): readonly (readonly Area<T>[])[] {
  const requests: Area<T>[][] = [];
  let cost = Infinity;
  for (const area of areas) {
    const own = AREA_COST + CELL_COST * area.rows.length * (area.rows[0]?.length ?? 0);
    if (cost + own > REQUEST_COST) {
      requests.push([]);
      cost = 0;
    }
    requests.at(-1)?.push(area);
    cost += own;
  }
  return requests;
}
