// `npm start`: checks the sample workbooks with the command line. Findings are what it is there to show, so that
// exit status 1 of the check is a success here.
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
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
