// What checking 500 workbooks of one scheda costs, beside only reading them with exceljs. Each measurement is a process of
// its own, start included. Run after `npm run prepare`: node test/bench/files.mjs; writes results-files.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILES = 500;
const ROUNDS = 5;
const LIMIT = 1.2;

/** The sample with another surname in each file, so that no two are the same. */
function makeFiles(folder) {
  const parts = unzipSync(readFileSync(join(ROOT, "test/golden/01_scheda_dirigente.xlsx")));
  const strings = strFromU8(parts["xl/sharedStrings.xml"]);
  for (let index = 0; index < FILES; index++) {
    const named = strings.replaceAll("Prova", `Prova${String(index)}`);
    const name = `scheda-${String(index).padStart(3, "0")}.xlsx`;
    writeFileSync(join(folder, name), zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(named) }));
  }
}

/** Reads every file of a folder with exceljs, one after the other, and does nothing with them. */
const READER = `
import ExcelJS from "exceljs";
import { readdirSync, readFileSync } from "node:fs";
for (const name of readdirSync(process.argv[1])) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(process.argv[1] + "/" + name));
}
`;

/** Tells the peak of the process on the way out, before whatever it printed can be lost. */
const PEAK =
  "process.on('exit', () => { const use = process.resourceUsage(); require('node:fs').writeSync(2, 'peak ' + use.maxRSS + ' cpu ' + (use.userCPUTime + use.systemCPUTime) + '\\n'); });";

function measure(args) {
  let best = Infinity;
  let peak = 0;
  let cpu = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('${ROOT}'); ${PEAK}`)}`;
    const run = spawnSync(process.execPath, ["--import", hook, ...args], {
      cwd: ROOT,
      maxBuffer: 1e9,
      encoding: "utf8",
    });
    if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
    best = Math.min(best, performance.now() - started);
    const used = [...run.stderr.matchAll(/peak (\d+) cpu (\d+)/g)];
    peak = Math.max(peak, ...used.map(([, size]) => Number(size)));
    cpu = Math.min(cpu, Math.max(...used.map(([, , microseconds]) => Number(microseconds))));
  }
  return { seconds: best / 1000, cpu: cpu / 1e6, megabytes: peak / 1024 };
}

const folder = mkdtempSync(join(tmpdir(), "perf-bench-"));
try {
  makeFiles(folder);
  const reading = measure(["--input-type=module", "--eval", READER, folder]);
  const checking = measure(["bin/scheda.mjs", "verifica", folder, "--json"]);
  const one = measure(["bin/scheda.mjs", "verifica", join(folder, readdirSync(folder)[0]), "--json"]);
  const ratio = checking.seconds / reading.seconds;
  const line = (what, { seconds, cpu, megabytes }) =>
    `- ${what}: ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of processor), ${megabytes.toFixed(0)} MB at the peak`;
  const report = [
    `# ${String(FILES)} workbooks of one scheda`,
    "",
    `Node ${process.versions.node}, ${String(cpus().length)} cores (${cpus()[0]?.model ?? "?"}), best of ${String(ROUNDS)}.`,
    "",
    line("only reading with exceljs 4.4.0", reading),
    line("`scheda verifica --json`, all of it", checking),
    line("`scheda verifica --json` of one file, start included", one),
    `- check / reading: ${ratio.toFixed(2)} (limit ${String(LIMIT)})`,
    "",
  ].join("\n");
  writeFileSync(join(ROOT, "test/bench/results-files.md"), report);
  process.stdout.write(report);
  if (ratio > LIMIT) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
