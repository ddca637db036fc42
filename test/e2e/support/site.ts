// The built pages, as they would be hosted: bundled once per test file into a temporary folder, served on this machine.
import { execFile } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";

const WEBPACK = join(process.cwd(), "node_modules", "webpack", "bin", "webpack.js");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

export interface Site {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

export type Bundle = "functions" | "preview" | "taskpane";

/** Not minified where that takes long and changes nothing that tests see; the pane is what an office would install. */
export async function openSite(bundles: readonly Bundle[]): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "perf-pagine-"));
  for (const bundle of bundles) await build(bundle, folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function build(bundle: Bundle, folder: string): Promise<void> {
  const quick = { functions: ["--mode", "development"], preview: ["--no-optimization-minimize"], taskpane: [] };
  const args = [
    WEBPACK,
    "--env",
    `bundle=${bundle}`,
    "--env",
    "baseUrl=https://perf.example.it",
    "--output-path",
    folder,
  ];
  await promisify(execFile)(process.execPath, [...args, ...quick[bundle]], { maxBuffer: 64 * 1024 * 1024 });
}
