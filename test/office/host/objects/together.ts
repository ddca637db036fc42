// Several objects of one type as one: what is set is set on all, what is read is null where they differ.
import { serverObject } from "../object";
import type { Args, ServerObject } from "../object";

type Part = "get" | "set" | "nav" | "call";

export function together(objects: readonly ServerObject[]): ServerObject {
  const [first] = objects;
  if (!first || objects.length === 1) return first ?? serverObject({ type: "null" });
  const keys = (part: Part): readonly string[] => Object.keys(first[part] ?? {});
  const each = <T>(part: Part, make: (name: string) => T): Record<string, T> =>
    Object.fromEntries(keys(part).map((name) => [name, make(name)]));
  return serverObject({
    type: first.type,
    get: each("get", (name) => () => {
      const [value, ...others] = objects.map((object) => object.get?.[name]?.());
      return others.every((other) => JSON.stringify(other) === JSON.stringify(value)) ? value : null;
    }),
    set: each("set", (name) => (value: unknown) => {
      for (const object of objects) object.set?.[name]?.(value);
    }),
    nav: each("nav", (name) => () => together(objects.flatMap((object) => object.nav?.[name]?.() ?? []))),
    call: each("call", (name) => (args: Args) => objects.map((object) => object.call?.[name]?.(args)).at(0)),
    ...(first.item ? { item: (key) => together(objects.flatMap((object) => object.item?.(key) ?? [])) } : {}),
  });
}
