// What can be done with a finding: go to its cell, correct it, correct its like, set it aside.
import { FRAME } from "../../messages/pane/frame";
import { FINDING_TITLES } from "../../messages/pane/titles";
import { VERIFICA } from "../../messages/pane/verifica";
import { parseAddress } from "../../workbook/address";
import { loadEffects } from "../effects/load";
import { similarItems } from "../state/items";
import type { AsideItem, Item, Plan } from "../state/model";
import type { Action } from "./action";
import { isIdle } from "./action";

const hasFix = ({ finding }: Item): boolean => (finding.fix?.length ?? 0) > 0;

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export const goTo: Action<Place> = {
  id: "vai",
  label: VERIFICA.go,
  isEnabled: (_, { address }) => parseAddress(address) !== undefined,
  async perform(context, { sheet, address }) {
    const { fail } = await loadEffects();
    const selected = await context.workbook.select(sheet, address);
    if (!selected.ok) fail(context, selected.error);
  },
};

export const correct: Action<Item> = {
  id: "correggi",
  label: VERIFICA.correct,
  isEnabled: (state, item) => isIdle(state) && hasFix(item),
  async perform(context, item) {
    const { applyPlan, planFixes } = await loadEffects();
    const plan = planFixes([item]);
    if (plan) await applyPlan(context, plan);
  },
};

/** Shows all the changes first. */
export const correctSimilar: Action<Item> = {
  id: "correggiSimili",
  label: VERIFICA.correct,
  isEnabled: (state, item) =>
    isIdle(state) && hasFix(item) && similarItems(state.outcome?.items ?? [], item).length > 1,
  async perform(context, item) {
    const { planFixes } = await loadEffects();
    const plan = planFixes(similarItems(context.store.getState().outcome?.items ?? [], item));
    if (plan) context.store.dispatch({ type: "panelShown", panel: { kind: "plan", plan } });
  },
};

export const applyShown: Action<Plan> = {
  id: "applica",
  label: FRAME.apply,
  isEnabled: (state, { edits }) => isIdle(state) && edits.length > 0,
  async perform(context, plan) {
    const { applyPlan } = await loadEffects();
    await applyPlan(context, plan);
  },
};

export interface Ignoring {
  readonly item: Item;
  readonly reason: string;
}

export const ignore: Action<Ignoring> = {
  id: "ignora",
  label: VERIFICA.ignore,
  isEnabled: (state, { reason }) => isIdle(state) && reason.trim() !== "",
  async perform(context, { item, reason }) {
    const { ignoreItem } = await loadEffects();
    const done = await ignoreItem(context, item, reason);
    if (done) context.store.dispatch({ type: "opened", id: null });
  },
};

export const resume: Action<AsideItem> = {
  id: "riprendi",
  label: VERIFICA.resume,
  isEnabled: isIdle,
  async perform(context, item) {
    const { resumeItem } = await loadEffects();
    await resumeItem(context, item);
  },
};

export const undo: Action<number> = {
  id: "annulla",
  label: FRAME.undo,
  isEnabled: (state, index) => isIdle(state) && state.stato?.registro[index]?.annullata === undefined,
  async perform(context, index) {
    const { undoVoce } = await loadEffects();
    await undoVoce(context, index);
  },
};

export function titleOf({ finding }: Item): string {
  return FINDING_TITLES[finding.code];
}
