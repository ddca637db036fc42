// Targets that are terms in words ("entro il 30/09", "fine ottobre", "II semestre"): dates of which the year is the form's,
// right as they stand; nothing is computed from them.
import { fold } from "../../../lib/text";
import type { Grid } from "../../../workbook/grid";
import type { IndicatorRow } from "../../checks/indicator";
import { cellText } from "../../recognise/reading";

const LEAD = "(?:(?:entro(?: e non oltre)?|al|alla|il|per|per il|fine|la fine di|inizio) )*";
const MONTH =
  "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic)";
const PART = "(?:i|ii|iii|iv|1|2|3|4|primo|secondo|terzo|quarto) (?:trimestre|semestre|quadrimestre|bimestre)";
const TERM = new RegExp(
  `^${LEAD}(?:(?:l |il |la |mese di |fine |\\d{1,2} )*${MONTH}|${PART})(?: (?:del )?(?:anno )?(?:19|20)?\\d{2})?$`,
);
const DAY = new RegExp(`^${LEAD}(\\d{1,2}) (\\d{1,2})$`);
const LAST_DAY = 31;
const MONTHS = 12;

export function isDeadline(grid: Grid, { target }: IndicatorRow): boolean {
  if (target === undefined || (target.kind !== "text" && !(target.kind === "number" && target.asText))) return false;
  const text = cellText(grid.cell(target.row, target.col));
  const folded = fold(text);
  if (TERM.test(folded)) return true;
  const [, day = "", month = ""] = DAY.exec(folded) ?? [];
  // "30/09" is a day, "27/30" so many out of thirty.
  return (
    /[/.-]/.test(text) &&
    Number(day) >= 1 &&
    Number(day) <= LAST_DAY &&
    Number(month) >= 1 &&
    Number(month) <= MONTHS &&
    (month.startsWith("0") || Number(day) > Number(month) || /^\D/.test(folded))
  );
}
