// The loaded engine for components that word figures; null until it is there. Effects load it themselves.
import { useEffect, useState } from "react";
import type { Engine } from "../engine";
import { usePane } from "./pane-context";

export function useEngine(): Engine | null {
  const { loadEngine } = usePane();
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (loaded: Engine): void => {
      if (isCurrent) setEngine(loaded);
    };
    // Whoever pressed a button is told of a failed load; here there is nothing to add.
    loadEngine().then(keep, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [loadEngine]);
  return engine;
}
