// What PERF keeps with a copy: the rules in force and the corrections of the sheets that stay; nothing of what was done or ignored.
import { findBuiltIn } from "../../sistema/catalogue";
import type { Scelte, SceltaId } from "../../sistema/types";
import type { CheckedWorkbook } from "../check";
import { STATO_VUOTO, stringifyStato } from "../state";
import type { Stato } from "../state";
import type { NameFinder } from "./names";

export function copyState(
  { sistema, context, stato }: CheckedWorkbook,
  kept: ReadonlySet<string>,
  finder: NameFinder,
): string {
  const builtIn = findBuiltIn(sistema.id) === sistema;
  const scelte: Scelte = Object.fromEntries(
    Object.entries(context.scelte).filter(([id]) => context.chosen.has(id as SceltaId)),
  );
  const letture = stato.letture.filter(
    ({ foglio, etichette = {} }) => kept.has(foglio) && !Object.values(etichette).some((text) => finder.names(text)),
  );
  // Written out, so that fewer sheets are not taken for another sistema's.
  const inForce: Stato["sistema"] = builtIn ? sistema.id : { ...sistema };
  return stringifyStato({ ...STATO_VUOTO, sistema: inForce, scelte, letture });
}
