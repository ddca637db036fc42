// Runs one request: object paths are resolved once, actions one after the other, the first failure stops the rest.
// Assumption: what was done before the failure stays done, as in Excel; nothing is rolled back.
import { fail, serverError } from "./errors";
import type { Subscriptions } from "./events";
import type { Model } from "./model";
import { isServerObject } from "./object";
import type { Args, ServerObject } from "./object";
import { rangeAreas } from "./objects/areas";
import { root } from "./objects/workbook";
import { rangeOf } from "./objects/places";
import { describe } from "./query";
import type { Query, Rules } from "./query";
import { recalculate } from "./recalculate";
import type { RequestKind } from "./types";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

export interface Ran {
  readonly body: ResponseBody;
  readonly names: readonly string[];
  readonly kind: RequestKind;
}

export interface Server {
  readonly model: Model;
  readonly rules: Rules;
  readonly services: Readonly<Record<string, () => ServerObject>>;
  readonly subscriptions: Subscriptions;
}

type Found = ServerObject | null;

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const TRACE = 5;
const UPDATE = 9;

function createRun({ model, rules, services, subscriptions }: Server, body: RequestBody) {
  const resolved = new Map<number, Found>();
  let kind: RequestKind = "workbook";

  const argument = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === "number" && reference !== 0) return resolve(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as unknown[]) : [];
      return value.map((part, at) => argument(part, inner[at]));
    }
    if (typeof value === "object" && value !== null) {
      const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof path === "number") return resolve(path);
    }
    return value;
  };
  const argumentsOf = (info: ArgumentInfo | undefined): Args =>
    (info?.Arguments ?? []).map((value, at) => argument(value, info?.ReferencedObjectPathIds?.[at]));

  const call = (object: ServerObject, name: string, args: Args): unknown => {
    if (subscriptions.handles(object, name)) return subscriptions.apply(object, name);
    if (object.service === undefined && name !== "GetItemAt") rules.member(object.type, name);
    const method = object.call?.[name] ?? fail("NotImplemented", `The host does not implement ${object.type}.${name}.`);
    return method(args);
  };

  const found = (value: unknown): Found =>
    value === null ? null : isServerObject(value) ? value : fail("InvalidOperation");

  const evaluate = (path: PathInfo): Found => {
    if (path.ObjectPathType === 1) return root(model);
    if (path.ObjectPathType === 2) {
      kind = path.Name === "Microsoft.ExcelServices.CustomFunctions" ? "functions" : "runtime";
      return services[path.Name]?.() ?? fail("ApiNotFound", path.Name);
    }
    if (path.ObjectPathType === 6) {
      const areas = model.areaReferences.get(path.Name);
      if (areas) return rangeAreas(model, areas);
      const place = model.references.get(path.Name) ?? fail("InvalidReference");
      return rangeOf(model, place);
    }
    if (path.ObjectPathType === 7) return null;
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 3) return found(call(parent, path.Name, args));
    if (path.ObjectPathType === 5) return (parent.item ?? fail("InvalidOperation"))(args[0]);
    if (parent.service === undefined) rules.member(parent.type, path.Name);
    const follow =
      parent.nav?.[path.Name] ?? fail("NotImplemented", `The host does not implement ${parent.type}.${path.Name}.`);
    return follow();
  };

  const resolve = (id: number): Found => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)] ?? fail("InvalidArgument", `No object path ${id}.`);
    const object = evaluate(path);
    resolved.set(id, object);
    return object;
  };

  const set = (object: ServerObject, name: string, value: unknown): void => {
    if (object.service === undefined) {
      const member = rules.member(object.type, name);
      if (member.kind === "scalar" && member.writable === false) fail("InvalidArgument", `${name} is read-only.`);
    }
    const put = object.set?.[name] ?? fail("NotImplemented", `The host does not implement ${object.type}.${name} =.`);
    put(value);
  };

  const update = (object: ServerObject, state: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(state)) {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      const inner = object.nav?.[name]?.();
      if (inner) update(inner, value as Readonly<Record<string, unknown>>);
      else set(object, name, value);
    }
  };

  const act = (action: ActionInfo): unknown => {
    const object = resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.ActionType === INSTANTIATE) return { ...object.identity?.() };
    // Excel calculates as soon as something is written: what is read later in the same request is up to date.
    if (action.ActionType === QUERY) recalculate(model);
    if (action.ActionType === QUERY) return describe(rules, object, action.QueryInfo ?? {});
    const args = argumentsOf(action.ArgumentInfo);
    if (action.ActionType === METHOD) {
      const value = call(object, action.Name ?? "", args);
      return value === undefined ? null : value;
    }
    if (action.ActionType === SET) set(object, action.Name ?? "", args[0]);
    else if (action.ActionType === UPDATE) update(object, action.ObjectState ?? {});
    else fail("NotImplemented", `Action type ${action.ActionType}.`);
    return null;
  };

  const typeOf = (action: ActionInfo): string => resolved.get(action.ObjectPathId)?.type ?? "null";
  const describeAction = (action: ActionInfo): string | undefined => {
    if (action.ActionType === QUERY) return `${typeOf(action)}?${(action.QueryInfo?.Select ?? ["*"]).join(",")}`;
    if (action.ActionType === METHOD) return `${typeOf(action)}.${action.Name}`;
    if (action.ActionType === SET) return `${typeOf(action)}.${action.Name}=`;
    const path = body.ObjectPaths[String(action.ObjectPathId)];
    return action.ActionType === INSTANTIATE && path?.ObjectPathType === 3
      ? `${typeOf(action)} ${path.Name}`
      : undefined;
  };
  return { act, describeAction, kindOf: () => kind };
}

export function runRequest(server: Server, body: RequestBody): Ran {
  const run = createRun(server, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const names: string[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === TRACE) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (thrown) {
      const { code, message, status } = serverError(thrown);
      const where = run.describeAction(action) ?? body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
      const error = { Code: code, Message: message, Location: where, HttpStatusCode: status, ActionIndex: index };
      return { body: { Results: results, TraceIds: traces, Error: error }, names, kind: run.kindOf() };
    }
    const name = run.describeAction(action);
    if (name !== undefined) names.push(name);
  }
  return { body: { Results: results, TraceIds: traces }, names, kind: run.kindOf() };
}
