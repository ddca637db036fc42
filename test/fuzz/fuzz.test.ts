// Ten thousand workbooks that nobody meant to make: each ends in findings that can be told and mended, or in a clear refusal.
// The seed of a failure is in its message; a mutation is made again from it.
import { describe, expect, it } from "@jest/globals";
import { findingMessage } from "../../src/messages/findings/index";
import { SEVERITY } from "../../src/scheda/finding";
import { checkWorkbook, explainCell } from "../../src/scheda/index";
import type { Finding } from "../../src/scheda/index";
import { contentOf } from "../../src/scheda/checks/build";
import { parseAddress } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/cell";
import { createGrid } from "../../src/workbook/grid";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { readGolden } from "../golden-case";
import { corrupt, mutate } from "./mutate";
import { seeded } from "./random";

const MUTATIONS = 10_000;
const CORRUPTIONS = 1_500;
/** A check of one or two sheets takes a millisecond or two: this is a hang, on however busy a machine. */
const SLOWEST = 30_000;
const TIMEOUT = 240_000;

const golden = readGolden();
const snapshots = golden.map(({ bytes }) => {
  const snapshot = readSnapshot(bytes);
  if (!snapshot.ok) throw new Error("a golden workbook cannot be read");
  return snapshot.value;
});

/** What is wrong with the outcome, in words; undefined: nothing. */
function complaint(snapshot: Snapshot, explained: string | undefined): string | undefined {
  const started = performance.now();
  const checked = checkWorkbook(snapshot);
  const took = performance.now() - started;
  if (took > SLOWEST) return `took ${took.toFixed(0)} ms`;
  for (const finding of checked.findings) {
    const wrong = complaintOf(finding, snapshot);
    if (wrong !== undefined) return `${finding.code} ${finding.sheet}!${finding.cell}: ${wrong}`;
  }
  JSON.stringify(checked.schede);
  if (explained !== undefined) explainCell(snapshot, explained, {}, checked);
  return undefined;
}

function complaintOf(finding: Finding, snapshot: Snapshot): string | undefined {
  if (!(finding.code in SEVERITY)) return "unknown code";
  if (!parseAddress(finding.cell)) return "no address";
  if (!snapshot.sheets.some(({ name }) => name === finding.sheet)) return "no such sheet";
  const sentence = findingMessage(finding);
  if (!sentence.endsWith(".") || /undefined|NaN|\[object/.test(sentence)) return `told as «${sentence}»`;
  for (const edit of finding.fix ?? []) {
    const rect = parseAddress(edit.cell);
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    if (!rect || !sheet) return "a fix without a cell";
    const holds = contentOf(createGrid(sheet).cell(rect.top, rect.left));
    if (JSON.stringify(holds) !== JSON.stringify(edit.from))
      return `a fix from ${JSON.stringify(edit.from)} where there is ${JSON.stringify(holds)}`;
    if (typeof edit.to === "number" && !Number.isFinite(edit.to)) return "a fix to no number";
  }
  return undefined;
}

function attempt(seed: number, what: () => string | undefined): string | undefined {
  try {
    const wrong = what();
    return wrong === undefined ? undefined : `seed ${seed}: ${wrong}`;
  } catch (cause) {
    return `seed ${seed}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
  }
}

describe("workbooks changed at random", () => {
  it(
    `are checked ${MUTATIONS} times without an exception, and every finding can be told and mended`,
    () => {
      const complaints: string[] = [];
      for (let seed = 1; seed <= MUTATIONS && complaints.length < 5; seed++) {
        const chance = seeded(seed);
        const snapshot = mutate(chance.pick(snapshots), chance);
        const cell = chance.oneIn(10)
          ? `'${(snapshot.sheets[0]?.name ?? "").replaceAll("'", "''")}'!C${1 + chance.int(16)}`
          : undefined;
        const wrong = attempt(seed, () => complaint(snapshot, cell));
        if (wrong !== undefined) complaints.push(wrong);
      }
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );
});

describe("files changed at random", () => {
  it(
    `are read or refused with a reason ${CORRUPTIONS} times`,
    () => {
      const complaints: string[] = [];
      for (let seed = 1; seed <= CORRUPTIONS && complaints.length < 5; seed++) {
        const chance = seeded(seed);
        const bytes = corrupt(chance.pick(golden).bytes, chance);
        const wrong = attempt(seed, () => {
          const started = performance.now();
          const read = readSnapshot(bytes);
          if (performance.now() - started > SLOWEST) return "took too long to read";
          if (read.ok) return complaint(read.value, undefined);
          return read.error.code.startsWith("FILE_") ? undefined : "refused without a reason";
        });
        if (wrong !== undefined) complaints.push(wrong);
      }
      expect(complaints).toEqual([]);
    },
    TIMEOUT,
  );
});
