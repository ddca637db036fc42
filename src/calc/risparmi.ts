// Documented savings: the quota given back, of it the part of the staff and the rest to the bargaining fund (R45).
// The staff's part is rounded down to the cent, so that two thirds are never passed. Source: belluno art. 26.
import { multiplyExact, roundToUnits, toExact } from "../lib/exact";
import { fromCents, toCents } from "../lib/money";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Sistema } from "../sistema/types";

export interface RipartoRisparmi {
  /** The part of the savings that is given back, in euro and cents: personale + fondo. */
  readonly destinato: number;
  readonly personale: number;
  readonly fondo: number;
  /** The quota applied, in %. */
  readonly quota: number;
}

export type ProblemaRisparmi =
  | { readonly code: "RISPARMI_NON_PREVISTI"; readonly sistema: string }
  | { readonly code: "RISPARMI_NON_VALIDI"; readonly valore: number }
  | { readonly code: "QUOTA_RISPARMI_NON_VALIDA"; readonly valore: number; readonly massimo: number };

/** `quota` in %, from 0 to the sistema's; absent: the sistema's. */
export function computeRisparmi(
  sistema: Sistema,
  risparmi: number,
  quota?: number,
): Result<RipartoRisparmi, readonly ProblemaRisparmi[]> {
  if (sistema.premi === null) return failure([{ code: "RISPARMI_NON_PREVISTI", sistema: sistema.id }]);
  const { quota: massimo, personale } = sistema.premi.risparmi;
  const applied = quota ?? massimo;
  const problemi: ProblemaRisparmi[] = [];
  if (!(Number.isFinite(risparmi) && risparmi >= 0)) problemi.push({ code: "RISPARMI_NON_VALIDI", valore: risparmi });
  if (!(applied >= 0 && applied <= massimo)) {
    problemi.push({ code: "QUOTA_RISPARMI_NON_VALIDA", valore: applied, massimo });
  }
  if (problemi.length > 0) return failure(problemi);

  const exact = multiplyExact({ num: toCents(risparmi), den: 1n }, percent(applied));
  const cents = roundToUnits(exact, 0);
  const part = (exact.num * BigInt(personale.numeratore)) / (exact.den * BigInt(personale.denominatore));
  return success({
    destinato: fromCents(cents),
    personale: fromCents(part),
    fondo: fromCents(cents - part),
    quota: applied,
  });
}

function percent(value: number): { readonly num: bigint; readonly den: bigint } {
  const { num, den } = toExact(value);
  return { num, den: den * 100n };
}
