/** @jest-environment jsdom */
// The same host under other starts: a page with a DOM, a closed pane, an older Excel, no Excel at all, and as a script for a browser.
import { afterEach, describe, expect, it } from "@jest/globals";
import { runInNewContext } from "node:vm";
import { browserScript } from "./host/browser";
import type { Host } from "./host/host";
import { loadOffice } from "./host/load";
import type { Loaded } from "./host/load";

let loaded: Loaded | undefined;
afterEach(() => {
  loaded?.unload();
  loaded = undefined;
});

describe("In a page", () => {
  it("the library runs and reads a workbook", async () => {
    loaded = await loadOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["Scheda"]];
      range.load({ values: true, address: true });
      await context.sync();
      expect([range.values, range.address]).toEqual([[["Scheda"]], "Foglio1!A1"]);
    });
  });

  it("takes itself away again", async () => {
    loaded = await loadOffice();
    loaded.unload();
    expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
    expect(typeof window.history.pushState).toBe("function");
    loaded = await loadOffice();
    expect(loaded.info.host).toBe("Excel");
  });

  it("starts with the pane closed and opens it", async () => {
    const associate = 'CustomFunctions.associate("UNO", () => 1);';
    loaded = await loadOffice({ start: "hidden", scripts: [associate] });
    const { host, info } = loaded;
    await host.functionsReady();
    expect(info.addin).toEqual({ visibilityMode: "Hidden" });
    expect(await host.call("UNO", [])).toEqual({ ok: true, value: 1 });
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await host.settled();
    expect(modes).toEqual(["Taskpane"]);
    expect([host.runtime.state, host.runtime.startState]).toEqual(["Visible", "Background"]);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  it("knows nothing of Excel in a plain browser", async () => {
    loaded = await loadOffice({ excel: false });
    expect(loaded.info.host).toBeNull();
    expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
  });
});

describe("An Excel with fewer requirement sets", () => {
  it("refuses what is beyond them, by the library or by the host", async () => {
    loaded = await loadOffice({ sets: { ExcelApi: "1.9" } });
    expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
    const codes: unknown[] = [];
    const attempts: readonly ((context: Excel.RequestContext) => unknown)[] = [
      (context) => context.workbook.comments.getCount(),
      (context) => context.workbook.getSelectedRange().load("numberFormatCategories"),
      (context) => context.workbook.getSelectedRange().load("values,height"),
    ];
    for (const attempt of attempts) {
      await Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      }).catch((error: unknown) => codes.push((error as OfficeExtension.Error).code));
    }
    expect(codes).toEqual(["ApiNotFound", "ApiNotFound", "ApiNotFound"]);
  });
});

describe("For a browser", () => {
  it("the host is one script that attaches itself to the page", () => {
    const script = browserScript(
      { start: "hidden" },
      { sheets: [{ name: "Prova", cells: [{ row: 0, col: 0, value: 7 }] }] },
    );
    const page: { excelHost?: Host; external?: { GetHostInfo: () => string }; _richApiNativeBridge?: unknown } = {};
    runInNewContext(script, { window: page, setTimeout });
    expect(page.external?.GetHostInfo()).toContain("Excel$Win32$16.01$it-IT");
    expect(page._richApiNativeBridge).toBeDefined();
    expect(page.excelHost?.dump().sheets.map(({ name }) => name)).toEqual(["Prova"]);
    expect(page.excelHost?.cell("Prova", "A1")?.value).toBe(7);
  });
});
