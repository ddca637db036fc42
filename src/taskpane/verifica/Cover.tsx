// What covers the place: changes, forms or removals before they are made, or the steps behind a cell.
import { JobPanel } from "../moduli/JobPanel";
import { RemovalPanel } from "../registro/RemovalPanel";
import type { Panel } from "../state/model";
import { PlanPanel } from "./PlanPanel";
import { WhyPanel } from "./WhyPanel";

export function Cover({ panel }: { readonly panel: Panel }) {
  switch (panel.kind) {
    case "plan":
      return <PlanPanel plan={panel.plan} />;
    case "job":
      return <JobPanel preview={panel.preview} />;
    case "removal":
      return <RemovalPanel voce={panel.voce} fogli={panel.fogli} />;
    case "why":
      return <WhyPanel explanation={panel.explanation} items={panel.items} />;
  }
}
