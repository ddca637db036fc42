// Building a finding from where it is and what it says; edits that know what their cell holds now.
import type { Cell, CellValue, Rect } from "../../workbook/cell";
import { cellAddress, rangeAddress } from "../../workbook/address";
import type { CellContent, Edit } from "../../workbook/edit";
import type { Grid } from "../../workbook/grid";
import type { Facts, Finding, FindingCode, Severity } from "../finding";
import { SEVERITY } from "../finding";
import type { SchedaBase } from "../model";
import type { Place } from "../recognise/reading";

/** Whom and what a finding concerns: any scheda is one. */
export type Subject = Pick<SchedaBase, "kind" | "sheet" | "persona" | "anno">;

/** One cell or a range of the subject's sheet. */
export type Where = Place | Rect;

export interface Detail {
  readonly facts?: Facts;
  readonly rule?: string | undefined;
  readonly fonte?: string | undefined;
  readonly expected?: CellValue | undefined;
  readonly found?: CellValue | undefined;
  /** An empty list is no fix. */
  readonly fix?: readonly Edit[] | undefined;
  readonly field?: string | undefined;
  /** Where the spec lowers it. */
  readonly severity?: Severity | undefined;
}

export function finding(subject: Subject, code: FindingCode, where: Where, detail: Detail = {}): Finding {
  const { facts = {}, rule, fonte, expected, found, fix, field, severity = SEVERITY[code] } = detail;
  return {
    code,
    severity,
    sheet: subject.sheet,
    cell: addressOf(where),
    facts,
    ...(rule === undefined ? {} : { rule }),
    ...(fonte === undefined ? {} : { fonte }),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(fix === undefined || fix.length === 0 ? {} : { fix }),
    ...(subject.persona === undefined ? {} : { persona: subject.persona }),
    kind: subject.kind,
    ...(subject.anno === undefined ? {} : { anno: subject.anno }),
    ...(field === undefined ? {} : { field }),
  };
}

export function addressOf(where: Where): string {
  return "top" in where ? rangeAddress(where) : cellAddress(where.row, where.col);
}

/** The smallest range that holds all the places. */
export function spanOf(places: readonly Place[]): Rect {
  const rows = places.map(({ row }) => row);
  const cols = places.map(({ col }) => col);
  return { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
}

/** What the cell holds now: its formula, else its value. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

export function editOf(grid: Grid, at: Place, to: CellContent): Edit {
  return { sheet: grid.sheet.name, cell: cellAddress(at.row, at.col), from: contentOf(grid.cell(at.row, at.col)), to };
}
