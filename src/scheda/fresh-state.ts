// What PERF keeps with a workbook that it makes: the rules in force, and nothing of what was done in another workbook.
import { findBuiltIn } from "../sistema/catalogue";
import type { Scelte, SceltaId, Sistema } from "../sistema/types";
import { STATO_VUOTO } from "./state";
import type { Stato } from "./state";

export interface RulesInForce {
  readonly sistema: Sistema;
  readonly scelte: Scelte;
  /** Those that somebody has set: the others stay open. */
  readonly chosen: ReadonlySet<SceltaId>;
}

/** The sistema is written out also where it was only recognised: another workbook may hold too little to tell. */
export function freshStato({ sistema, scelte, chosen }: RulesInForce): Stato {
  return {
    ...STATO_VUOTO,
    sistema: findBuiltIn(sistema.id) === sistema ? sistema.id : { ...sistema },
    scelte: Object.fromEntries(Object.entries(scelte).filter(([id]) => chosen.has(id as SceltaId))),
  };
}
