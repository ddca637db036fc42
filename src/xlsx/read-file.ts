// The bytes of a workbook file on disk; what the disk refuses comes back as a problem.
import { closeSync, fstatSync, openSync, readFileSync, statSync, type Stats } from "node:fs";
import { failure, success, type Result } from "../lib/result";
import type { FileProblem } from "../workbook/file-problem";

const MOST_MEGABYTES = 512;

export function readFileBytes(path: string): Result<Uint8Array, FileProblem> {
  try {
    const file = openSync(path, "r");
    try {
      const stat = fstatSync(file);
      if (stat.isDirectory()) return failure({ code: "FILE_CARTELLA" });
      if (stat.size > MOST_MEGABYTES * 1024 * 1024) {
        return failure({ code: "FILE_TROPPO_GRANDE", limitMegabytes: MOST_MEGABYTES });
      }
      return success(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return failure(toProblem(error));
  }
}

export function toProblem(error: unknown): FileProblem {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "FILE_MANCANTE" };
  if (code === "EISDIR") return { code: "FILE_CARTELLA" };
  if (code === "EACCES" || code === "EPERM") return { code: "FILE_PERMESSO" };
  return { code: "FILE_ILLEGGIBILE", detail: code };
}

/** "ENOENT" and the like. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** undefined where there is nothing, or nothing that one may look at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
