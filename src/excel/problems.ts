// What Excel refuses, as the port's problems: one translator, so that panes and commands never see an OfficeExtension error.
import { failure } from "../lib/result";
import type { Result } from "../lib/result";
import type { WorkbookProblem } from "../workbook/workbook";

/** Office's error codes, compared without regard to case: builds spell some of them differently. */
const CODES: Readonly<Record<string, WorkbookProblem["code"]>> = {
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

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === "string";
}

export function problemOf(error: unknown, sheet?: string): WorkbookProblem {
  if (!isOfficeError(error)) return { code: "GUASTO", detail: error instanceof Error ? error.message : String(error) };
  const code = error.code.toLowerCase();
  const known = CODES[code];
  if (code === "accessdenied" || code === "permissiondenied") {
    return sheet === undefined ? { code: "SOLA_LETTURA" } : { code: "FOGLIO_PROTETTO", sheet };
  }
  if (code === "itemnotfound" && sheet !== undefined) return { code: "FOGLIO_INESISTENTE", sheet };
  if (code === "apinotfound") return { code: "VERSIONE_EXCEL", requirement: error.debugInfo?.errorLocation ?? error.message };
  if (known === "CELLA_IN_MODIFICA" || known === "TROPPO_GRANDE" || known === "OCCUPATO" || known === "SOLA_LETTURA") return { code: known };
  return { code: "GUASTO", detail: `${error.code}: ${error.message}` };
}

/** Busy servers are asked again, each time after a longer pause; other refusals are told at once. */
const PAUSES = [250, 1000, 3000] as const;

/** Runs a batch; a throttled one is tried again, every other refusal becomes a problem. Bugs of ours stay exceptions of ours in `detail`. */
export async function runBatch<T>(batch: () => Promise<Result<T, WorkbookProblem>>, sheet?: string): Promise<Result<T, WorkbookProblem>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await batch();
    } catch (error) {
      const problem = problemOf(error, sheet);
      const pause = PAUSES[attempt];
      if (problem.code !== "OCCUPATO" || pause === undefined) return failure(problem);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
