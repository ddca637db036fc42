// Which formulas a change reaches: their stored results no longer hold until Excel recalculates.
import { parseAddress } from "../workbook/address";
import type { Rect, Snapshot } from "../workbook/cell";
import { tokenizeFormula } from "./formula-tokens";

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

interface Formula extends CellPlace {
  /** What it reads; undefined where that cannot be told (names, tables, INDIRECT, OFFSET). */
  readonly reads: readonly (Rect & { readonly sheet: string })[] | undefined;
}

/** The formula cells that depend, through however many steps, on the changed ones. */
export function findDependents(snapshot: Snapshot, changed: readonly CellPlace[]): readonly CellPlace[] {
  let waiting = readFormulas(snapshot);
  const found: CellPlace[] = [];
  let reached: readonly CellPlace[] = changed;
  while (reached.length > 0) {
    const bySheet = groupBySheet(reached);
    const next: Formula[] = [];
    const rest: Formula[] = [];
    for (const formula of waiting) (isReached(formula, bySheet) ? next : rest).push(formula);
    found.push(...next);
    waiting = rest;
    reached = next;
  }
  return found;
}

function readFormulas(snapshot: Snapshot): readonly Formula[] {
  return snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, col, formula = "" }) => ({ sheet: name, row, col, reads: readReferences(formula, name) })),
    ),
  );
}

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;

function readReferences(formula: string, home: string): Formula["reads"] {
  const tokens = tokenizeFormula(formula.slice(1));
  const reads: (Rect & { readonly sheet: string })[] = [];
  let sheet = home;
  for (const [index, { kind, text }] of tokens.entries()) {
    const after = tokens[index + 1]?.text ?? "";
    if (kind === "name" && (!after.startsWith("(") || /^(INDIRECT|OFFSET)$/i.test(text))) {
      if (!/^(TRUE|FALSE)$/i.test(text)) return undefined;
    }
    if (kind === "other" && text.startsWith("[")) return undefined;
    if (kind === "sheet") {
      sheet = text.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
      continue;
    }
    if (kind === "span") reads.push({ sheet, ...spanRect(text) });
    if (kind === "cell") {
      const previous = reads.at(-1);
      const isEnd = tokens[index - 1]?.text === ":" && tokens[index - 2]?.kind === "cell" && previous !== undefined;
      const rect = parseAddress(isEnd ? `${tokens[index - 2]?.text ?? ""}:${text}` : text);
      if (rect && isEnd) reads[reads.length - 1] = { sheet: previous.sheet, ...rect };
      else if (rect) reads.push({ sheet, ...rect });
    }
    if (!after.startsWith(":")) sheet = home;
  }
  return reads;
}

function spanRect(text: string): Rect {
  const [from = "", to = ""] = text.replaceAll("$", "").split(":");
  if (/^\d/.test(from)) {
    return { top: Number(from) - 1, bottom: Number(to) - 1, left: 0, right: LAST_COL };
  }
  const left = parseAddress(`${from}1`)?.left ?? 0;
  const right = parseAddress(`${to}1`)?.left ?? LAST_COL;
  return { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) };
}

function groupBySheet(places: readonly CellPlace[]): ReadonlyMap<string, readonly CellPlace[]> {
  const groups = new Map<string, CellPlace[]>();
  for (const place of places) {
    const key = place.sheet.toLowerCase();
    const there = groups.get(key);
    if (there) there.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

function isReached({ reads }: Formula, changed: ReadonlyMap<string, readonly CellPlace[]>): boolean {
  if (reads === undefined) return true;
  return reads.some(({ sheet, top, left, bottom, right }) =>
    (changed.get(sheet.toLowerCase()) ?? []).some(
      ({ row, col }) => row >= top && row <= bottom && col >= left && col <= right,
    ),
  );
}
