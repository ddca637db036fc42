// The port FileMaker: whole workbooks from sheets, copies with a part of a workbook, archives of files. The same input gives
// the same bytes.
import { failure, type Result } from "../lib/result";
import type { FileProblem } from "../workbook/file-problem";
import type { FileMaker, NamedFile } from "../workbook/files";
import type { NewSheet } from "../workbook/new-sheet";
import { STATE_NAMESPACE, wrapState } from "../workbook/state-part";
import { blankPackage } from "./blank-package";
import { makeCopyOf } from "./copy/make-copy";
import { writeCustomPart } from "./custom-part";
import { guarded, PackageFault } from "./fault";
import { findTexts } from "./find-texts";
import { openPackage } from "./package";
import { createEditor, savePackage } from "./package-editor";
import { addNewSheets } from "./sheets/add-sheets";
import { sniffProblem } from "./sniff";
import { STATE_ITEM } from "./state-item";
import { readMainPart } from "./workbook-part";
import { writeZip } from "./zip-writer";

export function createFileMaker(): FileMaker {
  return {
    makeWorkbook: (sheets, state) => guarded(() => makeWorkbook(sheets, state)),
    makeCopy(bytes, plan): Result<Uint8Array, FileProblem> {
      const problem = sniffProblem(bytes);
      return problem ? failure(problem) : guarded(() => makeCopyOf(bytes, plan));
    },
    findText: findTexts,
    makeZip: (files: readonly NamedFile[]) => writeZip(files.map(({ name, bytes }) => ({ name, data: bytes }))),
  };
}

function makeWorkbook(sheets: readonly NewSheet[], state: string | null): Uint8Array {
  if (sheets.length === 0) throw new PackageFault({ code: "FILE_SENZA_FOGLI" });
  const editor = createEditor(openPackage(blankPackage()));
  const workbook = readMainPart(editor.file);
  const added = addNewSheets(editor, workbook, sheets);
  if (!added.ok) throw new Error(`Two of the sheets to make have the same name: ${JSON.stringify(added.error)}`);
  if (state !== null) writeCustomPart(editor, workbook, STATE_NAMESPACE, STATE_ITEM, wrapState(state));
  return savePackage(editor);
}
