// Perché: the steps behind the cell where the person stands, over the last check or a first one.
import { VERIFICA } from "../../messages/pane/verifica";
import { reference } from "../../workbook/address";
import type { Context } from "../context";
import type { Explanation, Outcome } from "../state/model";
import { itemMaker } from "../state/outcome";
import { runCheck } from "./check";
import { fail, warn } from "./work";

export async function explainSelection(context: Context): Promise<void> {
  const { workbook, store, loadEngine } = context;
  if (!workbook.selection) {
    warn(context, VERIFICA.selectionMissing);
    return;
  }
  const place = await workbook.selection();
  if (!place.ok) {
    fail(context, place.error);
    return;
  }
  if (store.getState().outcome === null) await runCheck(context);
  const { outcome } = store.getState();
  if (outcome === null) return;
  const engine = await loadEngine();
  const target = reference(place.value.sheet, place.value.address);
  const explained = engine.explainCell(outcome.snapshot, target, {}, outcome.checked);
  if (explained.outcome === "foglio_inesistente" || explained.outcome === "riferimento_non_valido") {
    warn(context, VERIFICA.noScheda);
    return;
  }
  const explanation: Explanation =
    explained.outcome === "spiegata" ? { ...explained.value, outcome: "spiegata" } : explained;
  const items = itemsOn(outcome, explanation, itemMaker(outcome.checked, engine));
  store.dispatch({ type: "viewed", view: "verifica" });
  store.dispatch({ type: "panelShown", panel: { kind: "why", explanation, items } });
}

/** Those of the list itself, so that they open there. */
function itemsOn(
  outcome: Outcome,
  { findings }: Explanation,
  makeItem: ReturnType<typeof itemMaker>,
): Outcome["items"] {
  return findings.map((finding) => outcome.items.find((item) => item.finding === finding) ?? makeItem(finding));
}
