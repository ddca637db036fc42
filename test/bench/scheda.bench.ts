// What a scheda costs: weights due, points, total, band, in plain Node (the sandbox of the test runner makes every global
// slow), beside the same schede as native formulas in LibreOffice where it is installed. Writes results.md.
import { describe, expect, it } from "@jest/globals";
import { transformFileSync } from "@swc/core";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");
const FOLDERS = ["lib", "calc", "sistema", "sistema/sets"];
/** Seven native formulas at 1.3 µs each, a tenth of it. */
const LIMIT_NS = 910;
const NATIVE_SCHEDE = 5000;

interface Timings {
  readonly punteggio: number;
  readonly fascia: number;
  readonly scheda: number;
  readonly schedaTerzi: number;
  readonly perche: number;
}

const RUNNER = `
const { defaultSistema } = require("./sistema/catalogue");
const { computePunteggio, computeScheda, explainScheda } = require("./calc/scheda");
const { findFascia } = require("./calc/fascia");
const scelte = {};
const schede = (figure) => Array.from({ length: 1000 }, (_, i) => ({ categoria: "dirigente", percentuali: figure(i) }));
const whole = schede((i) => [50 + (i % 50), 40 + ((i * 7) % 60) + 0.25, i % 6, (i * 13) % 100, 88.5]);
const thirds = schede((i) => [(50 + (i % 50)) / 3, 100 / 3, i % 6, ((i * 13) % 100) / 3, 200 / 3]);
function time(list, compute) {
  let best = Infinity;
  for (let round = 0; round < 12; round++) {
    const start = process.hrtime.bigint();
    for (let k = 0; k < 40; k++) for (const dati of list) compute(dati);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / (40 * list.length));
  }
  return best;
}
const total = (dati) => computePunteggio(defaultSistema, scelte, dati);
const band = (dati) => findFascia(defaultSistema, scelte, total(dati).value);
const whole_scheda = (dati) => computeScheda(defaultSistema, scelte, dati);
console.log(JSON.stringify({
  punteggio: time(whole, total),
  fascia: time(whole, band),
  scheda: time(whole, whole_scheda),
  schedaTerzi: time(thirds, whole_scheda),
  perche: time(whole, (dati) => explainScheda(defaultSistema, scelte, dati)),
}));
`;

describe("the cost of a scheda", () => {
  it("is below a tenth of seven native formulas", () => {
    const ours = timeInNode();
    const native = timeNative();
    writeFileSync(join(__dirname, "results.md"), report(ours, native));
    expect(ours.scheda).toBeLessThan(LIMIT_NS);
  }, 300_000);
});

function timeInNode(): Timings {
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const folder of FOLDERS) build(folder, out);
    writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }');
    writeFileSync(join(out, "run.js"), RUNNER);
    return JSON.parse(execFileSync(process.execPath, [join(out, "run.js")], { encoding: "utf8" })) as Timings;
  } finally {
    rmSync(out, { recursive: true });
  }
}

function build(folder: string, out: string): void {
  for (const name of readdirSync(join(ROOT, "src", folder))) {
    const from = join(ROOT, "src", folder, name);
    const to = join(out, folder, name.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(to), { recursive: true });
    if (name.endsWith(".json")) copyFileSync(from, to);
    if (name.endsWith(".ts")) writeFileSync(to, compile(from));
  }
}

function compile(file: string): string {
  const jsc = { target: "es2022", parser: { syntax: "typescript" } } as const;
  return transformFileSync(file, { swcrc: false, jsc, module: { type: "commonjs" } }).code;
}

/** Nanoseconds a scheda; null where there is no LibreOffice with its Python bridge. */
function timeNative(): number | null {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    const script = join(__dirname, "native-formulas.py");
    const args = [script, String(NATIVE_SCHEDE), "5"];
    const python = process.env["BENCH_PYTHON"] ?? "/usr/bin/python3";
    return Number(execFileSync(python, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return null;
  }
}

function report(ours: Timings, native: number | null): string {
  const row = (what: string, nanoseconds: number): string => `- ${what}: ${(nanoseconds / 1000).toFixed(2)} µs`;
  const beside =
    native === null
      ? ["LibreOffice was not found: no native formulas beside these."]
      : [
          `The same ${NATIVE_SCHEDE} schede as seven native formulas each (five factors, total, band), LibreOffice \`calculateAll\`:`,
          `**${(native / 1000).toFixed(2)} µs** a scheda; ours, weights, total and band, ${(native / ours.fascia).toFixed(0)} times less, with every row, pay and threshold ${(native / ours.scheda).toFixed(0)} times less.`,
        ];
  return [
    "# The cost of a scheda",
    "",
    "Written by `npm run bench`. Best of twelve rounds of 40 000 schede of a dirigente, Node, one thread.",
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}.`,
    "",
    row("weights due and total score", ours.punteggio),
    row("the same and the band", ours.fascia),
    row("the whole scheda: points of each factor, total, band, pay, threshold", ours.scheda),
    row("the whole scheda with thirds (66.666…) among the figures", ours.schedaTerzi),
    row("the whole scheda with its steps", ours.perche),
    "",
    ...beside,
    "",
  ].join("\n");
}
