// The port Workbook over the bytes of an .xlsx file. Only what is changed is written anew: charts, images, pivots, validations,
// notes, protection, custom parts and properties come out byte for byte as they came in.
import { failure, success, type Result } from "../lib/result";
import type { Snapshot } from "../workbook/cell";
import type { Mark } from "../workbook/edit";
import type { FileProblem } from "../workbook/file-problem";
import { STATE_NAMESPACE, wrapState } from "../workbook/state-part";
import type { Workbook, WorkbookProblem } from "../workbook/workbook";
import { applyEdits } from "./apply-edits";
import { writeCustomPart } from "./custom-part";
import { writeFormats, type CellFormat } from "./cell-formats";
import { guarded } from "./fault";
import { applyMarks, clearStoredMarks } from "./marks";
import { addNewSheets } from "./new-sheets";
import { openPackage, readPartText, type Package } from "./package";
import {
  copyEditor,
  createEditor,
  listRelations,
  removePart,
  removeRelations,
  savePackage,
  type PackageEditor,
} from "./package-editor";
import { readPackage } from "./read-snapshot";
import { putReport, type Report } from "./report-sheet";
import { writeResults, type CellResult } from "./results";
import { sniffProblem } from "./sniff";
import { readCellStyles } from "./styles-part";
import { readWorkbookPart } from "./workbook-part";

/** What a changed copy cannot keep: a signature no longer matches its content. */
export type Loss = "FIRMA_DIGITALE";

export type WorkbookExtension = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

export interface XlsxWorkbook extends Workbook {
  addSheets: NonNullable<Workbook["addSheets"]>;
  readonly losses: readonly Loss[];
  /** By the content, whatever the file's name: a copy must end so, else Excel does not open it. */
  readonly extension: WorkbookExtension;
  /** Adds a sheet, or replaces the one of that name. */
  putReport(report: Report): Result<true, FileProblem>;
  /** Results that the caller calculated; Excel still calculates anew on opening. */
  putResults(results: readonly CellResult[]): Result<true, FileProblem>;
  putFormats(formats: readonly CellFormat[]): Result<true, FileProblem>;
  save(): Result<Uint8Array, FileProblem>;
}

const STATE_ITEM = "{50455246-5354-4154-4F00-000000000001}";

export function openWorkbook(bytes: Uint8Array): Result<XlsxWorkbook, FileProblem> {
  const problem = sniffProblem(bytes);
  if (problem) return failure(problem);
  return guarded(() => createWorkbook(bytes));
}

function createWorkbook(bytes: Uint8Array): XlsxWorkbook {
  const original = openPackage(bytes);
  let editor = createEditor(original);
  let marks: readonly Mark[] = [];
  let snapshot: Snapshot | undefined = readPackage(original);
  const losses: readonly Loss[] = [...original.entries.keys()].some((name) => name.startsWith("_xmlsignatures/"))
    ? ["FIRMA_DIGITALE"]
    : [];

  const current = () => {
    const file = editor.changes.size === 0 ? original : openPackage(savePackage(editor));
    const workbook = readWorkbookPart(file);
    snapshot ??= readPackage(file);
    return { file, workbook, snapshot };
  };
  /** Runs a change on a copy, which takes the place of the present state only if it goes through. */
  const change = <T>(run: (copy: PackageEditor) => T): Result<T, FileProblem> => {
    const copy = copyEditor(editor);
    const done = guarded(() => run(copy));
    if (done.ok) {
      editor = copy;
      snapshot = undefined;
    }
    return done;
  };
  const asPort = <T>(result: Result<T, FileProblem>): Result<T, WorkbookProblem> =>
    result.ok ? result : failure({ code: "GUASTO", detail: result.error.code });

  return {
    losses,
    extension: extensionOf(original),
    read: () => Promise.resolve(asPort(guarded(() => current().snapshot))),
    apply(edits) {
      const copy = copyEditor(editor);
      const done = guarded(() => {
        const { file, workbook, snapshot: now } = current();
        const styles = readCellStyles(file, workbook.styles);
        return applyEdits({ editor: copy, workbook, snapshot: now, styles }, edits);
      });
      if (!done.ok) return Promise.resolve(asPort(done));
      if (done.value.ok) {
        editor = copy;
        snapshot = undefined;
      }
      return Promise.resolve(done.value);
    },
    select: () => Promise.resolve(success(true)),
    onChange: () => Promise.resolve(() => undefined),
    writeState(state) {
      const { workbook } = current();
      const done = change((copy) => {
        writeCustomPart(copy, workbook, STATE_NAMESPACE, STATE_ITEM, wrapState(state));
        return true as const;
      });
      return Promise.resolve(asPort(done));
    },
    mark(more) {
      marks = [...marks, ...more];
      return Promise.resolve(success(true));
    },
    clearMarks() {
      marks = [];
      const { workbook } = current();
      return Promise.resolve(asPort(change((copy) => (clearStoredMarks(copy, workbook), true as const))));
    },
    putReport(report) {
      const { workbook } = current();
      return change((copy) => (putReport(copy, workbook, report), true as const));
    },
    addSheets(sheets) {
      const { workbook } = current();
      const copy = copyEditor(editor);
      const done = guarded(() => addNewSheets(copy, workbook, sheets));
      if (!done.ok) return Promise.resolve(asPort(done));
      if (done.value.ok) {
        editor = copy;
        snapshot = undefined;
      }
      return Promise.resolve(done.value);
    },
    putResults(results) {
      const { workbook } = current();
      return change((copy) => (writeResults(copy, workbook, results), true as const));
    },
    putFormats(formats) {
      const { workbook } = current();
      return change((copy) => (writeFormats(copy, workbook, formats), true as const));
    },
    save() {
      return guarded(() => {
        const copy = copyEditor(editor);
        const { workbook } = current();
        applyMarks(copy, workbook, marks);
        if (copy.changes.size === 0) return bytes;
        dropSignatures(copy);
        return savePackage(copy);
      });
    },
  };
}

function extensionOf(file: Package): WorkbookExtension {
  const types = readPartText(file, "[Content_Types].xml") ?? "";
  const isTemplate = /template(\.macroEnabled)?\.main\+xml/i.test(types);
  const hasMacros = /macroEnabled/i.test(types);
  if (isTemplate) return hasMacros ? ".xltm" : ".xltx";
  return hasMacros ? ".xlsm" : ".xlsx";
}

function dropSignatures(editor: PackageEditor): void {
  for (const name of editor.file.entries.keys()) if (name.startsWith("_xmlsignatures/")) removePart(editor, name);
  const signed = listRelations(editor, "").filter(({ type }) => type === "origin");
  removeRelations(editor, "", ({ id }) => signed.some((relation) => relation.id === id));
}
