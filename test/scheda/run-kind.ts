// One kind on sheets made by hand or read from a file, without the rest of the check: "CODE address" for what it finds.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { opzione } from "../../src/calc/opzione";
import { readSheets } from "../../src/scheda/check";
import type { Finding } from "../../src/scheda/finding";
import type { CheckContext, KindModule, SchedaBase, SchedaJson } from "../../src/scheda/model";
import { builtInSistemi, defaultSistema, findBuiltIn } from "../../src/sistema/catalogue";
import type { SceltaId, Scelte, Sistema } from "../../src/sistema/types";
import type { Sheet, Snapshot } from "../../src/workbook/cell";
import { readSnapshot } from "../../src/xlsx/read-snapshot";

export interface KindRun<S> {
  readonly schede: readonly S[];
  readonly json: readonly SchedaJson[];
  readonly findings: readonly Finding[];
  /** Those worse than a nota, as "CODE address", sorted. */
  readonly worse: readonly string[];
  readonly note: readonly string[];
  readonly context: CheckContext;
  find(code: Finding["code"]): Finding | undefined;
}

export function contextOf(scelte: Scelte = {}, sistema: Sistema | string = defaultSistema): CheckContext {
  const found = typeof sistema === "string" ? findBuiltIn(sistema) : sistema;
  if (!found) throw new Error(`no such sistema: ${JSON.stringify(sistema)}`);
  return {
    sistema: found,
    scelte: Object.fromEntries(found.scelte.map(({ id }) => [id, opzione(found, scelte, id)])),
    chosen: new Set(Object.keys(scelte) as SceltaId[]),
  };
}

export function runKind<S extends SchedaBase>(
  kind: KindModule<S>,
  sheets: Sheet | readonly Sheet[],
  context: CheckContext = contextOf(),
): KindRun<S> {
  const snapshot: Snapshot = { sheets: "name" in sheets ? [sheets] : sheets, state: null };
  const runs = readSheets(snapshot, builtInSistemi).map((sheet) => kind.read(sheet, context));
  const schede = runs.flatMap((run) => run.schede);
  const findings = [
    ...runs.flatMap((run) => run.findings),
    ...schede.flatMap((scheda) => kind.checks.flatMap((check) => check(scheda, context))),
  ];
  const list = (isNote: boolean): readonly string[] =>
    [...told(findings.filter(({ severity }) => (severity === "nota") === isNote))].sort();
  return {
    schede,
    json: schede.map((scheda) => kind.toJson(scheda, context)),
    findings,
    worse: list(false),
    note: list(true),
    context,
    find: (code) => findings.find((finding) => finding.code === code),
  };
}

/** "PR_ERRATO H7", in the order they come. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`);
}

export function readGolden(name: string): Snapshot {
  const read = readSnapshot(new Uint8Array(readFileSync(resolve("test/golden", name))));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
