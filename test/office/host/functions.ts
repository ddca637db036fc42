// Custom functions as Excel calls them: calls go out in batches once the page is ready, results come back in batches.
import type { Entry } from "./events";
import { lift, unlift, wireArguments } from "./function-arguments";
import { failed } from "./function-types";
import type { Call, FunctionMetadata, FunctionResult, FunctionsFile, Pending } from "./function-types";
import { serverObject } from "./object";
import type { ServerObject } from "./object";

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
  readonly whenReady: () => Promise<void>;
}

function decode([, ok, value, code]: readonly unknown[]): FunctionResult {
  // Only #N/A and #VALUE! that the function chose itself carry a message.
  const text = typeof value === "string" && [1, 7].includes(Number(code)) ? value : undefined;
  if (ok !== true) return failed(CODES[Number(code)] ?? "#VALUE!", text);
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
    const lifted = lift(metadata, call.args);
    if (lifted) {
      const parts = lifted.calls.map((args) => startOne({ ...call, args }, entries));
      const result = Promise.all(parts.map((part) => part.result)).then((results) => unlift(lifted, results));
      return { result, cancel: () => parts.forEach((part) => part.cancel()), stream };
    }
    const args = wireArguments(metadata, call.args, takesErrors);
    if (!Array.isArray(args)) {
      return { result: Promise.resolve(args as FunctionResult), cancel: () => undefined, stream };
    }
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
    whenReady: () => whenReady,
    start: (calls) => {
      const entries: Entry[] = [];
      const pending = calls.map((call) => startOne(call, entries));
      if (entries.length > 0 && ready) push(entries);
      else if (entries.length > 0) void whenReady.then(() => push(entries));
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
