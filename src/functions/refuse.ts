// Refusing an argument: thrown here, caught once in run.ts. Everywhere else failures are values; in this folder, whose size is
// budgeted, an exception is what keeps every reader of an argument to one line.

export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

export interface Fault {
  readonly code: ErrorCode;
  /** Excel shows none with #DIV/0! and #NUM!. */
  readonly message: string;
}

export const INVALID = "#VALUE!";
export const UNKNOWN = "#N/A";
export const OUT_OF_RANGE = "#NUM!";

/** An exception of ours: a bug has no fault. */
interface Refusal extends Error {
  readonly fault?: Fault;
}

export function refuse(code: ErrorCode, message = ""): never {
  throw Object.assign(new Error(message), { fault: { code, message } }) satisfies Refusal;
}

/** What was refused; a bug goes on. */
export function faultOf(thrown: unknown): Fault {
  const { fault } = thrown as Refusal;
  if (fault === undefined) throw thrown;
  return fault;
}
