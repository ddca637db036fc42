// RangeAreas: several areas of one sheet, as merged areas come.
import { formatAddress, height, width } from "../address";
import { fail } from "../errors";
import type { Areas, Model } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { rangeFormat } from "./format";
import { rangeAt } from "./places";
import { together } from "./together";
import { worksheet } from "./worksheet";

export function rangeAreas(model: Model, areas: Areas): ServerObject {
  const { sheet, rects } = areas;
  const address = (): string => rects.map((rect) => formatAddress(sheet.name, rect)).join(",");
  const all = (): readonly ServerObject[] => rects.map((rect) => rangeAt(model, sheet, rect));
  return serverObject({
    type: "RangeAreas",
    identity: () => (areas.id === undefined ? {} : { _ReferenceId: areas.id }),
    get: {
      Address: address,
      AddressLocal: address,
      AreaCount: () => rects.length,
      CellCount: () => rects.reduce((sum, rect) => sum + height(rect) * width(rect), 0),
      _ReferenceId: () => areas.id ?? "",
    },
    nav: {
      Areas: () =>
        serverObject({
          type: "RangeCollection",
          items: all,
          call: {
            GetCount: () => rects.length,
            GetItemAt: ([at]) => all()[Number(at)] ?? fail("InvalidArgument"),
          },
        }),
      Format: () => together(rects.map((rect) => rangeFormat(model, { sheet, rect }))),
      Worksheet: () => worksheet(model, sheet),
    },
    call: {
      _KeepReference: () => {
        areas.id ??= `areas-${model.nextReference++}`;
        model.areaReferences.set(areas.id, areas);
      },
    },
  });
}
