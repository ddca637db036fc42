// What covers the place: changes to be made, or the steps behind a cell.
import type { Panel } from "../state/model";
import { PlanPanel } from "./PlanPanel";
import { WhyPanel } from "./WhyPanel";

export function Cover({ panel }: { readonly panel: Panel }) {
  return panel.kind === "plan" ? (
    <PlanPanel plan={panel.plan} />
  ) : (
    <WhyPanel explanation={panel.explanation} items={panel.items} />
  );
}
