// What actions and effects are given: the store, the workbook, and whatever touches the world, so that tests can stand in for it.
import type { Scelte, Sistema } from "../sistema/types";
import type { FileMaker } from "../workbook/files";
import type { Workbook } from "../workbook/workbook";
import type { Engine } from "./engine";
import type { ModuliEngine } from "./moduli-engine";
import type { Store } from "./state/store";

/** What the PERF functions are told: an id of a built-in sistema, an office's own that was checked, or nothing chosen. */
export interface Rules {
  readonly sistema: string | Sistema | null;
  readonly scelte: Scelte;
}

/** The world around the pane beside the workbook. */
export interface PaneHost {
  /** Local time. */
  now(): Date;
  /** Gives a file to the person; false where the host does not allow it. */
  saveText(name: string, text: string): boolean;
  /** The same for a file of any kind, by the ending of its name. */
  saveFile(name: string, bytes: Uint8Array): boolean;
  copyText(text: string): Promise<boolean>;
  openHelp(): void;
  setRules(rules: Rules): void;
  /** Brings the pane to the front: ribbon actions may be pressed while it is closed. */
  showPane(): Promise<void>;
  /** Calls back after a while; gives how to call it off. */
  later(milliseconds: number, callback: () => void): () => void;
}

export interface Context {
  readonly store: Store;
  readonly workbook: Workbook;
  readonly host: PaneHost;
  readonly loadEngine: () => Promise<Engine>;
  /** What makes forms, in a chunk of its own: the check does without. */
  readonly loadModuli: () => Promise<ModuliEngine>;
  /** What writes .xlsx files, in another. */
  readonly loadFiles: () => Promise<FileMaker>;
  /** The long work under way, which *Interrompi* sets to aborted. */
  readonly running: { signal: { aborted: boolean } | null };
}

/** What *Interrompi* does: the port stops at its next step. */
export function interrupt({ running }: Context): void {
  if (running.signal !== null) running.signal.aborted = true;
}

export function createContext(parts: Omit<Context, "running">): Context {
  return { ...parts, running: { signal: null } };
}
