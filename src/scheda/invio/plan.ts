// *Prepara per l'invio*: the copy that may go to one evaluator, with nothing in it about people whom others evaluate.
import { failure, success } from "../../lib/result";
import type { Result } from "../../lib/result";
import { fold } from "../../lib/text";
import type { Snapshot } from "../../workbook/cell";
import type { CheckedWorkbook } from "../check";
import { personKey } from "../checks/persona-key";
import { readPersonale } from "../moduli/index";
import { copyState } from "./copy-state";
import { createNameFinder } from "./names";
import { namesOnSheets } from "./others";
import { planSheet } from "./sheet-plan";
import { readStaff, valutatoreKey } from "./staff";
import type { Staff } from "./staff";
import type { InvioProblem, OpzioniInvio, PianoInvio } from "./types";
import { readUnits } from "./units";
import type { SheetUnits } from "./units";

/** Everybody who evaluates somebody, each as first written, in the order of the alphabet. */
export function listValutatori(checked: CheckedWorkbook): readonly string[] {
  return namesOf(surveyOf(checked).staff);
}

export function planInvio(
  checked: CheckedWorkbook,
  valutatore: string,
  { congela }: OpzioniInvio,
): Result<PianoInvio, InvioProblem> {
  const { sheets, staff, named } = surveyOf(checked);
  const accettati = namesOf(staff);
  if (accettati.length === 0) return failure({ code: "VALUTATORI_MANCANTI" });
  const key = valutatoreKey(valutatore);
  const name = staff.valutatori.get(key);
  if (name === undefined) return failure({ code: "VALUTATORE_SCONOSCIUTO", scritto: valutatore, accettati });
  const own = [...staff.persone].filter(([, persona]) => mayBeOf(staff, persona, key));
  const ownKeys = new Set([key, ...own.map(([persona]) => persona)]);
  const altri = [...named].filter(([persona]) => !ownKeys.has(persona)).map(([, persona]) => persona);
  const finder = createNameFinder([name, ...own.map(([, persona]) => persona)], altri);
  const isOwn = (persona: string, stated: string | undefined): boolean => staff.isOf(persona, key, stated);
  const plans = sheets.map((sheet) => planSheet(sheet, isOwn, finder));
  const fogli = plans.map(({ foglio }) => foglio);
  const kept = plans.filter(({ foglio }) => foglio.esito !== "escluso");
  const persone = new Map(kept.flatMap((plan) => plan.persone).map((persona) => [personKey(persona), persona]));
  if (persone.size === 0) return failure({ code: "NIENTE_DA_INVIARE", valutatore: name, fogli });
  return success({
    valutatore: name,
    plan: {
      sheets: kept.map(({ foglio, withoutRows }) => ({
        name: foglio.foglio,
        ...(withoutRows.length === 0 ? {} : { withoutRows }),
      })),
      freeze: congela,
      state: copyState(checked, new Set(kept.map(({ foglio }) => foglio.foglio)), finder),
    },
    persone: [...persone.values()],
    mancanti: own.filter(([persona]) => !persone.has(persona)).map(([, persona]) => persona),
    fogli,
    altri,
  });
}

interface Survey {
  readonly sheets: readonly SheetUnits[];
  readonly staff: Staff;
  /** Everybody named, evaluators who evaluate alone not included: key → as first written. */
  readonly named: ReadonlyMap<string, string>;
}

const SURVEYS = new WeakMap<CheckedWorkbook, Survey>();

/** Copies for all evaluators ask for the same of one workbook. */
function surveyOf(checked: CheckedWorkbook): Survey {
  const there = SURVEYS.get(checked);
  if (there) return there;
  const snapshot: Snapshot = { sheets: checked.sheets.map(({ grid }) => grid.sheet), state: null };
  const read = readPersonale(snapshot, checked.sistema);
  const personale = read.ok ? read.value : undefined;
  const sheets = checked.sheets.map((sheet) => readUnits(sheet, checked.read, personale));
  const staff = readStaff(sheets, personale, checked);
  const survey = { sheets, staff, named: new Map([...namesOnSheets(checked.sheets), ...staff.persone]) };
  SURVEYS.set(checked, survey);
  return survey;
}

function namesOf({ valutatori }: Staff): readonly string[] {
  return [...valutatori.values()].sort((one, other) => (fold(one) < fold(other) ? -1 : 1));
}

/** Of one name that stands for several people some may be the evaluator's: rows and forms then say which. */
function mayBeOf(staff: Staff, persona: string, valutatore: string): boolean {
  return staff.isOf(persona, valutatore, staff.valutatori.get(valutatore));
}
