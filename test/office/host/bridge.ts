// The seams where the unmodified library attaches: window.external for the start, _richApiNativeBridge for requests and events.
import type { HostOptions, RequirementSets } from "./types";

/** What a page or Node gives as its global object. */
export type Target = Record<string, unknown>;

export interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export interface Reply {
  readonly statusCode: number;
  readonly body: unknown;
}

export interface BridgeSides {
  readonly options: HostOptions;
  readonly sets: RequirementSets;
  readonly onMessage: (message: BridgeMessage) => void;
  readonly documentSettings: Map<string, unknown>;
  /** Methods of the library before Excel.run, by number; undefined for those that only have to succeed. */
  readonly execute: (method: number, params: readonly unknown[]) => readonly unknown[] | undefined;
  /** A ribbon command ended: its id, 0 for success, and what completed() was given. */
  readonly onCommandCompleted: (id: string, status: number) => void;
}

export interface Bridge {
  readonly install: (target: Target) => void;
  readonly reply: (id: number, reply: Reply) => void;
  readonly push: (entries: readonly unknown[]) => void;
  /** False where no page has registered for ribbon commands. */
  readonly invokeCommand: (commandId: string, functionName: string, controlId: string) => boolean;
}

type Handler = (text: string) => void;
type Callback = (response: unknown) => void;

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const EXCEL = 1;
const DISPLAY = { hidden: 1, taskpane: 2 } as const;

/** The arrays of the Windows seam. */
const safe = (array: readonly unknown[]) => ({ toArray: () => array });

function contextOf({ options, sets, documentSettings }: BridgeSides): Target {
  const locale = options.locale ?? "it-IT";
  const settings = {
    Read: (keys: unknown[], values: unknown[]) => {
      for (const [key, value] of documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      documentSettings.clear();
      keys.forEach((key, at) => documentSettings.set(key, values[at]));
    },
  };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\Documenti\\Cartel1.xlsx",
    GetAppCapabilities: () => (options.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetInitialDisplayMode: () => DISPLAY[options.start ?? "taskpane"],
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify({}),
  };
}

export function createBridge(sides: BridgeSides): Bridge {
  const handlers: Handler[] = [];
  let onCommand: ((id: number, payload: unknown) => void) | undefined;
  const send = (message: unknown): void => {
    const text = JSON.stringify(message);
    for (const handler of handlers) handler(text);
  };

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${sides.options.locale ?? "it-IT"}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(sides),
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === COMMAND_COMPLETED) sides.onCommandCompleted(String(params[0]), Number(params[1]));
      const answer = sides.execute(id, params) ?? [0];
      if (answer[0] === 0) callback(safe(answer));
      else callback(answer[0]);
    },
    RegisterEvent: (id: number, _target: string, handler: typeof onCommand, callback: Callback) => {
      if (id === COMMAND_INVOKED) onCommand = handler;
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      if (id === COMMAND_INVOKED) onCommand = undefined;
      callback(0);
    },
  };

  return {
    install: (target) => {
      handlers.splice(0);
      const native = {
        sendMessageToHost: (text: string) => sides.onMessage(JSON.parse(text) as BridgeMessage),
        // The library assigns this more than once: each handler counts.
        set onMessageFromHost(handler: Handler) {
          handlers.push(handler);
        },
      };
      const open = { configurable: true, writable: true, enumerable: true };
      Object.defineProperty(target, "external", { ...open, value: external });
      Object.defineProperty(target, "_richApiNativeBridge", { ...open, value: native });
    },
    reply: (id, { statusCode, body }) => send({ id, type: 1, message: { statusCode, headers: {}, body } }),
    push: (entries) => send({ type: 3, message: { entries } }),
    invokeCommand: (commandId, functionName, controlId) => {
      if (!onCommand) return false;
      const event = JSON.stringify({ source: { id: controlId } });
      onCommand(COMMAND_INVOKED, safe([commandId, functionName, event]));
      return true;
    },
  };
}
