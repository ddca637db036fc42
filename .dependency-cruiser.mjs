// Layer rules, generated from layers.json: the table is what people edit, this file only turns it into rules.
import { readFileSync } from "node:fs";

const layers = Object.entries(JSON.parse(readFileSync(new URL("./layers.json", import.meta.url), "utf8")));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const oneOf = (names) => names.map(escaped).join("|");
const folders = (names) => `^src/(${oneOf(names)})/`;
const packageFiles = (names) => `(^|/)node_modules/(${oneOf(names)})(/|$)`;

/**
 * A layer imports itself, the folders of its row and, of the folders under `types`, types alone. A row with `entry`
 * lets that one file reach further.
 */
function folderRules([name, row]) {
  const inside = `^src/${name}/`;
  const known = [name, ...row.imports, ...row.types];
  const entry = row.entry && `^${escaped(row.entry.file)}$`;
  const from = entry ? { path: inside, pathNot: entry } : { path: inside };
  const rules = [{ name: `${name}-folders`, from, to: { path: "^src/", pathNot: folders(known) } }];
  if (row.types.length > 0) {
    const values = { path: folders(row.types), dependencyTypesNot: ["type-only"] };
    rules.push({ name: `${name}-types-only`, from: { path: inside }, to: values });
  }
  if (entry) {
    const reach = folders([...known, ...row.entry.imports]);
    rules.push({ name: `${name}-entry`, from: { path: entry }, to: { path: "^src/", pathNot: reach } });
  }
  return rules;
}

/** Packages and Node modules only where the row names them. */
function packageRules([name, row]) {
  const from = { path: `^src/${name}/` };
  const allowed = row.packages.length === 0 ? {} : { pathNot: packageFiles(row.packages) };
  const packages = { name: `${name}-packages`, from, to: { path: "(^|/)node_modules/", ...allowed } };
  const node = { name: `${name}-node`, from, to: { dependencyTypes: ["core"] } };
  return row.node ? [packages] : [packages, node];
}

function reachRules([name, row]) {
  if (!row.neverReaches) return [];
  const to = { path: packageFiles(row.neverReaches), reachable: true };
  return [{ name: `${name}-reach`, from: { path: `^src/${name}/` }, to }];
}

const general = [
  {
    name: "no-cycles",
    from: { path: "^src/" },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  { name: "no-unresolved", from: { path: "^src/" }, to: { couldNotResolve: true } },
  { name: "no-tests-in-src", from: { path: "^src/" }, to: { path: "^test/" } },
];

export default {
  forbidden: [
    ...layers.flatMap(folderRules),
    ...layers.flatMap(packageRules),
    ...layers.flatMap(reachRules),
    ...general,
  ].map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".json", ".js", ".d.ts"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
