// The pane over a workbook in memory, for pictures: the page reads a golden workbook and acts as a person would.
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { createContext } from "../../../src/taskpane/context";
import { loadEngine } from "../../../src/taskpane/engine";
import { loadModuli } from "../../../src/taskpane/moduli-engine";
import { createPaneHost } from "../../../src/taskpane/host";
import { createStore } from "../../../src/taskpane/state/store";
import type { Snapshot } from "../../../src/workbook/cell";
import { createFileMaker } from "../../../src/xlsx";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { makeStaff } from "../staff";
import { createMemoryWorkbook } from "../memory-workbook";

const EMPTY: Snapshot = { sheets: [], state: null };

function readWorkbook(base64: string): Snapshot {
  if (base64 === "") return EMPTY;
  const read = readSnapshot(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Called by the script that takes the pictures; `people`: how many the sheet «Personale» lists, 0 for no such sheet. */
function openPane(base64: string, people = 0): void {
  const read = readWorkbook(base64);
  const sheets = people === 0 ? read.sheets : [...read.sheets, makeStaff(people)];
  const workbook = createMemoryWorkbook({ ...read, sheets });
  const host = createPaneHost({
    openHelp: () => undefined,
    setRules: () => undefined,
    showPane: () => Promise.resolve(),
  });
  const loadFiles = () => Promise.resolve(createFileMaker());
  const context = createContext({ store: createStore(), workbook, host, loadEngine, loadModuli, loadFiles });
  const root = document.getElementById("perf");
  if (root) createRoot(root).render(<App context={context} officeIsDark={() => undefined} />);
  Object.assign(window, { workbook });
}

Object.assign(window, { openPane });
