// The files that the arguments name: a folder stands for the workbooks right inside it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { statOf } from "../xlsx/read-file";

export interface Input {
  /** As it was given, or folder and name: what messages and JSON show. */
  readonly path: string;
  readonly size: number;
  /** Given as, or found in, a folder. */
  readonly inFolder: boolean;
}

/** An empty folder is given back as `emptyFolder`; what does not exist stays, reading it says why. */
export type ListedInput = Input | { readonly emptyFolder: string };

const WORKBOOK = /\.xls[xm]$/i;
/** Lock files that Excel leaves beside an open workbook. */
const LOCK = /^(~\$|\.)/;

export function listFiles(args: readonly string[]): readonly ListedInput[] {
  return args.flatMap((path): readonly ListedInput[] => {
    const stat = statOf(path);
    if (!stat?.isDirectory()) return [{ path, size: stat?.size ?? 0, inFolder: false }];
    const names = listFolder(path).sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
    if (names.length === 0) return [{ emptyFolder: path }];
    return names.map((name) => {
      const file = join(path, name);
      return { path: file, size: statOf(file)?.size ?? 0, inFolder: true };
    });
  });
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => WORKBOOK.test(name) && !LOCK.test(name));
  } catch {
    return [];
  }
}
