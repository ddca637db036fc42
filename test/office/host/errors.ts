// Errors as the server sends them; the codes are those of Excel.ErrorCodes, the texts those that Excel is known to show.

export interface ServerError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

const KNOWN: Readonly<Record<string, readonly [number, string]>> = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "The requested operation cannot be completed because it conflicts with merged cells."],
  NotImplemented: [501, "The requested feature isn't implemented."],
};

/** Thrown while a request runs; `requests.ts` turns it into the response's Error. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, detail?: string) {
    const [status, text] = KNOWN[code] ?? [500, code];
    super(detail === undefined ? text : `${text} ${detail}`);
    this.code = code;
    this.status = status;
  }
}

export function fail(code: string, detail?: string): never {
  throw new HostError(code, detail);
}

/** Anything that is not ours is a mistake of the host and is shown as such. */
export function serverError(thrown: unknown): ServerError {
  if (thrown instanceof HostError) return { code: thrown.code, message: thrown.message, status: thrown.status };
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: "GeneralException", message: `Mistake of the test host: ${message}`, status: 500 };
}
