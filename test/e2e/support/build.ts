// The bundles under test, built once for all test files (which run side by side) and again only when a source has changed.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

export type Bundle = "cli" | "functions" | "preview" | "taskpane";

const ROOT = process.cwd();
const CACHE = join(ROOT, "node_modules", ".cache", "perf-e2e");
const SOURCES = ["src", "bin", "assets", "scripts", "webpack.config.js", "package-lock.json", "manifest.xml"];
/** Not minified where that takes long and changes nothing that tests see; the pane is what an office would install. */
const OPTIONS: Readonly<Record<Bundle, readonly string[]>> = {
  cli: [],
  functions: ["--mode", "development"],
  preview: ["--no-optimization-minimize"],
  taskpane: ["--env", "baseUrl=https://perf.example.it"],
};
const LONGEST = 170_000;

/** The folder with the bundles. */
export async function buildBundles(bundles: readonly Bundle[]): Promise<string> {
  const folder = join(CACHE, fingerprint());
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    if (join(CACHE, old) !== folder) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  for (const bundle of bundles) await buildOnce(bundle, folder);
  return folder;
}

async function buildOnce(bundle: Bundle, folder: string): Promise<void> {
  const done = join(folder, `.${bundle}-done`);
  const lock = join(folder, `.${bundle}-lock`);
  const limit = Date.now() + LONGEST;
  while (!existsSync(done) && Date.now() < limit) {
    if (!take(lock)) {
      await pause(200);
      continue;
    }
    try {
      await build(bundle, folder);
      writeFileSync(done, "");
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** Making a folder succeeds for one of several processes; a lock left behind by a killed one is taken over. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = existsSync(lock) ? statSync(lock).mtimeMs : Date.now();
    if (Date.now() - since > LONGEST) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function build(bundle: Bundle, folder: string): Promise<void> {
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const output = bundle === "cli" ? join(folder, "dist", "cli") : folder;
  const args = [webpack, "--env", `bundle=${bundle}`, "--output-path", output, ...OPTIONS[bundle]];
  await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  if (bundle !== "cli") return;
  mkdirSync(join(folder, "bin"), { recursive: true });
  for (const file of ["bin/scheda.mjs", "package.json"]) copyFileSync(join(ROOT, file), join(folder, file));
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const visit = (path: string): void => {
    const stat = statSync(path);
    if (!stat.isDirectory()) hash.update(`${path} ${String(stat.size)} ${String(stat.mtimeMs)}\n`);
    else for (const name of readdirSync(path).sort()) visit(join(path, name));
  };
  for (const source of SOURCES) visit(join(ROOT, source));
  return hash.digest("hex").slice(0, 16);
}
