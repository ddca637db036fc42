// What cells are filled with, read for many cells at once; sheets that are gone are left out, a protected one is a refusal.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { rangeAddress } from "../workbook/address";
import type { WorkbookProblem } from "../workbook/workbook";
import { gatherAreas } from "./areas";
import type { Placed } from "./areas";
import type { Fill } from "./marks-record";
import { attempt } from "./run";

const WISH = { format: { fill: { color: true, pattern: true, patternColor: true } } } as const;

export interface Filled<T extends Placed> {
  readonly cell: T;
  readonly fill: Fill;
}

/** Two requests. No two cells may stand in the same place. */
export async function readFills<T extends Placed>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<Result<readonly Filled<T>[], WorkbookProblem>> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = await attempt(async () => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load({ name: true });
      sheet.protection.load({ protected: true, options: true });
      return { name, sheet };
    });
    await context.sync();
    return asked;
  });
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const closed = there.find(({ sheet }) => isClosed(sheet.protection));
  if (closed) return failure({ code: "FOGLIO_PROTETTO", sheet: closed.name });
  const open = new Set(there.map(({ name }) => name));
  const areas = gatherAreas(cells.filter(({ sheet }) => open.has(sheet)));
  const asked = await attempt(async () => {
    const properties = areas.map((area) => {
      const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area.rect));
      return { area, read: range.getCellProperties(WISH) };
    });
    await context.sync();
    return properties;
  });
  return success(
    asked.flatMap(({ area, read }) =>
      area.rows.flatMap((row, down) => row.map((cell, across) => ({ cell, fill: fillOf(read.value[down]?.[across]) }))),
    ),
  );
}

function isClosed(protection: Excel.WorksheetProtection): boolean {
  if (!protection.protected) return false;
  const options = protection.options as Excel.WorksheetProtectionOptions | null;
  return options?.allowFormatCells !== true || options.allowEditObjects !== true;
}

function fillOf(properties: Excel.CellProperties | undefined): Fill {
  const { color, pattern, patternColor } = properties?.format?.fill ?? {};
  const hasFill = pattern !== undefined && pattern !== "None" && (color ?? "") !== "";
  return { pattern: hasFill ? pattern : "None", color: color ?? "", patternColor: patternColor ?? "" };
}
