// For whom the forms of another year are made: the staff table, or the people of the schede where there is none.
import type { Result } from "../../lib/result";
import type { LastYear, PersonaleRead, PersonaleProblem } from "../../scheda/moduli/types";

/** undefined where there is nobody and no plan to start from. */
export function staffOf(
  personale: Result<PersonaleRead, PersonaleProblem>,
  { persone, piano, personale: people }: LastYear,
): PersonaleRead | undefined {
  if (personale.ok) return personale.value;
  if (people.length === 0 && persone.size === 0 && piano.length === 0) return undefined;
  return {
    foglio: "",
    range: "",
    persone: people.map((persona, index) => ({ ...persona, riga: index + 1 })),
    saltate: [],
  };
}
