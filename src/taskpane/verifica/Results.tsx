// The outcome of a check: head, counters, findings; in the place of findings a word on why there are none.
import { useMemo } from "react";
import { usePaneState } from "../shared/pane-context";
import { filterItems } from "../state/items";
import type { Outcome } from "../state/model";
import { Aside } from "./Aside";
import { Filters } from "./Filters";
import { FindingList } from "./FindingList";
import { Head } from "./Head";
import { AllWell, NothingMatches, NothingRecognised } from "./Nothing";

export function Results({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      <Head outcome={outcome} />
      <Findings outcome={outcome} />
      <Aside items={outcome.aside} />
    </>
  );
}

function Findings({ outcome }: { readonly outcome: Outcome }) {
  const { filters } = usePaneState();
  const { items, checked } = outcome;
  const shown = useMemo(() => filterItems(items, filters), [items, filters]);
  if (items.length === 0) {
    return checked.schede.length === 0 ? <NothingRecognised /> : <AllWell outcome={outcome} />;
  }
  return (
    <>
      <Filters items={items} />
      {shown.length === 0 ? <NothingMatches total={items.length} /> : <FindingList items={shown} />}
    </>
  );
}
