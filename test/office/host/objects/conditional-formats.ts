// Conditional formats with a formula of their own: kept as they were set; nothing is coloured by them. A new one goes first.
import { intersection } from "../address";
import { text, word } from "../args";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import type { Condition } from "../sheet";
import { newId } from "../workbook";
import { rangeAt } from "./places";
import { colour } from "./style";

const FONT = ["color", "bold", "italic", "underline", "strikethrough"];

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Scalars kept in the condition under a prefix. */
function kept(type: string, found: Condition, prefix: string, names: readonly string[]): ServerObject {
  const key = (name: string): string => (prefix === "" ? name : `${prefix}.${name}`);
  return serverObject({
    type,
    get: Object.fromEntries(names.map((name) => [pascal(name), () => found.values.get(key(name)) ?? null])),
    set: Object.fromEntries(
      names.map((name) => [
        pascal(name),
        (value: unknown) => void found.values.set(key(name), name === "color" ? colour(value) : value),
      ]),
    ),
  });
}

function rule(found: Condition): ServerObject {
  const stored = kept("ConditionalFormatRule", found, "", ["formula"]);
  return serverObject({
    ...stored,
    set: {
      Formula: (value) => {
        const formula = text([value], 0);
        if (!formula.startsWith("=")) fail("InvalidArgument", "A rule is a formula.");
        found.values.set("formula", formula);
      },
    },
  });
}

function custom(found: Condition): ServerObject {
  const format = (): ServerObject =>
    serverObject({
      type: "ConditionalRangeFormat",
      nav: {
        Fill: () => kept("ConditionalRangeFill", found, "fill", ["color"]),
        Font: () => kept("ConditionalRangeFont", found, "font", FONT),
      },
    });
  return serverObject({ type: "CustomConditionalFormat", nav: { Rule: () => rule(found), Format: format } });
}

function condition(model: Model, place: Place, found: Condition): ServerObject {
  const { sheet } = place;
  return serverObject({
    type: "ConditionalFormat",
    identity: () => ({ Id: found.id }),
    get: {
      Id: () => found.id,
      Type: () => found.type,
      Priority: () => sheet.conditions.indexOf(found),
      StopIfTrue: () => found.values.get("stopIfTrue") ?? false,
    },
    set: { StopIfTrue: (value) => void found.values.set("stopIfTrue", value === true) },
    nav: { Custom: () => custom(found), CustomOrNullObject: () => custom(found) },
    call: {
      Delete: () => {
        requireUnprotected(model, sheet, "allowFormatCells");
        sheet.conditions = sheet.conditions.filter((other) => other !== found);
      },
      GetRange: () => rangeAt(model, sheet, found.rect),
      GetRangeOrNullObject: () => rangeAt(model, sheet, found.rect),
    },
  });
}

export function conditionalFormats(model: Model, place: Place): ServerObject {
  const { sheet } = place;
  const all = (): readonly Condition[] => sheet.conditions.filter(({ rect }) => intersection(rect, place.rect));
  const find = (key: unknown): Condition | undefined => all().find(({ id }) => id === key);
  const one = (found: Condition | undefined): ServerObject => condition(model, place, found ?? fail("ItemNotFound"));
  return serverObject({
    type: "ConditionalFormatCollection",
    items: () => all().map((found) => condition(model, place, found)),
    item: (key) => one(find(key)),
    call: {
      Add: ([kind]) => {
        requireUnprotected(model, sheet, "allowFormatCells");
        if (kind !== "Custom") fail("NotImplemented", "The host keeps conditional formats with a formula alone.");
        const type = word(kind, ["Custom"]);
        const made: Condition = { id: newId(model.workbook), rect: place.rect, type, values: new Map() };
        sheet.conditions = [made, ...sheet.conditions];
        return condition(model, place, made);
      },
      ClearAll: () => {
        requireUnprotected(model, sheet, "allowFormatCells");
        sheet.conditions = sheet.conditions.filter(({ rect }) => !intersection(rect, place.rect));
      },
      GetCount: () => all().length,
      GetItem: ([key]) => one(find(key)),
      GetItemAt: ([at]) => one(all()[Number(at)]),
    },
  });
}
