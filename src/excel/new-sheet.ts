// One new sheet into a worksheet, in the order in which one thing needs the other: columns as wide as they will be before their
// texts, texts and looks before merges, rows as high as their text before those with a height of their own, protection last.
import type { NewSheet } from "../workbook/new-sheet";
import { placeCells, writeContents } from "./new-cells";
import { dressCells, mergeCells } from "./new-looks";
import { fitRows, groupRows, setHeights, setWidths } from "./new-lines";
import { setUpPage } from "./new-print";
import { addConditions, addValidations } from "./new-rules";
import { rangeAt } from "./ranges";

/** One of Excel's own, plain enough for a form. */
const TABLE_STYLE = "TableStyleLight1";

/** Whoever fills in a form may fit rows and columns to the text; PERF's marks need formats and comments. */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatRows: true,
  allowFormatColumns: true,
  allowEditObjects: true,
};

export function writeNewSheet(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const cells = placeCells(sheet);
  setWidths(worksheet, sheet);
  writeContents(worksheet, cells);
  dressCells(worksheet, sheet, cells);
  mergeCells(worksheet, sheet);
  fitRows(worksheet, cells);
  setHeights(worksheet, sheet);
  addValidations(worksheet, sheet);
  addConditions(worksheet, sheet);
  for (const { name, range } of sheet.tables ?? []) {
    const table = worksheet.tables.add(range, true);
    table.name = name;
    table.style = TABLE_STYLE;
  }
  for (const { name, range } of sheet.names ?? []) worksheet.names.add(name, rangeAt(worksheet, range));
  setUpPage(worksheet, sheet);
  if (sheet.frozenRows !== undefined) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  groupRows(worksheet, sheet);
  if (sheet.noGridlines) worksheet.showGridlines = false;
  if (sheet.tabColor !== undefined) worksheet.tabColor = sheet.tabColor;
  if (sheet.protect) worksheet.protection.protect(PROTECTION);
}
