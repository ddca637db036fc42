// The one check behind task pane, command line and preview: snapshot in, schede and findings out.
import type { Scelte, SceltaId, Sistema } from "../sistema/types";
import { opzione } from "../calc/opzione";
import type { Snapshot } from "../workbook/cell";
import { createGrid } from "../workbook/grid";
import { isOwnSheet } from "../workbook/own-sheets";
import { checkCells } from "./checks/cells";
import { crossChecks } from "./checks/cross";
import { assignedKey } from "./checks/persona-key";
import type { Finding } from "./finding";
import { KINDS } from "./kinds/index";
import { sharedFunds } from "./kinds/riepilogo/comune";
import { readRiepiloghi } from "./kinds/riepilogo/read";
import type { AnyScheda, KindRunner } from "./kinds/index";
import type { CheckContext, CheckOptions, CheckResult, SchedaJson, SheetTables } from "./model";
import { orderFindings } from "./order";
import type { Lettura } from "./recognise/letture";
import { candidates, chooseSistema, fattoreTest, knownScelte, storedSistema, voceTest } from "./recognise/sistema";
import { readSurroundings } from "./recognise/surroundings";
import type { Surroundings } from "./recognise/surroundings";
import { findTables } from "./recognise/tables";
import type { Table } from "./recognise/tables";
import { readStato, splitIgnorati } from "./state";
import type { FindingIgnorato, Stato, StatoProblem } from "./state";

/** What the check made of a workbook, with the inner schede that explanations and the pane need. */
export interface CheckedWorkbook extends CheckResult {
  readonly read: readonly AnyScheda[];
  readonly sheets: readonly SheetTables[];
  readonly context: CheckContext;
  readonly stato: Stato;
  /** What of the stored state could not be used. */
  readonly problemi: readonly StatoProblem[];
  /** Findings set aside by a person, with the reason: they are not counted. */
  readonly ignorati: readonly FindingIgnorato[];
}

export function checkWorkbook(snapshot: Snapshot, options: CheckOptions = {}): CheckedWorkbook {
  const { stato, problemi } = readStato(snapshot.state);
  const stored = storedSistema(stato);
  const sheets = readSheets(snapshot, candidates(options, stored.sistema), [
    ...stato.letture,
    ...(options.letture ?? []),
  ]);
  const { sistema, da } = chooseSistema(options, stored.sistema, sheets);
  const known = knownScelte(sistema, { ...stato.scelte, ...options.scelte });
  const context = makeContext(sistema, known.scelte);
  const { read, printed, findings } = readSchede(sheets, context, options.onProgress);
  const pairs = read.flatMap((scheda, index) => {
    const json = printed[index];
    return json ? [{ scheda, json }] : [];
  });
  findings.push(...crossChecks(pairs, context), ...checkCells(read, sheets));
  const all = orderFindings(findings, snapshot);
  const { findings: counted, ignorati } = splitIgnorati(all, stato.ignorati);
  return {
    sistema,
    sistemaDa: da,
    scelte: context.scelte,
    schede: printed,
    findings: counted,
    totali: totalsOf(printed, counted),
    read,
    sheets,
    context,
    stato,
    problemi: [...problemi, ...stored.problemi, ...known.problemi],
    ignorati,
  };
}

interface ReadSchede {
  readonly read: readonly AnyScheda[];
  readonly printed: readonly SchedaJson[];
  readonly findings: Finding[];
}

function readSchede(
  sheets: readonly SheetTables[],
  context: CheckContext,
  onProgress: CheckOptions["onProgress"],
): ReadSchede {
  const read: AnyScheda[] = [];
  const printed: SchedaJson[] = [];
  const findings: Finding[] = [];
  const assigned = runAssignments(sheets, context);
  const proved = withFunds(withAssignments(context, assigned), sheets);
  sheets.forEach((sheet, index) => {
    if (sheet.tables.length > 0) {
      for (const kind of KINDS) {
        const found = (kind.kind === "assegnazione" ? assigned[index] : undefined) ?? kind.run(sheet, proved);
        read.push(...found.schede);
        findings.push(...found.findings);
        printed.push(...found.json);
      }
    }
    onProgress?.((index + 1) / sheets.length);
  });
  return { read, printed, findings };
}

type Found = ReturnType<KindRunner["run"]>;

/** Assignments first, wherever they stand: an empty block of individual objectives there proves R15 for the person's evaluation. */
function runAssignments(sheets: readonly SheetTables[], context: CheckContext): readonly (Found | undefined)[] {
  const kind = KINDS.find((one) => one.kind === "assegnazione");
  return sheets.map(({ tables }, index) => {
    const sheet = sheets[index];
    return kind && sheet && tables.some(({ shape }) => shape === "obiettivi" || shape === "elementi")
      ? kind.run(sheet, context)
      : undefined;
  });
}

function withAssignments(context: CheckContext, assigned: readonly (Found | undefined)[]): CheckContext {
  const keys = assigned.flatMap((found) =>
    (found?.schede ?? []).flatMap((scheda) =>
      scheda.kind === "assegnazione" &&
      scheda.dovuti?.senzaObiettivi === true &&
      scheda.persona !== undefined &&
      scheda.anno !== undefined
        ? [assignedKey(scheda.persona, scheda.anno)]
        : [],
    ),
  );
  return keys.length === 0 ? context : { ...context, senzaObiettivi: new Set(keys) };
}

/** Which tables share a fund shows only over all of them: those of one fund on each sheet need no second reading. */
function withFunds(context: CheckContext, sheets: readonly SheetTables[]): CheckContext {
  const paying = sheets.filter(({ tables }) => tables.some(isPaying));
  if (paying.length < 2) return context;
  const fondiComuni = sharedFunds(
    paying.flatMap((sheet) => readRiepiloghi(sheet, context)),
    context,
  );
  return fondiComuni.size === 0 ? context : { ...context, fondiComuni };
}

function isPaying({ shape, columns }: Table): boolean {
  return shape === "riepilogo" && (columns.has("importo") || columns.has("retribuzione"));
}

/** Tables of each sheet, with what stands around them read once and only where a kind asks. */
export function readSheets(
  snapshot: Snapshot,
  sistemi: readonly Sistema[],
  letture: readonly Lettura[] = [],
): readonly SheetTables[] {
  const fattoreNamed = fattoreTest(sistemi);
  const isVoce = voceTest(sistemi);
  return snapshot.sheets.map((sheet) => {
    const grid = createGrid(sheet);
    const own = letture.filter(({ foglio }) => foglio === sheet.name);
    const tables = isOwnSheet(sheet.name) ? [] : findTables(grid, { fattoreNamed, isVoce, letture: own });
    const known = new Map<Table, Surroundings>();
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

const CONTEXTS = new WeakMap<Sistema, Map<string, CheckContext>>();

/** The same rules give the same context, so that what is worked out for them once (bands, weights) is found again. */
function makeContext(sistema: Sistema, chosen: Scelte): CheckContext {
  const contexts = CONTEXTS.get(sistema) ?? new Map<string, CheckContext>();
  CONTEXTS.set(sistema, contexts);
  const key = JSON.stringify(Object.entries(chosen).sort());
  const there = contexts.get(key);
  if (there) return there;
  const scelte: Scelte = Object.fromEntries(sistema.scelte.map(({ id }) => [id, opzione(sistema, chosen, id)]));
  const context: CheckContext = { sistema, scelte, chosen: new Set(Object.keys(chosen) as SceltaId[]) };
  contexts.set(key, context);
  return context;
}

function totalsOf(schede: readonly SchedaJson[], findings: readonly Finding[]): CheckResult["totali"] {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { schede: schede.length, errori: count("errore"), avvisi: count("avviso"), note: count("nota") };
}
