// What PERF keeps with a copy: the rules in force and the corrections of the sheets that stay; nothing of what was done or ignored.
import type { CheckedWorkbook } from "../check";
import { freshStato } from "../fresh-state";
import { stringifyStato } from "../state";
import type { NameFinder } from "./names";

export function copyState({ context, stato }: CheckedWorkbook, kept: ReadonlySet<string>, finder: NameFinder): string {
  const letture = stato.letture.filter(
    ({ foglio, etichette = {} }) => kept.has(foglio) && !Object.values(etichette).some((text) => finder.names(text)),
  );
  return stringifyStato({ ...freshStato(context), letture });
}
