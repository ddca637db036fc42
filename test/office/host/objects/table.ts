// Tables: that they exist, where, with which header; enough to respect them and to write beside them.
import { intersection } from "../address";
import { flag, text } from "../args";
import { fail } from "../errors";
import { plainValue } from "../input";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import type { Sheet, Table } from "../sheet";
import { cellAt } from "../sheet";
import { newId } from "../workbook";
import { placeArgument, rangeAt } from "./places";
import { worksheet } from "./worksheet";

type Found = readonly [Sheet, Table];

function columns(sheet: Sheet, found: Table): ServerObject {
  const nameOf = (at: number): string => {
    const heading = cellAt(sheet, found.rect.top, found.rect.left + at)?.value ?? null;
    return heading === null ? `Colonna${at + 1}` : String(plainValue(heading));
  };
  const names = (): readonly string[] =>
    Array.from({ length: found.rect.right - found.rect.left + 1 }, (_column, at) => nameOf(at));
  const item = (name: string, index: number): ServerObject =>
    serverObject({
      type: "TableColumn",
      identity: () => ({ Id: index + 1 }),
      get: { Id: () => index + 1, Name: () => name, Index: () => index },
    });
  return serverObject({
    type: "TableColumnCollection",
    get: { Count: () => names().length },
    items: () => names().map(item),
    item: (key) => {
      const at = names().findIndex((name, index) => name === key || index + 1 === key);
      return at < 0 ? fail("ItemNotFound") : item(String(names()[at]), at);
    },
    call: { GetCount: () => names().length },
  });
}

function table(model: Model, [sheet, found]: Found): ServerObject {
  const body = (): Place["rect"] => ({
    ...found.rect,
    top: found.rect.top + (found.showHeaders ? 1 : 0),
    bottom: found.rect.bottom - (found.showTotals ? 1 : 0),
  });
  return serverObject({
    type: "Table",
    identity: () => ({ Id: found.id }),
    get: {
      Id: () => found.id,
      Name: () => found.name,
      Style: () => found.style,
      ShowHeaders: () => found.showHeaders,
      ShowTotals: () => found.showTotals,
    },
    set: {
      Name: (value) => {
        const name = text([value], 0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) fail("InvalidArgument", "No name for a table.");
        const others = model.workbook.sheets.flatMap((other) => other.tables).filter((other) => other !== found);
        if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) fail("ItemAlreadyExists");
        found.name = name;
      },
      Style: (value) => void (found.style = text([value], 0)),
    },
    nav: { Worksheet: () => worksheet(model, sheet), Columns: () => columns(sheet, found) },
    call: {
      GetRange: () => rangeAt(model, sheet, found.rect),
      GetHeaderRowRange: () => rangeAt(model, sheet, { ...found.rect, bottom: found.rect.top }),
      GetDataBodyRange: () => rangeAt(model, sheet, body()),
      Resize: ([to]) => void (found.rect = placeArgument(model, sheet, to).rect),
      Delete: () => {
        requireUnprotected(model, sheet);
        sheet.tables.splice(sheet.tables.indexOf(found), 1);
      },
      ConvertToRange: () => {
        requireUnprotected(model, sheet);
        sheet.tables.splice(sheet.tables.indexOf(found), 1);
        return rangeAt(model, sheet, found.rect);
      },
    },
  });
}

function collection(model: Model, type: string, all: () => readonly Found[], on?: Sheet): ServerObject {
  const find = (key: unknown): Found | undefined =>
    all().find(
      ([, { id, name }]) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
    );
  return serverObject({
    type,
    get: { Count: () => all().length },
    items: () => all().map((found) => table(model, found)),
    item: (key) => table(model, find(key) ?? fail("ItemNotFound")),
    call: {
      GetCount: () => all().length,
      GetItemAt: ([at]) => table(model, all()[Number(at)] ?? fail("InvalidArgument")),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? table(model, found) : null;
      },
      Add: (args) => {
        const { sheet, rect } = placeArgument(model, on ?? model.workbook.active, args[0]);
        requireUnprotected(model, sheet);
        if (sheet.tables.some((other) => intersection(other.rect, rect))) fail("InvalidArgument", "Tables overlap.");
        if (sheet.merges.some((merge) => intersection(merge, rect))) fail("InvalidArgument", "No merges in tables.");
        const name = `Tabella${model.workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 1)}`;
        const made: Table = {
          id: newId(model.workbook),
          name,
          rect,
          style: "TableStyleMedium2",
          showHeaders: flag(args, 1),
          showTotals: false,
        };
        sheet.tables.push(made);
        return table(model, [sheet, made]);
      },
    },
  });
}

export function tables(model: Model, on?: Sheet): ServerObject {
  const sheets = (): readonly Sheet[] => (on ? [on] : model.workbook.sheets);
  const all = (): readonly Found[] => sheets().flatMap((sheet) => sheet.tables.map((found): Found => [sheet, found]));
  return collection(model, "TableCollection", all, on);
}

export function rangeTables(model: Model, { sheet, rect }: Place): ServerObject {
  const all = (): readonly Found[] =>
    sheet.tables.filter((found) => intersection(found.rect, rect)).map((found): Found => [sheet, found]);
  return collection(model, "TableScopedCollection", all, sheet);
}
