// Reading the whole workbook in a constant number of requests: names and sizes first, then all cells in chunks that stay under
// the host's limit for a response. A request carries several sheets, or a part of a long one.
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { parseAddress } from "../workbook/address";
import type { Cell, CellErrorCode, CellValue, Rect, Sheet, SheetRow, Snapshot } from "../workbook/cell";
import type { ReadOptions, WorkbookProblem } from "../workbook/workbook";
import { isSupported, problemOf, runBatch } from "./problems";
import { readState } from "./state";

/** A cell costs some 40 bytes of answer (value, formula and format); Excel on the web takes 5 MB a response. */
const CELLS_PER_REQUEST = 90_000;
const SMALLEST_CHUNK = 1_000;

interface UsedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

interface Chunk {
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
}

interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export async function readWorkbook(options: ReadOptions = {}): Promise<Result<Snapshot, WorkbookProblem>> {
  const used = await runBatch(async () => success(await Excel.run((context) => readSizes(context))));
  if (!used.ok) return used;
  const { sheets, state, merges } = used.value;
  const blocks: Block[] = [];
  let limit = CELLS_PER_REQUEST;
  const queue = planChunks(sheets, limit);
  const total = queue.reduce((sum, chunks) => sum + chunks.length, 0);
  let done = 0;
  while (queue.length > 0) {
    if (options.signal?.aborted) return failure({ code: "INTERROTTO" });
    const chunks = queue.shift() ?? [];
    const read = await runBatch(() => readChunks(sheets, chunks));
    if (read.ok) {
      blocks.push(...read.value);
      done += chunks.length;
      options.onProgress?.(done, total, sheets[chunks.at(-1)?.sheet ?? 0]?.name ?? "");
      continue;
    }
    if (read.error.code !== "TROPPO_GRANDE" || limit <= SMALLEST_CHUNK) return read;
    limit = Math.max(SMALLEST_CHUNK, Math.floor(limit / 4));
    queue.unshift(...splitChunks(sheets, chunks, limit));
  }
  return success({ sheets: sheets.map((sheet, index) => buildSheet(sheet, blocks.filter((block) => block.sheet === index), merges[index] ?? [])), state });
}

/** Two requests: the list of sheets, then the used range, protection and merges of each, with the stored state. */
async function readSizes(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly UsedSheet[]; readonly state: string | null; readonly merges: readonly (readonly Rect[])[] }> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  const state = readState(context);
  await context.sync();
  const asked = worksheets.items.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    worksheet.protection.load({ protected: true });
    const merged = isSupported("1.13") ? range.getMergedAreasOrNullObject() : undefined;
    merged?.load({ address: true });
    return { worksheet, range, merged };
  });
  state.ask();
  await context.sync();
  const sheets = asked.map(({ worksheet, range }): UsedSheet => {
    const empty = range.isNullObject;
    return {
      name: worksheet.name,
      hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      protected: worksheet.protection.protected,
      top: empty ? 0 : range.rowIndex,
      left: empty ? 0 : range.columnIndex,
      rows: empty ? 0 : range.rowCount,
      cols: empty ? 0 : range.columnCount,
    };
  });
  const merges = asked.map(({ range, merged }) => (merged === undefined || range.isNullObject || merged.isNullObject ? [] : parseAreas(merged.address)));
  return { sheets, state: state.text(), merges };
}

/** "Foglio!A1:B2,Foglio!C3:D4": sheet names may hold commas between quotes. */
function parseAreas(address: string): readonly Rect[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^,!']+)!([^,]+)/g)].map(([, area = ""]) => parseAddress(area)).filter((rect) => rect !== undefined);
}

/** Groups of chunks, one request each. */
function planChunks(sheets: readonly UsedSheet[], limit: number): Chunk[][] {
  const all = sheets.flatMap(({ top, rows }, sheet): Chunk[] => (rows === 0 ? [] : [{ sheet, top, rows }]));
  return splitChunks(sheets, all, limit);
}

function splitChunks(sheets: readonly UsedSheet[], chunks: readonly Chunk[], limit: number): Chunk[][] {
  const requests: Chunk[][] = [];
  let request: Chunk[] = [];
  let cells = 0;
  for (const chunk of chunks) {
    const cols = Math.max(1, sheets[chunk.sheet]?.cols ?? 1);
    const step = Math.max(1, Math.floor(limit / cols));
    for (let at = 0; at < chunk.rows; at += step) {
      const rows = Math.min(step, chunk.rows - at);
      if (cells > 0 && cells + rows * cols > limit) {
        requests.push(request);
        request = [];
        cells = 0;
      }
      request.push({ sheet: chunk.sheet, top: chunk.top + at, rows });
      cells += rows * cols;
    }
  }
  if (request.length > 0) requests.push(request);
  return requests;
}

async function readChunks(sheets: readonly UsedSheet[], chunks: readonly Chunk[]): Promise<Result<readonly Block[], WorkbookProblem>> {
  try {
    return await Excel.run(async (context) => {
      const asked = chunks.map((chunk) => {
        const sheet = sheets[chunk.sheet];
        const range = context.workbook.worksheets.getItem(sheet?.name ?? "").getRangeByIndexes(chunk.top, sheet?.left ?? 0, chunk.rows, sheet?.cols ?? 1);
        range.load({ values: true, formulas: true, numberFormat: true });
        return { chunk, range };
      });
      await context.sync();
      const blocks = asked.map(({ chunk, range }): Block | undefined => toBlock(chunk, range));
      // On very large answers Excel hands over null instead of an error.
      return blocks.every((block) => block !== undefined) ? success(blocks) : failure<WorkbookProblem>({ code: "TROPPO_GRANDE" });
    });
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === "TROPPO_GRANDE") return failure(problem);
    throw error;
  }
}

function toBlock(chunk: Chunk, range: Excel.Range): Block | undefined {
  const { values, formulas, numberFormat } = range as { values: unknown[][] | null; formulas: unknown[][] | null; numberFormat: unknown[][] | null };
  if (values === null || formulas === null || numberFormat === null) return undefined;
  return { sheet: chunk.sheet, top: chunk.top, values, formulas, formats: numberFormat };
}

function buildSheet(sheet: UsedSheet, blocks: readonly Block[], merges: readonly Rect[]): Sheet {
  const rows: SheetRow[] = [];
  for (const block of blocks.toSorted((one, other) => one.top - other.top)) {
    block.values.forEach((values, at) => {
      const cells: Cell[] = [];
      values.forEach((value, col) => {
        const cell = buildCell(block.top + at, sheet.left + col, value, block.formulas[at]?.[col], block.formats[at]?.[col]);
        if (cell) cells.push(cell);
      });
      if (cells.length > 0) rows.push({ index: block.top + at, cells });
    });
  }
  return { name: sheet.name, rows, merges, hidden: sheet.hidden, protected: sheet.protected, hiddenRows: new Set(), hiddenCols: new Set() };
}

const ERRORS: ReadonlySet<string> = new Set<CellErrorCode>([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#BUSY!", "#BLOCKED!", "#CONNECT!", "#FIELD!", "#UNKNOWN!",
]); // prettier-ignore

function isErrorCode(text: string): text is CellErrorCode {
  return ERRORS.has(text);
}

/** Blanks come as "", errors as their text; a text that merely reads "#N/A" has a formula equal to itself, as an error constant has. */
function buildCell(row: number, col: number, value: unknown, formula: unknown, format: unknown): Cell | undefined {
  const held = readValue(value);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (held === null && !isFormula) return undefined;
  return {
    row,
    col,
    value: held,
    ...(isFormula ? { formula } : {}),
    ...(typeof format === "string" && format !== "General" && format !== "" ? { format } : {}),
  };
}

function readValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return isErrorCode(value) ? { error: value } : value;
}
