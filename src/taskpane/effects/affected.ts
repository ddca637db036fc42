// Which sheets to read again after a change: the changed ones and those whose formulas may look at them.
import type { Sheet, Snapshot } from "../../workbook/cell";
import type { ReadSheets } from "../../workbook/workbook";

const LOOKS_ELSEWHERE = new WeakMap<Sheet, boolean>();
/** Other sheets by name, defined names (which may stand for any range), references made at run time. */
const ELSEWHERE = /!|\bINDIRECT\b|(?<![A-Za-z0-9_.$!:])[A-Za-z_\\][A-Za-z0-9_.]{3,}(?![A-Za-z0-9_.(!$:])/;
const QUOTED = /"[^"]*"/g;
const CONSTANTS = /\b(?:TRUE|FALSE)\b/g;

export function affectedSheets(snapshot: Snapshot, changed: readonly string[]): readonly string[] {
  const dependent = snapshot.sheets.filter(looksElsewhere).map(({ name }) => name);
  return [...new Set([...changed, ...dependent])];
}

/** undefined where a sheet is there that was neither known nor read. */
export function replaceSheets(snapshot: Snapshot, { sheets, names }: ReadSheets): Snapshot | undefined {
  const byName = new Map([...snapshot.sheets, ...sheets].map((sheet) => [sheet.name, sheet]));
  const all = names.map((name) => byName.get(name));
  return all.every((sheet) => sheet !== undefined) ? { ...snapshot, sheets: all } : undefined;
}

function looksElsewhere(sheet: Sheet): boolean {
  const known = LOOKS_ELSEWHERE.get(sheet);
  if (known !== undefined) return known;
  const looks = sheet.rows.some(({ cells }) =>
    cells.some(
      ({ formula }) => formula !== undefined && ELSEWHERE.test(formula.replace(QUOTED, "").replace(CONSTANTS, "")),
    ),
  );
  LOOKS_ELSEWHERE.set(sheet, looks);
  return looks;
}
