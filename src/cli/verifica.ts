// scheda verifica: arguments to tasks, tasks to output in the order of the arguments, everything to one exit status.
import { failure, success, type Result } from "../lib/result";
import { emptyFolder, missingFiles, progressLine } from "../messages/cli";
import { describeFiles } from "../messages/cli-verifica";
import { HELP_VERIFICA } from "../messages/cli-help";
import { builtInSistemi } from "../sistema/catalogue";
import { parseArguments } from "./arguments";
import { chooseSistema, parseScelte } from "./choose-sistema";
import type { ExitStatus, Host } from "./host";
import { runInOrder } from "./in-order";
import { listFiles, type Input } from "./list-files";
import { planOutputs } from "./output-path";
import { createPool } from "./pool";
import { NO_TOTALS, verifyFile, type VerifyOutcome, type VerifyTask } from "./verify-file";

const OPTIONS = { sistema: "value", scelta: "list", json: "flag", esporta: "value", help: "flag" } as const;

/** Workers take a tenth of a second to start: for a few small files they only cost. */
const FEW_FILES = 16;
const FEW_BYTES = 3 * 1024 * 1024;
/** What keeps one worker busy long enough to pay for warming up another. */
const FILES_A_WORKER = 512;
const BYTES_A_WORKER = 6 * 1024 * 1024;

export async function runVerifica(args: readonly string[], host: Host): Promise<ExitStatus> {
  const parsed = parseArguments(args, OPTIONS);
  if (parsed.ok && parsed.value.flags.has("help")) {
    await host.out.write(HELP_VERIFICA);
    return 0;
  }
  const planned = parsed.ok ? planTasks(parsed.value, host) : parsed;
  if (!planned.ok) {
    await host.err.write(`${planned.error}\n`);
    return 2;
  }
  return runTasks(planned.value, host);
}

interface Plan {
  readonly tasks: readonly VerifyTask[];
  readonly bytes: number;
  readonly largest: number;
  /** Sentences about arguments that hold no file. */
  readonly problems: readonly string[];
}

function planTasks(
  {
    rest,
    values,
    flags,
  }: {
    readonly rest: readonly string[];
    readonly values: ReadonlyMap<string, readonly string[]>;
    readonly flags: ReadonlySet<string>;
  },
  host: Host,
): Result<Plan, string> {
  if (rest.length === 0) return failure(missingFiles("verifica"));
  const [name] = values.get("sistema") ?? [];
  const sistema = name === undefined ? undefined : chooseSistema(name);
  if (sistema?.ok === false) return sistema;
  const scelte = parseScelte(values.get("scelta") ?? [], sistema === undefined ? builtInSistemi : [sistema.value]);
  if (!scelte.ok) return scelte;
  const listed = listFiles(rest);
  const inputs = listed.filter((input): input is Input => "path" in input);
  const several = inputs.length > 1 || inputs.some(({ inFolder }) => inFolder);
  const paths = inputs.map(({ path }) => path);
  const [out] = values.get("esporta") ?? [];
  const outputs = out === undefined ? undefined : planOutputs(out, paths, several);
  if (outputs?.ok === false) return outputs;
  const tasks = paths.map((path, index): VerifyTask => ({
    path,
    sistema: sistema?.value,
    scelte: scelte.value,
    json: flags.has("json"),
    style: { color: host.out.hasColor, columns: host.out.columns ?? 120 },
    exportTo: outputs?.value[index],
    inputs: outputs === undefined ? [] : paths,
  }));
  const problems = listed.flatMap((input) => ("emptyFolder" in input ? [emptyFolder(input.emptyFolder)] : []));
  const sizes = inputs.map(({ size }) => size);
  return success({ tasks, problems, bytes: sum(sizes), largest: Math.max(0, ...sizes) });
}

async function runTasks({ tasks, bytes, largest, problems }: Plan, host: Host): Promise<ExitStatus> {
  let status: ExitStatus = problems.length > 0 ? 2 : 0;
  let totali = NO_TOTALS;
  let withErrors = 0;
  let unusable = 0;
  for (const problem of problems) await host.err.write(`${problem}\n`);
  const showsProgress = host.err.isTerminal && tasks.length > FEW_FILES;
  const emit = async (outcome: VerifyOutcome, index: number): Promise<void> => {
    if (showsProgress) await host.err.write("\r\u001b[K");
    if (outcome.err !== "") await host.err.write(outcome.err);
    if (outcome.out !== "") await host.out.write(outcome.out);
    if (showsProgress) await host.err.write(progressLine(index + 1, tasks.length));
    status = worst(status, outcome.status);
    if (outcome.totali.errori > 0) withErrors += 1;
    if (outcome.out === "") unusable += 1;
    totali = addTotals(totali, outcome.totali);
  };
  const needsPool = (tasks.length > FEW_FILES || bytes > FEW_BYTES) && (tasks.length > 1 || largest > FEW_BYTES);
  const wanted = Math.max(tasks.length / FILES_A_WORKER, bytes / BYTES_A_WORKER);
  const size = Math.max(1, Math.min(host.cores, tasks.length, Math.ceil(wanted)));
  const pool = needsPool && host.worker !== undefined ? createPool(host.worker, size, host.secondsPerFile) : undefined;
  try {
    await runInOrder(tasks, pool?.size ?? 1, pool?.run ?? verifyFile, emit);
  } finally {
    if (showsProgress) await host.err.write("\r\u001b[K");
    await pool?.close();
  }
  const isText = tasks[0]?.json === false;
  if (isText && tasks.length > 1) {
    await host.out.write(`${describeFiles({ files: tasks.length, withErrors, unusable, totali })}\n`);
  }
  return status;
}

/** 2 wins over 1, 1 over 0. */
function worst(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}

type Totals = VerifyOutcome["totali"];

function addTotals(one: Totals, other: Totals): Totals {
  return {
    schede: one.schede + other.schede,
    errori: one.errori + other.errori,
    avvisi: one.avvisi + other.avvisi,
    note: one.note + other.note,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
