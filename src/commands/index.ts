// The ribbon and the context menu: each action brings up the pane, which does the rest as for its own buttons.
import { associateActions, showPane } from "../excel/runtime";
import { ACTION_IDS, actionBus } from "./bus";
import type { ActionId } from "./bus";

/** Opens a page of its own. */
const WITHOUT_PANE: ReadonlySet<ActionId> = new Set(["guida"]);

/** To be called while the page loads, before anything is waited for. */
export function registerCommands(): void {
  associateActions(ACTION_IDS, async (id) => {
    if (!WITHOUT_PANE.has(id)) await showPane();
    await actionBus.send(id);
  });
}
