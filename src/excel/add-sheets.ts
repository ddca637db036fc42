// Sheets of ours, written in one batch: the sample, the register. A sheet of the same name is left alone unless it is replaced.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { parseAddress, rangeAddress } from "../workbook/address";
import type { CellStyle, NewCell, NewSheet } from "../workbook/new-sheet";
import type { WorkbookProblem } from "../workbook/workbook";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import { toInput } from "./cell-input";
import { problemOf } from "./problems";
import { attempt, ONE_UNDO, runExcel } from "./run";

interface PlacedCell extends Placed {
  readonly content: NewCell["content"];
  readonly format: string;
  readonly style: CellStyle | undefined;
}

type Outcome = Promise<Result<true, WorkbookProblem>>;

/** Points that a character takes in the standard font. */
const POINTS_A_CHARACTER = 5.5;
const TITLE_SIZE = 14;
const HEADING_FILL = "#F2F2F2";

export function addNewSheets(sheets: readonly NewSheet[]): Outcome {
  return runExcel(async (context) => {
    const there = await attempt(async () => {
      context.workbook.protection.load({ protected: true });
      const found = sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of found) sheet.load({ name: true, protection: { protected: true } });
      await context.sync();
      return found.map((sheet) => (sheet.isNullObject ? undefined : sheet));
    });
    const refused = sheets.find(({ replaces }, at) => there[at] !== undefined && replaces !== true);
    if (refused) return failure({ code: "FOGLIO_ESISTENTE", sheet: refused.name });
    const closed = there.find((sheet) => sheet?.protection.protected);
    if (closed) return failure({ code: "FOGLIO_PROTETTO", sheet: closed.name });
    const isNew = there.some((sheet) => sheet === undefined);
    if (isNew && context.workbook.protection.protected) return failure({ code: "STRUTTURA_PROTETTA" });
    try {
      await attempt(async () => {
        for (const [at, sheet] of sheets.entries()) writeSheet(context, sheet, there[at]);
        await context.sync();
      });
      return success(true);
    } catch (error) {
      const added = sheets.filter((_, at) => there[at] === undefined).map(({ name }) => name);
      await removeSheets(context, added).catch(() => undefined);
      return failure(problemOf(error));
    }
  }, ONE_UNDO);
}

/** Half-written sheets go away again. */
async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of found) sheet.load({ name: true });
  await context.sync();
  for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function writeSheet(context: Excel.RequestContext, sheet: NewSheet, there: Excel.Worksheet | undefined): void {
  const worksheet = there ?? context.workbook.worksheets.add(sheet.name);
  if (there) there.getRange().clear();
  const cells = sheet.cells.flatMap((cell) => placeCell(sheet.name, cell));
  for (const { rect, rows } of gatherAreas(cells)) {
    const range = worksheet.getRange(rangeAddress(rect));
    const formats = rows.map((row) => row.map(({ format }) => format));
    const hasFormats = formats.some((row) => row.some((format) => format !== "General"));
    if (hasFormats) range.numberFormat = formats;
    range.formulas = rows.map((row) => row.map(({ content, format }) => toInput(content, format)));
    // Some formulas bring a format of their own along.
    if (hasFormats) range.numberFormat = formats;
  }
  for (const style of ["titolo", "intestazione", "totale", "testo"] as const) {
    for (const { rect } of gatherAreas(cells.filter((cell) => cell.style === style))) {
      dress(worksheet.getRange(rangeAddress(rect)).format, style);
    }
  }
  for (const merge of sheet.merges ?? []) worksheet.getRange(merge).merge();
  for (const [col, width] of (sheet.widths ?? []).entries()) {
    worksheet.getRangeByIndexes(0, col, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
}

function placeCell(sheet: string, { cell, content, format = "General", style }: NewCell): readonly PlacedCell[] {
  const rect = parseAddress(cell);
  return rect ? [{ sheet, row: rect.top, col: rect.left, content, format, style }] : [];
}

function dress(format: Excel.RangeFormat, style: CellStyle): void {
  if (style !== "testo") format.font.bold = true;
  if (style === "titolo") format.font.size = TITLE_SIZE;
  if (style === "intestazione") format.fill.color = HEADING_FILL;
  if (style === "intestazione" || style === "testo") {
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.top;
  }
}
