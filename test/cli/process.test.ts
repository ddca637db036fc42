// The built command as people call it: bin/scheda.mjs over a build of its own.
import { beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documents, GOLDEN, temporaryFolder } from "./host";
import { writeStaff } from "./staff-file";

const ROOT = join(__dirname, "../..");
const folder = temporaryFolder();
const bin = join(folder, "bin/scheda.mjs");
const CLEAN = join(GOLDEN, "01_scheda_dirigente.xlsx");
const WRONG = join(GOLDEN, "10_schede_da_rivedere.xlsx");

beforeAll(() => {
  mkdirSync(join(folder, "bin"));
  copyFileSync(join(ROOT, "bin/scheda.mjs"), bin);
  copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--env", "bundle=cli", "--output-path", join(folder, "dist/cli")], {
    cwd: ROOT,
  });
}, 120_000);

const start = (...args: readonly string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });

describe("bin/scheda.mjs", () => {
  it("gives the exit status, the documents on one output and the troubles on the other", () => {
    expect(start("verifica", CLEAN).status).toBe(0);
    const { status, stdout, stderr } = start("verifica", "--json", WRONG, "manca.xlsx");
    expect(status).toBe(2);
    expect(documents(stdout)).toHaveLength(1);
    expect(stderr).toBe("manca.xlsx: il file non esiste; controllare il nome e la cartella.\n");
    expect(start("verifica", WRONG).status).toBe(1);
    expect(start("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("checks many files in worker threads and prints them in the order of the arguments", () => {
    const files = Array.from({ length: 60 }, (_, index) =>
      index % 7 === 3 ? WRONG : index === 20 ? "manca.xlsx" : CLEAN,
    );
    const { status, stdout, stderr } = start("verifica", "--json", ...files);
    expect(status).toBe(2);
    expect(documents(stdout).map(({ file }) => file)).toEqual(files.filter((file) => file !== "manca.xlsx"));
    expect(stderr.match(/manca\.xlsx/g)).toHaveLength(1);
  });

  it("exports from worker threads too", () => {
    const files = Array.from({ length: 20 }, () => WRONG);
    const { status, stderr } = start("verifica", "--json", ...files, "--esporta", join(folder, "copie"));
    expect([status, stderr]).toEqual([1, ""]);
    const copy = start("verifica", "--json", join(folder, "copie"));
    expect(documents(copy.stdout)).toHaveLength(20);
  });

  it("ends without a word when nobody reads any more", async () => {
    const child = spawn(process.execPath, [bin, "verifica", ...Array.from({ length: 200 }, () => WRONG)]);
    let err = "";
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.once("close", resolve));
    expect(err).toBe("");
  });

  it("stops at Ctrl+C between two files of genera: those made are whole, nothing stands beside them", async () => {
    const letters = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index));
    const rows = letters.flatMap((one) =>
      letters.map(
        (other) => [`Prova${one.toLowerCase()} Nome${other.toLowerCase()}`, "Tributi", "C", "Bianchi Anna"] as const,
      ),
    );
    const staff = await writeStaff(join(folder, "personale.xlsx"), rows);
    const out = join(folder, "interrotte");
    const running = spawn(process.execPath, [bin, "genera", staff, out]);
    let err = "";
    running.stderr.on("data", (text) => (err += String(text)));
    const ended = new Promise<number | null>((resolve) => running.on("exit", resolve));
    const made = (): readonly string[] => (existsSync(out) ? readdirSync(out) : []);
    while (made().length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    running.kill("SIGINT");
    expect(await ended).toBe(2);
    expect(err).toMatch(/^Interrotto: \d+ file fatti su 400, tutti interi; gli altri non sono stati scritti\.\n$/);
    expect(made().length).toBeLessThan(400);
    for (const name of made()) {
      expect(name).toMatch(/^Prova\w Nome\w\.xlsx$/);
      // The end of a whole zip.
      expect(readFileSync(join(out, name)).subarray(-22, -18).toString("latin1")).toBe("PK\u0005\u0006");
    }
  }, 60_000);
});
