// The host as one classic script for a page in a real browser: it must run before office.js does.
// It leaves the host as window.excelHost; the test driver serves the library's address from node_modules (see libraryFile).
import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { librarySchema } from "./load";
import { toPlain } from "./schema";
import type { HostOptions, WorkbookData } from "./types";

const HERE = join(process.cwd(), "test", "office", "host");

interface Module {
  readonly code: string;
  readonly requires: readonly string[];
}

function compile(file: string): Module {
  const { code } = transformSync(readFileSync(`${join(HERE, file)}.ts`, "utf8"), {
    filename: `${file}.ts`,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const requires = [...code.matchAll(/require\("(\.[^"]+)"\)/g)].map((match) => match[1] ?? "");
  return { code, requires };
}

/** Everything that host.ts reaches, by path without extension. */
function reach(entries: readonly string[]): ReadonlyMap<string, Module> {
  const modules = new Map<string, Module>();
  const visit = (file: string): void => {
    if (modules.has(file)) return;
    const module = compile(file);
    modules.set(file, module);
    for (const wanted of module.requires) visit(normalize(join(dirname(file), wanted)));
  };
  entries.forEach(visit);
  return modules;
}

const RUNTIME = `
const cache = {};
function load(id) {
  if (cache[id]) return cache[id].exports;
  const module = (cache[id] = { exports: {} });
  const base = id.includes("/") ? id.slice(0, id.lastIndexOf("/")).split("/") : [];
  const require = (wanted) => {
    const parts = [...base];
    for (const part of wanted.split("/")) if (part === "..") parts.pop(); else if (part !== ".") parts.push(part);
    return load(parts.join("/"));
  };
  modules[id](module, module.exports, require);
  return module.exports;
}`;

/** Options must survive JSON: no `evaluate`, no `file`. */
export function browserScript(options: Omit<HostOptions, "evaluate" | "file"> = {}, data?: WorkbookData): string {
  const modules = [...reach(["host", "schema"])].map(
    ([id, { code }]) => `${JSON.stringify(id)}: (module, exports, require) => {${code}\n}`,
  );
  return `(() => {
const modules = {${modules.join(",\n")}};
${RUNTIME}
const schema = load("schema").fromPlain(${JSON.stringify(toPlain(librarySchema()))});
const host = load("host").createHost(schema, ${JSON.stringify(options)});
${data ? `host.load(${JSON.stringify(data)});` : ""}
host.install(window);
window.excelHost = host;
})();`;
}
