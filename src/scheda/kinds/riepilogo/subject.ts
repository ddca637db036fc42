// Whom a finding on a riepilogo concerns, and figures as their cells write them.
import { decimalsOf, quotient } from "../../../lib/decimal";
import type { CellValue } from "../../../workbook/cell";
import type { Edit } from "../../../workbook/edit";
import { editOf } from "../../checks/build";
import type { Subject } from "../../checks/build";
import { isPercentFormat } from "../../recognise/reading";
import type { NumberRead, Place } from "../../recognise/reading";
import type { RiepilogoScheda, RigaLetta } from "./model";

const FULL = 100;

export function subjectOf(scheda: RiepilogoScheda, riga: RigaLetta): Subject {
  const anno = riga.anno ?? scheda.anno;
  return { kind: scheda.kind, sheet: scheda.sheet, persona: riga.persona, ...(anno === undefined ? {} : { anno }) };
}

/** What concerns the whole table is told apart from other tables by its settore or sheet, never by an address. */
export function tableField(scheda: RiepilogoScheda, field: string): string {
  return `${field}:${scheda.settore ?? scheda.sheet}`;
}

/** A figure on 0–100 as its cell would hold it: 0.8 where the format shows 80% or the column is written on 0–1. */
export function writtenPercentage({ grid }: RiepilogoScheda, read: NumberRead, value: number, onOne = false): number {
  const isShare = isPercentFormat(grid.cell(read.row, read.col)?.format) || onOne;
  return isShare ? quotient(value, FULL) : value;
}

export function editCell(scheda: RiepilogoScheda, at: Place, to: CellValue): readonly Edit[] {
  return [editOf(scheda.grid, at, to)];
}

/** Scores in messages and fixes carry at most the decimals they are compared with. */
export function isShort(value: number): boolean {
  return decimalsOf(value) <= 2;
}

/** The cells of a column beside the people of the table. */
export function columnRange(
  scheda: RiepilogoScheda,
  col: number,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
  const rows = scheda.righe.map(({ row }) => row);
  return { top: Math.min(...rows), left: col, bottom: Math.max(...rows), right: col };
}
