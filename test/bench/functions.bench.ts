// What a call of the functions costs, in the script that ships, in plain Node (the sandbox of the test runner makes every global
// slow): PERF.FASCIA beside the native formula it replaces, PERF.GRADUATORIA beside sorting alone. Writes functions.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { buildFunctions } from "../functions/build";

/** Same order of magnitude as a native formula, about 1.3 µs. */
const FASCIA_LIMIT_US = 13;
const GRADUATORIA_TIMES_SORTING = 10;
const NATIVE_SCHEDE = 5000;
const FORMULAS_PER_SCHEDA = 7;
const REPORT = join(__dirname, "functions.md");

interface Timings {
  readonly boot: number;
  readonly fascia: number;
  readonly fasciaAgain: number;
  readonly graduatoria: number;
  readonly graduatoriaAgain: number;
  readonly sorting: number;
}

const RUNNER = `
const { readFileSync } = require("node:fs");
const registered = new Map();
globalThis.CustomFunctions = { associate: (id, shell) => registered.set(id, shell), Error: class {} };
const started = process.hrtime.bigint();
(0, eval)(readFileSync(__dirname + "/functions.js", "utf8"));
const boot = Number(process.hrtime.bigint() - started) / 1e6;
PERF.imposta();
const time = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const best = (rounds, run) => Math.min(...Array.from({ length: rounds }, (_, round) => time(() => run(round))));
const fascia = registered.get("FASCIA");
const invocation = { functionName: "FASCIA" };
const CALLS = 100000;
// Other scores every round: nothing is answered from memory.
const fresh = (round) => { for (let at = 0; at < CALLS; at++) fascia((at + round * 0.0001) % 100, null, null, null, invocation); };
const again = () => { for (let at = 0; at < CALLS; at++) fascia((at % 100) + 0.5, null, null, null, invocation); };
const PEOPLE = 10000;
const people = (round) => Array.from({ length: PEOPLE }, (_, at) => [((at * 7919 + round) % 10001) / 100]);
const names = Array.from({ length: PEOPLE }, (_, at) => ["Persona " + at]);
const lists = Array.from({ length: 8 }, (_, round) => people(round));
const graduatoria = registered.get("GRADUATORIA");
const rank = (list) => graduatoria(names, list, null, null, invocation);
const sort = (list) => list.map(([punteggio], at) => [punteggio, names[at][0]]).sort((one, other) => other[0] - one[0]);
const fasciaTime = best(6, fresh);
const fasciaAgain = best(6, again);
const sorting = best(8, (round) => sort(lists[round]));
const ranking = best(8, (round) => rank(lists[round]));
const rankingAgain = best(8, () => rank(lists[0]));
console.log(JSON.stringify({
  boot, fascia: fasciaTime * 1000 / CALLS, fasciaAgain: fasciaAgain * 1000 / CALLS,
  graduatoria: ranking, graduatoriaAgain: rankingAgain, sorting,
}));
`;

it("costs as much as a native formula or less, and little more than sorting", () => {
  const ours = timeInNode();
  const native = timeNative();
  writeFileSync(REPORT, report(ours, native));
  execFileSync(process.execPath, [join("node_modules", "prettier", "bin", "prettier.cjs"), "--write", REPORT]);
  expect(ours.fascia).toBeLessThan(FASCIA_LIMIT_US);
  expect(ours.graduatoria).toBeLessThan(ours.sorting * GRADUATORIA_TIMES_SORTING);
}, 300_000);

function timeInNode(): Timings {
  const built = buildFunctions();
  const folder = mkdtempSync(join(tmpdir(), "bench-functions-"));
  try {
    writeFileSync(join(folder, "functions.js"), built.script);
    writeFileSync(join(folder, "run.cjs"), RUNNER);
    return JSON.parse(execFileSync(process.execPath, [join(folder, "run.cjs")], { encoding: "utf8" })) as Timings;
  } finally {
    rmSync(folder, { recursive: true });
    built.remove();
  }
}

/** Microseconds a native formula; null where there is no LibreOffice with its Python bridge. */
function timeNative(): number | null {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    const args = [join(__dirname, "native-formulas.py"), String(NATIVE_SCHEDE), "5"];
    const python = process.env["BENCH_PYTHON"] ?? "/usr/bin/python3";
    const output = execFileSync(python, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return Number(output) / 1000 / FORMULAS_PER_SCHEDA;
  } catch {
    return null;
  }
}

function report(ours: Timings, native: number | null): string {
  const beside =
    native === null
      ? "LibreOffice was not found: no native formula beside these."
      : `A native formula (the points, the total, the band of a scheda), LibreOffice \`calculateAll\`: **${native.toFixed(2)} µs** on average.`;
  return [
    "# The cost of the functions",
    "",
    "Written by `npm run bench`: dist/functions.js in Node, one thread, best of several rounds. What Excel adds to a call (messages between",
    "processes, batches, waits) is not in it.",
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}.`,
    "",
    "| what | time |",
    "|---|---|",
    `| reading the script, all functions associated | ${ours.boot.toFixed(1)} ms |`,
    `| \`PERF.FASCIA\`, 100 000 calls with other scores | ${ours.fascia.toFixed(2)} µs a call |`,
    `| the same scores again | ${ours.fasciaAgain.toFixed(2)} µs a call |`,
    `| \`PERF.GRADUATORIA\` over 10 000 people | ${ours.graduatoria.toFixed(1)} ms |`,
    `| the same people again | ${ours.graduatoriaAgain.toFixed(1)} ms |`,
    `| sorting the same 10 000 alone | ${ours.sorting.toFixed(1)} ms |`,
    "",
    beside,
    "",
  ].join("\n");
}
