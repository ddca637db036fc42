// Who is told of a change: people's edits here and elsewhere, never what this add-in wrote.
import { afterEach, beforeAll, afterAll, describe, expect, it } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import type { WorkbookChange } from "../../src/workbook/workbook";
import { loadOffice } from "../office/host/load";
import type { Loaded } from "../office/host/load";
import { pause, requestsOf, sheetOf, valueOf } from "./support";

const workbook = createExcelWorkbook();
let excel: Loaded;
let changes: WorkbookChange[] = [];
let stop: () => void;
beforeAll(async () => {
  excel = await loadOffice();
  excel.host.load({
    sheets: [
      sheetOf("Scheda", [
        [1, 2],
        [3, 4],
      ]),
      sheetOf("Altro", [[5]]),
    ],
  });
  stop = await workbook.onChange((change) => changes.push(change));
});
afterAll(() => excel.unload());
afterEach(async () => {
  await pause(400);
  changes = [];
});

const told = async (): Promise<readonly string[]> => {
  await pause(400);
  return changes.map(({ sheet, address }) => `${sheet}!${address}`);
};

describe("A change", () => {
  it("of the person at work is told, and of a co-author", async () => {
    excel.host.editAsUser("Scheda", "A1", 10);
    excel.host.editAsUser("Altro", "A1:B1", [[1, 2]], { remote: true });
    expect(await told()).toEqual(["Scheda!A1", "Altro!A1:B1"]);
  });

  it("of ours is not: edits, marks, state", async () => {
    valueOf(await workbook.apply([{ sheet: "Scheda", cell: "B1", from: 2, to: 20 }]));
    valueOf(await workbook.mark([{ sheet: "Scheda", address: "B1", severity: "nota", text: "Prova." }]));
    valueOf(await workbook.clearMarks());
    valueOf(await workbook.writeState("{}"));
    expect(await told()).toEqual([]);
  });

  it("among many is told once, in one go, after a moment, at the price of one request", async () => {
    const requests = await requestsOf(excel.host, async () => {
      for (let at = 0; at < 50; at++) excel.host.editAsUser("Scheda", at % 2 === 0 ? "A1" : "A2", at);
      await pause(50);
      expect(changes).toEqual([]);
      expect(await told()).toEqual(["Scheda!A1", "Scheda!A2"]);
    });
    expect(requests).toBe(1);
  });

  it("brings along the sheets whose formulas follow; those that follow our own writes are not told", async () => {
    excel.host.editAsUser("Altro", "C1", "=Scheda!A1*2");
    await told();
    changes = [];
    valueOf(await workbook.apply([{ sheet: "Scheda", cell: "A1", from: 48, to: 1 }]));
    expect(await told()).toEqual([]);
    excel.host.editAsUser("Scheda", "A1", 2);
    expect(await told()).toEqual(["Scheda!A1", "Altro!A1:XFD1048576"]);
    excel.host.editAsUser("Altro", "C1", "");
    await told();
  }, 10_000);

  it("of a sheet that was renamed in the meantime has the new name; a new sheet is a change too", async () => {
    excel.host.renameSheetAsUser("Altro", "Altro 2024");
    excel.host.editAsUser("Altro 2024", "A1", 7);
    excel.host.addSheetAsUser("Nuovo");
    expect(await told()).toEqual(["Altro 2024!A1", "Nuovo!A1:XFD1048576"]);
  });

  it("is told no more once nobody listens", async () => {
    stop();
    await excel.host.settled();
    await pause(20);
    expect(excel.host.countHandlers()).toBe(0);
    excel.host.editAsUser("Scheda", "A1", 11);
    expect(await told()).toEqual([]);
  });
});
