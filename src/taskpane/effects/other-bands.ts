// How many people stand in another band under another reading of the rules, by two checks of the same workbook.
import { fold } from "../../lib/text";
import type { CheckResult, Esito } from "../../scheda/model";
import type { FindingCode } from "../../scheda/finding";

/** The findings that tell the band due where a row of a summary states another. */
const OF_THE_BAND: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "FASCIA_ERRATA",
  "FASCIA_AMBIGUA",
  "RETRIBUZIONE_ERRATA",
  "PREMIO_NON_DOVUTO",
]);

export function peopleInOtherBands(one: CheckResult, other: CheckResult): number {
  const before = bandsByPerson(one);
  const after = bandsByPerson(other);
  const people = new Set([...before.keys(), ...after.keys()]);
  return [...people].filter((person) => before.get(person) !== after.get(person)).length;
}

/** What is due to each person, and what of it is found to differ, as one text that can be compared. */
function bandsByPerson({ schede, findings }: CheckResult): ReadonlyMap<string, string> {
  const bands = new Map<string, string>();
  const add = (persona: string | undefined, text: string): void => {
    if (persona !== undefined) bands.set(fold(persona), `${bands.get(fold(persona)) ?? ""};${text}`);
  };
  for (const { persona, dovuto } of schede) if (dovuto) add(persona, bandOf(dovuto));
  for (const { persona, code, sheet, cell, expected } of findings) {
    if (OF_THE_BAND.has(code)) add(persona, `${code} ${sheet}!${cell} ${JSON.stringify(expected)}`);
  }
  return bands;
}

function bandOf({ fascia, livello, retribuzione }: Esito): string {
  return [fascia, livello, retribuzione].join(" ");
}
