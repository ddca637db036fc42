// The port Workbook over Office.js, and the surroundings of the add-in: all that the entries of pane and commands may use.
import type { Workbook } from "../workbook/workbook";
import { addNewSheets } from "./add-sheets";
import { applyEdits } from "./apply";
import { listenToChanges } from "./events";
import { openBytes, readFile } from "./file";
import { clearMarks, putMarks } from "./marks";
import { readSelection, readSpills, selectPlace } from "./places";
import { readNamedSheets, readWorkbook } from "./read";
import { removeNamedSheets } from "./remove-sheets";
import { readStoredState, writeStoredState } from "./state";

export type ExcelWorkbook = Required<Workbook>;

/** Holds nothing itself: every call looks at the workbook anew. */
export function createExcelWorkbook(): ExcelWorkbook {
  return {
    read: readWorkbook,
    readState: readStoredState,
    readSheets: readNamedSheets,
    apply: applyEdits,
    select: selectPlace,
    selection: readSelection,
    spills: readSpills,
    addSheets: addNewSheets,
    removeSheets: removeNamedSheets,
    toFile: readFile,
    openBeside: openBytes,
    onChange: listenToChanges,
    writeState: writeStoredState,
    mark: putMarks,
    clearMarks,
  };
}
