// scheda sistemi: the built-in ones with their scelte; the check of an office's own, tables included.
import { missingSistemaFile, unexpectedWords, unknownCommand } from "../messages/cli";
import { HELP_SISTEMI } from "../messages/cli-help";
import { describeSistemaEntry, sistemaUsable } from "../messages/cli-sistemi";
import { describeOsservazione } from "../messages/sistema-tabelle";
import { builtInSistemi, DEFAULT_SISTEMA_ID } from "../sistema/catalogue";
import { checkTables } from "../sistema/tables";
import { parseArguments } from "./arguments";
import { readSistemaFile } from "./choose-sistema";
import type { ExitStatus, Host } from "./host";
import { nearest } from "./suggest";
import { wrap } from "./text-layout";

export async function runSistemi(args: readonly string[], host: Host): Promise<ExitStatus> {
  const refuse = async (sentence: string): Promise<ExitStatus> => {
    await host.err.write(`${sentence}\n`);
    return 2;
  };
  const parsed = parseArguments(args, { help: "flag" });
  if (!parsed.ok) return refuse(parsed.error);
  if (parsed.value.flags.has("help")) {
    await host.out.write(HELP_SISTEMI);
    return 0;
  }
  const [action, path, ...more] = parsed.value.rest;
  const style = { color: host.out.hasColor, columns: host.out.columns ?? 120 };
  if (action === undefined) {
    const entries = builtInSistemi.map((sistema) => describeSistemaEntry(sistema, sistema.id === DEFAULT_SISTEMA_ID));
    const wrapped = entries.map((lines) =>
      lines.map(({ indent, text }) => wrap(" ".repeat(indent), indent + 2, text, style)),
    );
    await host.out.write(`${wrapped.map((lines) => lines.join("\n")).join("\n\n")}\n`);
    return 0;
  }
  if (action !== "controlla")
    return refuse(unknownCommand(`sistemi ${action}`, ["sistemi controlla"], nearest(action, ["controlla"])));
  if (path === undefined) return refuse(missingSistemaFile());
  if (more.length > 0) return refuse(unexpectedWords(more, "sistemi"));
  const loaded = readSistemaFile(path);
  if (!loaded.ok) return refuse(loaded.error);
  const remarks = checkTables(loaded.value).map(describeOsservazione);
  await host.out.write(`${sistemaUsable(path, loaded.value, remarks.length)}\n`);
  for (const remark of remarks) await host.out.write(`${wrap("  - ", 4, remark, style)}\n`);
  return 0;
}
