// scheda spiega: why a cell holds what it holds, step by step, with rules and articles.
import { malformedCell, missingCell, missingFiles, unexpectedWords, unknownSheet } from "../messages/cli";
import { HELP_SPIEGA } from "../messages/cli-help";
import { describeExplained, describeUnexplained } from "../messages/cli-spiega";
import { describeFileProblem } from "../messages/workbook";
import { builtInSistemi } from "../sistema/catalogue";
import { readFileBytes } from "../xlsx/read-file";
import { readSnapshot } from "../xlsx/read-snapshot";
import { parseArguments } from "./arguments";
import { checkScelte, chooseSistema, parseScelte } from "./choose-sistema";
import { checkWorkbook, explainCell, messageOf, type CheckedWorkbook, type Finding } from "./engine";
import type { ExitStatus, Host } from "./host";
import { nearest } from "./suggest";
import { wrap } from "./text-layout";

const OPTIONS = { sistema: "value", scelta: "list", help: "flag" } as const;

export async function runSpiega(args: readonly string[], host: Host): Promise<ExitStatus> {
  const refuse = async (sentence: string): Promise<ExitStatus> => {
    await host.err.write(`${sentence}\n`);
    return 2;
  };
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuse(parsed.error);
  const { flags, values, rest } = parsed.value;
  if (flags.has("help")) {
    await host.out.write(HELP_SPIEGA);
    return 0;
  }
  const [path, cell, ...more] = rest;
  if (path === undefined) return refuse(missingFiles("spiega"));
  if (cell === undefined) return refuse(missingCell());
  if (more.length > 0) return refuse(unexpectedWords(more, "spiega"));
  const [name] = values.get("sistema") ?? [];
  const sistema = name === undefined ? undefined : chooseSistema(name);
  if (sistema?.ok === false) return refuse(sistema.error);
  const scelte = parseScelte(values.get("scelta") ?? [], sistema === undefined ? builtInSistemi : [sistema.value]);
  if (!scelte.ok) return refuse(scelte.error);
  const bytes = readFileBytes(path);
  const snapshot = bytes.ok ? readSnapshot(bytes.value) : bytes;
  if (!snapshot.ok) return refuse(`${path}: ${describeFileProblem(snapshot.error)}`);

  const options = { scelte: scelte.value, ...(sistema === undefined ? {} : { sistema: sistema.value }) };
  const checked = checkWorkbook(snapshot.value, options);
  const wrongScelta = checkScelte(scelte.value, checked.sistema);
  if (wrongScelta !== undefined) return refuse(`${path}: ${wrongScelta}`);
  const explained = explainCell(snapshot.value, cell, options, checked);
  const told = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => tell(finding, checked));
  switch (explained.outcome) {
    case "riferimento_non_valido":
      return refuse(malformedCell(explained.text));
    case "foglio_inesistente":
      return refuse(unknownSheet(explained.sheet, explained.sheets, nearest(explained.sheet, explained.sheets)));
    case "nessuna_scheda":
      return print(describeUnexplained(explained, told(explained.findings)), host);
    case "spiegata":
      return print(describeExplained(explained.value, checked, told(explained.value.findings)), host);
  }
}

function tell(finding: Finding, checked: CheckedWorkbook): string {
  return messageOf(finding, checked);
}

async function print(lines: readonly string[], host: Host): Promise<ExitStatus> {
  const style = { color: host.out.hasColor, columns: host.out.columns ?? 120 };
  const wrapped = lines.map((line) => {
    const text = line.trimStart();
    const indent = line.length - text.length;
    return wrap(" ".repeat(indent), indent, text, style);
  });
  await host.out.write(`${wrapped.join("\n")}\n`);
  return 0;
}
