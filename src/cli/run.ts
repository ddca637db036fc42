// The command line: the first word chooses the command. Knows no process and no terminal: see main.ts.
import { unknownCommand } from "../messages/cli";
import { HELP } from "../messages/cli-help";
import { parseArguments } from "./arguments";
import type { ExitStatus, Host } from "./host";
import { runGenera } from "./genera";
import { runPrepara } from "./prepara";
import { runSistemi } from "./sistemi";
import { runSpiega } from "./spiega";
import { nearest } from "./suggest";
import { runVerifica } from "./verifica";

type Command = (args: readonly string[], host: Host) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, Command>> = {
  verifica: runVerifica,
  spiega: runSpiega,
  genera: (args, host) => runGenera(args, host),
  prepara: (args, host) => runPrepara(args, host),
  sistemi: runSistemi,
};

export async function run(args: readonly string[], host: Host): Promise<ExitStatus> {
  const [word, ...rest] = args;
  const command = word !== undefined && Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command) return command(rest, host);
  if (word !== undefined && !word.startsWith("-")) {
    const names = Object.keys(COMMANDS);
    return refuse(unknownCommand(word, names, nearest(word, names)), host);
  }
  const parsed = parseArguments(args, { help: "flag", version: "flag" });
  if (!parsed.ok) return refuse(parsed.error, host);
  const { flags } = parsed.value;
  if (flags.has("version")) {
    await host.out.write(`${host.version}\n`);
    return 0;
  }
  if (flags.has("help")) {
    await host.out.write(HELP);
    return 0;
  }
  return refuse(HELP.trimEnd(), host);
}

async function refuse(sentence: string, host: Host): Promise<ExitStatus> {
  await host.err.write(`${sentence}\n`);
  return 2;
}
