// Where --esporta writes: one file for one input, a folder for several. The inputs are never written, whatever links lead
// to them; an existing file is replaced only if an earlier --esporta made it.
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { failure, success, type Result } from "../lib/result";
import { exportExtension, exportIntoInput, exportNeedsFolder, exportNotOurs, exportUnwritable } from "../messages/cli";
import { errorCode, readFileBytes, statOf } from "../xlsx/read-file";
import { readSnapshot } from "../xlsx/read-snapshot";

/** One path for each input, in order; a sentence where the argument cannot do. */
export function planOutputs(
  out: string,
  inputs: readonly string[],
  several: boolean,
): Result<readonly string[], string> {
  const stat = statOf(out);
  const isFolder = stat?.isDirectory() === true || out.endsWith(sep) || out.endsWith("/");
  if (!several && !isFolder) return success([out]);
  if (stat !== undefined && !stat.isDirectory()) return failure(exportNeedsFolder(out));
  if (stat === undefined && /\.xls[xm]$/i.test(out)) return failure(exportNeedsFolder(out));
  const taken = new Set<string>();
  return success(
    inputs.map((input) => {
      const extension = extname(input);
      const stem = basename(input, extension);
      let name = stem + extension;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${String(number)})${extension}`;
      taken.add(name.toLowerCase());
      return join(out, name);
    }),
  );
}

export interface OutputRules {
  readonly input: string;
  /** No output may be any of these. */
  readonly inputs: readonly string[];
  /** By its content: Excel does not open a copy with another one. */
  readonly extension: string;
  /** The sheet by which a file of ours is known. */
  readonly sheet: string;
}

/** A sentence for why this output must not be written. */
export function refuseOutput(out: string, { input, inputs, extension, sheet }: OutputRules): string | undefined {
  if (extname(out).toLowerCase() !== extension) return exportExtension(out, extension);
  if (isOneOf(out, [input, ...inputs])) return exportIntoInput(out);
  if (statOf(out) === undefined) return undefined;
  return isOurs(out, sheet) ? undefined : exportNotOurs(out);
}

/** All or nothing: a copy that breaks off half-way must not look like a whole one. */
export function writeOutput(out: string, bytes: Uint8Array): string | undefined {
  const draft = join(dirname(out), `.${basename(out)}.${String(process.pid)}.tmp`);
  try {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, out);
    return undefined;
  } catch (error) {
    removeDraft(draft);
    return exportUnwritable(out, errorCode(error));
  }
}

/** Where the draft could not even be made there is nothing to take away. */
function removeDraft(draft: string): void {
  if (statOf(draft) !== undefined) rmSync(draft, { force: true });
}

/** Whatever links lead to it. */
export function isOneOf(out: string, inputs: readonly string[]): boolean {
  const real = realPath(out);
  return inputs.some((one) => isSameFile(one, out, real));
}

function isSameFile(one: string, other: string, otherReal: string): boolean {
  if (realPath(one) === otherReal) return true;
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.ino !== 0;
}

/** Follows links as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

function isOurs(out: string, sheet: string): boolean {
  const bytes = readFileBytes(out);
  const snapshot = bytes.ok ? readSnapshot(bytes.value) : undefined;
  return snapshot?.ok === true && snapshot.value.sheets.some(({ name }) => name === sheet);
}
