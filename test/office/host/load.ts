// Runs the unmodified library in Node or jsdom: the page's part (window, script loading) is played from node_modules.
// It is evaluated in the caller's realm, because it compares object prototypes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "./host";
import type { Host } from "./host";
import type { Target } from "./bridge";
import { fakePage } from "./page";
import { readSchema } from "./schema";
import type { Schema } from "./schema";
import type { HostOptions } from "./types";

const DIST = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist");
const BASE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let schema: Schema | undefined;

/** Read once per test file. */
export function librarySchema(): Schema {
  schema ??= readSchema(readFileSync(join(DIST, "excel-win32-16.01.debug.js"), "utf8"));
  return schema;
}

export interface LoadOptions extends HostOptions {
  /** Texts of classic scripts that stand after office.js in the page, such as dist/functions.js. */
  readonly scripts?: readonly string[];
  /** The readable build, for stepping through it. */
  readonly debug?: boolean;
  /** False starts the library as a plain browser does, without Excel. */
  readonly excel?: boolean;
}

export interface Loaded {
  readonly host: Host;
  /** What Office.onReady told. */
  readonly info: { readonly host: string | null; readonly platform: string | null; readonly addin?: unknown };
  /** Takes the library and its globals away, so that the next load starts clean. */
  readonly unload: () => void;
}

/** The library leaves timers behind; they must not wake up after its globals have gone. */
function trackTimers(target: Target): () => void {
  const original = globalThis.setTimeout;
  const running = new Set<ReturnType<typeof setTimeout>>();
  const tracked = (task: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): unknown => {
    const timer = original(() => {
      running.delete(timer);
      task(...args);
    }, delay);
    running.add(timer);
    return timer;
  };
  target["setTimeout"] = tracked;
  return () => {
    target["setTimeout"] = original;
    for (const timer of running) clearTimeout(timer);
  };
}

function run(text: string): void {
  const evaluate = globalThis.eval;
  evaluate(text);
}

/** The text that the library's address stands for, out of node_modules; a browser test's driver serves it too. */
export function libraryFile(url: string): string | undefined {
  if (!url.startsWith(BASE)) return undefined;
  const file = join(DIST, url.slice(BASE.length).split("?")[0] ?? "");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Loads office.js over a new host and waits until Office.onReady has answered. */
export async function loadOffice({
  scripts = [],
  debug = false,
  excel = true,
  ...options
}: LoadOptions = {}): Promise<Loaded> {
  const target = globalThis as unknown as Target;
  const before = new Map(
    Object.getOwnPropertyNames(target).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)]),
  );
  const stopTimers = trackTimers(target);
  const main = debug ? "office.debug.js" : "office.js";
  const page = fakePage(target, BASE + main, (url) => {
    const text = libraryFile(url);
    if (text === undefined) return false;
    run(text);
    return true;
  });
  const host = createHost(librarySchema(), options);
  if (excel) host.install(target);
  run(readFileSync(join(DIST, main), "utf8"));
  for (const script of scripts) run(script);
  const info = await (target["Office"] as { onReady: () => Promise<Loaded["info"]> }).onReady();
  // The library goes on after onReady: readiness of functions and actions costs two requests.
  await host.settled();
  const unload = (): void => {
    stopTimers();
    page.restore();
    for (const name of Object.getOwnPropertyNames(target)) {
      const was = before.get(name);
      const now = Object.getOwnPropertyDescriptor(target, name);
      if (!now?.configurable) continue;
      if (!was) Reflect.deleteProperty(target, name);
      else if (was.value !== now.value) Object.defineProperty(target, name, was);
    }
  };
  return { host, info, unload };
}
