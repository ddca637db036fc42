// Named items of the workbook or of one sheet.
import { formatAddress } from "../address";
import { optionalText, text } from "../args";
import { fail } from "../errors";
import { plainValue } from "../input";
import { requireWritable } from "../model";
import type { Model } from "../model";
import { isServerObject, serverObject } from "../object";
import type { ServerObject } from "../object";
import { cellAt } from "../sheet";
import type { Sheet } from "../sheet";
import type { Name } from "../workbook";
import { placeArgument, rangeAt } from "./places";
import { worksheet } from "./worksheet";

function rangeOfName(model: Model, found: Name): ServerObject | null {
  try {
    const { sheet, rect } = placeArgument(model, found.sheet, found.formula.slice(1));
    return rangeAt(model, sheet, rect);
  } catch {
    return null;
  }
}

function valueOf(model: Model, found: Name): unknown {
  const range = rangeOfName(model, found);
  if (range) {
    const { sheet, rect } = placeArgument(model, found.sheet, found.formula.slice(1));
    const address = formatAddress(sheet.name, rect);
    return range.get?.["CellCount"]?.() === 1 ? plainValue(cellAt(sheet, rect.top, rect.left)?.value ?? null) : address;
  }
  const constant = found.formula.slice(1);
  return /^".*"$/.test(constant) ? constant.slice(1, -1) : Number.isNaN(Number(constant)) ? constant : Number(constant);
}

function named(model: Model, found: Name): ServerObject {
  return serverObject({
    type: "NamedItem",
    identity: () => ({ _Id: found.name }),
    get: {
      Name: () => found.name,
      Formula: () => found.formula,
      Type: () =>
        rangeOfName(model, found) ? "Range" : typeof valueOf(model, found) === "number" ? "Double" : "String",
      Value: () => valueOf(model, found),
      Visible: () => found.visible,
      Comment: () => found.comment,
      Scope: () => (found.sheet ? "Worksheet" : "Workbook"),
      _Id: () => found.name,
    },
    set: {
      Visible: (value) => void (found.visible = value === true),
      Comment: (value) => void (found.comment = text([value], 0)),
      Formula: (value) => {
        requireWritable(model);
        found.formula = text([value], 0);
      },
    },
    nav: {
      WorksheetOrNullObject: () => (found.sheet ? worksheet(model, found.sheet) : null),
      Worksheet: () => worksheet(model, found.sheet ?? fail("ItemNotFound")),
    },
    call: {
      Delete: () => {
        requireWritable(model);
        model.workbook.names = model.workbook.names.filter((other) => other !== found);
      },
      GetRange: () => rangeOfName(model, found) ?? fail("InvalidReference"),
      GetRangeOrNullObject: () => rangeOfName(model, found),
    },
  });
}

export function names(model: Model, on?: Sheet): ServerObject {
  const all = (): readonly Name[] => model.workbook.names.filter(({ sheet }) => sheet === on);
  const find = (key: unknown): Name | undefined =>
    all().find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  return serverObject({
    type: "NamedItemCollection",
    items: () => all().map((found) => named(model, found)),
    item: (key) => named(model, find(key) ?? fail("ItemNotFound")),
    call: {
      GetCount: () => all().length,
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? named(model, found) : null;
      },
      Add: (args) => {
        requireWritable(model);
        const name = text(args, 0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) fail("InvalidArgument");
        if (find(name)) fail("ItemAlreadyExists");
        const given = args[1];
        const place = isServerObject(given) ? placeArgument(model, on, given) : undefined;
        const written = typeof given === "string" ? given : String(given);
        const formula = place
          ? `=${formatAddress(place.sheet.name, place.rect)}`
          : written.startsWith("=")
            ? written
            : `=${typeof given === "string" ? `"${written}"` : written}`;
        const made: Name = { name, formula, sheet: on, visible: true, comment: optionalText(args, 2) ?? "" };
        model.workbook.names.push(made);
        return named(model, made);
      },
    },
  });
}
