// A browser that the tests bring along on Linux (an npm package ships one); elsewhere the Chrome or Edge of the machine.
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from "playwright-core";

/** Nothing that a browser does of its own accord over the network. */
const QUIET = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    const executablePath = await sparticuz.executablePath();
    return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...QUIET] });
  }
  const installed: readonly LaunchOptions[] = [{ channel: "chrome" }, { channel: "msedge" }];
  for (const options of installed) {
    const browser = await chromium.launch({ ...options, args: QUIET }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error("The end-to-end tests need Chrome or Edge on this machine.");
}

export interface Tab {
  readonly page: Page;
  /** Everything the page asked for. */
  readonly requests: readonly URL[];
  /** What went wrong in it. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 820 }, locale: "it-IT", ...options });
  const page = await context.newPage();
  const requests: URL[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url())));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, requests, errors, close: () => context.close() };
}
