// Number formats given to single cells: the rest of their style stays.
import { parseAddress } from "../workbook/address";
import { partText, setPartText, type PackageEditor } from "./package-editor";
import { patchCells, type CellPatch } from "./patch-cells";
import { openStyles } from "./styles-editor";
import type { WorkbookPart } from "./workbook-part";

export interface CellFormat {
  readonly sheet: string;
  /** One cell, A1. */
  readonly cell: string;
  /** In the invariant language. */
  readonly format: string;
}

export function writeFormats(editor: PackageEditor, workbook: WorkbookPart, formats: readonly CellFormat[]): void {
  const styles = openStyles(editor, workbook);
  for (const sheet of workbook.sheets) {
    const patches = new Map<number, Map<number, CellPatch>>();
    for (const { cell, format } of formats.filter((one) => one.sheet === sheet.name)) {
      const rect = parseAddress(cell);
      if (!rect) continue;
      const row = patches.get(rect.top) ?? new Map<number, CellPatch>();
      row.set(rect.left, (raw) => ({ ...raw, style: styles.derive(raw.style, { numberFormat: format }) }));
      patches.set(rect.top, row);
    }
    if (patches.size > 0) setPartText(editor, sheet.part, patchCells(partText(editor, sheet.part) ?? "", patches));
  }
  styles.save();
}
