// The sheets of the grid in their order: those of the file, as it was opened, and those that PERF added since.
import type { Sheet } from "../../workbook/cell";
import type { NewSheet } from "../../workbook/new-sheet";
import type { OpenedFile } from "../file/opened-file";
import { createLocks } from "./locks";
import { sheetId } from "./workbook-data";

export interface SheetFrame {
  readonly id: string;
  /** What cannot be changed in the grid is as it was here. */
  readonly frame: Sheet;
  readonly isLocked: (row: number, col: number) => boolean;
  /** Absent for a sheet of the file. */
  readonly added?: NewSheet;
}

export function listFrames({ snapshot, look }: OpenedFile): readonly SheetFrame[] {
  return snapshot.sheets.map((frame, index) => {
    const own = look.sheets[index];
    return { id: sheetId(index), frame, isLocked: own ? createLocks(frame, own, look.styles) : () => false };
  });
}

/** As Excel does, without regard to case. */
export function findFrame(frames: readonly SheetFrame[], name: string): SheetFrame | undefined {
  return frames.find(({ frame }) => frame.name.toLowerCase() === name.toLowerCase());
}
