// The host: an Excel of ours in memory that the real office.js talks to. One createHost per workbook and library.
import { createBridge } from "./bridge";
import type { BridgeMessage, Reply, Target } from "./bridge";
import { findCellCalls, writeResult } from "./cell-functions";
import { createSubscriptions } from "./events";
import type { Entry } from "./events";
import { failedReply, failureOf, isResponseFault } from "./faults";
import { createDocumentCopies } from "./document-copies";
import { createFunctions } from "./functions";
import type { Argument, Call, FunctionResult, FunctionsFile, Pending } from "./function-types";
import { createModel } from "./model";
import { createPeople } from "./people";
import type { People } from "./people";
import { recalculate } from "./recalculate";
import { runRequest } from "./requests";
import type { RequestBody, Server } from "./requests";
import { covers, createRules, DEFAULT_SETS } from "./rules";
import type { Schema } from "./schema";
import { createServices } from "./services";
import type { RuntimeState } from "./services";
import type { Fault, HostOptions, RequestKind, RequestLog, WorkbookData } from "./types";
import { dump, emptyWorkbook, fill } from "./workbook";
import type { Workbook } from "./workbook";

export interface Host extends People {
  /** The memory itself, for what the other members do not say. */
  readonly workbook: Workbook;
  readonly load: (data: WorkbookData) => void;
  readonly dump: () => WorkbookData;
  /** Attaches to a global object, before the library runs. */
  readonly install: (target: Target) => void;
  readonly configure: (options: HostOptions) => void;
  readonly requests: readonly RequestLog[];
  readonly countRequests: (kind?: RequestKind) => number;
  readonly resetRequests: () => void;
  /** The coming requests of the workbook API fail so, one each. */
  readonly inject: (...faults: readonly Fault[]) => void;
  readonly registerFunctions: (file: FunctionsFile) => void;
  /** Resolves when the page has told that its functions can be called. */
  readonly functionsReady: () => Promise<void>;
  readonly call: (name: string, args: readonly Argument[], address?: string) => Promise<FunctionResult>;
  readonly callAll: (calls: readonly Call[]) => Promise<readonly FunctionResult[]>;
  readonly start: (calls: readonly Call[]) => readonly Pending[];
  /** Calls the cells whose formula is one function of the namespace, in one batch, and writes the results; gives how many. */
  readonly computeCells: (namespace: string) => Promise<number>;
  /** A ribbon button: resolves with true when the add-in calls event.completed(), false where it has no such function. */
  readonly action: (id: string) => Promise<boolean>;
  /** A keyboard shortcut or other action without a completion. */
  readonly shortcut: (id: string, args?: unknown) => void;
  readonly runtime: RuntimeState;
  /** Files that Excel.createWorkbook has opened beside this one. */
  readonly opened: readonly Uint8Array[];
  /** Copies of the file that getFileAsync has given and nobody has closed. */
  readonly countFiles: () => number;
  /** Event handlers that the add-in has registered. */
  readonly countHandlers: () => number;
  /** When requests, events and recalculation that are under way have been handled. */
  readonly settled: () => Promise<void>;
}

/** Bytes of the JSON in UTF-8; jsdom has no TextEncoder. */
function size(value: object): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

const HELD_DURING_EDIT = 64;

export function createHost(schema: Schema, given: HostOptions = {}): Host {
  const options: { -readonly [K in keyof HostOptions]: HostOptions[K] } = { ...given };
  const sets = options.sets ?? DEFAULT_SETS;
  const workbook = emptyWorkbook();
  const model = createModel(workbook, options);
  const subscriptions = createSubscriptions(schema);
  const faults: Fault[] = [];
  const requests: RequestLog[] = [];
  const held: BridgeMessage[] = [];
  const completions = new Map<string, (done: boolean) => void>();
  let cellEdit = false;
  let busy = 0;
  let nextCommand = 1;

  const later = (task: () => void): void => {
    busy += 1;
    setTimeout(() => {
      busy -= 1;
      task();
    }, 0);
  };
  const push = (entries: readonly Entry[]): void => later(() => bridge.push(entries));

  const runtime: RuntimeState = {
    state: options.start === "hidden" ? "Background" : "Visible",
    startState: "Inactive",
    actionsReady: false,
    ribbonUpdates: [],
  };
  const functions = createFunctions(push);
  const server: Server = {
    model,
    subscriptions,
    rules: createRules(schema, sets, options.strictLoad ?? true),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": functions.service,
      ...createServices(runtime, push),
    },
  };

  /** After anything that changed the workbook: formulas first, then those who listen. */
  const publish = (): void => {
    recalculate(model);
    const entries = subscriptions.collect(model);
    if (entries.length > 0) push(entries);
  };

  const answer = (message: BridgeMessage): void => {
    const body = message.message.body as RequestBody;
    const bytesUp = size(body);
    const log = (entry: Omit<RequestLog, "bytesUp" | "actions" | "flags">, reply: Reply): void => {
      requests.push({ bytesUp, actions: body.Actions.length, flags: message.flags, ...entry });
      bridge.reply(message.id, reply);
    };
    const own = Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
    const fault = own ? undefined : faults.shift();
    const tooBig =
      options.limitBytes !== undefined && bytesUp > options.limitBytes ? ("requestTooBig" as const) : undefined;
    const before =
      tooBig ?? (fault !== undefined && !isResponseFault(fault) ? fault : cellEdit && !own ? "cellEdit" : undefined);
    const refuse = (why: Fault, kind: RequestKind, names: readonly string[]): void => {
      const failure = failureOf(why);
      log({ kind, names, bytesDown: 0, error: failure.code }, failedReply(failure));
    };
    if (before !== undefined) {
      refuse(before, own ? "runtime" : "workbook", []);
      return;
    }
    model.actor = { source: "Local", triggerSource: "ThisLocalAddin" };
    const { body: response, names, kind } = runRequest(server, body);
    publish();
    const bytesDown = size(response);
    const over = options.limitBytes !== undefined && bytesDown > options.limitBytes;
    if (over || fault !== undefined) {
      refuse("responseTooBig", kind, names);
      return;
    }
    const code = response.Error?.["Code"];
    log(
      { kind, names, bytesDown, ...(typeof code === "string" ? { error: code } : {}) },
      { statusCode: 200, body: response },
    );
  };

  const copies = createDocumentCopies(options, () => dump(workbook));
  const bridge = createBridge({
    execute: copies.execute,
    options,
    sets,
    documentSettings: new Map(),
    onMessage: (message) => {
      const waits = cellEdit && (message.flags & HELD_DURING_EDIT) !== 0 && covers(sets, "DelayForCellEdit", "1.1");
      if (waits) held.push(message);
      else later(() => answer(message));
    },
    onCommandCompleted: (id, status) => {
      completions.get(id)?.(status === 0);
      completions.delete(id);
    },
  });

  return {
    ...createPeople(model, publish, (editing) => {
      cellEdit = editing;
      if (!editing) for (const message of held.splice(0)) later(() => answer(message));
    }),
    workbook,
    load: (data) => {
      fill(workbook, data);
      model.references.clear();
      model.areaReferences.clear();
      model.eventRanges.clear();
      model.opened.splice(0);
      faults.splice(0);
      model.dirty.splice(0);
      model.news.splice(0);
    },
    dump: () => dump(workbook),
    install: bridge.install,
    configure: (more) => void Object.assign(options, more),
    requests,
    countRequests: (kind = "workbook") => requests.filter((request) => request.kind === kind).length,
    resetRequests: () => void requests.splice(0),
    inject: (...more) => void faults.push(...more),
    registerFunctions: functions.register,
    functionsReady: functions.whenReady,
    start: functions.start,
    call: (name, args, address) => callAll([{ name, args, ...(address === undefined ? {} : { address }) }]).then(first),
    callAll,
    computeCells: async (namespace) => {
      const cells = findCellCalls(model, namespace);
      const results = await callAll(cells.map(({ call }) => call));
      cells.forEach((cell, at) => writeResult(model, cell, results[at] ?? first([])));
      publish();
      return cells.length;
    },
    action: (id) =>
      new Promise((resolve) => {
        const command = `command-${nextCommand++}`;
        completions.set(command, resolve);
        if (!bridge.invokeCommand(command, id, id)) resolve(false);
      }),
    shortcut: (id, args) =>
      push([[2, 1000, "", JSON.stringify([id, args === undefined ? "" : JSON.stringify(args)]), 0]]),
    runtime,
    opened: model.opened,
    countFiles: copies.count,
    countHandlers: subscriptions.count,
    settled: async () => {
      do await new Promise((resolve) => setTimeout(resolve, 0));
      while (busy > 0);
    },
  };

  function callAll(calls: readonly Call[]): Promise<readonly FunctionResult[]> {
    return Promise.all(functions.start(calls).map(({ result }) => result));
  }
}

function first(results: readonly FunctionResult[]): FunctionResult {
  return results[0] ?? { ok: false, error: { code: "#VALUE!" } };
}
