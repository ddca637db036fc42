// The library's own services that are no part of the Excel model: runtime state, startup behaviour, ribbon updates, readiness.
import type { Entry } from "./events";
import { serverObject } from "./object";
import type { ServerObject } from "./object";

export interface RuntimeState {
  /** "Visible" while the pane is open, "Background" while only functions and commands run. */
  state: "Visible" | "Background";
  /** What happens when the document opens: "Background" for Office.StartupBehavior.load. */
  startState: string;
  actionsReady: boolean;
  readonly ribbonUpdates: unknown[];
}

const VISIBILITY_CHANGED = 65_539;

export function createServices(
  runtime: RuntimeState,
  push: (entries: readonly Entry[]) => void,
): Readonly<Record<string, () => ServerObject>> {
  const service = (type: string, call: NonNullable<ServerObject["call"]>): ServerObject =>
    serverObject({ type, service: true, call });
  return {
    "Microsoft.InternalService.AddinInternalService": () =>
      service("AddinInternalService", { NotifyActionHandlerReady: () => void (runtime.actionsReady = true) }),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () =>
      service("AppRuntimePersistenceService", {
        GetAppRuntimeStartState: () => runtime.startState,
        SetAppRuntimeStartState: ([state]) => void (runtime.startState = String(state)),
      }),
    "Microsoft.AppRuntime.AppRuntimeService": () =>
      service("AppRuntimeService", {
        GetAppRuntimeState: () => runtime.state,
        SetAppRuntimeState: ([state]) => {
          runtime.state = state === "Visible" ? "Visible" : "Background";
          const visibility = runtime.state === "Visible" ? "Visible" : "Hidden";
          push([[65_536, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), 0]]);
        },
      }),
    "Microsoft.DynamicRibbon.DynamicRibbon": () =>
      service("DynamicRibbon", {
        ExecuteRequestUpdate: ([json]) => void runtime.ribbonUpdates.push(JSON.parse(String(json))),
        ExecuteRequestCreate: ([json]) => void runtime.ribbonUpdates.push(JSON.parse(String(json))),
      }),
  };
}
