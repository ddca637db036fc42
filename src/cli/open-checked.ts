// A file from its name to the outcome of its check, with the sistema and the scelte that the command line names.
import { failure, success, type Result } from "../lib/result";
import { describeStatoProblem } from "../messages/pane/sistema";
import { describeFileProblem } from "../messages/workbook";
import { builtInSistemi } from "../sistema/catalogue";
import type { Scelte, Sistema } from "../sistema/types";
import type { Snapshot } from "../workbook/cell";
import { readFileBytes } from "../xlsx/read-file";
import { readSnapshot } from "../xlsx/read-snapshot";
import type { Arguments } from "./arguments";
import { checkScelte, chooseSistema, parseScelte } from "./choose-sistema";
import { checkWorkbook, type CheckedWorkbook } from "./engine";

export interface Rules {
  readonly sistema: Sistema | undefined;
  readonly scelte: Scelte;
}

/** --sistema and --scelta. */
export function parseRules({ values }: Arguments): Result<Rules, string> {
  const [name] = values.get("sistema") ?? [];
  const sistema = name === undefined ? undefined : chooseSistema(name);
  if (sistema?.ok === false) return sistema;
  const scelte = parseScelte(values.get("scelta") ?? [], sistema === undefined ? builtInSistemi : [sistema.value]);
  return scelte.ok ? success({ sistema: sistema?.value, scelte: scelte.value }) : scelte;
}

export interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly checked: CheckedWorkbook;
  /** What of the stored rules could not be used, one sentence each. */
  readonly troubles: readonly string[];
}

export function openChecked(path: string, { sistema, scelte }: Rules): Result<Opened, string> {
  const bytes = readFileBytes(path);
  const snapshot = bytes.ok ? readSnapshot(bytes.value) : bytes;
  if (!bytes.ok || !snapshot.ok) {
    const problem = bytes.ok ? snapshot : bytes;
    return failure(problem.ok ? path : `${path}: ${describeFileProblem(problem.error)}`);
  }
  const checked = checkWorkbook(snapshot.value, { scelte, ...(sistema === undefined ? {} : { sistema }) });
  const wrongScelta = checkScelte(scelte, checked.sistema);
  if (wrongScelta !== undefined) return failure(`${path}: ${wrongScelta}`);
  const troubles = checked.problemi.map((problem) => `${path}: ${describeStatoProblem(problem)}`);
  return success({ path, bytes: bytes.value, snapshot: snapshot.value, checked, troubles });
}
