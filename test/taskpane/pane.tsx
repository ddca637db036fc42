// The whole pane over a workbook in memory, driven as a person drives it: by what is on the screen and by keys.
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fetchAhead } from "../../src/taskpane/places";
import { App } from "../../src/taskpane/App";
import { createContext } from "../../src/taskpane/context";
import type { Context, PaneHost, Rules } from "../../src/taskpane/context";
import { loadEngine } from "../../src/taskpane/engine";
import { createStore } from "../../src/taskpane/state/store";
import type { NamedFile } from "../../src/workbook/files";
import type { Snapshot } from "../../src/workbook/cell";
import { makeRows, makeSheet } from "../scheda/sheet";
import { fakeFiles, fakeModuli } from "./fake-moduli";
import type { MemoryWorkbook } from "./memory-workbook";
import { createMemoryWorkbook } from "./memory-workbook";

export interface TestHost extends PaneHost {
  readonly saved: readonly { readonly name: string; readonly text: string }[];
  readonly files: readonly NamedFile[];
  readonly copied: readonly string[];
  readonly rules: readonly Rules[];
  readonly helpOpened: () => number;
  /** Lets time pass for those who wait: typing pauses, patience. */
  readonly pass: (milliseconds: number) => void;
}

export interface HostOptions {
  /** As some hosts do. */
  readonly savesNothing?: true;
}

export function createTestHost({ savesNothing }: HostOptions = {}): TestHost {
  const saved: { readonly name: string; readonly text: string }[] = [];
  const files: NamedFile[] = [];
  const copied: string[] = [];
  const rules: Rules[] = [];
  let helps = 0;
  let now = 0;
  let waiting: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    saved,
    files,
    copied,
    rules,
    helpOpened: () => helps,
    now: () => new Date(2026, 10, 21, 9, 30),
    saveText: (name, text) => saved.push({ name, text }) > 0,
    saveFile: (name, bytes) => savesNothing !== true && files.push({ name, bytes }) > 0,
    copyText: (text) => Promise.resolve(copied.push(text) > 0),
    openHelp: () => void (helps += 1),
    setRules: (given) => void rules.push(given),
    showPane: () => Promise.resolve(),
    later(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      waiting = [...waiting, entry];
      if (milliseconds === 0) queueMicrotask(() => run(entry));
      return () => void (waiting = waiting.filter((one) => one !== entry));
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const entry of waiting.filter(({ at }) => at <= now)) run(entry);
    },
  };
  function run(entry: { readonly at: number; readonly callback: () => void }): void {
    if (!waiting.includes(entry)) return;
    waiting = waiting.filter((one) => one !== entry);
    entry.callback();
  }
}

export interface OpenPane {
  readonly workbook: MemoryWorkbook;
  readonly host: TestHost;
  readonly context: Context;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
  /** What screen readers heard last. */
  readonly said: () => string;
  /** Lets everything that was started come to its end. */
  readonly settle: () => Promise<void>;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly check: () => Promise<void>;
}

export async function openPane(
  snapshot: Snapshot,
  change: (workbook: MemoryWorkbook) => void = () => undefined,
  options: HostOptions & Partial<Pick<Context, "loadModuli" | "loadFiles">> = {},
): Promise<OpenPane> {
  // jsdom lays nothing out and knows no media.
  const noMedia = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  const ResizeObserver = class {
    readonly observe = (): void => undefined;
    readonly unobserve = (): void => undefined;
    readonly disconnect = (): void => undefined;
  };
  Object.assign(window, { matchMedia: () => noMedia, ResizeObserver });
  const workbook = createMemoryWorkbook(snapshot);
  change(workbook);
  const host = createTestHost(options);
  const { loadModuli = () => Promise.resolve(fakeModuli), loadFiles = () => Promise.resolve(fakeFiles) } = options;
  const context = createContext({ store: createStore(), workbook, host, loadEngine, loadModuli, loadFiles });
  const user = userEvent.setup();
  // In Excel this ends long before anybody presses a button.
  await fetchAhead();
  const { container } = render(<App context={context} officeIsDark={() => false} />);
  const breathe = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 20)));
  const settle = async (): Promise<void> => {
    await breathe();
    // A part that is shown for the first time is loaded first.
    for (let before = ""; before !== container.innerHTML;) {
      before = container.innerHTML;
      await breathe();
    }
  };
  await settle();
  return {
    workbook,
    host,
    context,
    user,
    container,
    settle,
    said: () => screen.getByRole("status").textContent.trim(),
    async pass(milliseconds) {
      act(() => host.pass(milliseconds));
      await settle();
    },
    async check() {
      const [button] = within(screen.getByRole("tabpanel")).getAllByRole("button", { name: "Verifica" });
      await user.click(button!);
      await settle();
    },
  };
}

/** Shows a place, by its tab or by «Altro». */
export async function goTo({ user, settle }: OpenPane, name: string): Promise<void> {
  const tab = screen.queryByRole("tab", { name });
  if (tab) await user.click(tab);
  else {
    await user.click(screen.getByRole("button", { name: /^Altr[oe]( parti del riquadro)?$/ }));
    await user.click(screen.getByRole("menuitemradio", { name }));
  }
  await settle();
}

type Row = readonly [fattore: string, massimo: number, misurato: number | string, attribuito: number, note?: string];

export interface FormOptions {
  readonly name: string;
  readonly persona: string;
  readonly categoria?: string;
  readonly rows: readonly Row[];
  readonly total: number;
}

/** An evaluation form as arsac's annex 5.1 prints it: the table from A5, the total under it. */
export function makeForm({ name, persona, categoria = "Dirigente", rows, total }: FormOptions) {
  return makeSheet(
    {
      A1: `Scheda di valutazione – ${categoria}`,
      A2: "Cognome e nome:",
      B2: persona,
      A3: "Settore:",
      B3: "Affari generali",
      C3: "Anno:",
      D3: 2017,
      ...makeRows("A5", [
        [
          "Fattore di valutazione",
          "Punteggio massimo",
          "Punteggio risultante dalla misurazione",
          "Punteggio attribuito",
          "Note",
        ],
        ...rows.map((row) => [...row]),
        ["Totale", rows.reduce((sum, [, massimo]) => sum + massimo, 0), undefined, total],
      ]),
    },
    { name },
  );
}

export const DIRIGENTE: readonly Row[] = [
  ["1a Performance organizzativa della struttura di appartenenza", 30, 27, 27],
  ["1b Obiettivi individuali", 20, 18, 18],
  ["2 Capacità di differenziazione delle valutazioni", 5, 3, 3],
  ["3 Competenze e comportamenti professionali e organizzativi", 35, 30, 30],
  ["4 Performance generale dell'Ente", 10, 9, 9],
];

export function stateOf(sheets: Snapshot["sheets"], state: string | null = null): Snapshot {
  return { sheets, state };
}

export { screen, within };
