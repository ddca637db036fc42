// The port Workbook over the grid: what the pane asks in Excel it asks here of cells that people see and edit beside it.
import { ICommandService, IUndoRedoService, sequenceExecute, type ICellData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { failure, success, type Result } from "../../lib/result";
import { cellAddress, parseAddress, rangeAddress } from "../../workbook/address";
import type { Cell, Sheet, Snapshot } from "../../workbook/cell";
import type { CellContent, Edit, Mark } from "../../workbook/edit";
import type { Workbook, WorkbookChange, WorkbookPlace, WorkbookProblem } from "../../workbook/workbook";
import { contentOf, sameContent } from "../file/changes";
import type { Calculation } from "./calculation";
import { toContentData } from "./cell-data";
import { listCells } from "./guard";
import { restoreNames } from "./local-names";
import type { MarkPainter } from "./paint-marks";
import { readGridSheet, readSpills } from "./read-grid";
import { findFrame, type SheetFrame } from "./sheet-frames";
import { toRange } from "./sheet-data";
import { WORKBOOK_ID } from "./workbook-data";

export interface GridParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly calculation: Calculation;
  readonly painter: MarkPainter;
  readonly frames: () => readonly SheetFrame[];
  readonly isLocked: (id: string, row: number, col: number) => boolean;
  readonly state: { text: string | null };
  readonly onState: (text: string) => void;
  readonly marks: { list: readonly Mark[] };
  /** Marks are saved with the copy, but are no edits. */
  readonly onMarks: () => void;
  /** Takes away the marks that the file came with. */
  readonly clearStoredMarks: () => Promise<void>;
}

type Answer<T> = Promise<Result<T, WorkbookProblem>>;

export function createGridWorkbook(parts: GridParts): Workbook {
  const { univer, api, calculation, painter, frames, isLocked, state, marks } = parts;
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const undoRedo = injector.get(IUndoRedoService);
  const listeners = new Set<(change: WorkbookChange) => void>();
  let isOurs = false;
  const workbook = () => api.getActiveWorkbook()?.getWorkbook();
  const frameOf = (name: string): SheetFrame | undefined => findFrame(frames(), name);
  const readFrames = (wanted: readonly SheetFrame[]): readonly Sheet[] => {
    const current = workbook();
    if (!current) return [];
    return wanted.map(({ id, frame, added }) => {
      const sheet = readGridSheet(univer, current, id, frame);
      return added ? restoreNames(sheet, added) : sheet;
    });
  };
  /** One step of the grid's own undo, however many sheets it touches. */
  const write = (values: Plan["values"]): boolean => {
    const redos = [...values].map(([id, cellValue]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: WORKBOOK_ID, subUnitId: id, cellValue },
    }));
    const undos = redos.map(({ id, params }) => ({ id, params: SetRangeValuesUndoMutationFactory(injector, params) }));
    if (!sequenceExecute(redos, commands).result) return false;
    undoRedo.pushUndoRedo({ unitID: WORKBOOK_ID, undoMutations: undos, redoMutations: redos });
    return true;
  };

  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || isOurs || options?.fromFormula === true || options?.fromCollab === true)
      return;
    const { subUnitId, cellValue } = params as ChangedValues;
    const sheet = frames().find((one) => one.id === subUnitId)?.frame.name;
    const cells = listCells(subUnitId, cellValue);
    const address = boundsOf(cells);
    if (sheet !== undefined && address !== undefined) for (const tell of listeners) tell({ sheet, address });
  });

  return {
    async read(options) {
      await calculation.settled();
      const all = frames();
      const sheets: Sheet[] = [];
      for (const [index, one] of all.entries()) {
        if (options?.signal?.aborted === true) return failure({ code: "INTERROTTO" });
        options?.onProgress?.(index, all.length, one.frame.name);
        sheets.push(...readFrames([one]));
      }
      return success({ sheets, state: state.text } satisfies Snapshot);
    },
    async readSheets(names) {
      await calculation.settled();
      const wanted = names.flatMap((name) => frameOf(name) ?? []);
      return success({ sheets: readFrames(wanted), names: frames().map(({ frame }) => frame.name) });
    },
    async apply(edits) {
      await calculation.settled();
      const planned = plan(edits, frameOf, (one) => readFrames([one])[0], isLocked);
      if (!planned.ok) return planned;
      isOurs = true;
      try {
        if (!write(planned.value.values)) return failure({ code: "GUASTO", detail: SetRangeValuesMutation.id });
      } finally {
        isOurs = false;
      }
      await calculation.settled();
      return success(planned.value.undo);
    },
    async select(sheet, address) {
      await calculation.drawn;
      const rect = parseAddress(address);
      const id = frameOf(sheet)?.id;
      const book = api.getActiveWorkbook();
      const target = id === undefined ? undefined : book?.getSheetBySheetId(id);
      if (!rect || !book || !target) return failure({ code: "FOGLIO_INESISTENTE", sheet });
      if (target.isSheetHidden()) target.showSheet();
      book.setActiveSheet(target);
      target.getRange(toRange(rect)).activate();
      void commands.executeCommand(ScrollToRangeOperation.id, { range: toRange(rect) });
      return success(true);
    },
    selection() {
      const range = api.getActiveWorkbook()?.getActiveRange();
      const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheetName();
      if (!range || sheet === undefined) return answer(failure({ code: "CELLA_IN_MODIFICA" }));
      const { startRow, startColumn, endRow, endColumn } = range.getRange();
      const rect = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
      return answer(success({ sheet, address: rangeAddress(rect) }));
    },
    onChange(listener) {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    readState: () => answer(success(state.text)),
    writeState(text) {
      state.text = text;
      parts.onState(text);
      return answer(success(true));
    },
    mark(more) {
      marks.list = [...marks.list, ...more];
      for (const mark of more) painter.paint(mark);
      parts.onMarks();
      return answer(success(true));
    },
    async clearMarks() {
      marks.list = [];
      painter.clear();
      await parts.clearStoredMarks();
      parts.onMarks();
      return success(true);
    },
    async spills(cells: readonly WorkbookPlace[]) {
      await calculation.settled();
      const found = cells.flatMap(({ sheet, address }) => {
        const id = frameOf(sheet)?.id;
        const at = parseAddress(address);
        const rects = id === undefined ? [] : readSpills(univer, id);
        const rect = rects.find(({ top, left }) => top === at?.top && left === at.left);
        return rect ? [{ sheet, cell: address, address: rangeAddress(rect) }] : [];
      });
      return success(found);
    },
  };
}

interface ChangedValues {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

function answer<T>(result: Result<T, WorkbookProblem>): Answer<T> {
  return Promise.resolve(result);
}

function boundsOf(cells: readonly { readonly row: number; readonly col: number }[]): string | undefined {
  if (cells.length === 0) return undefined;
  const [rows, cols] = [cells.map(({ row }) => row), cells.map(({ col }) => col)];
  const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b));
  const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));
  return rangeAddress({ top: least(rows), left: least(cols), bottom: most(rows), right: most(cols) });
}

type Values = Record<number, Record<number, ICellData>>;

interface Plan {
  readonly values: ReadonlyMap<string, Values>;
  readonly undo: readonly Edit[];
}

/** Compares every cell with what its edit expects; nothing is written before all of them agree. */
function plan(
  edits: readonly Edit[],
  frameOf: (name: string) => SheetFrame | undefined,
  read: (frame: SheetFrame) => Sheet | undefined,
  isLocked: GridParts["isLocked"],
): Result<Plan, WorkbookProblem> {
  const sheets = new Map<string, ReadonlyMap<string, Cell>>();
  const values = new Map<string, Values>();
  const undo: Edit[] = [];
  const planned = new Map<string, CellContent>();
  for (const edit of edits) {
    const frame = frameOf(edit.sheet);
    if (!frame) return failure({ code: "FOGLIO_INESISTENTE", sheet: edit.sheet });
    const rect = parseAddress(edit.cell);
    const cells = sheets.get(frame.id) ?? indexCells(read(frame));
    sheets.set(frame.id, cells);
    if (!rect) return failure({ code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell });
    const key = `${frame.id}!${cellAddress(rect.top, rect.left)}`;
    const there = cells.get(cellAddress(rect.top, rect.left));
    const before = planned.get(key) ?? (edit.spilled === true ? null : contentOf(there));
    const isResult = there?.formula !== undefined && there.uncached !== true && sameContent(there.value, edit.from);
    const expected = edit.spilled === true || sameContent(before, edit.from) || (!planned.has(key) && isResult);
    if (!expected) return failure({ code: "CELLA_CAMBIATA", sheet: edit.sheet, cell: edit.cell });
    if (isLocked(frame.id, rect.top, rect.left)) return failure({ code: "FOGLIO_PROTETTO", sheet: edit.sheet });
    planned.set(key, edit.to);
    undo.unshift({ sheet: edit.sheet, cell: edit.cell, from: edit.to, to: before });
    const own = values.get(frame.id) ?? {};
    (own[rect.top] ??= {})[rect.left] = toContentData(edit.to);
    values.set(frame.id, own);
  }
  return success({ values, undo });
}

function indexCells(sheet: Sheet | undefined): ReadonlyMap<string, Cell> {
  const index = new Map<string, Cell>();
  for (const { cells } of sheet?.rows ?? []) for (const cell of cells) index.set(cellAddress(cell.row, cell.col), cell);
  return index;
}
