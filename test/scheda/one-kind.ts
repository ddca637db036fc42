// One kind on sheets made by hand or read from a file, without the rest of the check.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { opzione } from "../../src/calc/opzione";
import { readSheets } from "../../src/scheda/check";
import type { Finding } from "../../src/scheda/finding";
import type { CheckContext, KindModule, SchedaBase, SchedaJson } from "../../src/scheda/model";
import { findBuiltIn } from "../../src/sistema/catalogue";
import type { SceltaId, Scelte } from "../../src/sistema/types";
import type { Sheet, Snapshot } from "../../src/workbook/cell";
import { readSnapshot } from "../../src/xlsx/read-snapshot";

export interface KindRun<S> {
  readonly schede: readonly S[];
  readonly findings: readonly Finding[];
  readonly json: readonly SchedaJson[];
  readonly context: CheckContext;
}

export function contextOf(sistemaId: string, chosen: Scelte = {}): CheckContext {
  const sistema = findBuiltIn(sistemaId);
  if (!sistema) throw new Error(`no such sistema: ${sistemaId}`);
  const scelte = Object.fromEntries(sistema.scelte.map(({ id }) => [id, opzione(sistema, chosen, id)])) as Scelte;
  return { sistema, scelte, chosen: new Set(Object.keys(chosen) as SceltaId[]) };
}

export function runKind<S extends SchedaBase>(
  kind: KindModule<S>,
  sheets: Sheet | readonly Sheet[],
  sistemaId = "arsac-2017",
  chosen: Scelte = {},
): KindRun<S> {
  const context = contextOf(sistemaId, chosen);
  const snapshot: Snapshot = { sheets: "name" in sheets ? [sheets] : sheets, state: null };
  const runs = readSheets(snapshot, [context.sistema]).map((sheet) => kind.read(sheet, context));
  const schede = runs.flatMap((run) => run.schede);
  return {
    schede,
    findings: [
      ...runs.flatMap((run) => run.findings),
      ...schede.flatMap((scheda) => kind.checks.flatMap((check) => check(scheda, context))),
    ],
    json: schede.map((scheda) => kind.toJson(scheda, context)),
    context,
  };
}

/** "PR_ERRATO H7", errors and avvisi first as they come. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`);
}

export function readGolden(name: string): Snapshot {
  const read = readSnapshot(new Uint8Array(readFileSync(resolve("test/golden", name))));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
