// Custom functions as Excel calls them: metadata decides how arguments arrive, calls go out in batches, results come in batches.
import type { Entry } from "./events";
import { isError } from "./input";
import { serverObject } from "./object";
import type { ServerObject } from "./object";
import type { CellValue } from "./types";

/** A cell argument, an area, or nothing for an optional parameter left out. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined;

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: Readonly<Record<string, boolean>>;
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionError {
  /** "#VALUE!", "#N/A" … */
  readonly code: string;
  readonly message?: string;
}

export type FunctionResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: FunctionError };

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  /** Of the cell that calls, e.g. "Foglio1!A1". */
  readonly address?: string;
  /** For functions without metadata. */
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
}

export interface Pending {
  readonly result: Promise<FunctionResult>;
  /** As when the cell is cleared or calculated anew. */
  readonly cancel: () => void;
  /** Results of a streaming function so far. */
  readonly stream: readonly FunctionResult[];
}

const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS = 4;

function isMatrix(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

const failed = (code: string, message?: string): FunctionResult => ({
  ok: false,
  error: { code, ...(message ? { message } : {}) },
});

/** The first error among the arguments, for functions that do not take errors. */
function errorIn(args: readonly Argument[]): string | undefined {
  for (const argument of args) {
    const cells = isMatrix(argument) ? argument.flat() : [argument];
    for (const cell of cells) if (cell !== undefined && isError(cell)) return cell.error;
  }
  return undefined;
}

/** A cell as a parameter of that type gets it. Assumption (documented coercions): blank is 0 for numbers, "" for text. */
function coerce(value: CellValue, type: string | undefined): unknown {
  if (value !== null && isError(value)) return { type: "CustomFunctionError", code: value.error };
  if (type === "number") {
    if (value === null) return 0;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "string")
      return value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }
  if (type === "string")
    return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return value === null ? false : typeof value === "string" ? undefined : Boolean(value);
  return value;
}

function prepare(argument: Argument, type: string | undefined, matrix: boolean): unknown {
  if (argument === undefined) return null;
  if (!isMatrix(argument)) {
    const cell = coerce(argument, type);
    return matrix && cell !== undefined ? [[cell]] : cell;
  }
  const rows = argument.map((row) => row.map((cell) => coerce(cell, type)));
  if (rows.some((row) => row.includes(undefined))) return undefined;
  return matrix ? rows : rows[0]?.[0];
}

/** The arguments as they go over the wire, or the error that Excel shows without calling. */
function wireArguments(
  metadata: FunctionMetadata | undefined,
  args: readonly Argument[],
): readonly unknown[] | FunctionResult {
  const parameters = metadata?.parameters;
  if (!parameters) return args.map((argument) => prepare(argument, "any", isMatrix(argument)));
  const repeating = parameters.at(-1)?.repeating === true;
  const required = parameters.filter(({ optional, repeating: many }) => !optional && !many).length;
  if (args.length < required || (!repeating && args.length > parameters.length)) return failed("#VALUE!");
  const wire: unknown[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const matrix = parameter.dimensionality === "matrix";
    const given = parameter.repeating ? args.slice(at) : [args[at]];
    const prepared = given.map((argument) => prepare(argument, parameter.type ?? "any", matrix));
    if (prepared.includes(undefined)) return failed("#VALUE!");
    wire.push(parameter.repeating ? prepared : prepared[0]);
  }
  return wire;
}

interface Open {
  readonly call: Call;
  readonly settle: (result: FunctionResult) => void;
  readonly stream: FunctionResult[];
  readonly streaming: boolean;
}

export interface Functions {
  readonly service: () => ServerObject;
  readonly register: (file: FunctionsFile) => void;
  readonly start: (calls: readonly Call[]) => readonly Pending[];
  readonly isReady: () => boolean;
  readonly whenReady: () => Promise<void>;
  readonly metadata: () => FunctionsFile | undefined;
}

function decode([, ok, value, code]: readonly unknown[]): FunctionResult {
  const text = typeof value === "string" ? value : undefined;
  if (ok !== true) return failed(CODES[Number(code)] ?? "#VALUE!", text === "" ? undefined : text);
  const rich = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  if (rich?.["valueType"] === "CustomFunctionError") {
    return failed(String(rich["code"]), typeof rich["message"] === "string" ? rich["message"] : undefined);
  }
  return { ok: true, value };
}

export function createFunctions(push: (entries: readonly Entry[]) => void): Functions {
  const open = new Map<number, Open>();
  let file: FunctionsFile | undefined;
  let nextId = 1;
  let ready = false;
  let announceReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => (announceReady = resolve));
  const find = (name: string): FunctionMetadata | undefined => {
    const wanted = name.toUpperCase();
    return file?.functions.find(({ id, name: shown }) => id.toUpperCase() === wanted || shown.toUpperCase() === wanted);
  };

  const deliver = (result: readonly unknown[]): void => {
    const waiting = open.get(Number(result[0]));
    if (!waiting) return;
    const decoded = decode(result);
    waiting.stream.push(decoded);
    waiting.settle(decoded);
    if (!waiting.streaming) open.delete(Number(result[0]));
  };

  const startOne = (call: Call, entries: Entry[]): Pending => {
    const metadata = find(call.name.replace(/^[^.]*\./, "")) ?? find(call.name);
    const takesErrors = metadata ? file?.allowErrorForDataTypeAny === true : true;
    const stream: FunctionResult[] = [];
    const short = takesErrors ? undefined : errorIn(call.args);
    const args = short === undefined ? wireArguments(metadata, call.args) : failed(short);
    if (!Array.isArray(args))
      return { result: Promise.resolve(args as FunctionResult), cancel: () => undefined, stream };
    const id = nextId++;
    const streaming = call.streaming ?? metadata?.options?.["stream"] ?? false;
    const cancelable = call.cancelable ?? metadata?.options?.["cancelable"] ?? false;
    const flags = (cancelable ? CANCELABLE : 0) | (streaming ? STREAMING : 0) | (takesErrors ? ERRORS : 0);
    const name = metadata?.id ?? call.name;
    const result = new Promise<FunctionResult>((settle) => open.set(id, { call, settle, stream, streaming }));
    entries.push([1, 1000, "", JSON.stringify([id, name, args, call.address ?? "Foglio1!A1", flags]), id]);
    const cancel = (): void => {
      open.get(id)?.settle(failed("#BUSY!"));
      open.delete(id);
      push([[1, 1001, "", JSON.stringify({ invocationId: id }), id]]);
    };
    return { result, cancel, stream };
  };

  return {
    register: (given) => void (file = given),
    metadata: () => file,
    isReady: () => ready,
    whenReady: () => whenReady,
    start: (calls) => {
      const entries: Entry[] = [];
      const pending = calls.map((call) => startOne(call, entries));
      if (entries.length > 0) push(entries);
      return pending;
    },
    service: () =>
      serverObject({
        type: "CustomFunctions",
        service: true,
        call: {
          _SetOsfControlContainerReadyForCustomFunctions: () => {
            ready = true;
            announceReady();
          },
          _GetEnabledFeatures: () => [1, 2, 3, 4],
          SetInvocationArrayResults: ([results]) => (results as readonly (readonly unknown[])[]).forEach(deliver),
          SetInvocationResults: ([results]) =>
            (results as readonly Readonly<Record<string, unknown>>[]).forEach(({ id, failed: bad, value, errorCode }) =>
              deliver([id, bad !== true, value, errorCode]),
            ),
        },
      }),
  };
}
