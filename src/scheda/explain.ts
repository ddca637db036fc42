// Why a cell holds what it holds: the scheda it belongs to, the steps behind what is due there, and the findings on it.
import { parseAddress, parseReference } from "../workbook/address";
import type { CellValue, Rect, Snapshot } from "../workbook/cell";
import type { CheckedWorkbook } from "./check";
import { checkWorkbook } from "./check";
import type { Finding } from "./finding";
import { explainScheda } from "./kinds/index";
import type { AnyScheda } from "./kinds/index";
import type { CheckOptions, Explained } from "./model";
import type { Place } from "./recognise/reading";

export interface CellExplained extends Explained {
  readonly scheda: AnyScheda;
  readonly sheet: string;
  readonly cell: string;
  /** Those on the cell or on a range that holds it. */
  readonly findings: readonly Finding[];
}

export type ExplainOutcome =
  | { readonly outcome: "spiegata"; readonly value: CellExplained }
  /** The cell is no figure of a scheda; findings may still concern it. */
  | {
      readonly outcome: "nessuna_scheda";
      readonly sheet: string;
      readonly cell: string;
      readonly found: CellValue;
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: "foglio_inesistente"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly outcome: "riferimento_non_valido"; readonly text: string };

/** `checked`: the outcome of a check of the same snapshot, where one is at hand. */
export function explainCell(
  snapshot: Snapshot,
  reference: string,
  options: CheckOptions = {},
  checked: CheckedWorkbook = checkWorkbook(snapshot, options),
): ExplainOutcome {
  const target = parseTarget(snapshot, reference);
  if (!target) return { outcome: "riferimento_non_valido", text: reference };
  const sheet = checked.sheets.find(({ grid }) => sameName(grid.sheet.name, target.sheet));
  if (!sheet)
    return { outcome: "foglio_inesistente", sheet: target.sheet, sheets: snapshot.sheets.map(({ name }) => name) };
  const { grid } = sheet;
  const name = grid.sheet.name;
  const merge = grid.mergeAt(target.rect.top, target.rect.left);
  const place: Place = { row: merge?.top ?? target.rect.top, col: merge?.left ?? target.rect.left };
  const cell = reference
    .slice(reference.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .toUpperCase();
  const findings = checked.findings.filter(
    (finding) => finding.sheet === name && covers(parseAddress(finding.cell), place),
  );
  for (const scheda of nearestFirst(checked.read, name, place)) {
    const explained = explainScheda(scheda, place, checked.context);
    if (explained) return { outcome: "spiegata", value: { ...explained, scheda, sheet: name, cell, findings } };
  }
  return {
    outcome: "nessuna_scheda",
    sheet: name,
    cell,
    found: grid.cell(place.row, place.col)?.value ?? null,
    findings,
  };
}

/** "Foglio!B12"; the sheet may miss where there is only one. */
function parseTarget(snapshot: Snapshot, text: string): { readonly sheet: string; readonly rect: Rect } | undefined {
  const full = parseReference(text);
  if (full) return full;
  const rect = parseAddress(text);
  const [only, other] = snapshot.sheets;
  return rect && only && !other ? { sheet: only.name, rect } : undefined;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function covers(rect: Rect | undefined, { row, col }: Place): boolean {
  return rect !== undefined && row >= rect.top && row <= rect.bottom && col >= rect.left && col <= rect.right;
}

/** The scheda whose table holds the cell, then the others of the sheet: bands and labels stand outside the tables. */
function nearestFirst(read: readonly AnyScheda[], sheet: string, place: Place): readonly AnyScheda[] {
  const there = read.filter((scheda) => scheda.sheet === sheet);
  return [...there.filter(({ rect }) => covers(rect, place)), ...there.filter(({ rect }) => !covers(rect, place))];
}
