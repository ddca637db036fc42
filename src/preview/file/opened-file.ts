// A workbook file that a person opened: read whole, checked, and told what a saved copy would lose.
import { failure, success, type Result } from "../../lib/result";
import type { Snapshot } from "../../workbook/cell";
import type { FileProblem } from "../../workbook/file-problem";
import { openWorkbook, readSnapshot, type Loss } from "../../xlsx/index";
import { readLook, type WorkbookLook } from "../../xlsx/look";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly look: WorkbookLook;
  readonly losses: readonly Loss[];
}

export function openFile(name: string, bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const snapshot = readSnapshot(bytes);
  if (!snapshot.ok) return snapshot;
  const look = readLook(bytes, snapshot.value);
  if (!look.ok) return failure(look.error);
  return success({ name, bytes, snapshot: snapshot.value, look: look.value, losses: workbook.value.losses });
}
