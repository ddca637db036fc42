// What `npx scheda verifica` says about a workbook.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyFile } from "../../../src/cli/verify-file";

export interface Verified {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
  }[];
  readonly totali: { readonly schede: number; readonly errori: number; readonly avvisi: number; readonly note: number };
}

/** The command's own function, without the cost of a process. */
export async function verify(file: string): Promise<Verified> {
  const style = { columns: 100, color: false };
  const task = { path: file, sistema: undefined, scelte: {}, json: true, style, exportTo: undefined, inputs: [file] };
  const { out, err } = await verifyFile(task);
  if (out === "") throw new Error(err);
  return JSON.parse(out) as Verified;
}

export async function verifyBytes(bytes: Uint8Array): Promise<Verified> {
  const folder = mkdtempSync(join(tmpdir(), "perf-copia-"));
  try {
    const file = join(folder, "copia.xlsx");
    writeFileSync(file, bytes);
    return await verify(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npx scheda verifica` itself, out of a folder of bundles. */
export function runCommand(folder: string, file: string): Verified {
  const command = join(folder, "bin", "scheda.mjs");
  const { stdout } = spawnSync(process.execPath, [command, "verifica", "--json", file], { encoding: "utf8" });
  return JSON.parse(stdout) as Verified;
}

/** As the pane announces the totals. */
export function announced({ totali }: Verified): string {
  const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
  const { schede, errori, avvisi, note } = totali;
  return `Verifica finita: ${count(schede, "scheda", "schede")}, ${count(errori, "errore", "errori")}, ${count(avvisi, "avviso", "avvisi")}, ${count(note, "nota", "note")}.`;
}
