// The tables of the last check with the schede read from each: what the place Schede lists.
import type { SchedaJson } from "../../scheda/model";
import type { Kind } from "../../scheda/recognise/kinds";
import type { Lettura } from "../../scheda/recognise/letture";
import type { Table } from "../../scheda/recognise/tables";
import type { ColumnId } from "../../scheda/recognise/vocabulary";
import { parseAddress, rangeAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import type { Engine } from "../engine";
import { sameTable } from "../effects/letture";
import type { Outcome } from "../state/model";

export interface ReadTable {
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  /** Its key in corrections of the reading. */
  readonly intestazione: string;
  readonly headings: readonly { readonly key: string; readonly text: string }[];
  /** Column → key of the heading that it was read from. */
  readonly columns: ReadonlyMap<ColumnId, string>;
  /** The columns that its shape may have. */
  readonly possible: readonly ColumnId[];
  readonly schede: readonly SchedaJson[];
  readonly lettura: Lettura | undefined;
}

export function listTables({ checked }: Outcome, engine: Engine): readonly ReadTable[] {
  return checked.sheets.flatMap(({ grid, tables }) =>
    tables.map((table) => readTable(table, grid.sheet.name, checked.schede, engine)),
  );
}

function readTable(table: Table, sheet: string, schede: readonly SchedaJson[], engine: Engine): ReadTable {
  const keys = engine.headingKeys(table.headings);
  const columns = new Map<ColumnId, string>();
  for (const [id, { heading }] of table.columns) {
    const key = keys[table.headings.indexOf(heading)];
    if (key !== undefined) columns.set(id, key);
  }
  const shape = engine.SHAPES.find((one) => one.shape === table.shape);
  const possible = [...new Set([...(shape?.marks.flat() ?? []), ...(shape?.optional ?? []), ...columns.keys()])];
  const range = rangeAddress(table.rect);
  return {
    key: `${sheet}!${range}`,
    sheet,
    range,
    intestazione: engine.tableSignature(table),
    headings: keys.map((key, index) => ({ key, text: table.headings[index] ?? key })),
    columns,
    possible,
    schede: schede.filter((scheda) => scheda.sheet === sheet && overlaps(parseAddress(scheda.range), table.rect)),
    lettura: table.lettura,
  };
}

/** Corrections that no table listed bears: what a person said to be no scheda, or a sheet that is gone. */
export function otherLetture(letture: readonly Lettura[], tables: readonly ReadTable[]): readonly Lettura[] {
  const listed = tables.map(({ sheet, intestazione }) => ({ foglio: sheet, intestazione }));
  return letture.filter((lettura) => !listed.some((table) => sameTable(table, lettura)));
}

export function kindOf({ schede, lettura }: ReadTable): Kind | undefined {
  return schede[0]?.kind ?? lettura?.kind ?? undefined;
}

function overlaps(one: Rect | undefined, other: Rect): boolean {
  return (
    one !== undefined &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
