// A workbook in the Excel of the tests, and the production port over it through the unmodified office.js.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../src/xlsx";
import type { Result } from "../../src/lib/result";
import type { Snapshot } from "../../src/workbook/cell";
import type { Host } from "../office/host/host";
import type { CellData, SheetData, WorkbookData } from "../office/host/types";

const GOLDEN = join(process.cwd(), "test", "golden");

export const goldenFiles = readdirSync(GOLDEN).filter((name) => name.endsWith(".xlsx"));

export function readGolden(name: string): Snapshot {
  return valueOf(readSnapshot(new Uint8Array(readFileSync(join(GOLDEN, name)))));
}

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function errorOf(result: Result<unknown, unknown>): unknown {
  if (result.ok) throw new Error("It should have been refused.");
  return result.error;
}

/** Rows of plain values from A1 on; null leaves a cell out. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellData["value"] | Omit<CellData, "row" | "col">)[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((content, col): CellData[] => {
      if (content === null || content === undefined) return [];
      const isPlain = typeof content !== "object" || "error" in content;
      return [isPlain ? { row: at, col, value: content } : { ...content, row: at, col }];
    }),
  );
  return { name, cells, ...more };
}

/** One scheda below the other on one sheet: a title over merged cells, six rows, a blank one between. */
export function manySchede(count: number): WorkbookData {
  const rows = Array.from({ length: count }, (_, at) => [
    [`Scheda di valutazione ${at + 1} - Dirigente`],
    ["Fattore", "Peso", "% di raggiungimento", "Punteggio"],
    [
      "Obiettivi individuali di sviluppo",
      30,
      { value: 90, format: "0.00" },
      { value: 27, formula: `=B${at * 8 + 3}*C${at * 8 + 3}/100` },
    ],
    ["Obiettivi di struttura", 20, { value: 80, format: "0.00" }, 16],
    ["Comportamenti organizzativi", 40, { value: 100, format: "0.00" }, 40],
    ["Capacità di valutazione", 10, { value: 70, format: "0.00" }, 7],
    ["Totale", 100, null, 90],
    [],
  ]).flat();
  const merges = Array.from({ length: count }, (_, at) => `A${at * 8 + 1}:D${at * 8 + 1}`);
  return { sheets: [sheetOf("Schede", rows, { merges })] };
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The library's clean-up of the batch before is still on its way and would take a fault or a count to itself. */
export async function start(host: Host, data: WorkbookData): Promise<void> {
  await host.settled();
  host.load(data);
}

export async function requestsOf(host: Host, action: () => Promise<unknown>): Promise<number> {
  await host.settled();
  host.resetRequests();
  await action();
  await host.settled();
  return host.countRequests();
}
