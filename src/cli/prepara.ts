// scheda prepara: copies of a workbook, each with the people of one evaluator alone.
import { interrupted, makingProgress } from "../messages/cli-files";
import { HELP_PREPARA } from "../messages/cli-help";
import { describeInvioProblem } from "../messages/invio";
import type { FileMaker } from "../workbook/files";
import { createFileMaker } from "../xlsx/index";
import { parseArguments } from "./arguments";
import type { ExitStatus, Host } from "./host";
import { makeFiles, refuseFiles } from "./make-files";
import { planCopies, type PlannedCopies } from "./prepara-plan";
import { renderPrepara } from "./prepara-report";

const OPTIONS = {
  valutatore: "value",
  tutti: "flag",
  congela: "flag",
  sistema: "value",
  scelta: "list",
  sostituisci: "flag",
  json: "flag",
  help: "flag",
} as const;

export async function runPrepara(args: readonly string[], host: Host, maker?: FileMaker): Promise<ExitStatus> {
  const refuse = async (sentence: string): Promise<ExitStatus> => {
    await host.err.write(`${sentence}\n`);
    return 2;
  };
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuse(parsed.error);
  const { flags } = parsed.value;
  if (flags.has("help")) {
    await host.out.write(HELP_PREPARA);
    return 0;
  }
  const planned = planCopies(parsed.value, maker ?? createFileMaker());
  if (!planned.ok) return refuse(planned.error);
  const refused = refuseFiles(planned.value.copies, [planned.value.opened.path], flags.has("sostituisci"));
  return refused === undefined ? make(planned.value, flags.has("json"), host) : refuse(refused);
}

async function make({ opened, copies, problems }: PlannedCopies, json: boolean, host: Host): Promise<ExitStatus> {
  const { made, failed, isInterrupted } = await makeFiles(copies, host, makingProgress);
  const sentences = [...opened.troubles, ...problems.map(describeInvioProblem), ...failed];
  if (isInterrupted) sentences.push(interrupted(made.length, copies.length));
  for (const sentence of sentences) await host.err.write(`${sentence}\n`);
  await host.out.write(renderPrepara(opened, made, copies.length + problems.length, json));
  if (isInterrupted || failed.length > 0) return 2;
  return problems.length > 0 || made.some(({ piano }) => piano.mancanti.length > 0) ? 1 : 0;
}
