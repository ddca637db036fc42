// layers.json, the folders of src/ and the tsconfigs say the same thing; the rules themselves run in `npm run layers`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

interface Row {
  readonly pure?: boolean;
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly entry?: { readonly file: string; readonly imports: readonly string[] };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(resolve(path), "utf8"));
const layers = readJson("layers.json") as Readonly<Record<string, Row>>;
const rows = Object.entries(layers);
const namesOf = (wanted: (row: Row) => boolean) => rows.filter(([, row]) => wanted(row)).map(([name]) => name);

const folders = readdirSync(resolve("src"), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => resolve(entry.parentPath, entry.name).slice(resolve("src").length + 1))
  .map((path) => path.split(/[\\/]/));

const includedBy = (tsconfig: string) => (readJson(tsconfig) as { readonly include: readonly string[] }).include;

describe("layers.json", () => {
  it("has a row for every folder of src that holds files", () => {
    const strangers = folders.map(([folder]) => folder).filter((folder) => folder === undefined || !(folder in layers));
    expect([...new Set(strangers)]).toEqual([]);
  });

  it("finds no file directly in src", () => {
    expect(folders.filter((path) => path.length === 1)).toEqual([]);
  });

  it("names only its own rows", () => {
    const named = rows.flatMap(([, row]) => [...row.imports, ...row.types, ...(row.entry?.imports ?? [])]);
    expect(named.filter((name) => !(name in layers))).toEqual([]);
  });

  it("lets the pure folders import pure folders only", () => {
    const pure = namesOf((row) => row.pure === true);
    expect(
      pure.flatMap((name) => [...layers[name]!.imports, ...layers[name]!.types]).filter((to) => !pure.includes(to)),
    ).toEqual([]);
  });

  it("keeps exceljs and fflate in xlsx, React in the pane and the preview", () => {
    expect(namesOf((row) => row.packages.includes("exceljs") || row.packages.includes("fflate"))).toEqual(["xlsx"]);
    expect(namesOf((row) => row.packages.includes("react"))).toEqual(["taskpane", "preview"]);
  });

  it("agrees with tsconfig.pure.json on what is pure", () => {
    expect([...includedBy("tsconfig.pure.json")].sort()).toEqual(
      namesOf((row) => row.pure === true)
        .map((name) => `src/${name}`)
        .sort(),
    );
  });

  it("names entry files that exist wherever the folder does", () => {
    const entries = rows.flatMap(([name, row]) => (row.entry && hasFiles(name) ? [row.entry.file] : []));
    expect(entries.filter((file) => !existsSync(resolve(file)))).toEqual([]);
  });
});

function hasFiles(folder: string): boolean {
  return folders.some(([first]) => first === folder);
}
