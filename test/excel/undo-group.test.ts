// Where Excel can merge what a batch does into one step of Ctrl+Z (ExcelApi 1.20), it is asked to, and only there.
import { expect, it, jest } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel";
import { loadOffice } from "../office/host/load";
import { DEFAULT_SETS } from "../office/host/rules";
import { sheetOf, valueOf } from "./support";

it.each([
  ["1.19", { delayForCellEdit: true }],
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
])("With ExcelApi %s a batch of edits asks for %j", async (version, options) => {
  const excel = await loadOffice({ sets: { ...DEFAULT_SETS, ExcelApi: version } });
  excel.host.load({ sheets: [sheetOf("Scheda", [[30]])] });
  const run = jest.spyOn(Excel, "run");
  valueOf(await createExcelWorkbook().apply([{ sheet: "Scheda", cell: "A1", from: 30, to: 35 }]));
  expect(run.mock.calls.map(([given]) => given)).toEqual([options]);
  run.mockRestore();
  excel.unload();
});
