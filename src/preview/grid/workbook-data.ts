// A file's snapshot and look turned into what the grid loads.
import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { Snapshot } from "../../workbook/cell";
import type { WorkbookLook } from "../../xlsx/look";
import { toResources } from "./resource-data";
import { toSheetData } from "./sheet-data";
import { toStyle } from "./style-data";

export const WORKBOOK_ID = "cartella";

export function sheetId(index: number): string {
  return `foglio-${String(index)}`;
}

export function toWorkbookData(snapshot: Snapshot, look: WorkbookLook): Partial<IWorkbookData> {
  const styles = Object.fromEntries(look.styles.map((style, index) => [String(index), toStyle(style)]));
  const order = snapshot.sheets.map((_, index) => sheetId(index));
  const sheets = snapshot.sheets.map((sheet, index) => {
    const own = look.sheets[index];
    const id = sheetId(index);
    const hidden = sheet.hidden && index !== look.activeSheet;
    return own ? [[id, toSheetData({ id, sheet, look: own, hidden }, look.styles)] as const] : [];
  });
  const data = Object.fromEntries(sheets.flat());
  return {
    id: WORKBOOK_ID,
    name: "",
    locale: LocaleType.IT_IT,
    styles,
    // What is typed into an empty cell looks as the workbook's normal style does.
    ...(styles["0"] && { defaultStyle: styles["0"] }),
    sheetOrder: order,
    sheets: data,
    resources: toResources(look, (index) => ({ id: sheetId(index), rowCount: data[sheetId(index)]?.rowCount ?? 0 })),
  };
}
