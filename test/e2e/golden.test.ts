// Every golden workbook in the preview page: the findings of the command line, and nothing lost by opening, changing one
// cell and saving.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { cellAddress } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/cell";
import { readLook, type WorkbookLook } from "../../src/xlsx/look";
import { readSnapshot } from "../../src/xlsx/index";
import { launchBrowser, openTab, type Tab } from "./support/browser";
import { announced, verify, verifyBytes } from "./support/command-line";
import { openPreview, type PreviewPage } from "./support/preview-page";
import { openSite, type Site } from "./support/site";

jest.setTimeout(60_000);

const GOLDEN = `${process.cwd()}/test/golden`;
/** The samples of offices and the first of our own; all of them with PERF_E2E=tutti, which takes minutes. */
const isTried = (name: string): boolean => process.env["PERF_E2E"] === "tutti" || /^[012]/.test(name);
const files = readdirSync(GOLDEN).filter((name) => name.endsWith(".xlsx") && isTried(name));

let site: Site | undefined;
let browser: Browser | undefined;
let tab: Tab;
let preview: PreviewPage;

beforeAll(async () => {
  site = await openSite(["functions", "preview"]);
  browser = await launchBrowser();
  tab = await openTab(browser);
  preview = await openPreview(tab.page, site.address);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.each(files)("%s", (name) => {
  const path = `${GOLDEN}/${name}`;

  it("has the findings of the command line, and loses nothing when it is saved", async () => {
    const bytes = new Uint8Array(readFileSync(path));
    const before = snapshotOf(bytes);
    await preview.open(path);
    const said = await preview.check();
    if (isCalculated(before)) expect(said).toBe(announced(await verify(path)));

    const free = freeCell(before);
    await preview.type(free, "Provato");
    const saved = await preview.save();
    const after = snapshotOf(saved);
    expect(lines(after)).toEqual(withCell(lines(before), after, free));
    expect(looksOf(saved)).toEqual(looksOf(bytes));
    expect(otherParts(saved)).toEqual(otherParts(bytes));
    expect(announced(await verifyBytes(saved))).toBe(said);
  });
});

it("asks no other host for anything, and nothing goes wrong in the page", () => {
  expect([...new Set(tab.requests.map(({ origin }) => origin))]).toEqual([site?.address]);
  expect(tab.errors).toEqual([]);
});

function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readSnapshot(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Formulas without a result are calculated by the grid, not by the command line. */
function isCalculated({ sheets }: Snapshot): boolean {
  return sheets.every(({ rows }) => rows.every(({ cells }) => cells.every(({ uncached }) => uncached !== true)));
}

/** Below everything in the sheet that the file opens with, in its first column. */
function freeCell(snapshot: Snapshot): string {
  const shown = snapshot.sheets.find(({ hidden }) => !hidden);
  return cellAddress((shown?.rows.at(-1)?.index ?? 0) + 4, 0);
}

/** One line a cell, so that a difference can be read. Results that a file lacked may be there afterwards. */
function lines(snapshot: Snapshot): readonly string[] {
  const line = (sheet: string, { row, col, value, formula, format }: Cell): string =>
    `${sheet}!${cellAddress(row, col)} ${JSON.stringify({ formula, format, value: formula === undefined ? value : undefined })}`;
  return snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => line(name, cell))),
  );
}

function withCell(before: readonly string[], after: Snapshot, address: string): readonly string[] {
  const added = lines(after).filter((line) => line.includes(`!${address} `) && line.includes('"Provato"'));
  expect(added).toHaveLength(1);
  const at = lines(after).indexOf(added[0] ?? "");
  return [...before.slice(0, at), ...added, ...before.slice(at)];
}

/** All that the page draws: styles, sizes, validations, conditional formats, notes, names. */
function looksOf(bytes: Uint8Array): WorkbookLook {
  const look = readLook(bytes, snapshotOf(readFileSync(`${GOLDEN}/01_scheda_dirigente.xlsx`)));
  if (!look.ok) throw new Error(look.error.code);
  const rows = look.value.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ cells }) => cells.length > 0),
  }));
  return { ...look.value, sheets: rows };
}

/** What saving has no business with. */
function otherParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const touched =
    /^(xl\/worksheets\/|xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain|\[Content_Types\]|xl\/_rels\/workbook)/;
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/") && !touched.test(name))
      .map(([name, part]) => [name, createHash("sha256").update(part).digest("hex")]),
  );
}
