// From the ribbon to the pane, in the memory that both share: an action pressed while the pane is not there yet waits for it.
import { ACTION_LABELS } from "../messages/pane/frame";

export type ActionId = keyof typeof ACTION_LABELS;

/** Those of the manifest; a test compares. */
export const ACTION_IDS = Object.keys(ACTION_LABELS) as readonly ActionId[];

export type ActionListener = (id: ActionId) => Promise<void>;

export interface Bus {
  /** Resolves when the pane has done the action, at once where it waits for the pane. */
  send(id: ActionId): Promise<void>;
  /** The pane: what has waited comes first. Returns how to stop listening. */
  listen(listener: ActionListener): () => void;
}

export function createBus(): Bus {
  const waiting: ActionId[] = [];
  let current: ActionListener | undefined;
  return {
    async send(id) {
      if (current) await current(id);
      else if (!waiting.includes(id)) waiting.push(id);
    },
    listen(listener) {
      current = listener;
      void performInTurn(waiting.splice(0), listener);
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}

async function performInTurn(ids: readonly ActionId[], listener: ActionListener): Promise<void> {
  for (const id of ids) await listener(id);
}

/** One page, one bus: pane, commands and functions run in the same runtime. */
export const actionBus = createBus();
