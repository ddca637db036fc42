// What may go wrong between the page and Excel: faults queued by a test, sizes over the limit, a cell being edited.
import type { Reply } from "./bridge";
import type { Fault } from "./types";

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

const FAILURES: Readonly<Record<Exclude<Fault, object>, Failure>> = {
  throttled: { code: "ActivityLimitReached", message: "Activity limit has been reached.", status: 429 },
  requestTooBig: { code: "RequestPayloadSizeLimitExceeded", message: "The request payload is too large.", status: 400 },
  responseTooBig: {
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload is too large.",
    status: 400,
  },
  cellEdit: {
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
    status: 400,
  },
  connection: { code: "ConnectionFailure", message: "The connection failed.", status: 500 },
};

export function failureOf(fault: Fault): Failure {
  return typeof fault === "string" ? FAILURES[fault] : { status: 500, ...fault };
}

/** A whole request that fails: nothing of it was done. */
export function failedReply({ code, message, status }: Failure): Reply {
  return { statusCode: status, body: JSON.stringify({ error: { code, message } }) };
}

export const isResponseFault = (fault: Fault): boolean => fault === "responseTooBig";
