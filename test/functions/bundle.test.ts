// dist/functions.js as it ships: small, alone, with all functions; and what is built beside it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildFunctions } from "./build";
import type { Built } from "./build";
import { DEFINITIONS } from "./definitions";
import { brief, GOOD_CALLS, KINDS } from "./kinds";
import { ExcelError, SHELLS, shown } from "./support";
import type { Shell } from "./support";

const BUDGET = 25 * 1024;
const ids = readFileSync(join(__dirname, "ids.txt"), "utf8").trimEnd().split("\n");

let built: Built;

beforeAll(() => {
  built = buildFunctions("--env", "baseUrl=https://perf.example.it/addin");
}, 120_000);
afterAll(() => built.remove());

interface Started {
  readonly functions: ReadonlyMap<string, Shell>;
  readonly imposta: (given?: unknown) => unknown;
}

/** The script in a context that has nothing but CustomFunctions. */
function start(): Started {
  const functions = new Map<string, Shell>();
  const associate = (id: string, shell: Shell): void => void functions.set(id, shell);
  const context = createContext({ CustomFunctions: { associate, Error: ExcelError } });
  runInContext(built.script.toString("utf8"), context);
  return { functions, imposta: runInContext("PERF.imposta", context) as Started["imposta"] };
}

/** A result made in another realm, as plain data of this one. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** As far as figures are compared (R2): the bundle sums thirds another way, which may show in the fifteenth digit. */
function toTenDecimals(line: string): string {
  return line.replace(/\d+\.\d{11,}/g, (figure) => Number(figure).toFixed(10));
}

describe("functions.js", () => {
  it("is at most 25 KB gzip", () => {
    expect(gzipSync(built.script).length).toBeLessThanOrEqual(BUDGET);
  });

  it("is one classic script without the interface and without the schema library", () => {
    const text = built.script.toString("utf8");
    expect(text).not.toMatch(/\bimport\s*\(|\bexport\s|\brequire\s*\(/);
    expect(text).not.toMatch(/zod|safeParse|react|fluent|document\.|window\./i);
    expect(text).not.toMatch(/\beval\(|new Function/);
  });

  it("associates every released id while it is read", () => {
    expect([...start().functions.keys()].sort()).toEqual(ids.map((line) => line.split(" ")[0]).sort());
  });

  it("waits for the state, then answers at once", async () => {
    const { functions, imposta } = start();
    const fascia = functions.get("FASCIA") as Shell;
    const waiting = fascia(90.5, null, null, null, {}) as Promise<unknown>;
    expect(imposta({ scelte: { S1: "arrotonda" } })).toBe(false);
    expect(await waiting).toBe("eccellenza");
    expect(fascia(90.4, null, null, null, {})).toBe("distinzione");
    expect(imposta({ scelte: { S1: "oltre" } })).toBe(true);
    expect(fascia(90.4, null, null, null, {})).toBe("eccellenza");
  });

  it("works with an office's own sistema, whole as the schema has it", () => {
    const { functions, imposta } = start();
    const file = readFileSync("assets/esempi/sistema-esempio.json", "utf8");
    const own = JSON.parse(file) as { readonly id: string; readonly pesi: readonly { categoria: string; fattori: { fattore: string; peso: number }[] }[] }; // prettier-ignore
    imposta({ sistema: own });
    for (const { categoria, fattori } of own.pesi) {
      for (const { fattore, peso } of fattori) {
        const call = (): unknown =>
          (functions.get("PESO") as Shell)(fattore, categoria.replaceAll("_", " "), null, null, null, {});
        expect([categoria, fattore, shown(call)]).toEqual([categoria, fattore, peso]);
      }
    }
  });

  it.each(Object.keys(SHELLS))("shows for PERF.%s what the source does, in every kind of cell", (name) => {
    const { functions, imposta } = start();
    imposta({ sistema: "arsac-2017", scelte: {} });
    const id = ids.find((line) => line.endsWith(` ${name}`))?.split(" ")[0] ?? "";
    const written = readFileSync(join(__dirname, "kinds.txt"), "utf8").split("\n");
    const good = GOOD_CALLS[name] ?? [];
    const lines = (DEFINITIONS[name]?.argomenti ?? []).flatMap((argomento, at) =>
      KINDS.map(([kind, cell]) => {
        const args = good.map((value, place) => (place === at ? cell : value));
        const result = shown(() => (functions.get(id) as Shell)(...args, { functionName: name }));
        return `${name} | ${argomento} | ${kind} | ${brief(plain(result))}`;
      }),
    );
    const expected = written.filter((line) => line.startsWith(`${name} | `));
    expect(lines.map(toTenDecimals)).toEqual(expected.map(toTenDecimals));
  });
});

describe("functions.json", () => {
  it("has the released ids and names, none more and none less", () => {
    expect(built.italian.functions.map(({ id, name }) => `${id} ${name}`).sort()).toEqual([...ids].sort());
  });

  it("lets errors into the functions, and nothing rich", () => {
    expect(built.italian.allowErrorForDataTypeAny).toBe(true);
    expect(built.italian).not.toHaveProperty("allowCustomDataForDataTypeAny");
    const types = built.italian.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("tells what every function and every argument is for, in one line", () => {
    for (const { name, description, parameters } of built.italian.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect([name, text]).toEqual([name, expect.stringMatching(/^\S[^\n]{8,}\.$/)]);
      }
    }
  });

  it("has the arguments that the functions read, the optional ones last", () => {
    for (const { name, parameters } of built.italian.functions) {
      expect([name, parameters.map((parameter) => parameter.name)]).toEqual([name, DEFINITIONS[name]?.argomenti]);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([name, optional]).toEqual([name, [...optional].sort()]);
      expect([name, parameters.length]).toEqual([name, SHELLS[name]?.[1]]);
    }
  });

  it("says the same in English, but for the descriptions", () => {
    const bare = (functions: Built["italian"]["functions"]): unknown =>
      functions.map(({ description: _, parameters, ...entry }) => ({
        ...entry,
        parameters: parameters.map(({ description: _text, ...parameter }) => parameter),
      }));
    expect(bare(built.english.functions)).toEqual(bare(built.italian.functions));
    const italian = built.italian.functions.map(({ description }) => description);
    expect(built.english.functions.filter(({ description }) => italian.includes(description))).toEqual([]);
  });
});

describe("The help", () => {
  it("has a page for each function, at the address that Excel opens", () => {
    for (const { name, helpUrl } of built.italian.functions) {
      const file = helpUrl.replace("https://perf.example.it/addin/", "");
      expect(file).toBe(`aiuto/${name.toLowerCase().replaceAll(".", "-")}.html`);
      expect(built.read(file)).toContain(`<h1>PERF.${name}</h1>`);
    }
  });

  it("is listed in its first page", () => {
    const index = built.read("aiuto/index.html");
    for (const { name } of built.italian.functions) expect(index).toContain(`>PERF.${name}</a>`);
    const others = [...index.matchAll(/href="\.\.\/([^"]*)"/g)].map(([, page = ""]) => page);
    expect(others).toEqual(["assistenza.html", "moduli.html"]);
    for (const page of others) expect(built.read(page)).toContain('<html lang="it">');
  });

  it("needs no script, is Italian, and shows syntax with semicolons and the worked example", () => {
    const page = built.read("aiuto/fascia.html");
    expect(page).toContain('<html lang="it">');
    expect(page).not.toMatch(/<script|style=|onclick/);
    expect(page).toContain("=PERF.FASCIA(punteggio; [sistema]; [ruolo]; [forma])");
    expect(page).toContain("<strong>distinzione</strong>");
    expect(built.read("aiuto/aiuto.css")).toContain("@media print");
  });
});
