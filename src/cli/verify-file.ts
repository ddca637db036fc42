// One file from its name to what is printed about it. The same in this thread and in a worker; whatever happens, it answers.
import { basename } from "node:path";
import { fileBroke, signatureLost } from "../messages/cli";
import { exported } from "../messages/cli-verifica";
import { describeStatoProblem } from "../messages/pane/sistema";
import { describeFileProblem } from "../messages/workbook";
import type { Scelte, Sistema } from "../sistema/types";
import { OWN_SHEETS } from "../workbook/own-sheets";
import { openWorkbook } from "../xlsx/index";
import { readFileBytes } from "../xlsx/read-file";
import { readSnapshot } from "../xlsx/read-snapshot";
import { checkScelte } from "./choose-sistema";
import { checkWorkbook, type CheckedWorkbook } from "./engine";
import { makeMarks, makeReport } from "./export-report";
import type { ExitStatus } from "./host";
import { refuseOutput, writeOutput } from "./output-path";
import { renderJson } from "./render-json";
import { renderText } from "./render-text";
import type { TextStyle } from "./text-layout";

/** Plain data: it goes to worker threads. */
export interface VerifyTask {
  readonly path: string;
  readonly sistema: Sistema | undefined;
  readonly scelte: Scelte;
  readonly json: boolean;
  readonly style: TextStyle;
  readonly exportTo: string | undefined;
  readonly inputs: readonly string[];
}

export interface VerifyOutcome {
  readonly out: string;
  readonly err: string;
  readonly status: ExitStatus;
  readonly totali: CheckedWorkbook["totali"];
}

export const NO_TOTALS: CheckedWorkbook["totali"] = { schede: 0, errori: 0, avvisi: 0, note: 0 };

export function unusable(path: string, reason: string): VerifyOutcome {
  return { out: "", err: `${path}: ${reason}\n`, status: 2, totali: NO_TOTALS };
}

export async function verifyFile(task: VerifyTask): Promise<VerifyOutcome> {
  try {
    return await verify(task);
  } catch (error) {
    return unusable(task.path, fileBroke(error instanceof Error ? error.message : String(error)));
  }
}

async function verify(task: VerifyTask): Promise<VerifyOutcome> {
  const { path, sistema, scelte } = task;
  const bytes = readFileBytes(path);
  if (!bytes.ok) return unusable(path, describeFileProblem(bytes.error));
  const snapshot = readSnapshot(bytes.value);
  if (!snapshot.ok) return unusable(path, describeFileProblem(snapshot.error));
  const result = checkWorkbook(snapshot.value, { scelte, ...(sistema === undefined ? {} : { sistema }) });
  const wrongScelta = checkScelte(scelte, result.sistema);
  if (wrongScelta !== undefined) return unusable(path, wrongScelta);
  const written = task.exportTo === undefined ? SILENT : await exportCopy(bytes.value, result, task, task.exportTo);
  const troubles = result.problemi.map((problem) => `${path}: ${describeStatoProblem(problem)}\n`).join("");
  const body = task.json ? renderJson(path, result) : renderText(path, result, task.style);
  return {
    out: body + (task.json ? "" : written.out),
    err: troubles + written.err,
    status: written.failed ? 2 : result.totali.errori > 0 ? 1 : 0,
    totali: result.totali,
  };
}

interface Written {
  readonly out: string;
  readonly err: string;
  readonly failed: boolean;
}

const SILENT: Written = { out: "", err: "", failed: false };

async function exportCopy(bytes: Uint8Array, result: CheckedWorkbook, task: VerifyTask, out: string): Promise<Written> {
  const fail = (sentence: string): Written => ({ out: "", err: `${sentence}\n`, failed: true });
  const opened = openWorkbook(bytes);
  if (!opened.ok) return fail(`${task.path}: ${describeFileProblem(opened.error)}`);
  const workbook = opened.value;
  const { extension } = workbook;
  const refusal = refuseOutput(out, { input: task.path, inputs: task.inputs, extension, sheet: OWN_SHEETS.rilievi });
  if (refusal !== undefined) return fail(refusal);
  await workbook.clearMarks();
  await workbook.mark(makeMarks(result));
  const placed = workbook.putReport(makeReport(basename(task.path), result));
  const saved = placed.ok ? workbook.save() : placed;
  if (!saved.ok) return fail(`${task.path}: ${describeFileProblem(saved.error)}`);
  const problem = writeOutput(out, saved.value);
  if (problem !== undefined) return fail(problem);
  const lost = workbook.losses.includes("FIRMA_DIGITALE") ? `${signatureLost(task.path)}\n` : "";
  return { out: `${exported(out)}\n\n`, err: lost, failed: false };
}
