// Which cells of protected sheets are locked: those whose style does not say otherwise.
import type { Sheet } from "../../workbook/cell";
import type { SheetLook, StyleLook } from "../../xlsx/look";

export function createLocks(
  sheet: Sheet,
  look: SheetLook,
  styles: readonly StyleLook[],
): (row: number, col: number) => boolean {
  if (!sheet.protected) return () => false;
  const rows = new Map(look.rows.map((row) => [row.index, { style: row.style, cells: new Map(row.cells) }]));
  const columnStyle = (col: number): number | undefined =>
    look.columns.find(({ from, to }) => col >= from && col <= to)?.style;
  return (row, col) => {
    const line = rows.get(row);
    const style = line?.cells.get(col) ?? line?.style ?? columnStyle(col) ?? 0;
    return styles[style]?.unlocked !== true;
  };
}
