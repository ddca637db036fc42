// Sheets that PERF adds to a file: the sample, the register of changes, the forms. Hundreds at once cost one change of each
// of the workbook's own parts.
import { failure, success, type Result } from "../../lib/result";
import type { NewSheet } from "../../workbook/new-sheet";
import type { WorkbookProblem } from "../../workbook/workbook";
import { setPartText, type PackageEditor } from "../package-editor";
import { removeOwnParts } from "../remove-parts";
import { openStyles } from "../styles-editor";
import { requestRecalculation } from "../workbook-editor";
import { setSheetNames, usedNames } from "../workbook-names";
import type { WorkbookPart } from "../workbook-part";
import { placeSheets } from "../workbook-tabs";
import { createLookReader } from "./cell-looks";
import { namesOf } from "./own-names";
import { sheetXml } from "./sheet-xml";
import { planTables, putTables } from "./tables";

/** `replaces` is checked by the caller's port: a name in use is refused here unless the sheet says so. */
export function addNewSheets(
  editor: PackageEditor,
  workbook: WorkbookPart,
  sheets: readonly NewSheet[],
): Result<true, WorkbookProblem> {
  if (sheets.length === 0) return success(true);
  const taken = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const fresh = new Set<string>();
  for (const { name, replaces } of sheets) {
    const key = name.toLowerCase();
    if (fresh.has(key) || (taken.has(key) && replaces !== true))
      return failure({ code: "FOGLIO_ESISTENTE", sheet: name });
    fresh.add(key);
  }
  const replaced = sheets.flatMap(({ name }) => taken.get(name.toLowerCase())?.part ?? []);
  removeOwnParts(editor, workbook, replaced);
  const places = placeSheets(
    editor,
    workbook,
    sheets.map(({ name }) => name),
  );
  const styles = openStyles(editor, workbook);
  const looks = createLookReader(styles);
  const tables = planTables(editor, workbook, sheets, usedNames(editor, workbook));
  for (const [index, sheet] of sheets.entries()) {
    const part = places[index]?.part ?? "";
    const own = tables[index] ?? [];
    const relations = putTables(editor, workbook, part, own);
    setPartText(editor, part, sheetXml(sheet, { strict: workbook.strict, looks, tables: own, relations }));
  }
  styles.save();
  const names = sheets.flatMap((sheet, index) => namesOf(sheet, places[index]?.index ?? 0));
  const cleared = places.filter(({ part }) => replaced.includes(part)).map(({ index }) => index);
  setSheetNames(editor, workbook, names, new Set(cleared));
  requestRecalculation(editor, workbook);
  return success(true);
}
