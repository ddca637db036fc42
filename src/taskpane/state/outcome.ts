// The outcome of a check as the pane keeps it: each finding with its sentence and an id that does not hang on the order.
import type { CheckedWorkbook } from "../../scheda/check";
import type { Finding } from "../../scheda/finding";
import type { Snapshot } from "../../workbook/cell";
import type { Engine } from "../engine";
import type { Item, Outcome } from "./model";

export function makeOutcome(snapshot: Snapshot, checked: CheckedWorkbook, engine: Engine): Outcome {
  const makeItem = itemMaker(checked, engine);
  return {
    snapshot,
    checked,
    items: checked.findings.map(makeItem),
    aside: checked.ignorati.map(({ finding, ignorato }) => ({ ...makeItem(finding), ignorato })),
  };
}

/** Two findings of one key on one cell are told apart by a count. */
export function itemMaker({ sistema }: CheckedWorkbook, engine: Engine): (finding: Finding) => Item {
  const seen = new Map<string, number>();
  return (finding) => {
    const key = `${engine.ignoreKey(finding)}@${finding.sheet}!${finding.cell}|${finding.facts.caso ?? ""}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = count === 1 ? key : `${key}#${String(count)}`;
    return { id, finding, message: engine.findingMessage(finding, sistema) };
  };
}
