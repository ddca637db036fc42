// The check over Excel and over the file: the same findings; its fixes, one after the other, and all of them taken back.
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { checkWorkbook } from "../../src/scheda";
import type { Edit } from "../../src/workbook/edit";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { fromSnapshot } from "../office/host/snapshot";
import { goldenFiles, readGolden, start, valueOf } from "./support";

const workbook = createExcelWorkbook();
let excel: Loaded;
let fixed = 0;
beforeAll(async () => {
  excel = await loadOffice();
});
afterAll(() => excel.unload());

describe("Verifica over Excel", () => {
  it.each(goldenFiles)("finds in %s what the command line finds, corrects it and takes it back", async (name) => {
    const snapshot = readGolden(name);
    await start(excel.host, fromSnapshot(snapshot));
    // Excel calculates what a file left without a result.
    const isComplete = snapshot.sheets.every(({ rows }) =>
      rows.every(({ cells }) => cells.every((cell) => !cell.uncached)),
    );
    const read = valueOf(await workbook.read());
    const { findings } = checkWorkbook(read);
    if (isComplete) expect(findings).toEqual(checkWorkbook(snapshot).findings);
    const before = excel.host.dump();
    const undos: (readonly Edit[])[] = [];
    for (const { fix } of findings) {
      const done = await workbook.apply(fix ?? []);
      // Two findings may correct the same cell: the second one is refused, and nothing of it is written.
      if (done.ok) undos.push(done.value);
      else expect(done.error).toMatchObject({ code: expect.stringMatching(/^(CELLA_CAMBIATA|FOGLIO_PROTETTO)$/) });
    }
    fixed += undos.flat().length;
    for (const undo of undos.reverse()) valueOf(await workbook.apply(undo));
    if (isComplete) expect(excel.host.dump()).toEqual(before);
  });

  it("had something to correct", () => {
    expect(fixed).toBeGreaterThan(20);
  });
});
