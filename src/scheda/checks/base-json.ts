// The part of a scheda's JSON that all kinds share; what was not read is absent.
import { rangeAddress } from "../../workbook/address";
import type { SchedaBase, SchedaJson } from "../model";

export function baseJson(scheda: SchedaBase): SchedaJson {
  const { kind, sheet, rect, persona, categoria, settore, anno } = scheda;
  return {
    kind,
    sheet,
    range: rangeAddress(rect),
    ...(persona === undefined ? {} : { persona }),
    ...(categoria === undefined ? {} : { categoria }),
    ...(settore === undefined ? {} : { settore }),
    ...(anno === undefined ? {} : { anno }),
  };
}
