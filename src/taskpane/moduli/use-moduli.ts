// What the sections of Moduli stand on: the last reading with the code that makes forms; null until both are there.
import { useEffect, useState } from "react";
import type { ModuliEngine } from "../moduli-engine";
import { usePane, usePaneState } from "../shared/pane-context";
import type { Outcome } from "../state/model";
import type { ModuliState } from "../state/moduli";

export interface Ready {
  readonly outcome: Outcome;
  readonly moduli: ModuliEngine;
}

export function useReady(): Ready | null {
  const { loadModuli } = usePane();
  const { outcome } = usePaneState();
  const [moduli, setModuli] = useState<ModuliEngine | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (loaded: ModuliEngine): void => {
      // A function of a module is no updater of a state.
      if (isCurrent) setModuli(() => loaded);
    };
    // Whoever presses a button is told of a failed load; here there is nothing to add.
    loadModuli().then(keep, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [loadModuli]);
  return outcome === null || moduli === null ? null : { outcome, moduli };
}

/** What was typed, and how it is changed. */
export function useModuliState(): readonly [ModuliState, (change: Partial<ModuliState>) => void] {
  const { store } = usePane();
  const { moduli } = usePaneState();
  return [moduli, (change) => store.dispatch({ type: "moduliChanged", change })];
}

/** The year of the forms where none is typed: the latest of the schede, else the present one. */
export function useUsualAnno(outcome: Outcome): number {
  const { host } = usePane();
  const years = outcome.checked.schede.flatMap(({ anno }) => (anno === undefined ? [] : [anno]));
  return years.length === 0 ? host.now().getFullYear() : Math.max(...years);
}
