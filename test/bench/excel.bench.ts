// A thousand schede checked end to end over the real office.js and the Excel of the tests. The library and that Excel take
// their time too; ours is what is left when a bare reading of the same cells is taken off. Writes excel.md.
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { createExcelWorkbook } from "../../src/excel";
import { checkWorkbook } from "../../src/scheda";
import { manySchede, requestsOf, start, valueOf } from "../excel/support";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";

const SCHEDE = 1000;
const ROUNDS = 5;
const LIMIT_MS = 1000;

let excel: Loaded;
beforeAll(async () => {
  excel = await loadOffice({ limitBytes: 5_000_000 });
});
afterAll(() => excel.unload());

async function best(run: () => unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    await excel.host.settled();
    const begin = performance.now();
    await run();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

/** The same cells, asked for and thrown away. */
async function readBare(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange(true);
    range.load({ values: true, formulas: true, numberFormat: true });
    await context.sync();
  });
}

it("checks a thousand schede in less than a second of our own", async () => {
  await start(excel.host, manySchede(SCHEDE));
  const workbook = createExcelWorkbook();
  const snapshot = valueOf(await workbook.read());
  const { schede } = checkWorkbook(snapshot);
  expect(schede).toHaveLength(SCHEDE);
  const requests = await requestsOf(excel.host, () => workbook.read());
  const bare = await best(readBare);
  const reading = await best(() => workbook.read());
  const checking = await best(() => checkWorkbook(snapshot));
  const own = Math.max(0, reading - bare) + checking;
  const ms = (value: number): string => `${Math.round(value).toString()} ms`;
  const lines = [
    "# A thousand schede over Excel",
    "",
    `Written by \`npm run bench\`: ${String(SCHEDE)} schede of five rows on one sheet, best of ${String(ROUNDS)} rounds, under jest.`,
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}.`,
    "",
    `- requests: ${String(requests)}`,
    `- reading, with the library and the Excel of the tests: ${ms(reading)}`,
    `- of which a bare reading of the same cells takes: ${ms(bare)}`,
    `- recognising and checking: ${ms(checking)}`,
    `- **ours: ${ms(own)}**`,
    "",
  ];
  writeFileSync(join(__dirname, "excel.md"), lines.join("\n"));
  expect(own).toBeLessThan(LIMIT_MS);
}, 120_000);
