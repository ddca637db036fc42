// Which of the two objective sheets a table of indicators is (arsac annex 1.1, 1.2): by its labels, its title, the sheet's
// name; with none of them it is a flat list.
import { fold } from "../../../lib/text";
import type { SheetTables } from "../../model";
import type { Label } from "../../recognise/labels";
import type { LabelId } from "../../recognise/label-words";
import type { Table } from "../../recognise/tables";
import { targetYears } from "../../checks/indicator-columns";

export type IndicatorsKind = "obiettivo_strategico" | "obiettivo_operativo" | "piano";

const STRATEGIC_LABELS: readonly LabelId[] = ["peso_ente", "peso_indicatori", "peso_operativi", "coerenza"];
const OPERATIONAL_LABELS: readonly LabelId[] = ["obiettivo_strategico", "peso_strategico"];
const STRATEGIC_NAME = /^(os|ob str|obiettivo strategico|strategic)/;
const OPERATIONAL_NAME = /^(op|oo|ob op|obiettivo operativo|operativ)/;

export function kindOfIndicators(sheet: SheetTables, table: Table): IndicatorsKind {
  const labels = ownLabels(sheet, table);
  const titles = ownTitles(sheet, table);
  const name = fold(sheet.grid.sheet.name);
  const count = (ids: readonly LabelId[]): number => labels.filter(({ id }) => ids.includes(id)).length;
  const speaks = (word: RegExp): number => (titles.some((title) => word.test(title)) ? 1 : 0);
  const strategic =
    2 * count(STRATEGIC_LABELS) +
    speaks(/obiettiv[oi] strategic/) +
    (targetYears(table).length > 1 ? 1 : 0) +
    (STRATEGIC_NAME.test(name) ? 1 : 0);
  const operational =
    2 * count(OPERATIONAL_LABELS) +
    speaks(/obiettiv[oi] operativ/) +
    (table.columns.has("target_giugno") ? 1 : 0) +
    (OPERATIONAL_NAME.test(name) ? 1 : 0);
  if (strategic === 0 && operational === 0) return "piano";
  return strategic > operational ? "obiettivo_strategico" : "obiettivo_operativo";
}

/** Labels between this table and the one above it: those of another objective's sheet are not its own. */
export function ownLabels(sheet: SheetTables, table: Table): readonly Label[] {
  const from = bottomAbove(sheet, table);
  return sheet.around(table).above.filter(({ label }) => label.row > from);
}

function ownTitles(sheet: SheetTables, table: Table): readonly string[] {
  const from = bottomAbove(sheet, table);
  return sheet
    .around(table)
    .titles.filter(({ row }) => row > from)
    .map(({ text }) => fold(text));
}

function bottomAbove(sheet: SheetTables, table: Table): number {
  const above = sheet.tables.filter(
    (other) => other !== table && other.shape === "indicatori" && other.rect.bottom < table.rect.top,
  );
  return Math.max(-1, ...above.map((other) => other.rect.bottom));
}
