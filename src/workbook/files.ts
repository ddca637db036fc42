// Files made by PERF: whole workbooks from sheets, copies of a workbook with a part of it. A port like Workbook, so that pane and
// command line ask for the same and neither knows how a file is written.
import type { Result } from "../lib/result";
import type { FileProblem } from "./file-problem";
import type { NewSheet } from "./new-sheet";

/** What a copy keeps of a sheet; sheets that are not named are left out with all that belongs to them. */
export interface KeptSheet {
  readonly name: string;
  /** Rows, from 0, that are taken out: what stands below moves up. */
  readonly withoutRows?: readonly number[];
}

export interface CopyPlan {
  readonly sheets: readonly KeptSheet[];
  /** Every formula becomes what it shows. Without it, only those that look at something that is left out. */
  readonly freeze: boolean;
  /** Kept with the copy in the place of what the workbook keeps; null: nothing. */
  readonly state: string | null;
}

export interface NamedFile {
  /** With its ending; "/" makes folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileMaker {
  /** `state`: what PERF keeps with the workbook, null for nothing. */
  makeWorkbook(sheets: readonly NewSheet[], state: string | null): Result<Uint8Array, FileProblem>;
  /** Nothing of what is left out stays in the bytes: texts, results, comments, names, properties, history. */
  makeCopy(bytes: Uint8Array, plan: CopyPlan): Result<Uint8Array, FileProblem>;
  /** The first part of a file where `isFound` says so of a text or of a name in it; null where there is none. */
  findText(bytes: Uint8Array, isFound: (text: string) => boolean): Result<string | null, FileProblem>;
  makeZip(files: readonly NamedFile[]): Uint8Array;
}
