// A host that keeps what is written, so that commands run in the test's own process.
import { afterAll } from "@jest/globals";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../../src/cli/host";
import { run } from "../../src/cli/run";

export const GOLDEN = join(__dirname, "../golden");

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function scheda(args: readonly string[], more: Partial<Host> = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    write: (text: string): Promise<void> => {
      written[name] += text;
      return Promise.resolve();
    },
    isTerminal: false,
    hasColor: false,
    columns: undefined,
  });
  const host: Host = {
    out: output("out"),
    err: output("err"),
    version: "9.9.9",
    cores: 2,
    worker: undefined,
    secondsPerFile: 60,
    year: 2026,
    onInterrupt: () => () => undefined,
    ...more,
  };
  const status = await run(args, host);
  return { status, ...written };
}

/** One document a line. */
export function documents(out: string): readonly Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A folder of its own for the tests of a file, taken away after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "perf-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
