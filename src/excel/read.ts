// Reading in a number of requests that does not depend on how many schede there are: names, then sizes with the stored state,
// then all cells, cut only where an answer would grow beyond what Excel hands over at once.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import type { Sheet, Snapshot } from "../workbook/cell";
import type { ReadOptions, ReadSheets, WorkbookProblem } from "../workbook/workbook";
import { buildSheet } from "./build-sheet";
import { MERGE_BANDS, readChunks } from "./chunks";
import type { Block } from "./chunks";
import { planRequests, SMALLEST_REQUEST } from "./plan";
import type { Chunk } from "./plan";
import { problemOf } from "./problems";
import { attempt, runExcel, unlessAborted } from "./run";
import { isOnTheWeb } from "./runtime";
import { askSizes, listSheets } from "./sizes";
import type { UsedSheet } from "./sizes";
import { askState } from "./state";
import type { StateReader } from "./state";

/** A cell costs 25 to 35 bytes of answer (value, formula and format); on the web an answer has 5 MB. */
const CELLS_PER_REQUEST = { web: 150_000, desktop: 400_000 } as const;
const SMALLER = 4;

interface ReadAll extends ReadSheets {
  readonly state: string | null;
}

export async function readWorkbook(options: ReadOptions = {}): Promise<Result<Snapshot, WorkbookProblem>> {
  const read = await unlessAborted(options.signal, () => runExcel((context) => readIn(context, undefined, options)));
  return read.ok ? success({ sheets: read.value.sheets, state: read.value.state }) : read;
}

export async function readNamedSheets(wanted: readonly string[]): Promise<Result<ReadSheets, WorkbookProblem>> {
  const read = await runExcel((context) => readIn(context, new Set(wanted), {}));
  return read.ok ? success({ sheets: read.value.sheets, names: read.value.names }) : read;
}

async function readIn(
  context: Excel.RequestContext,
  wanted: ReadonlySet<string> | undefined,
  options: ReadOptions,
): Promise<Result<ReadAll, WorkbookProblem>> {
  let state: StateReader | undefined;
  const all = await attempt(async () => {
    state = askState(context);
    return listSheets(context);
  });
  const names = all.map(({ name }) => name);
  const used = await askSizes(
    context,
    all.filter(({ name }) => wanted?.has(name) ?? true),
    state,
  );
  const blocks = await readCells(context, used, options);
  if (!blocks.ok) return blocks;
  const sheets = used.map((sheet, index): Sheet => buildSheet(sheet, blocks.value.get(index) ?? []));
  return success({ sheets, names, state: state?.text() ?? null });
}

/** By sheet. A request that turns out too big is cut up and what is left is asked for in smaller ones. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  { onProgress, signal }: ReadOptions,
): Promise<Result<ReadonlyMap<number, readonly Block[]>, WorkbookProblem>> {
  const blocks = new Map<number, Block[]>();
  let limit: number = isOnTheWeb() ? CELLS_PER_REQUEST.web : CELLS_PER_REQUEST.desktop;
  let bands = 0;
  let requests = planRequests(allChunks(sheets), limit);
  const total = requests.flat().length;
  for (let done = 0, request = requests.shift(); request;) {
    if (signal?.aborted) return failure({ code: "INTERROTTO" });
    const read = await tryChunks(context, sheets, request, bands);
    if (read.ok) {
      for (const block of read.value) blocks.set(block.sheet, [...(blocks.get(block.sheet) ?? []), block]);
      done += request.length;
      onProgress?.(Math.min(done, total), total, sheets[request.at(-1)?.sheet ?? 0]?.name ?? "");
      request = requests.shift();
    } else if (read.error.code === "TROPPO_GRANDE" && limit > SMALLEST_REQUEST) {
      limit = Math.max(SMALLEST_REQUEST, Math.floor(limit / SMALLER));
      requests = planRequests([...request, ...requests.flat()], limit);
      request = requests.shift();
    } else if (read.error.code === "GUASTO" && bands < MERGE_BANDS.length - 1) {
      // Excel fails on areas with more than 512 merges: they are asked for in narrower bands, then not at all.
      bands += 1;
    } else {
      return read;
    }
  }
  return success(blocks);
}

function allChunks(sheets: readonly UsedSheet[]): readonly Chunk[] {
  return sheets.flatMap(({ areas }, sheet) => areas.map((rect): Chunk => ({ sheet, rect })));
}

async function tryChunks(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  request: readonly Chunk[],
  bands: number,
): Promise<Result<readonly Block[], WorkbookProblem>> {
  try {
    const blocks = await attempt(() => readChunks(context, sheets, request, MERGE_BANDS[bands] ?? 0));
    // On very large answers Excel hands over null instead of an error.
    return blocks === undefined ? failure({ code: "TROPPO_GRANDE" }) : success(blocks);
  } catch (error) {
    return failure(problemOf(error));
  }
}
