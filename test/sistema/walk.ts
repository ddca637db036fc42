// Every value of a sistema with the path that leads to it.

import type { Path } from "../../src/lib/path";

export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
  /** The objects around it, the nearest first. */
  readonly around: readonly Readonly<Record<string, unknown>>[];
}

export function leavesOf(value: unknown, path: Path = [], around: Leaf["around"] = []): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leavesOf(item, [...path, index], around));
  if (typeof value !== "object" || value === null) return [{ path, value, around }];
  const own = value as Record<string, unknown>;
  return Object.entries(own).flatMap(([key, item]) => leavesOf(item, [...path, key], [own, ...around]));
}

/** A deep copy in which the value at a path is another one; undefined takes the key away. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<string, unknown>;
  if (value === undefined && rest.length === 0 && !Array.isArray(copy)) Reflect.deleteProperty(copy, step);
  else copy[step] = withValue(copy[step], rest, value);
  return copy;
}
