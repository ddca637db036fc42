// The root object and what hangs directly on it: application, culture, runtime, protection.
import { optionalText, word } from "../args";
import { fail } from "../errors";
import { requireWritable } from "../model";
import type { Model } from "../model";
import { serverObject } from "../object";
import type { Args, ServerObject } from "../object";
import { recalculate } from "../recalculate";
import { comments } from "./comments";
import { names } from "./names";
import { rangeAt, rangeOf } from "./places";
import { separators } from "./range";
import { customXmlParts, documentProperties, settings } from "./stored";
import { tables } from "./table";
import { WHOLE } from "./worksheet";
import { worksheets } from "./worksheets";

function cultureInfo(model: Model): ServerObject {
  const { decimal, thousands } = separators(model);
  const italian = decimal === ",";
  return serverObject({
    type: "CultureInfo",
    get: { Name: () => model.options.locale ?? "it-IT" },
    nav: {
      NumberFormat: () =>
        serverObject({
          type: "NumberFormatInfo",
          get: { NumberDecimalSeparator: () => decimal, NumberGroupSeparator: () => thousands },
        }),
      DatetimeFormat: () =>
        serverObject({
          type: "DatetimeFormatInfo",
          get: {
            DateSeparator: () => "/",
            TimeSeparator: () => ":",
            ShortDatePattern: () => (italian ? "dd/MM/yyyy" : "M/d/yyyy"),
            LongDatePattern: () => (italian ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy"),
            LongTimePattern: () => (italian ? "HH:mm:ss" : "h:mm:ss tt"),
          },
        }),
    },
  });
}

function application(model: Model): ServerObject {
  const { workbook } = model;
  const { decimal, thousands } = separators(model);
  return serverObject({
    type: "Application",
    get: {
      CalculationMode: () => workbook.calculationMode,
      CalculationState: () => "Done",
      CalculationEngineVersion: () => 191_029,
      DecimalSeparator: () => decimal,
      ThousandsSeparator: () => thousands,
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: (value) => {
        workbook.calculationMode = word(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    nav: { CultureInfo: () => cultureInfo(model) },
    call: {
      Calculate: ([kind]) => {
        word(kind, ["Recalculate", "Full", "FullRebuild"]);
        for (const sheet of workbook.sheets) {
          model.dirty.push({ sheet, rect: WHOLE });
        }
        recalculate(model, true);
      },
      CreateWorkbook: (args) => createdWorkbook(model, args),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}

/** Created out of Base64, and there for the person once it is opened. */
function createdWorkbook(model: Model, args: Args): ServerObject {
  const base64 = optionalText(args, 0) ?? "";
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) fail("InvalidArgument", "No Base64.");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return serverObject({
    type: "WorkbookCreated",
    identity: () => ({ Id: "created" }),
    get: { Id: () => "created" },
    call: { Open: () => void model.opened.push(bytes) },
  });
}

function protection(model: Model): ServerObject {
  const { workbook } = model;
  const set = (on: boolean): void => {
    requireWritable(model);
    workbook.protected = on;
  };
  return serverObject({
    type: "WorkbookProtection",
    get: { Protected: () => workbook.protected },
    call: { Protect: () => set(true), Unprotect: () => set(false) },
  });
}

function runtime(model: Model): ServerObject {
  return serverObject({
    type: "Runtime",
    get: { EnableEvents: () => model.workbook.enableEvents },
    set: { EnableEvents: (value) => void (model.workbook.enableEvents = value === true) },
  });
}

export function root(model: Model): ServerObject {
  const { workbook } = model;
  const selected = (): ServerObject => rangeAt(model, workbook.active, workbook.selection);
  const ofEvent = ([id]: readonly unknown[]): ServerObject | null => {
    const place = model.eventRanges.get(String(id));
    return place && workbook.sheets.includes(place.sheet)
      ? rangeOf(model, { sheet: place.sheet, rect: place.rect })
      : null;
  };
  return serverObject({
    type: "Workbook",
    get: {
      Name: () => workbook.name,
      ReadOnly: () => model.options.readOnly ?? false,
      IsDirty: () => false,
      AutoSave: () => false,
      PreviouslySaved: () => true,
      CalculationEngineVersion: () => 191_029,
      UsePrecisionAsDisplayed: () => false,
    },
    nav: {
      Worksheets: () => worksheets(model),
      Application: () => application(model),
      Comments: () => comments(model),
      CustomXmlParts: () => customXmlParts(model),
      Settings: () => settings(model),
      Names: () => names(model),
      Tables: () => tables(model),
      Properties: () => documentProperties(model),
      Protection: () => protection(model),
      _Runtime: () => runtime(model),
    },
    call: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const { top, left } = workbook.selection;
        return rangeAt(model, workbook.active, { top, left, bottom: top, right: left });
      },
      GetIsActiveCollabSession: () => false,
      Save: () => requireWritable(model),
      _GetRangeForEventByReferenceId: (args) => ofEvent(args) ?? fail("InvalidReference"),
      _GetRangeOrNullObjectForEventByReferenceId: ofEvent,
      _RemoveReference: ([id]) => {
        model.references.delete(String(id));
        model.areaReferences.delete(String(id));
      },
      _RemoveAllReferences: () => model.references.clear(),
      _GetReferenceCount: () => model.references.size,
    },
  });
}
