// The one exception of this folder: thrown deep inside a file that cannot be read, turned into a Result at the boundary.
import { failure, success, type Result } from "../lib/result";
import type { FileProblem } from "../workbook/file-problem";

export class PackageFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

export function corrupted(part: string): PackageFault {
  return new PackageFault({ code: "FILE_CORROTTO", part });
}

/** Runs a reader; whatever it stumbles on in the file comes back as a problem, never as an exception. */
export function guarded<T>(read: () => T): Result<T, FileProblem> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof PackageFault) return failure(error.problem);
    // A size or an offset that leads out of the file.
    if (error instanceof RangeError) return failure({ code: "FILE_CORROTTO", part: "ZIP" });
    throw error;
  }
}
