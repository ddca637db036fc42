// Which members may be used: those of the library's schema within the requirement sets that this Excel is said to have.
import { fail } from "./errors";
import type { Rules } from "./query";
import type { Member, Schema } from "./schema";
import type { RequirementSets } from "./types";

/** Excel LTSC 2021 and later: the floor of the manifest, with the runtimes that the version overrides ask for. */
export const DEFAULT_SETS: RequirementSets = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

export function covers(sets: RequirementSets, name: string, version: string): boolean {
  const has = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

export function createRules(schema: Schema, sets: RequirementSets, strictLoad: boolean): Rules {
  const isSupported = ({ set, version }: Member): boolean => covers(sets, set, version);
  return {
    schema,
    strictLoad,
    isSupported,
    member: (type, name) => {
      const found = schema.get(type)?.members.get(name) ?? fail("ApiNotFound", `${type}.${name} is unknown.`);
      if (!isSupported(found)) fail("ApiNotFound", `${type}.${name} requires ${found.set} ${found.version}.`);
      return found;
    },
  };
}
