// DataValidation: kept as it was set and read back; nothing is checked with it.
import { intersection } from "../address";
import { requireUnprotected } from "../model";
import type { Model, Place } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

export function dataValidation(model: Model, place: Place): ServerObject {
  const { sheet } = place;
  const found = (): Readonly<Record<string, unknown>> =>
    sheet.validations.find(({ rect }) => intersection(rect, place.rect))?.values ?? {};
  const put = (name: string) => (value: unknown) => {
    requireUnprotected(model, sheet, "allowFormatCells");
    const same = sheet.validations.find(({ rect }) => JSON.stringify(rect) === JSON.stringify(place.rect));
    if (same) same.values[name] = value;
    else sheet.validations.push({ rect: place.rect, values: { [name]: value } });
  };
  const rule = (): Readonly<Record<string, unknown>> => (found()["rule"] ?? {}) as Readonly<Record<string, unknown>>;
  return serverObject({
    type: "DataValidation",
    get: {
      Type: () => KINDS[Object.keys(rule())[0] ?? ""] ?? "None",
      Rule: () => rule(),
      Prompt: () => found()["prompt"] ?? null,
      ErrorAlert: () => found()["errorAlert"] ?? null,
      IgnoreBlanks: () => found()["ignoreBlanks"] ?? true,
    },
    set: {
      Rule: put("rule"),
      Prompt: put("prompt"),
      ErrorAlert: put("errorAlert"),
      IgnoreBlanks: put("ignoreBlanks"),
    },
    call: {
      Clear: () => {
        requireUnprotected(model, sheet, "allowFormatCells");
        for (const entry of [...sheet.validations]) {
          if (intersection(entry.rect, place.rect)) sheet.validations.splice(sheet.validations.indexOf(entry), 1);
        }
      },
    },
  });
}
