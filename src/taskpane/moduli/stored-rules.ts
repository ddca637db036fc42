// What goes with a new workbook of ours: the sistema and the scelte of this one, so that it is checked by the same rules.
import type { Engine } from "../engine";
import type { Outcome } from "../state/model";

export function storedRules({ outcome, engine }: { readonly outcome: Outcome; readonly engine: Engine }): string {
  const { sistema, stato } = outcome.checked;
  const isBuiltIn = engine.builtInSistemi.some(({ id }) => id === sistema.id);
  return engine.stringifyStato({
    ...engine.STATO_VUOTO,
    sistema: isBuiltIn ? sistema.id : { ...sistema },
    scelte: stato.scelte,
  });
}
