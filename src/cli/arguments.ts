// The words of the command line by their kind, without knowing what they mean: options with and without value, the rest.
import { parseArgs } from "node:util";
import { failure, success, type Result } from "../lib/result";
import { missingValue, unexpectedValue, unknownOption } from "../messages/cli";
import { nearest } from "./suggest";

export type OptionKind = "flag" | "value" | "list";
export type OptionKinds = Readonly<Record<string, OptionKind>>;

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  /** In the order in which they were given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = { h: "help", v: "version" };

/** A sentence for the first word that cannot be understood. */
export function parseArguments(args: readonly string[], kinds: OptionKinds): Result<Arguments, string> {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.rawName.startsWith("--") ? token.name : (SHORT[token.name] ?? token.name);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      const names = Object.keys(kinds).map((known) => `--${known}`);
      return failure(unknownOption(token.rawName, names, nearest(`--${name}`, names)));
    }
    if (kind === "flag") {
      if (token.value !== undefined) return failure(unexpectedValue(token.rawName));
      flags.add(name);
      continue;
    }
    const { value } = token;
    if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
      return failure(missingValue(token.rawName));
    }
    const there = kind === "list" ? (values.get(name) ?? []) : [];
    values.set(name, [...there, value]);
  }
  return success({ flags, values, rest });
}
