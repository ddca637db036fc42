// What load() asks for and what comes back: scalars and navigations by path, items of collections, identities.
import { fail } from "./errors";
import type { ServerObject } from "./object";
import type { Member, Schema } from "./schema";

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Rules {
  readonly schema: Schema;
  /** Fails with ApiNotFound where a member is unknown or belongs to a requirement set that is not there. */
  readonly member: (type: string, name: string, forLoad?: boolean) => Member;
  readonly isSupported: (member: Member) => boolean;
  readonly strictLoad: boolean;
}

interface Wish {
  all: boolean;
  readonly scalars: Set<string>;
  readonly navigations: Map<string, Wish>;
}

const noWish = (): Wish => ({ all: false, scalars: new Set(), navigations: new Map() });
const pascal = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

function add(rules: Rules, type: string, path: readonly string[], wish: Wish): void {
  const [first = "", ...rest] = path;
  if (first === "*" || first === "$all" || first === "$none") {
    wish.all ||= first !== "$none";
    return;
  }
  const name = pascal(first);
  const schema = rules.schema.get(type);
  const item = schema?.item;
  const own = schema?.members.get(name);
  if (item !== undefined && (!own || own.kind === "method")) {
    add(rules, item, path, wish);
    return;
  }
  if (!own || own.kind === "method") {
    if (!rules.strictLoad) return;
    const mistaken = item !== undefined || first === "items" ? "InvalidArgument" : "ApiNotFound";
    fail(mistaken, `load(): ${type} has no property "${path.join("/")}".`);
  }
  rules.member(type, name, true);
  if (own.kind === "scalar") {
    if (rest.length > 0 && rules.strictLoad) fail("InvalidArgument", `load(): "${first}" has no "${rest.join("/")}".`);
    wish.scalars.add(name);
    return;
  }
  const inner = wish.navigations.get(name) ?? noWish();
  wish.navigations.set(name, inner);
  // What the navigation leads to is known only once it is followed: its paths are checked there.
  inner.scalars.add(rest.length > 0 ? rest.join("/") : "*");
}

function wishOf(rules: Rules, type: string, paths: readonly string[]): Wish {
  const wish = noWish();
  if (paths.length === 0) wish.all = true;
  for (const path of paths) add(rules, type, path.split(/[/.]/), wish);
  return wish;
}

function scalars(rules: Rules, object: ServerObject, wish: Wish, into: Record<string, unknown>): void {
  const type = rules.schema.get(object.type);
  if (wish.all) {
    for (const [name, member] of type?.members ?? []) {
      if (member.kind === "scalar" && rules.isSupported(member) && object.get?.[name]) into[name] = object.get[name]();
    }
  }
  for (const name of wish.scalars) {
    if (!type?.members.has(name)) continue;
    const read = object.get?.[name] ?? fail("NotImplemented", `The host does not implement ${object.type}.${name}.`);
    into[name] = read();
  }
}

function describeOne(rules: Rules, object: ServerObject, wish: Wish): Record<string, unknown> {
  const found: Record<string, unknown> = { ...object.identity?.() };
  scalars(rules, object, wish, found);
  for (const [name, inner] of wish.navigations) {
    const follow = object.nav?.[name] ?? fail("NotImplemented", `The host does not implement ${object.type}.${name}.`);
    const target = follow();
    found[name] = target && describe(rules, target, { Select: [...inner.scalars] });
  }
  return found;
}

/** Value of a query action; null for a null object. */
export function describe(rules: Rules, object: ServerObject, query: Query): Record<string, unknown> {
  const wish = wishOf(rules, object.type, [...(query.Select ?? []), ...(query.Expand ?? [])]);
  if (!object.items) return describeOne(rules, object, wish);
  const own = noWish();
  own.all = wish.all;
  const type = rules.schema.get(object.type);
  for (const name of wish.scalars) if (type?.members.get(name)?.kind === "scalar") own.scalars.add(name);
  const found: Record<string, unknown> = {};
  scalars(rules, object, own, found);
  const ofItems: Wish = { ...wish, scalars: new Set([...wish.scalars].filter((name) => !own.scalars.has(name))) };
  const items = object.items().map((item, index) => ({ item, index }));
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top ? from + query.Top : undefined);
  found["_Items"] = shown.map(({ item, index }) => {
    const described = describeOne(rules, item, ofItems);
    const identified = described["Id"] !== undefined || described["_Id"] !== undefined;
    return identified ? described : { ...described, _Index: index };
  });
  return found;
}
