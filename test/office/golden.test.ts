// Real workbooks in the host: nothing is lost on the way in and out, and calculating anew agrees with what Excel had stored.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readSnapshot } from "../../src/xlsx";
import { loadOffice } from "./host/load";
import type { Loaded } from "./host/load";
import { fromSnapshot, listCells } from "./host/snapshot";
import type { CellData, WorkbookData } from "./host/types";

const GOLDEN = join(process.cwd(), "test", "golden");
const files = readdirSync(GOLDEN).filter((name) => name.endsWith(".xlsx"));

function read(name: string): WorkbookData {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(join(GOLDEN, name))));
  if (!snapshot.ok) throw new Error(`${name} cannot be read.`);
  return fromSnapshot(snapshot.value);
}

/** Sheets whose formulas cannot give what is stored with them: they name sheets that are missing, or an error is stated. */
const STATED = new Set(["rimando", "errore"]);

/** Files keep up to seventeen digits, the host computes fifteen: they are compared at fourteen. */
function comparable(data: WorkbookData): ReturnType<typeof listCells> {
  const sheets = data.sheets.filter(({ name }) => !STATED.has(name));
  const rounded = (cell: CellData): CellData =>
    typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toPrecision(14)) } : cell;
  return listCells({ ...data, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(rounded) })) });
}

describe("A golden workbook", () => {
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await loadOffice();
  });
  afterAll(() => loaded.unload());

  it.each(files)("%s comes back as it was, also after a full calculation", async (name) => {
    const data = read(name);
    loaded.host.load(data);
    expect(listCells(loaded.host.dump())).toEqual(listCells(data));
    await Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    // Formulas that came without a value get one.
    expect(comparable(loaded.host.dump())).toMatchObject(comparable(data));
  });
});
