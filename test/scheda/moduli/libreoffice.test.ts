// The native formulas give what the PERF functions give, calculated by another spreadsheet: LibreOffice, where it is installed,
// else what it gave when its figures were recorded (UPDATE_LIBREOFFICE=1 records them anew). The record is of these very formulas.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { buildModulo } from "../../../src/scheda/moduli/index";
import type { FormulaKind } from "../../../src/scheda/moduli/types";
import type { CellValue, Snapshot } from "../../../src/workbook/cell";
import { cellAddress } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { createWorkbook, readSnapshot } from "../../../src/xlsx/index";
import { withScelte } from "../../functions/support";
import { calculate } from "./calculate";
import { CASES, sistemaOf } from "./cases";
import type { Case } from "./cases";
import type { Cells } from "./fill";

const RECORD = join(__dirname, "libreoffice.json");
const UPDATES = process.env["UPDATE_LIBREOFFICE"] === "1";

interface Record_ {
  readonly formulas: string;
  /** Results by sheet and cell; blank texts are "". */
  readonly results: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
}

const nameOf = (index: number, { modulo }: Case): string => `${String(index + 1)} ${modulo}`;

function build(formule: FormulaKind, one: Case, index: number): { readonly sheet: NewSheet; readonly cells: Cells } {
  const { sistema = "arsac-2017", scelte = {}, modulo, contenuto } = one;
  const opzioni = { sistema: sistemaOf(sistema), scelte, anno: 2025, formule, protetti: false };
  const sheet = buildModulo(modulo, opzioni, { ...contenuto, nome: nameOf(index, one) });
  const cells: Cells = {};
  one.fill(sheet, cells);
  // Names of tables are the workbook's: here the same form stands in it several times.
  return { sheet: { ...sheet, tables: [] }, cells };
}

function formulasOf({ sheets }: Snapshot): Record_["results"] {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap(({ cells }) =>
          cells
            .filter(({ formula }) => formula !== undefined)
            .map(({ row, col, value }) => [cellAddress(row, col), value === null ? "" : value] as const),
        ),
      ),
    ]),
  );
}

function perfResults(): Record_["results"] {
  return Object.assign(
    {},
    ...CASES.map((one, index) => {
      withScelte(one.scelte ?? {}, one.sistema ?? "arsac-2017");
      const { sheet, cells } = build("perf", one, index);
      return formulasOf(calculate([sheet], { [sheet.name]: cells }));
    }),
  ) as Record_["results"];
}

function nativeSheets(): readonly NewSheet[] {
  return CASES.map((one, index) => {
    const { sheet, cells } = build("native", one, index);
    // Without results in the file all of them are LibreOffice's.
    return {
      ...sheet,
      cells: sheet.cells.map(({ shown: _, ...cell }) => ({ ...cell, content: cells[cell.cell] ?? cell.content })),
    };
  });
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

async function recalculate(sheets: readonly NewSheet[]): Promise<Record_["results"]> {
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
  const sheets = nativeSheets();
  const expected = perfResults();
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

/** Both kinds of form have formulas in the same places, but for weights that nothing moves and the columns beside a table. */
function expectSame(native: Readonly<Record<string, CellValue>>, perf: Readonly<Record<string, CellValue>>): void {
  const common = Object.keys(perf).filter((cell) => cell in native);
  expect(common.length).toBeGreaterThan(2);
  for (const cell of common) {
    const [one, other] = [native[cell], perf[cell]];
    if (typeof one === "number" && typeof other === "number")
      expect([cell, one]).toEqual([cell, expect.closeTo(other, 9)]);
    else expect([cell, one]).toEqual([cell, other]);
  }
}
