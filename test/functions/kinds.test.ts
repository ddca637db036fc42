// Every kind of parameter by every kind of cell, for every function: kinds.txt has what each cell shows, one line a call.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { DEFINITIONS } from "./definitions";
import { brief, GOOD_CALLS, KINDS } from "./kinds";
import { perf, SHELLS, withScelte } from "./support";

const FILE = join(__dirname, "kinds.txt");

beforeAll(() => {
  withScelte();
  // Written anew only on purpose; the commit says why.
  if (process.env["RECORD_KINDS"] === "1") writeFileSync(FILE, `${Object.keys(SHELLS).flatMap(linesOf).join("\n")}\n`);
});

const readLines = (): readonly string[] => readFileSync(FILE, "utf8").trimEnd().split("\n");

function linesOf(name: string): readonly string[] {
  const good = GOOD_CALLS[name] ?? [];
  return (DEFINITIONS[name]?.argomenti ?? []).flatMap((argomento, at) =>
    KINDS.map(([kind, cell]) => {
      const args = good.map((value, place) => (place === at ? cell : value));
      return `${name} | ${argomento} | ${kind} | ${brief(perf(name, ...args))}`;
    }),
  );
}

describe("every kind of cell in every parameter", () => {
  it.each(Object.keys(SHELLS))("PERF.%s shows what kinds.txt says", (name) => {
    expect(linesOf(name)).toEqual(readLines().filter((line) => line.startsWith(`${name} | `)));
  });

  it("is written for every function, and for nothing else", () => {
    const names = new Set(readLines().map((line) => line.split(" | ")[0]));
    expect([...names].sort()).toEqual(Object.keys(SHELLS).sort());
  });
});
