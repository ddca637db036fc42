// docs/coverage.md against the tree: what it names exists, every line, rule and example stands there once, with a proof or a reason.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { findBuiltIn } from "../src/sistema/catalogue";

// The fields of the annexes, below, have a test of their own (test/scheda/moduli/coverage.test.ts).
const [page = ""] = readFileSync("docs/coverage.md", "utf8").split("## Fields of the annexes");

/** The cells of the rows of one section's table, without its heading. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, after = ""] = page.split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const [, , ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function named(pattern: RegExp): readonly string[] {
  return [...new Set([...page.matchAll(pattern)].map(([, name = ""]) => name))];
}

/** "C404–C408, C410" → 404 … 408, 410. */
function linesIn(cell: string): readonly number[] {
  return cell.split(",").flatMap((part) => {
    const [first = Number.NaN, last = first] = [...part.matchAll(/C(\d{3})/g)].map(([, digits]) => Number(digits));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every line of the documents, by document. */
const LINES = [
  ["arsac-2017", range(401, 475)],
  ["po-livelli", range(101, 135)],
  ["belluno-2011", range(301, 326)],
  ["lucca-2011", range(201, 214)],
  ["smivap-2019", range(1, 16)],
] as const;

describe("every number stands once", () => {
  it.each(LINES)("lines of %s", (id, lines) => {
    const listed = rowsOf(`Lines of ${id}`).flatMap(([cell = ""]) => linesIn(cell));
    expect([...listed].sort((one, other) => one - other)).toEqual(lines);
  });

  it("rules R1–R46, R33a among them", () => {
    const rules = rowsOf("Rules").map(([rule]) => rule);
    expect(rules).toEqual([...range(1, 33).map((n) => `R${n}`), "R33a", ...range(34, 46).map((n) => `R${n}`)]);
  });

  it("the ten rules that no document states", () => {
    const rules = rowsOf("Rules that no document states").map(([matter = ""]) => Number.parseInt(matter, 10));
    expect(rules).toEqual(range(1, 10));
  });

  it("worked examples 1–14 and V1–V14", () => {
    const examples = rowsOf("Worked examples and vectors").flatMap(([cell = ""]) => cell.split(", "));
    const expected = [...range(1, 14).map(String), ...range(1, 14).map((n) => `V${n}`)];
    expect([...examples].sort()).toEqual([...expected].sort());
  });

  it("open points are points of lines that are there", () => {
    const known = new Set(LINES.flatMap(([, lines]) => lines));
    const open = rowsOf("What the texts leave open").flatMap(([cell = ""]) => linesIn(cell));
    expect(open.filter((line) => !known.has(line))).toEqual([]);
    expect(open.length).toBeGreaterThan(30);
  });
});

describe("what the page names is there", () => {
  it("tests and sources", () => {
    const files = named(/`((?:test|src|docs)\/[\w./-]+)`/g).filter((name) => !name.endsWith("/"));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it("places in the sistemi", () => {
    const places = named(/`((?:[a-z]+-\d{4}|po-livelli)\/[\w.#]+)`/g);
    expect(places.filter((place) => !hasPlace(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(60);
  });

  function hasPlace(place: string): boolean {
    const [, id = "", path = "", item] = /^([^/]+)\/([\w.]+)(?:#(\w+))?$/.exec(place) ?? [];
    const found = path
      .split(".")
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], findBuiltIn(id));
    if (item === undefined) return found !== undefined && found !== null;
    return Array.isArray(found) && found.some((entry) => (entry as { id?: string }).id === item);
  }
});

describe("every row", () => {
  const sections = page
    .split("\n## ")
    .slice(1)
    .map((section) => section.split("\n")[0] ?? "");

  it("has a test, or says why it has none", () => {
    const bare = sections
      .flatMap((heading) => rowsOf(heading))
      .filter((cells) => !/`test\/|^Not (computed|done)\b/.test(cells.at(-1) ?? ""));
    expect(bare).toEqual([]);
  });

  it("gives a reason where it says that something is not computed", () => {
    const reasons = [...page.matchAll(/Not (?:computed|done)[^:|]*(:?)([^|]*)\|/g)];
    expect(reasons.filter(([, colon, reason = ""]) => colon === "" || reason.trim().length < 12)).toEqual([]);
  });

  it("says its matter", () => {
    const silent = sections
      .flatMap((heading) => rowsOf(heading))
      .filter((cells) => cells.slice(0, -1).join(" ").length < 10);
    expect(silent).toEqual([]);
  });
});
