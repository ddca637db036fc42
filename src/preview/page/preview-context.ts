// What the page hands to the pane: the same context as in Excel, with the grid for workbook.
import { createContext, type Context, type Rules } from "../../taskpane/context";
import { loadEngine } from "../../taskpane/engine";
import { createPaneHost } from "../../taskpane/host";
import { loadModuli } from "../../taskpane/moduli-engine";
import { createStore } from "../../taskpane/state/store";
import type { FileMaker } from "../../workbook/files";
import type { OpenGrid } from "../grid/open-grid";

export function createPreviewContext(grid: OpenGrid, showPane: () => void): Context {
  return createContext({
    store: createStore(),
    workbook: grid.workbook,
    host: createPaneHost({
      showPane() {
        showPane();
        return Promise.resolve();
      },
      openHelp: () => void window.open("aiuto/index.html", "_blank", "noopener"),
      setRules: (rules) => void followRules(grid, rules),
    }),
    loadEngine,
    loadModuli,
    loadFiles,
  });
}

async function loadFiles(): Promise<FileMaker> {
  const { createFileMaker } = await import("../../xlsx/index");
  return createFileMaker();
}

/** Also the cells that were calculated before any rule was known wait for this. */
async function followRules(grid: OpenGrid, rules: Rules): Promise<void> {
  globalThis.PERF?.imposta(rules);
  await grid.repeatPerf();
}
