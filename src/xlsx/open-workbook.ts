// The port Workbook over the bytes of an .xlsx file. Only what is changed is written anew: charts, images, pivots, validations,
// notes, protection, custom parts and properties come out byte for byte as they came in.
import { failure, success, type Result } from "../lib/result";
import type { Snapshot } from "../workbook/cell";
import type { Mark } from "../workbook/edit";
import type { FileProblem } from "../workbook/file-problem";
import { STATE_NAMESPACE, wrapState } from "../workbook/state-part";
import type { Workbook, WorkbookProblem } from "../workbook/workbook";
import { applyEdits } from "./apply-edits";
import { blankPackage } from "./blank-package";
import { writeCustomPart } from "./custom-part";
import { writeFormats, type CellFormat } from "./cell-formats";
import { guarded, PackageFault } from "./fault";
import { applyMarks, clearStoredMarks } from "./marks";
import { openPackage, readPartText, viewPackage, type Package } from "./package";
import { copyEditor, createEditor, removePart, savePackage, type PackageEditor } from "./package-editor";
import { listRelations, removeRelations } from "./package-relations";
import { readPackage } from "./read-snapshot";
import { removeSheets } from "./remove-sheets";
import { putReport, type Report } from "./report-sheet";
import { writeResults, type CellResult } from "./results";
import { addNewSheets } from "./sheets/add-sheets";
import { sniffProblem } from "./sniff";
import { STATE_ITEM } from "./state-item";
import { readCellStyles } from "./styles-part";
import { readMainPart, readWorkbookPart, type WorkbookPart } from "./workbook-part";

/** What a changed copy cannot keep: a signature no longer matches its content. */
export type Loss = "FIRMA_DIGITALE";

export type WorkbookExtension = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

export interface XlsxWorkbook extends Workbook {
  addSheets: NonNullable<Workbook["addSheets"]>;
  removeSheets: NonNullable<Workbook["removeSheets"]>;
  toFile: NonNullable<Workbook["toFile"]>;
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

export function openWorkbook(bytes: Uint8Array): Result<XlsxWorkbook, FileProblem> {
  const problem = sniffProblem(bytes);
  if (problem) return failure(problem);
  return guarded(() => {
    const file = openPackage(bytes);
    return serveWorkbook(bytes, file, readPackage(file));
  });
}

/** From nothing: it has no sheet, and cannot be saved before the first is added. */
export function createWorkbook(): XlsxWorkbook {
  const bytes = blankPackage();
  return serveWorkbook(bytes, openPackage(bytes), undefined);
}

function serveWorkbook(bytes: Uint8Array, original: Package, first: Snapshot | undefined): XlsxWorkbook {
  let editor = createEditor(original);
  let marks: readonly Mark[] = [];
  let snapshot = first;
  const losses: readonly Loss[] = [...original.entries.keys()].some((name) => name.startsWith("_xmlsignatures/"))
    ? ["FIRMA_DIGITALE"]
    : [];

  const view = (): Package => viewPackage(original, editor.changes);
  const current = () => {
    const file = view();
    snapshot ??= readPackage(file);
    return { file, workbook: readWorkbookPart(file), snapshot };
  };
  /** Runs a change on a copy, which takes the place of the present state only if it goes through. */
  const change = <T>(run: (copy: PackageEditor, workbook: WorkbookPart) => T): Result<T, FileProblem> => {
    const copy = copyEditor(editor);
    const done = guarded(() => run(copy, readMainPart(view())));
    if (done.ok) {
      editor = copy;
      snapshot = undefined;
    }
    return done;
  };
  const asPort = <T>(result: Result<T, FileProblem>): Result<T, WorkbookProblem> =>
    result.ok ? result : failure({ code: "GUASTO", detail: result.error.code });

  const save = (): Result<Uint8Array, FileProblem> =>
    guarded(() => {
      const copy = copyEditor(editor);
      const workbook = readMainPart(view());
      if (workbook.sheets.length === 0) throw new PackageFault({ code: "FILE_SENZA_FOGLI" });
      applyMarks(copy, workbook, marks);
      if (copy.changes.size === 0) return bytes;
      dropSignatures(copy);
      return savePackage(copy);
    });

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
      const xml = wrapState(state);
      return Promise.resolve(
        asPort(
          change((copy, workbook) => {
            writeCustomPart(copy, workbook, STATE_NAMESPACE, STATE_ITEM, xml);
            return true as const;
          }),
        ),
      );
    },
    mark(more) {
      marks = [...marks, ...more];
      return Promise.resolve(success(true));
    },
    clearMarks() {
      marks = [];
      const done = change((copy, workbook) => (clearStoredMarks(copy, workbook), true as const));
      return Promise.resolve(asPort(done));
    },
    putReport: (report) => change((copy, workbook) => (putReport(copy, workbook, report), true as const)),
    addSheets(sheets, { onProgress, signal } = {}) {
      if (signal?.aborted === true) return Promise.resolve(failure({ code: "INTERROTTO" }));
      const copy = copyEditor(editor);
      const done = guarded(() => addNewSheets(copy, readMainPart(view()), sheets));
      if (!done.ok) return Promise.resolve(asPort(done));
      if (done.value.ok) {
        editor = copy;
        snapshot = undefined;
        const last = sheets.at(-1);
        if (last) onProgress?.(sheets.length, sheets.length, last.name);
      }
      return Promise.resolve(done.value);
    },
    removeSheets: (names) =>
      Promise.resolve(asPort(change((copy, workbook) => (removeSheets(copy, workbook, names), true as const)))),
    toFile: () => Promise.resolve(asPort(save())),
    putResults: (results) => change((copy, workbook) => (writeResults(copy, workbook, results), true as const)),
    putFormats: (formats) => change((copy, workbook) => (writeFormats(copy, workbook, formats), true as const)),
    save,
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
