// `npm start`: checks the sample workbooks with the command line, then serves the page that shows PERF beside a grid, anew
// at each change. Findings are what the check is there to show, so that its exit status 1 is a success here.
// With --no-server, and where continuous integration runs it, it ends after the check.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = readdirSync(`${root}assets/esempi`)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => `assets/esempi/${name}`);

if (samples.length === 0) throw new Error("assets/esempi holds no workbook.");

const command = ["bin/scheda.mjs", "verifica", ...samples];
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
const isChecked = status === 0 || status === 1;
process.exitCode = isChecked ? 0 : (status ?? 2);

const servesPage = !process.argv.includes("--no-server") && process.env.CI === undefined;
if (isChecked && servesPage) {
  const { servePreview } = await import("./preview/serve.js");
  await servePreview();
}
