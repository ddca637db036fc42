// Who listens to what, and the messages that tell them. Registration methods and event numbers come from the schema.
import type { Model, News } from "./model";
import type { ServerObject } from "./object";
import type { Schema } from "./schema";

/** [category, type, target, message, id] as the bridge carries it. */
export type Entry = readonly [number, number, string, string, number];

export interface Subscriptions {
  readonly handles: (object: ServerObject, method: string) => boolean;
  readonly apply: (object: ServerObject, method: string) => null;
  /** Takes the model's news and gives the messages for those who listen. */
  readonly collect: (model: Model) => readonly Entry[];
  readonly count: () => number;
}

const EVENT = 65_536;
const DOCUMENT_SELECTION = 2;

export function createSubscriptions(schema: Schema): Subscriptions {
  const listening = new Map<string, number>();
  let nextMessage = 1;

  const eventOf = (type: string, method: string) =>
    schema.get(type)?.events.get(method.replace("_Unregister", "_Register"));
  const numberOf = ({ event, sheet }: News): number | undefined =>
    (sheet ? eventOf("Worksheet", event) : undefined)?.type ?? eventOf("WorksheetCollection", event)?.type;

  return {
    handles: (object, method) => /^_(Unr|R)egister/.test(method) && eventOf(object.type, method) !== undefined,
    apply: (object, method) => {
      const event = eventOf(object.type, method);
      const target = event?.workbook ? "Workbook" : String(object.identity?.().Id ?? "");
      const key = `${event?.type}:${target}`;
      const count = (listening.get(key) ?? 0) + (method.startsWith("_Un") ? -1 : 1);
      if (count > 0) listening.set(key, count);
      else listening.delete(key);
      return null;
    },
    collect: (model) => {
      const entries: Entry[] = [];
      for (const news of model.news.splice(0)) {
        const type = numberOf(news);
        for (const target of ["Workbook", ...(news.sheet ? [news.sheet.id] : [])]) {
          if (type === undefined || !listening.has(`${type}:${target}`)) continue;
          entries.push([EVENT, type, target, JSON.stringify(news.args), nextMessage++]);
        }
        if (news.event === "_RegisterSelectionChangedEvent") {
          entries.push([EVENT, DOCUMENT_SELECTION, "", "{}", nextMessage++]);
        }
      }
      return entries;
    },
    count: () => [...listening.values()].reduce((sum, count) => sum + count, 0),
  };
}
