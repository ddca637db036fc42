// The built pane in a real browser, with the real office.js over our host: what a person presses and reads, and the workbook
// behind it. The library's CDN is answered from node_modules; any other address outside of the site fails and is kept.
import type { Browser, Locator, Page } from "playwright-core";
import { openTab } from "../../e2e/support/browser";
import type { Tab } from "../../e2e/support/browser";
import { browserScript } from "../host/browser";
import type { Host } from "../host/host";
import { libraryFile } from "../host/load";
import type { HostOptions, WorkbookData } from "../host/types";

const CDN = "https://appsforoffice.microsoft.com";

type HostPage = Window & { readonly excelHost: Host };
type HostCall = Pick<
  Host,
  | "addSheetAsUser"
  | "cell"
  | "configure"
  | "countHandlers"
  | "countRequests"
  | "dump"
  | "editAsUser"
  | "enterCellEdit"
  | "inject"
  | "leaveCellEdit"
  | "load"
  | "protectSheet"
  | "resetRequests"
  | "selectAsUser"
  | "unprotectSheet"
  | "action"
>;

type Given<F> = F extends (...args: infer A extends readonly unknown[]) => unknown ? A : never;

export interface ExcelPage {
  readonly tab: Tab;
  readonly page: Page;
  readonly place: Locator;
  /** Asks the host in the page; what goes in and out must survive JSON. */
  readonly host: <K extends keyof HostCall>(
    member: K,
    ...args: Given<HostCall[K]>
  ) => Promise<Awaited<ReturnType<HostCall[K]>>>;
  readonly button: (name: string | RegExp) => Locator;
  /** Presses a button and gives what the pane says next to screen readers. */
  readonly press: (name: string | RegExp) => Promise<string>;
  /** Does something and gives what the pane says next that starts so. */
  readonly hear: (start: RegExp, task: () => Promise<unknown>) => Promise<string>;
  readonly check: () => Promise<string>;
  /** The accessible names of all findings, in their order. */
  readonly findings: () => Promise<readonly string[]>;
  readonly view: (name: string) => Promise<void>;
  /** The name of what has the keyboard; empty where nothing has. */
  readonly focused: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly excel?: boolean;
  readonly host?: Omit<HostOptions, "evaluate">;
}

/** Of the manifest's floor, which nearly all tests start from. */
let script: string | undefined;

export async function openExcelPage(browser: Browser, site: string, options: PageOptions = {}): Promise<ExcelPage> {
  // As narrow as Excel makes a pane, and so high that lists are drawn whole.
  const tab = await openTab(browser, { viewport: { width: 320, height: 12_000 } });
  const { page } = tab;
  page.setDefaultTimeout(15_000);
  await page.route(
    (url) => url.origin !== site,
    async (route) => {
      const text = libraryFile(route.request().url());
      if (text === undefined) await route.abort();
      else await route.fulfill({ contentType: "text/javascript; charset=utf-8", body: text });
    },
  );
  if (options.excel !== false) {
    await page.addInitScript(options.host === undefined ? (script ??= browserScript()) : browserScript(options.host));
  }
  await page.goto(`${site}/taskpane.html`);
  return createExcelPage(tab);
}

/** Addresses outside of the site and the library's. */
export function strangers({ requests }: Tab, site: string): readonly string[] {
  return requests.filter(({ origin }) => origin !== site && origin !== CDN).map(({ href }) => href);
}

function createExcelPage(tab: Tab): ExcelPage {
  const { page } = tab;
  const place = page.getByRole("tabpanel");
  const said = (): Promise<string> => page.locator("div[role=status]").evaluate((region) => region.textContent);
  const excel: ExcelPage = {
    tab,
    page,
    place,
    // As text: the driver takes forty seconds over the objects of three hundred sheets.
    async host(member, ...args) {
      const answer = await page.evaluate(
        async ([name, given]) => {
          const host = (window as unknown as HostPage).excelHost;
          const call = host[name] as (...values: readonly unknown[]) => unknown;
          return JSON.stringify((await call(...(JSON.parse(given) as readonly unknown[]))) ?? null);
        },
        [member, JSON.stringify(args)] as const,
      );
      return JSON.parse(answer) as never;
    },
    button: (name) =>
      typeof name === "string"
        ? page.getByRole("main").getByRole("button", { name, exact: true }).first()
        : page.getByRole("main").getByRole("button", { name }).first(),
    press: (name) => excel.hear(/./, () => excel.button(name).click()),
    async hear(start, task) {
      const before = await said();
      await task();
      await page.waitForFunction(
        ([old, source]) => {
          const text = document.querySelector("div[role=status]")?.textContent ?? "";
          return text !== old && new RegExp(source).test(text);
        },
        [before, start.source] as const,
        { polling: 20 },
      );
      return (await said()).trim();
    },
    check: () => excel.press("Verifica"),
    findings: () =>
      place
        .getByRole("list", { name: "Rilievi", exact: true })
        .locator("button[aria-expanded][aria-label]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? "")),
    async view(name) {
      const tab = page.getByRole("tab", { name, exact: true });
      if (await tab.isVisible()) await tab.click();
      else {
        await page.getByRole("button", { name: /^Altr[oe]( parti del riquadro)?$/ }).click();
        await page.getByRole("menuitemradio", { name }).click();
      }
      await place.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    },
    focused: () =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return "";
        return element.getAttribute("aria-label") ?? (element.textContent || element.id);
      }),
    close: tab.close,
  };
  return excel;
}

/** What is in the cells and around them, without the sheet in which the pane lists its changes. */
export function contentOf({ sheets, names, comments }: WorkbookData): unknown {
  return { sheets: sheets.filter(({ name }) => name !== "Registro PERF"), names, comments };
}
