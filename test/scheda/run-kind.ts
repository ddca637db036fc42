// One kind run on a sheet made by hand, without the rest of the check: "CODE address" for what it finds.
import { opzione } from "../../src/calc/opzione";
import type { Finding } from "../../src/scheda/finding";
import type { CheckContext, KindModule, SchedaBase, SchedaJson, SheetTables } from "../../src/scheda/model";
import { fattoreTest } from "../../src/scheda/recognise/sistema";
import { readSurroundings } from "../../src/scheda/recognise/surroundings";
import { findTables } from "../../src/scheda/recognise/tables";
import { builtInSistemi, defaultSistema } from "../../src/sistema/catalogue";
import type { SceltaId, Scelte, Sistema } from "../../src/sistema/types";
import type { Sheet } from "../../src/workbook/cell";
import { createGrid } from "../../src/workbook/grid";

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

export function contextOf(scelte: Scelte = {}, sistema: Sistema = defaultSistema): CheckContext {
  return {
    sistema,
    scelte: Object.fromEntries(sistema.scelte.map(({ id }) => [id, opzione(sistema, scelte, id)])),
    chosen: new Set(Object.keys(scelte) as SceltaId[]),
  };
}

export function tablesOf(sheet: Sheet): SheetTables {
  const grid = createGrid(sheet);
  const tables = findTables(grid, { isFattore: fattoreTest(builtInSistemi) });
  return { grid, tables, around: (table) => readSurroundings(grid, table, tables) };
}

export function runKind<S extends SchedaBase>(
  kind: KindModule<S>,
  sheet: Sheet,
  context: CheckContext = contextOf(),
): KindRun<S> {
  const { schede, findings: reading } = kind.read(tablesOf(sheet), context);
  const findings = [...reading, ...schede.flatMap((scheda) => kind.checks.flatMap((check) => check(scheda, context)))];
  const told = (isNote: boolean): readonly string[] =>
    findings
      .filter(({ severity }) => (severity === "nota") === isNote)
      .map(({ code, cell }) => `${code} ${cell}`)
      .sort();
  return {
    schede,
    json: schede.map((scheda) => kind.toJson(scheda, context)),
    findings,
    worse: told(false),
    note: told(true),
    context,
    find: (code) => findings.find((finding) => finding.code === code),
  };
}
