// A sistema of which the refused values are left out, so that sums and references are checked in the same round
// as the shape: who repairs a file wants the whole list.

import { printPath } from "../lib/path";
import type { Path } from "../lib/path";

/** Every value may lack; what is there has its right type. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

export function withoutPaths(data: unknown, paths: readonly Path[]): unknown {
  const refused = new Set(paths.map(printPath));
  return copy(data, [], refused);
}

function copy(value: unknown, path: Path, refused: ReadonlySet<string>): unknown {
  if (path.length > 0 && refused.has(printPath(path))) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => copy(item, [...path, index], refused));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, [...path, key], refused)]));
}
