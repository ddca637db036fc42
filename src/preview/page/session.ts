// One opened file after the other: the grid, the pane's context, whether something is unsaved. What the page draws follows it.
import {
  describeLockedCell,
  describeNotOpened,
  describeNotSaved,
  describeOpened,
  describeSaved,
  PREVIEW,
} from "../../messages/preview";
import { success, type Result } from "../../lib/result";
import type { WorkbookProblem } from "../../workbook/workbook";
import type { Context } from "../../taskpane/context";
import type { Loss } from "../../xlsx/index";
import type { OpenedFile } from "../file/opened-file";
import type { Refusal } from "../grid/guard";
import type { OpenGrid } from "../grid/open-grid";
import { openTab } from "./beside";
import { download } from "./download";
import { loadFunctions, type LoadedFunctions } from "./functions-host";
import type * as gridChunk from "./grid-chunk";
import { createPreviewContext } from "./preview-context";

export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

export interface SessionState {
  readonly name: string;
  readonly context: Context | null;
  readonly losses: readonly Loss[];
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly paneShown: boolean;
}

export interface OpenOptions {
  /** Nothing is said where it goes well. */
  readonly quiet?: true;
  /** It is in no file yet. */
  readonly unsaved?: true;
}

export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (name: string, bytes: Uint8Array, options?: OpenOptions) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismiss: () => void;
  readonly togglePane: () => void;
}

type Loaded = readonly [typeof gridChunk, LoadedFunctions];

const START: SessionState = {
  name: "",
  context: null,
  losses: [],
  unsaved: false,
  busy: true,
  notice: null,
  paneShown: true,
};

/** `place`: where the grid is drawn. */
export function createSession(place: HTMLElement, isDark: () => boolean): Session {
  let state = START;
  let grid: OpenGrid | undefined;
  const listeners = new Set<() => void>();
  // The grid is by far the largest part: it comes while the page is drawn.
  const loading = Promise.all([import("./grid-chunk"), loadFunctions()]);
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const refuse = (refusal: Refusal): void => {
    const { kind } = refusal;
    const text =
      kind === "struttura" ? PREVIEW.structure : describeLockedCell(refusal.place.sheet, refusal.place.address);
    set({ notice: { intent: "warning", text } });
  };
  /** In a tab of its own, as Excel opens a window; without one it is given as a file. */
  const openBeside = (bytes: Uint8Array): Promise<Result<true, WorkbookProblem>> => {
    if (!openTab(bytes)) {
      download(PREVIEW.unnamed, bytes);
      set({ notice: { intent: "success", text: describeSaved(PREVIEW.unnamed) } });
    }
    return Promise.resolve(success(true));
  };
  const show = async (file: OpenedFile, unsaved: boolean, [chunk, functions]: Loaded): Promise<void> => {
    grid?.dispose();
    const box = document.createElement("div");
    box.style.height = "100%";
    place.replaceChildren(box);
    const opened = chunk.openGrid(box, file, chunk.createExecutors(functions), isDark(), {
      onRefusal: refuse,
      onUnsaved() {
        if (!state.unsaved) set({ unsaved: true });
      },
      openBeside,
    });
    grid = opened;
    const context = createPreviewContext(opened, () => {
      set({ paneShown: true });
    });
    set({ name: file.name, context, losses: file.losses, unsaved });
    await opened.ready;
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(name, bytes, { quiet = false, unsaved = false } = {}) {
      set({ busy: true, notice: null });
      try {
        const loaded = await loading;
        const file = loaded[0].openFile(name, bytes);
        if (file.ok) await show(file.value, unsaved, loaded);
        const notice: Notice = file.ok
          ? { intent: "success", text: describeOpened(name) }
          : { intent: "error", text: describeNotOpened(name, file.error) };
        set({ busy: false, notice: quiet && file.ok ? null : notice });
      } catch (error) {
        set({ busy: false, notice: { intent: "error", text: PREVIEW.broken } });
        throw error;
      }
    },
    async save() {
      if (!grid) return;
      const { name } = state;
      set({ busy: true });
      const saved = await grid.save();
      if (saved.ok) {
        download(name, saved.value);
        set({ busy: false, unsaved: false, notice: { intent: "success", text: describeSaved(name) } });
      } else set({ busy: false, notice: { intent: "error", text: describeNotSaved(name, saved.error) } });
    },
    undo: () => grid?.undo(),
    redo: () => grid?.redo(),
    dismiss() {
      set({ notice: null });
    },
    togglePane() {
      set({ paneShown: !state.paneShown });
    },
  };
}
