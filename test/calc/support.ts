// What the tests of calc share: the built-in sistemi and the value of a result that must be there.
import { puntiDifferenziazione } from "../../src/calc/differenziazione";
import type { Result } from "../../src/lib/result";
import { defaultSistema, findBuiltIn } from "../../src/sistema/catalogue";
import type { Sistema } from "../../src/sistema/types";

export const arsac: Sistema = defaultSistema;
export const livelli: Sistema = findBuiltIn("po-livelli") ?? defaultSistema;
export const belluno: Sistema = findBuiltIn("belluno-2011") ?? defaultSistema;

/** po-livelli as art. 16 is printed, with nothing between 50 and 60. */
export const hole: Sistema = { ...livelli, fasce: livelli.fasce && { ...livelli.fasce, varianti: [] } };

export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The codes of what stands in the way. */
export function codes(result: Result<unknown, readonly { readonly code: string }[]>): readonly string[] {
  return result.ok ? [] : result.error.map(({ code }) => code);
}

export function differenziazionePunti(differenti: number, S2 = "estremo_superiore"): number {
  return value(puntiDifferenziazione(arsac, { S2 }, differenti));
}
