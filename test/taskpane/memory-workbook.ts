// A workbook in memory behind the port, for tests of the pane: sheets as plain cells, one request a call, faults on demand.
import { failure, success } from "../../src/lib/result";
import type { Result } from "../../src/lib/result";
import { parseAddress } from "../../src/workbook/address";
import type { Cell, Sheet, Snapshot } from "../../src/workbook/cell";
import type { CellContent, Edit, Mark } from "../../src/workbook/edit";
import type { NewSheet } from "../../src/workbook/new-sheet";
import type {
  ReadSheets,
  Spill,
  Workbook,
  WorkbookChange,
  WorkbookPlace,
  WorkbookProblem,
} from "../../src/workbook/workbook";

export interface MemoryWorkbook extends Required<Workbook> {
  /** What the workbook holds now. */
  snapshot(): Snapshot;
  content(sheet: string, cell: string): CellContent;
  /** A person typing: listeners hear of it. */
  type(sheet: string, cell: string, content: CellContent): void;
  protect(sheet: string): void;
  /** Where the person stands. */
  stand(sheet: string, address: string): void;
  spill(...spills: readonly Spill[]): void;
  /** The next call of a method answers with this. */
  failNext(method: keyof Workbook, problem: WorkbookProblem): void;
  /** The next reading stops before each sheet until it is let go. */
  holdReading(): { readonly go: () => void };
  /** The next adding of sheets stops before each until it is let go. */
  holdAdding(): { readonly go: () => void };
  /** What was opened beside. */
  readonly opened: readonly Uint8Array[];
  readonly calls: readonly string[];
  readonly marks: readonly Mark[];
  readonly selected: readonly WorkbookPlace[];
}

export function createMemoryWorkbook(initial: Snapshot): MemoryWorkbook {
  let sheets: readonly Sheet[] = initial.sheets;
  let state = initial.state;
  let marks: readonly Mark[] = [];
  let standing: WorkbookPlace = { sheet: initial.sheets[0]?.name ?? "", address: "A1" };
  let spills: readonly Spill[] = [];
  let held: Promise<void> | undefined;
  let heldAdding: Promise<void> | undefined;
  const opened: Uint8Array[] = [];
  const calls: string[] = [];
  const selected: WorkbookPlace[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const faults = new Map<keyof Workbook, WorkbookProblem>();

  async function ask<T>(
    method: keyof Workbook,
    detail: string,
    answer: () => Result<T, WorkbookProblem> | Promise<Result<T, WorkbookProblem>>,
  ): Promise<Result<T, WorkbookProblem>> {
    calls.push(detail === "" ? method : `${method} ${detail}`);
    await Promise.resolve();
    const fault = faults.get(method);
    faults.delete(method);
    return fault === undefined ? answer() : failure(fault);
  }
  const find = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  const put = (name: string, cell: string, content: CellContent): void => {
    sheets = sheets.map((sheet) => (sheet.name === name ? withCell(sheet, cell, content) : sheet));
  };
  const snapshot = (): Snapshot => ({ sheets, state });

  return {
    snapshot,
    calls,
    selected,
    opened,
    get marks() {
      return marks;
    },
    content: (sheet, cell) => contentOf(find(sheet), cell),
    type(sheet, cell, content) {
      put(sheet, cell, content);
      for (const listener of listeners) listener({ sheet, address: cell });
    },
    protect(name) {
      sheets = sheets.map((sheet) => (sheet.name === name ? { ...sheet, protected: true } : sheet));
    },
    stand(sheet, address) {
      standing = { sheet, address };
    },
    spill(...given) {
      spills = given;
    },
    failNext: (method, problem) => void faults.set(method, problem),
    holdReading() {
      let go = (): void => undefined;
      held = new Promise((resolve) => {
        go = () => {
          held = undefined;
          resolve();
        };
      });
      return { go: () => go() };
    },
    holdAdding() {
      let go = (): void => undefined;
      heldAdding = new Promise((resolve) => {
        go = () => {
          heldAdding = undefined;
          resolve();
        };
      });
      return { go: () => go() };
    },
    read: (options = {}) =>
      ask("read", "", async () => {
        for (const [index, sheet] of sheets.entries()) {
          options.onProgress?.(index, sheets.length, sheet.name);
          if (held) await held;
          if (options.signal?.aborted === true) return failure({ code: "INTERROTTO" });
        }
        return success(snapshot());
      }),
    readState: () => ask("readState", "", () => success(state)),
    readSheets: (names) =>
      ask("readSheets", names.join(","), () => {
        const read: ReadSheets = {
          sheets: sheets.filter(({ name }) => names.includes(name)),
          names: sheets.map(({ name }) => name),
        };
        return success(read);
      }),
    apply: (edits) =>
      ask("apply", String(edits.length), () => {
        for (const edit of edits) {
          const problem = refuse(find(edit.sheet), edit);
          if (problem) return failure(problem);
        }
        for (const { sheet, cell, to } of edits) put(sheet, cell, to);
        return success(edits.map(({ sheet, cell, from, to }) => ({ sheet, cell, from: to, to: from })));
      }),
    select: (sheet, address) =>
      ask("select", `${sheet}!${address}`, () => {
        if (!find(sheet)) return failure({ code: "FOGLIO_INESISTENTE", sheet });
        selected.push({ sheet, address });
        return success(true);
      }),
    selection: () => ask("selection", "", () => success(standing)),
    spills: (cells) =>
      ask("spills", "", () =>
        success(spills.filter(({ sheet, cell }) => cells.some((one) => one.sheet === sheet && one.address === cell))),
      ),
    addSheets: (added, options = {}) =>
      ask("addSheets", added.map(({ name }) => name).join(","), async () => {
        const taken = added.find(({ name, replaces }) => find(name) !== undefined && replaces !== true);
        if (taken) return failure({ code: "FOGLIO_ESISTENTE", sheet: taken.name });
        const before = sheets;
        for (const [index, sheet] of added.entries()) {
          options.onProgress?.(index, added.length, sheet.name);
          if (heldAdding) await heldAdding;
          if (options.signal?.aborted === true) {
            sheets = before;
            return failure({ code: "INTERROTTO" });
          }
          const made = sheetOf(sheet);
          sheets = find(sheet.name) ? sheets.map((one) => (one.name === sheet.name ? made : one)) : [...sheets, made];
        }
        return success(true);
      }),
    removeSheets: (names) =>
      ask("removeSheets", names.join(","), () => {
        sheets = sheets.filter(({ name }) => !names.includes(name));
        return success(true);
      }),
    toFile: () => ask("toFile", "", () => success(Uint8Array.of(sheets.length))),
    openBeside: (bytes) =>
      ask("openBeside", "", () => {
        opened.push(bytes);
        return success(true);
      }),
    onChange(listener) {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    writeState: (text) =>
      ask("writeState", "", () => {
        state = text;
        return success(true);
      }),
    mark: (given) =>
      ask("mark", String(given.length), () => {
        marks = given;
        return success(true);
      }),
    clearMarks: () =>
      ask("clearMarks", "", () => {
        marks = [];
        return success(true);
      }),
  };
}

function refuse(sheet: Sheet | undefined, edit: Edit): WorkbookProblem | undefined {
  if (!sheet) return { code: "FOGLIO_INESISTENTE", sheet: edit.sheet };
  if (sheet.protected) return { code: "FOGLIO_PROTETTO", sheet: edit.sheet };
  if (edit.spilled === true || same(contentOf(sheet, edit.cell), edit.from)) return undefined;
  return { code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell };
}

function same(one: CellContent, other: CellContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function contentOf(sheet: Sheet | undefined, address: string): CellContent {
  const at = parseAddress(address);
  const row = sheet?.rows.find(({ index }) => index === at?.top);
  const cell = row?.cells.find(({ col }) => col === at?.left);
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

/** Of formulas only sums are calculated, once, when they are written; the others have no value. */
function withCell(sheet: Sheet, address: string, content: CellContent): Sheet {
  const at = parseAddress(address);
  if (!at) throw new Error(`not an address: ${address}`);
  const { top: row, left: col } = at;
  const old = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
  const format = old.find((cell) => cell.col === col)?.format;
  const made = cellOf(sheet, row, col, content, format);
  const cells = [...old.filter((cell) => cell.col !== col), ...(made ? [made] : [])].sort((a, b) => a.col - b.col);
  const others = sheet.rows.filter(({ index }) => index !== row);
  const rows = cells.length === 0 ? others : [...others, { index: row, cells }];
  return { ...sheet, rows: rows.sort((a, b) => a.index - b.index) };
}

function cellOf(
  sheet: Sheet,
  row: number,
  col: number,
  content: CellContent,
  format: string | undefined,
): Cell | undefined {
  if (content === null) return undefined;
  const shown = format === undefined ? {} : { format };
  if (isFormula(content)) {
    const { formula } = content;
    const value = sumOf(sheet, formula);
    return value === undefined
      ? { row, col, value: null, formula, uncached: true, ...shown }
      : { row, col, value, formula, ...shown };
  }
  return { row, col, value: content, ...shown };
}

function sumOf({ rows }: Sheet, formula: string): number | undefined {
  const area = parseAddress(/^=SUM\(([A-Z0-9:]+)\)$/.exec(formula)?.[1] ?? "");
  if (!area) return undefined;
  const cells = rows.filter(({ index }) => index >= area.top && index <= area.bottom).flatMap((line) => line.cells);
  const values = cells.filter(({ col }) => col >= area.left && col <= area.right).map(({ value }) => value);
  return values.reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

function sheetOf({ name, cells, merges = [] }: NewSheet): Sheet {
  const empty: Sheet = {
    name,
    rows: [],
    merges: merges.map((area) => parseAddress(area)).filter((rect) => rect !== undefined),
    hidden: false,
    protected: false,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
  return cells.reduce((sheet, { cell, content }) => withCell(sheet, cell, content), empty);
}
