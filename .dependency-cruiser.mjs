// Layer rules, generated from layers.json: the table is what people edit, this file only turns it into rules.
import { readFileSync } from "node:fs";

const layers = Object.entries(JSON.parse(readFileSync(new URL("./layers.json", import.meta.url), "utf8")));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const oneOf = (names) => names.map(escaped).join("|");
const folders = (names) => `^src/(${oneOf(names)})/`;
const packageFiles = (names) => `(^|/)node_modules/(${oneOf(names)})(/|$)`;

/** A layer imports itself, the folders of its row and, from its entry file alone, the folders of `entry`. */
function folderRules([name, row]) {
  const from = row.entry
    ? { path: `^src/${name}/`, pathNot: `^${escaped(row.entry.file)}$` }
    : { path: `^src/${name}/` };
  const known = [name, ...row.imports];
  const rules = [
    {
      name: `${name}-values`,
      from,
      to: { path: "^src/", pathNot: folders(known), dependencyTypesNot: ["type-only"] },
    },
    { name: `${name}-types`, from, to: { path: "^src/", pathNot: folders([...known, ...row.types]) } },
  ];
  if (!row.entry) return rules;
  const entryFolders = folders([...known, ...row.types, ...row.entry.imports]);
  return [
    ...rules,
    { name: `${name}-entry`, from: { path: from.pathNot }, to: { path: "^src/", pathNot: entryFolders } },
  ];
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
      extensions: [".ts", ".tsx", ".json", ".js", ".d.ts"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
