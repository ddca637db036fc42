// Light or dark, as the system is.
import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

export function isDark(): boolean {
  return matchMedia(QUERY).matches;
}

export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}
