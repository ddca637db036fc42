// PageLayout with its headers and footers: kept as set, under the server's names; nothing is printed.
import { formatRect, isEntireRow } from "../address";
import { record, text, word } from "../args";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model } from "../model";
import { isServerObject, serverObject } from "../object";
import type { ServerObject } from "../object";
import type { Sheet } from "../sheet";
import { placeArgument } from "./places";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"];
const PAPERS = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const FOOT = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

const marginName = (side: string): string => `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;

function footers(model: Model, sheet: Sheet): ServerObject {
  const put = (name: string) => (value: unknown) => {
    requireUnprotected(model, sheet);
    sheet.page.set(name, text([value], 0));
  };
  const pages = (): ServerObject =>
    serverObject({
      type: "HeaderFooter",
      get: Object.fromEntries(FOOT.map((name) => [name, () => sheet.page.get(name) ?? ""])),
      set: Object.fromEntries(FOOT.map((name) => [name, put(name)])),
    });
  return serverObject({
    type: "HeaderFooterGroup",
    get: { State: () => "Default", UseSheetMargins: () => true, UseSheetScale: () => true },
    nav: { DefaultForAllPages: pages },
  });
}

function checkZoom(value: unknown): Readonly<Record<string, unknown>> {
  const zoom = record(value);
  for (const [name, number] of Object.entries(zoom)) {
    const isKnown = ["horizontalFitToPages", "verticalFitToPages", "scale"].includes(name);
    if (!isKnown || typeof number !== "number" || number < 1) fail("InvalidArgument", `zoom.${name}`);
  }
  return zoom;
}

export function pageLayout(model: Model, sheet: Sheet): ServerObject {
  const put = (name: string, value: unknown): void => {
    requireUnprotected(model, sheet);
    sheet.page.set(name, value);
  };
  const number = (value: unknown): number => (typeof value === "number" ? value : fail("InvalidArgument"));
  const area = (argument: unknown): string => formatRect(placeArgument(model, sheet, argument).rect);
  const standard: Readonly<Record<string, unknown>> = {
    Orientation: "Portrait",
    PaperSize: "Letter",
    Zoom: { scale: 100 },
  };
  const margins = MARGINS.map(marginName);
  return serverObject({
    type: "PageLayout",
    get: Object.fromEntries(
      [...Object.keys(standard), ...margins].map((name) => [name, () => sheet.page.get(name) ?? standard[name] ?? 50]),
    ),
    set: {
      Orientation: (value) => put("Orientation", word(value, ["Portrait", "Landscape"])),
      PaperSize: (value) => put("PaperSize", word(value, PAPERS)),
      Zoom: (value) => put("Zoom", checkZoom(value)),
      ...Object.fromEntries(margins.map((name) => [name, (value: unknown) => put(name, number(value))])),
    },
    nav: { HeadersFooters: () => footers(model, sheet) },
    call: {
      SetPrintArea: ([argument]) => put("PrintArea", area(argument)),
      SetPrintTitleRows: ([argument]) => {
        const rows = area(argument);
        const { rect } = placeArgument(model, sheet, argument);
        if (!isServerObject(argument) && !isEntireRow(rect)) fail("InvalidArgument", "Whole rows alone.");
        put("PrintTitleRows", rows);
      },
      SetPrintMargins: ([unit, options]) => {
        const points = POINTS[word(unit, ["Points", "Inches", "Centimeters"])];
        for (const [side, size] of Object.entries(record(options))) {
          if (!MARGINS.includes(side)) fail("InvalidArgument", `No margin "${side}".`);
          put(marginName(side), Math.round(number(size) * points * 100) / 100);
        }
      },
    },
  });
}
