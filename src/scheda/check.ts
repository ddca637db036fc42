// The one check behind task pane, command line and preview: snapshot in, schede and findings out.
import type { Fattore, Scelte, SceltaId, Sistema } from "../sistema/types";
import { opzione } from "../sistema/types";
import { createGrid } from "../workbook/grid";
import { rangeAddress } from "../workbook/address";
import type { Snapshot } from "../workbook/cell";
import { crossChecks } from "./checks/cross";
import { checkCells } from "./checks/cells";
import type { Finding } from "./finding";
import { KINDS } from "./kinds/index";
import type { AnyScheda } from "./kinds/index";
import type { CheckContext, CheckOptions, CheckResult, SchedaJson, SheetTables, SistemaDa } from "./model";
import { chooseSistema } from "./recognise/sistema";
import { readSurroundings } from "./recognise/surroundings";
import { findTables } from "./recognise/tables";
import { orderFindings } from "./order";

export { rangeAddress };
export type { AnyScheda, Fattore, Finding, Sistema, SistemaDa };

/** What the check made of a workbook, with the inner schede that explanations and the pane need. */
export interface CheckedWorkbook extends CheckResult {
  readonly read: readonly AnyScheda[];
  readonly context: CheckContext;
}

export function checkWorkbook(snapshot: Snapshot, options: CheckOptions = {}): CheckedWorkbook {
  const sheets = readSheets(snapshot);
  const { sistema, da, scelte: stored } = chooseSistema(snapshot, sheets, options);
  const chosen: Scelte = { ...stored, ...options.scelte };
  const context: CheckContext = { sistema, scelte: inForce(sistema, chosen), chosen: new Set(Object.keys(chosen) as SceltaId[]) };
  const read: AnyScheda[] = [];
  const findings: Finding[] = [];
  const printed: SchedaJson[] = [];
  sheets.forEach((sheet, index) => {
    for (const kind of KINDS) {
      const { schede, findings: reading, json } = kind.run(sheet, context);
      read.push(...schede);
      findings.push(...reading);
      printed.push(...json);
    }
    options.onProgress?.((index + 1) / sheets.length);
  });
  findings.push(...crossChecks(read, context, sheets), ...checkCells(read, sheets));
  const ordered = orderFindings(findings, snapshot);
  const count = (severity: Finding["severity"]): number => ordered.filter((finding) => finding.severity === severity).length;
  return {
    sistema,
    sistemaDa: da,
    scelte: context.scelte,
    schede: printed,
    findings: ordered,
    totali: { schede: printed.length, errori: count("errore"), avvisi: count("avviso"), note: count("nota") },
    read,
    context,
  };
}

function readSheets(snapshot: Snapshot): readonly SheetTables[] {
  return snapshot.sheets.map((sheet) => {
    const grid = createGrid(sheet);
    const tables = findTables(grid);
    const known = new Map<unknown, ReturnType<typeof readSurroundings>>();
    return {
      grid,
      tables,
      around(table) {
        const there = known.get(table) ?? readSurroundings(grid, table, tables);
        known.set(table, there);
        return there;
      },
    };
  });
}

function inForce(sistema: Sistema, chosen: Scelte): Scelte {
  return Object.fromEntries(sistema.scelte.map(({ id }) => [id, opzione(sistema, chosen, id)]));
}
