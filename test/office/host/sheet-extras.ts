// What a sheet has beside its cells, to plain data and back: sizes, rules, page, groups. Only what differs from a plain sheet's.
import { formatRect, parseRect } from "./address";
import { fail } from "./errors";
import type { Sheet } from "./sheet";
import type { Rect, SheetData } from "./types";
import { newId } from "./workbook";
import type { Workbook } from "./workbook";

type Extras = Omit<SheetData, "name" | "cells">;

const sorted = <T>(map: ReadonlyMap<number, T>): Record<number, T> => Object.fromEntries(map);

const rectOf = (address: string): Rect => parseRect(address) ?? fail("InvalidArgument", `"${address}" is no address.`);

export function extras(sheet: Sheet): Extras {
  const options = sheet.protection?.options ?? {};
  return {
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    ...(sheet.gridlines ? {} : { gridlines: false }),
    ...(sheet.rowHeights.size === 0 ? {} : { rowHeights: sorted(sheet.rowHeights) }),
    ...(sheet.columnWidths.size === 0 ? {} : { columnWidths: sorted(sheet.columnWidths) }),
    ...(Object.keys(options).length === 0 ? {} : { protectionOptions: options }),
    ...(sheet.validations.length === 0
      ? {}
      : { validations: sheet.validations.map(({ rect, values }) => ({ address: formatRect(rect), values })) }),
    ...(sheet.conditions.length === 0
      ? {}
      : {
          conditions: sheet.conditions.map(({ rect, type, values }) => ({
            address: formatRect(rect),
            type,
            values: Object.fromEntries([...values].sort()),
          })),
        }),
    ...(sheet.page.size === 0 ? {} : { page: Object.fromEntries([...sheet.page].sort()) }),
    ...(sheet.frozen ? { frozen: formatRect(sheet.frozen) } : {}),
    ...(sheet.rowLevels.size === 0 ? {} : { rowLevels: sorted(sheet.rowLevels) }),
  };
}

export function fillExtras(workbook: Workbook, sheet: Sheet, data: SheetData): void {
  sheet.tabColor = data.tabColor ?? "";
  sheet.gridlines = data.gridlines ?? true;
  for (const [row, points] of Object.entries(data.rowHeights ?? {})) sheet.rowHeights.set(Number(row), points);
  for (const [col, points] of Object.entries(data.columnWidths ?? {})) sheet.columnWidths.set(Number(col), points);
  for (const [row, level] of Object.entries(data.rowLevels ?? {})) sheet.rowLevels.set(Number(row), level);
  for (const { address, values } of data.validations ?? []) {
    sheet.validations.push({ rect: rectOf(address), values: { ...values } });
  }
  for (const { address, type, values } of data.conditions ?? []) {
    sheet.conditions.push({
      id: newId(workbook),
      rect: rectOf(address),
      type,
      values: new Map(Object.entries(values)),
    });
  }
  for (const [name, value] of Object.entries(data.page ?? {})) sheet.page.set(name, value);
  sheet.frozen = data.frozen === undefined ? undefined : rectOf(data.frozen);
}
