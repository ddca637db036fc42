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
    saveText: (name, text) => save(name, new Blob([text], { type: "application/json" })),
    saveFile: (name, bytes) => save(name, new Blob([bytes.slice()], { type: typeOf(name) })),
    copyText,
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Browsers fetch a large file after the click: its address holds for a while. */
const KEPT = 60_000;

function save(name: string, blob: Blob): boolean {
  if (!("download" in HTMLAnchorElement.prototype)) return false;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
  return true;
}

function typeOf(name: string): string {
  return name.endsWith(".zip")
    ? "application/zip"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
