// What a command may use of the machine: two outputs, the worker threads. Given by main.ts, replaced in tests.

export interface Output {
  /** Resolves when the text has left, so that a slow reader slows the work down instead of filling the memory. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** Characters a line; undefined where the output is no terminal. */
  readonly columns: number | undefined;
}

export interface Host {
  readonly out: Output;
  readonly err: Output;
  readonly version: string;
  readonly cores: number;
  /** The script of the worker threads; undefined: everything in this thread. */
  readonly worker: URL | undefined;
  readonly secondsPerFile: number;
  /** The current one. */
  readonly year: number;
  /** Calls the listener when somebody presses Ctrl+C, in the place of ending at once. Returns how to stop listening. */
  onInterrupt(listener: () => void): () => void;
}

export type ExitStatus = 0 | 1 | 2;
