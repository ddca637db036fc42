// What Excel refuses, as the port's problems: one translator, so that panes and commands never see an OfficeExtension error.
import type { WorkbookProblem } from "../workbook/workbook";

type Plain = "CELLA_IN_MODIFICA" | "TROPPO_GRANDE" | "OCCUPATO" | "SOLA_LETTURA";

/** Office's error codes, compared without regard to case: builds spell some of them differently. */
const CODES: Readonly<Record<string, Plain>> = {
  invalidoperationincelleditmode: "CELLA_IN_MODIFICA",
  incelleditmode: "CELLA_IN_MODIFICA",
  requestpayloadsizelimitexceeded: "TROPPO_GRANDE",
  responsepayloadsizelimitexceeded: "TROPPO_GRANDE",
  payloadsizelimitexceeded: "TROPPO_GRANDE",
  requestaborted: "OCCUPATO",
  activitylimitreached: "OCCUPATO",
  toomanyrequests: "OCCUPATO",
  serviceunavailable: "OCCUPATO",
  servicenotavailable: "OCCUPATO",
  conflict: "OCCUPATO",
  filtered: "OCCUPATO",
  readonly: "SOLA_LETTURA",
  readonlyworkbook: "SOLA_LETTURA",
};

/** Excel refuses such a request as a whole, before anything of it is done: it may be sent again as it is. */
const WHOLE: ReadonlySet<WorkbookProblem["code"]> = new Set(["CELLA_IN_MODIFICA", "TROPPO_GRANDE", "OCCUPATO"]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === "string";
}

/** `protectedSheet`: the sheet to name where Excel merely says that access is denied. */
export function problemOf(error: unknown, protectedSheet?: string): WorkbookProblem {
  if (!isOfficeError(error)) return { code: "GUASTO", detail: error instanceof Error ? error.message : String(error) };
  const code = error.code.toLowerCase();
  const known = CODES[code];
  if (known !== undefined) return { code: known };
  if (code === "accessdenied" || code === "permissiondenied") {
    return protectedSheet === undefined ? { code: "SOLA_LETTURA" } : { code: "FOGLIO_PROTETTO", sheet: protectedSheet };
  }
  if (code === "apinotfound") {
    return { code: "VERSIONE_EXCEL", requirement: error.debugInfo?.errorLocation ?? error.message };
  }
  return { code: "GUASTO", detail: `${error.code}: ${error.message}` };
}

/** Of a request whose answer was too big, Excel has done everything. */
export function hasDoneNothing(error: unknown): boolean {
  const problem = problemOf(error);
  return wasNotStarted(problem) && (problem.code !== "TROPPO_GRANDE" || isRequestTooBig(error));
}

export function wasNotStarted(problem: WorkbookProblem): boolean {
  return WHOLE.has(problem.code);
}

export function isRequestTooBig(error: unknown): boolean {
  return isOfficeError(error) && error.code.toLowerCase() === "requestpayloadsizelimitexceeded";
}
