// What one indicator achieved (R5–R8): from target and result, else from a stated PR where there is nothing to measure it by.
// The check of lists, the tree and what is carried into the schede all start from here.
import type { Problema } from "../../calc/problemi";
import { isEmpty } from "../recognise/reading";
import { statedPr } from "./indicator-pr";
import type { IndicatorRow } from "./indicator-row";
import { prOf } from "./indicator-row";
import type { PrScale } from "./indicator-scale";

export type MotivoMisura =
  | Problema
  /** Something is written that is no figure, or on another scale than its target. */
  | { readonly code: "VALORE_ILLEGGIBILE" }
  | { readonly code: "SCALA_MISTA" }
  /** The table has no column of results for this moment. */
  | { readonly code: "SENZA_COLONNA" };

export type Misurato =
  | { readonly esito: "calcolato"; readonly valore: number }
  | { readonly esito: "incompleto"; readonly motivi: readonly MotivoMisura[] }
  | { readonly esito: "senza_target" };

const FULL = 100;

export function measureIndicator(row: IndicatorRow, scale: Pick<PrScale, "factor" | "mixed">): Misurato {
  if (scale.mixed.has(row.row)) return { esito: "incompleto", motivi: [{ code: "SCALA_MISTA" }] };
  const due = prOf(row);
  if (due?.ok === true) return { esito: "calcolato", valore: due.value.valore };
  const measurable = row.target !== undefined && row.risultato !== undefined;
  const stated = measurable ? undefined : statedPr(row.pr, scale.factor);
  if (stated !== undefined && stated >= 0) return { esito: "calcolato", valore: Math.min(stated, FULL) };
  if (row.pr === undefined) {
    if (row.target === undefined) return { esito: "senza_target" };
    if (row.risultato === undefined) return { esito: "incompleto", motivi: [{ code: "SENZA_COLONNA" }] };
  }
  if (!measurable && !isMeasured(row)) return { esito: "incompleto", motivi: [{ code: "RISULTATO_MANCANTE" }] };
  return { esito: "incompleto", motivi: due === undefined ? [{ code: "VALORE_ILLEGGIBILE" }] : due.error };
}

/** Something was measured: a result, or a stated PR. */
export function isMeasured({ risultato, pr }: IndicatorRow): boolean {
  return !isEmpty(risultato) || !isEmpty(pr);
}
