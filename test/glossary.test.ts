// Identifiers keep to the glossary: every word of a name that src/ exports is a term of docs/glossary.md or one of
// test/english-words.txt, which people extend on purpose. A new Italian word belongs in the glossary, with its meaning.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const DECLARATION =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+([A-Za-z_$][\w$]*)/gm;
const EXPORT_LIST = /^export\s+(?:type\s+)?\{([^}]*)\}/gm;
const WORD_ENDS = /[_$\d]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** computePunteggio, PRValue, S4_OPTIONS → compute punteggio · pr value · s options. */
function splitIdentifier(name: string): readonly string[] {
  return name
    .split(WORD_ENDS)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

function listExports(source: string): readonly string[] {
  const declared = [...source.matchAll(DECLARATION)].map(([, name = ""]) => name);
  const listed = [...source.matchAll(EXPORT_LIST)].flatMap(([, names = ""]) =>
    names.split(",").map((entry) => entry.trim().split(/\s+/).at(-1) ?? ""),
  );
  return [...declared, ...listed].filter((name) => name !== "");
}

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .sort();
}

/** The cells of the rows of both tables, without their headings. */
function readGlossary(): readonly (readonly string[])[] {
  return readFileSync("docs/glossary.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (term|word|-+) /.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const rows = readGlossary();
const glossary = new Set(rows.flatMap(([term = "", forms = ""]) => `${term} ${forms}`.match(/[a-z]+/g) ?? []));
const english = readFileSync("test/english-words.txt", "utf8").trimEnd().split("\n");
const allowed = new Set([...glossary, ...english]);

describe("exported identifiers", () => {
  it("hold no word but those of the glossary and of the English list", () => {
    const strangers = listSources("src").flatMap((path) =>
      listExports(readFileSync(path, "utf8")).flatMap((name) =>
        splitIdentifier(name)
          .filter((word) => !allowed.has(word))
          .map((word) => `${word} in ${name} (${path})`),
      ),
    );
    expect(strangers).toEqual([]);
  });

  it("stand in files whose names are ASCII", () => {
    const strangers = listSources("src").filter((path) => !/^[\x20-\x7e]+$/.test(path));
    expect(strangers).toEqual([]);
  });
});

describe("the glossary", () => {
  it("says of every term its meaning, its article and its English gloss", () => {
    const incomplete = rows.filter((cells) => ![4, 5].includes(cells.length) || cells.some((cell) => cell === ""));
    expect(incomplete).toEqual([]);
  });

  it("names no term twice", () => {
    const terms = rows.map(([term]) => term);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });
});

describe("the English list", () => {
  it("is lower case, in alphabetical order, each word once", () => {
    expect(english.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    expect(english).toEqual([...new Set(english)].sort());
  });

  it("repeats no word of the glossary", () => {
    expect(english.filter((word) => glossary.has(word))).toEqual([]);
  });
});

describe("words of an identifier", () => {
  it.each([
    ["computePunteggio", ["compute", "punteggio"]],
    ["parsePRValue", ["parse", "pr", "value"]],
    ["SCORE_DECIMALS", ["score", "decimals"]],
    ["round2", ["round"]],
    ["R33a_Fields", ["fields"]],
  ])("of %s are %j", (name, words) => {
    expect(splitIdentifier(name)).toEqual(words);
  });

  it("come from declarations and from lists", () => {
    const source = 'export const a1b = 1;\nexport { clean, sum as total } from "./x";\nexport async function go() {}\n';
    expect(listExports(source)).toEqual(["a1b", "go", "clean", "total"]);
  });
});
