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
import { guarded } from "./fault";
import { applyMarks, clearStoredMarks } from "./marks";
import { openPackage } from "./package";
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
import { sniffProblem } from "./sniff";
import { readCellStyles } from "./styles-part";
import { readWorkbookPart } from "./workbook-part";

/** What a changed copy cannot keep: a signature no longer matches its content. */
export type Loss = "FIRMA_DIGITALE";

export interface XlsxWorkbook extends Workbook {
  readonly losses: readonly Loss[];
  /** True for .xlsm and .xltm: the copy must keep that ending. */
  readonly hasMacros: boolean;
  /** Adds a sheet, or replaces the one of that name. */
  putReport(report: Report): Result<true, FileProblem>;
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
    hasMacros: original.entries.has("xl/vbaProject.bin"),
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

function dropSignatures(editor: PackageEditor): void {
  for (const name of editor.file.entries.keys()) if (name.startsWith("_xmlsignatures/")) removePart(editor, name);
  const signed = listRelations(editor, "").filter(({ type }) => type === "origin");
  removeRelations(editor, "", ({ id }) => signed.some((relation) => relation.id === id));
}
