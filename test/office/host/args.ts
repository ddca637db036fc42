// Arguments of a call as the server reads them: missing is null, a wrong kind is InvalidArgument.
import { fail } from "./errors";
import type { Args } from "./object";

export function text(args: Args, at: number): string {
  const value = args[at];
  return typeof value === "string" ? value : fail("InvalidArgument");
}

export function optionalText(args: Args, at: number): string | undefined {
  return args[at] === null || args[at] === undefined ? undefined : text(args, at);
}

export function integer(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
}

export function whole(args: Args, at: number, missing?: number): number {
  const value = args[at];
  if ((value === null || value === undefined) && missing !== undefined) return missing;
  return integer(value);
}

export function flag(args: Args, at: number): boolean {
  const value = args[at];
  return value === null || value === undefined ? false : typeof value === "boolean" ? value : fail("InvalidArgument");
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** One of the given words, whatever the case of its first letter. */
export function word<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((known) => typeof value === "string" && known.toLowerCase() === value.toLowerCase());
  return found ?? fail("InvalidArgument", `Expected one of ${words.join(", ")}.`);
}
