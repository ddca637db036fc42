// The browser around the pane: clock, timers, files, clipboard.
import type { PaneHost } from "./context";

export interface HostParts {
  readonly showPane: () => Promise<void>;
  readonly openHelp: () => void;
  readonly setRules: PaneHost["setRules"];
}

export function createPaneHost(parts: HostParts): PaneHost {
  return {
    ...parts,
    now: () => new Date(),
    saveText,
    copyText,
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function saveText(name: string, text: string): boolean {
  if (!("download" in HTMLAnchorElement.prototype)) return false;
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}

/** Some hosts keep the clipboard to themselves. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
