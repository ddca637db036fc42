// Where the person stands and where the pane sends them; which cells a formula fills beside its own.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { parseReference, rangeAddress } from "../workbook/address";
import type { Spill, WorkbookPlace, WorkbookProblem } from "../workbook/workbook";
import { attempt, runExcel } from "./run";

export function selectPlace(sheet: string, address: string): Promise<Result<true, WorkbookProblem>> {
  return runExcel(async (context) => {
    const found = await attempt(async () => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load({ visibility: true });
      await context.sync();
      return worksheet;
    });
    if (found.isNullObject) return failure({ code: "FOGLIO_INESISTENTE", sheet });
    if (found.visibility !== Excel.SheetVisibility.visible) return failure({ code: "FOGLIO_NASCOSTO", sheet });
    await attempt(async () => {
      found.activate();
      found.getRange(address).select();
      await context.sync();
    });
    return success(true);
  });
}

/** With several areas selected, or a chart, the active cell. */
export function readSelection(): Promise<Result<WorkbookPlace, WorkbookProblem>> {
  return runExcel(async (context) => {
    const ask = (of: () => Excel.Range) =>
      attempt(async () => {
        const range = of();
        range.load({ address: true });
        await context.sync();
        return parseReference(range.address);
      });
    const selected = await ask(() => context.workbook.getSelectedRange()).catch(() => undefined);
    const place = selected ?? (await ask(() => context.workbook.getActiveCell()));
    if (!place) return failure({ code: "GUASTO", detail: "getActiveCell" });
    return success({ sheet: place.sheet, address: rangeAddress(place.rect) });
  });
}

/** A whole row or column is selected without numbers ("A:C"): it has no such place, and the active cell stands for it. */
export function readSpills(cells: readonly WorkbookPlace[]): Promise<Result<readonly Spill[], WorkbookProblem>> {
  return runExcel(async (context) => {
    const asked = await attempt(async () => {
      const ranges = cells.map(({ sheet, address }) => {
        const spill = context.workbook.worksheets.getItem(sheet).getRange(address).getSpillingToRangeOrNullObject();
        spill.load({ address: true });
        return { sheet, cell: address, spill };
      });
      await context.sync();
      return ranges;
    });
    const spills = asked.map(({ sheet, cell, spill }): Spill | undefined => {
      const place = spill.isNullObject ? undefined : parseReference(spill.address);
      return place && { sheet, cell, address: rangeAddress(place.rect) };
    });
    return success(spills.filter((spill) => spill !== undefined));
  });
}
