// The actions of ribbon and menus, by the ids of the manifest. Each brings up the pane, where its outcome is seen.
import { ACTION_LABELS } from "../../messages/pane/frame";
import type { Context } from "../context";
import type { Effects } from "../effects/load";
import { loadEffects } from "../effects/load";
import { NO_FILTERS } from "../state/model";
import type { View } from "../state/model";
import type { Action } from "./action";
import { isIdle } from "./action";

type ActionId = keyof typeof ACTION_LABELS;

function define(id: ActionId, run: (context: Context, effects: Effects) => Promise<void>): Action {
  const perform = async (context: Context): Promise<void> => run(context, await loadEffects());
  return { id, label: ACTION_LABELS[id], isEnabled: isIdle, perform };
}

function show({ store }: Context, view: View): Promise<void> {
  store.dispatch({ type: "viewed", view });
  return Promise.resolve();
}

export const verifica = define("verifica", async (context, { runCheck }) => {
  await show(context, "verifica");
  context.store.dispatch({ type: "filtered", filters: { sheet: null } });
  await runCheck(context);
});

export const verificaFoglio = define("verificaFoglio", async (context, { fail, runCheck }) => {
  await show(context, "verifica");
  const place = await context.workbook.selection?.();
  if (place?.ok === false) {
    fail(context, place.error);
    return;
  }
  await runCheck(context);
  if (place !== undefined)
    context.store.dispatch({ type: "filtered", filters: { ...NO_FILTERS, sheet: place.value.sheet } });
});

export const perche = define("perche", (context, { explainSelection }) => explainSelection(context));

/** Marks belong to findings: without a check there is one first. */
export const segna = define("segna", async (context, { markCells, runCheck }) => {
  if (context.store.getState().outcome === null) await runCheck(context);
  await markCells(context);
});

export const togliSegni = define("togliSegni", (context, { clearMarks }) => clearMarks(context));

const places = (["schede", "moduli", "albero", "sistema", "registro"] as const).map((view): Action => ({
  id: view,
  label: ACTION_LABELS[view],
  isEnabled: () => true,
  perform: (context) => show(context, view),
}));

export const congela = define("congela", async (context, { proposeFreeze }) => {
  await show(context, "verifica");
  await proposeFreeze(context);
});

export const ripristina = define("ripristina", async (context, { proposeRestore }) => {
  await show(context, "verifica");
  await proposeRestore(context);
});

export const esempio = define("esempio", async (context, { insertSample }) => {
  await show(context, "verifica");
  await insertSample(context);
});

export const guida: Action = {
  id: "guida",
  label: ACTION_LABELS.guida,
  isEnabled: () => true,
  perform({ host }) {
    host.openHelp();
    return Promise.resolve();
  },
};

/** Those that the pane offers beside its main button. */
export const MORE_ACTIONS: readonly Action[] = [perche, esempio, segna, togliSegni, congela, ripristina, guida];

export const RIBBON_ACTIONS: readonly Action[] = [verifica, verificaFoglio, ...places, ...MORE_ACTIONS];
