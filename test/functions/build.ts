// The real build of the functions bundle, in a folder of its own; once for each test file that asks.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface Built {
  readonly script: Buffer;
  readonly italian: FunctionsJson;
  readonly english: FunctionsJson;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

export function buildFunctions(...options: readonly string[]): Built {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  const webpack = join("node_modules", "webpack-cli", "bin", "cli.js");
  execFileSync(process.execPath, [webpack, "--env", "bundle=functions", "--output-path", folder, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  return {
    script: readFileSync(join(folder, "functions.js")),
    italian: JSON.parse(read("functions.json")) as FunctionsJson,
    english: JSON.parse(read("functions.en-us.json")) as FunctionsJson,
    read,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
