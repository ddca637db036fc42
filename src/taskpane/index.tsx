// The pane's entry: waits for Office, then draws. Outside Excel a sentence says where it belongs.
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { actionBus } from "../commands/bus";
import { officeIsDark, openPage, recalculate, showPane, whenReady } from "../excel/runtime";
import type { FileMaker } from "../workbook/files";
import { FRAME } from "../messages/pane/frame";
import { performAction } from "./actions/action";
import { RIBBON_ACTIONS } from "./actions/ribbon";
import { App } from "./App";
import { createContext } from "./context";
import type { Rules } from "./context";
import { loadEngine } from "./engine";
import { createPaneHost } from "./host";
import { loadModuli } from "./moduli-engine";
import { createStore } from "./state/store";

async function start(root: HTMLElement): Promise<void> {
  // Fetched while Office makes up its mind.
  const excel = import("../excel/index");
  if (!(await whenReady())) {
    root.textContent = FRAME.noExcel;
    return;
  }
  const context = createContext({
    store: createStore(),
    workbook: (await excel).createExcelWorkbook(),
    host: createPaneHost({
      showPane,
      setRules,
      openHelp: () => openPage(new URL("aiuto/index.html", location.href).href),
    }),
    loadEngine,
    loadModuli,
    loadFiles,
  });
  const actions = new Map(RIBBON_ACTIONS.map((action) => [action.id, action]));
  actionBus.listen(async (id) => {
    const action = actions.get(id);
    if (action !== undefined) await performAction(context, action, undefined);
  });
  createRoot(root).render(<App context={context} officeIsDark={officeIsDark} />);
}

/** Files are written by the code of the command line: a chunk that only the making of files asks for. */
async function loadFiles(): Promise<FileMaker> {
  const { createFileMaker } = await import("../xlsx/index");
  return createFileMaker();
}

/** The functions share this page: they hear which rules hold, and their cells are calculated again where that changes them. */
function setRules(rules: Rules): void {
  if (globalThis.PERF?.imposta(rules) === true) void recalculate();
}

// Bound at once: a button of the ribbon may be what starts this page.
registerCommands();
const root = document.getElementById("perf");
if (root !== null) void start(root);
