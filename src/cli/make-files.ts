// Files made one after the other: nothing is written over, each is there whole or not at all, Ctrl+C stops between two.
import type { Result } from "../lib/result";
import { fileExists, isInputFile } from "../messages/cli-files";
import { statOf } from "../xlsx/read-file";
import type { Host } from "./host";
import { isOneOf, writeOutput } from "./output-path";

export interface FileToMake {
  readonly path: string;
  /** What the line of progress says. */
  readonly label: string;
  readonly make: () => Result<Uint8Array, string>;
}

/** A sentence where one of the files must not be written: an input, or there already unless it may be replaced. */
export function refuseFiles(
  files: readonly Pick<FileToMake, "path">[],
  inputs: readonly string[],
  mayReplace: boolean,
): string | undefined {
  const input = files.find(({ path }) => isOneOf(path, inputs));
  if (input) return isInputFile(input.path);
  const there = mayReplace ? [] : files.filter(({ path }) => statOf(path) !== undefined);
  return there.length === 0 ? undefined : fileExists(there.map(({ path }) => path));
}

export interface MadeFiles<F> {
  readonly made: readonly F[];
  /** Sentences, one for each that could not be made. */
  readonly failed: readonly string[];
  readonly isInterrupted: boolean;
}

export async function makeFiles<F extends FileToMake>(
  files: readonly F[],
  host: Host,
  progress: (done: number, total: number, label: string) => string,
): Promise<MadeFiles<F>> {
  const made: F[] = [];
  const failed: string[] = [];
  const showsProgress = host.err.isTerminal && files.length > 1;
  let isInterrupted = false;
  const stopListening = host.onInterrupt(() => {
    isInterrupted = true;
  });
  try {
    for (const [index, file] of files.entries()) {
      if (showsProgress) await host.err.write(`\r\u001b[K${progress(index + 1, files.length, file.label)}`);
      await breathe();
      // Set by the listener while this loop waits.
      if (isInterrupted as boolean) break;
      const bytes = file.make();
      const problem = bytes.ok ? writeOutput(file.path, bytes.value) : bytes.error;
      if (problem === undefined) made.push(file);
      else failed.push(problem);
    }
  } finally {
    stopListening();
    if (showsProgress) await host.err.write("\r\u001b[K");
  }
  return { made, failed, isInterrupted };
}

/** Lets a Ctrl+C come in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
