// The rows of indicators of any table that has them, read twice: with the columns of June and with those of December.
import { isMeasured } from "../checks/indicator-achievement";
import type { MomentiColumns } from "../checks/indicator-columns";
import { momentiColumns } from "../checks/indicator-columns";
import type { IndicatorRow } from "../checks/indicator-row";
import { readIndicator } from "../checks/indicator-row";
import type { PrScale } from "../checks/indicator-scale";
import { checkScale } from "../checks/indicator-scale";
import type { Subject } from "../checks/build";
import type { Surroundings } from "../recognise/surroundings";
import type { Table } from "../recognise/tables";
import type { Place } from "../recognise/reading";
import type { Grid } from "../../workbook/grid";
import type { Begun } from "./indicatori";
import type { Momento } from "./model";

export interface MisuraMomento {
  readonly row: IndicatorRow;
  readonly scale: Pick<PrScale, "factor" | "mixed">;
}

export interface MisuraRow {
  readonly sheet: string;
  readonly voce: string;
  /** Where the indicator is named. */
  readonly at: Place;
  readonly momenti: Readonly<Record<Momento, MisuraMomento>>;
}

export interface TableOfRows extends Subject {
  readonly grid: Grid;
  readonly table: Table;
  readonly around: Surroundings;
}

/** `rows`: those that the check has read, in its own moment. */
export function readMisure(scheda: TableOfRows, rows: readonly IndicatorRow[]): readonly MisuraRow[] {
  const { grid, table, around } = scheda;
  const columns = momentiColumns(table, scheda.anno, around.titles);
  const giugno = readMoment(scheda, rows, columns, "giugno");
  const dicembre = readMoment(scheda, rows, columns, "dicembre");
  const name = table.columns.get("indicatore") ?? table.columns.get("titolo") ?? table.columns.get("obiettivo");
  return rows.map(({ row, voce }, index) => {
    const shown = name && grid.shown(row, name.col);
    const first = giugno.rows[index];
    const last = dicembre.rows[index];
    if (!first || !last) throw new RangeError("a row is read at both moments");
    return {
      sheet: grid.sheet.name,
      voce,
      at: { row: shown?.row ?? row, col: shown?.col ?? name?.col ?? table.rect.left },
      momenti: { giugno: { row: first, scale: giugno.scale }, dicembre: { row: last, scale: dicembre.scale } },
    };
  });
}

export function begun(misure: readonly MisuraRow[]): Begun {
  const has = (momento: Momento): boolean => misure.some(({ momenti }) => isMeasured(momenti[momento].row));
  return { giugno: has("giugno"), dicembre: has("dicembre") };
}

function readMoment(
  scheda: TableOfRows,
  rows: readonly IndicatorRow[],
  columns: MomentiColumns,
  momento: Momento,
): { readonly rows: readonly IndicatorRow[]; readonly scale: PrScale } {
  const read =
    columns.proprio === momento
      ? rows
      : rows.map(({ row, voce }) => readIndicator(scheda.grid, row, columns[momento], voce));
  return { rows: read, scale: checkScale(scheda, scheda.grid, read) };
}
