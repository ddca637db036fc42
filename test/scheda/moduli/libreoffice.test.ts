// The native formulas give what the PERF functions give, calculated by another spreadsheet: LibreOffice, where it is installed,
// else what it gave when its figures were recorded (UPDATE_LIBREOFFICE=1 records them anew). The record is of these very formulas.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { createWorkbook, readSnapshot } from "../../../src/xlsx/index";
import { CASES } from "./cases";
import { expectSame, filledForms, formulasOf, nameOf, perfFigures } from "./filled-forms";
import type { Figures } from "./filled-forms";

const RECORD = join(__dirname, "libreoffice.json");
const UPDATES = process.env["UPDATE_LIBREOFFICE"] === "1";

interface Record_ {
  readonly formulas: string;
  readonly results: Figures;
}

function digestOf(sheets: readonly NewSheet[]): string {
  const contents = sheets.map(({ name, cells }) => [name, ...cells.map(({ cell, content }) => [cell, content])]);
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex");
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function recalculate(sheets: readonly NewSheet[]): Promise<Figures> {
  const workbook = createWorkbook();
  const added = await workbook.addSheets(sheets);
  const saved = workbook.save();
  if (!added.ok || !saved.ok) throw new Error("the workbook could not be made");
  const folder = mkdtempSync(join(tmpdir(), "perf-moduli-"));
  try {
    const file = join(folder, "moduli.xlsx");
    writeFileSync(file, saved.value);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file], {
      stdio: "ignore",
    });
    const read = readSnapshot(new Uint8Array(readFileSync(join(out, "moduli.xlsx"))));
    if (!read.ok) throw new Error(read.error.code);
    return formulasOf(read.value);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("native formulas in LibreOffice", () => {
  const sheets = filledForms("native");
  const expected = perfFigures();
  const recorded = (): Record_ => JSON.parse(readFileSync(RECORD, "utf8")) as Record_;

  it("are the recorded ones", async () => {
    if (UPDATES) {
      const results = await recalculate(sheets);
      writeFileSync(RECORD, `${JSON.stringify({ formulas: digestOf(sheets), results }, null, 1)}\n`);
    }
    expect(digestOf(sheets)).toBe(recorded().formulas);
  });

  it.each(CASES.map((one, index) => [nameOf(index, one)] as const))(
    "%s: every recorded figure is the PERF functions' own",
    (name) => {
      expectSame(recorded().results[name] ?? {}, expected[name] ?? {});
    },
  );

  (hasLibreOffice() ? it : it.skip)("are calculated anew to the same figures", async () => {
    const results = await recalculate(sheets);
    expect(Object.keys(results)).toEqual(sheets.map(({ name }) => name));
    for (const { name } of sheets) expectSame(results[name] ?? {}, expected[name] ?? {});
  });
});
