// A set of edits in one batch: one request looks at what the cells hold now, one writes. All or nothing, and never over a cell
// that somebody has changed since the edit was shown.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { CellValue } from "../workbook/cell";
import { isCellError } from "../workbook/cell";
import type { CellContent, Edit } from "../workbook/edit";
import type { WorkbookProblem } from "../workbook/workbook";
import { isSupported, runBatch } from "./problems";

/** Newer builds merge everything a batch does into one step of Ctrl+Z. */
function batchOptions(): Excel.RunOptions {
  const options: Excel.RunOptions & { mergeUndoGroup?: boolean } = { delayForCellEdit: true };
  if (isSupported("1.20")) options.mergeUndoGroup = true;
  return options;
}

export async function applyEdits(edits: readonly Edit[]): Promise<Result<readonly Edit[], WorkbookProblem>> {
  if (edits.length === 0) return success([]);
  return runBatch(() => Excel.run(batchOptions(), (context) => applyIn(context, edits)), edits[0]?.sheet);
}

async function applyIn(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Result<readonly Edit[], WorkbookProblem>> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load({ name: true, protection: { protected: true } });
  await context.sync();
  const missing = names.find((name) => sheets.get(name)?.isNullObject !== false);
  if (missing !== undefined) return failure({ code: "FOGLIO_INESISTENTE", sheet: missing });
  const cells = edits.map((edit) => {
    const range = sheets.get(edit.sheet)?.getRange(edit.cell);
    range?.load({ formulas: true, format: { protection: { locked: true } } });
    return { edit, range };
  });
  await context.sync();
  for (const { edit, range } of cells) {
    const sheet = sheets.get(edit.sheet);
    if (!range || !sheet) continue;
    if (sheet.protection.protected && range.format.protection.locked !== false) return failure({ code: "FOGLIO_PROTETTO", sheet: edit.sheet });
    if (!holds(range.formulas[0]?.[0], edit.from)) return failure({ code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell });
  }
  for (const { edit, range } of cells) if (range) range.formulas = [[toExcel(edit.to)]];
  await context.sync();
  return success(edits.map(({ sheet, cell, from, to }) => ({ sheet, cell, from: to, to: from })));
}

/** What to hand to Range.formulas: a text that would be read as something else goes with Excel's own apostrophe. */
export function toExcel(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return "formula" in content ? content.formula : content.error;
  if (typeof content !== "string") return content;
  return needsApostrophe(content) ? `'${content}` : content;
}

const PLAIN_TEXT = /^[\p{L}][^=]*$/u;
const READ_AS_VALUE = /^(true|false|vero|falso)$/i;

function needsApostrophe(text: string): boolean {
  return !PLAIN_TEXT.test(text) || READ_AS_VALUE.test(text) || /^[a-z]{3,}[ -]?\d/i.test(text);
}

function holds(now: unknown, from: CellContent): boolean {
  if (typeof from === "object" && from !== null && "formula" in from) return now === from.formula;
  return sameValue(now, from);
}

/** Doubles that print the same to fifteen digits are the same for Excel too. */
function sameValue(now: unknown, from: CellValue): boolean {
  if (from === null) return now === "" || now === null;
  if (isCellError(from)) return now === from.error;
  if (typeof from === "number") return typeof now === "number" && Number(now.toPrecision(15)) === Number(from.toPrecision(15));
  return now === from;
}
