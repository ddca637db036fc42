// A file in the grid: drawn, live, guarded, and ready to be saved.
import { ICommandService, IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { failure, success, type Result } from "../../lib/result";
import type { Mark } from "../../workbook/edit";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Workbook } from "../../workbook/workbook";
import type { OpenedFile } from "../file/opened-file";
import { saveFile, type SaveProblem } from "../file/save-file";
import { frameOf, toNewSheetData } from "./added-sheets";
import { watchCalculation } from "./calculation";
import { createUniver } from "./create-univer";
import { createGridWorkbook, type SheetFrame } from "./grid-workbook";
import { guardWorkbook, type Refusal } from "./guard";
import { speakItalian } from "./italian-cells";
import { createLocks } from "./locks";
import { createMarkPainter } from "./paint-marks";
import type { PerfExecutors } from "./perf-executors";
import { readSpills } from "./read-grid";
import { eraseStoredMarks } from "./stored-marks";
import { sheetId, toWorkbookData, WORKBOOK_ID } from "./workbook-data";

export interface GridEvents {
  readonly onRefusal: (refusal: Refusal) => void;
  /** Something changed since the file was opened or saved. */
  readonly onUnsaved: () => void;
}

export interface OpenGrid {
  /** Drawn and calculated. */
  readonly ready: Promise<void>;
  readonly workbook: Workbook;
  save(): Promise<Result<Uint8Array, SaveProblem>>;
  /** The PERF functions follow other rules now: their cells are calculated again. */
  repeatPerf(): Promise<void>;
  undo(): void;
  redo(): void;
  dispose(): void;
}

export function openGrid(
  container: HTMLElement,
  file: OpenedFile,
  perf: PerfExecutors,
  isDark: boolean,
  events: GridEvents,
): OpenGrid {
  const { univer, api } = createUniver(container, perf, isDark);
  const injector = univer.__getInjector();
  const calculation = watchCalculation(univer);
  const state: { text: string | null } = { text: file.snapshot.state };
  const marks: { list: readonly Mark[] } = { list: [] };
  let stateToSave: string | null = null;
  let cleared = false;
  let added: readonly NewSheet[] = [];
  let frames: readonly SheetFrame[] = file.snapshot.sheets.map((frame, index) => ({ id: sheetId(index), frame }));
  const locks = new Map(
    file.snapshot.sheets.flatMap((sheet, index) => {
      const look = file.look.sheets[index];
      return look ? [[sheetId(index), createLocks(sheet, look, file.look.styles)] as const] : [];
    }),
  );
  const isLocked = (id: string, row: number, col: number): boolean => locks.get(id)?.(row, col) === true;
  const idOf = (name: string): string | undefined => frames.find(({ frame }) => frame.name === name)?.id;

  // The parts of the grid exist once there is a workbook.
  api.createWorkbook(toWorkbookData(file.snapshot, file.look));
  api.getActiveWorkbook()?.setNumfmtLocal("it");
  speakItalian(univer);
  const guard = guardWorkbook(univer, () => api.getActiveWorkbook()?.getWorkbook() ?? null, {
    isLocked,
    nameOf: (id) => frames.find((one) => one.id === id)?.frame.name ?? "",
    onRefusal: events.onRefusal,
  });
  injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (id === SetRangeValuesMutation.id && options?.fromFormula !== true) events.onUnsaved();
  });

  const workbook = createGridWorkbook({
    univer,
    api,
    calculation,
    painter: createMarkPainter(univer, api, idOf),
    frames: () => frames,
    isLocked,
    state,
    onState(text) {
      stateToSave = text;
      events.onUnsaved();
    },
    marks,
    onMarks: events.onUnsaved,
    async clearStoredMarks() {
      if (!cleared) cleared = await eraseStoredMarks(univer, file);
    },
  });

  /** A sheet that replaces one of ours takes its place at the end. */
  const addSheets: NonNullable<Workbook["addSheets"]> = async (sheets) => {
    const book = api.getActiveWorkbook();
    if (!book) return failure({ code: "OCCUPATO" });
    const refused = sheets.find(({ name, replaces }) => idOf(name) !== undefined && replaces !== true);
    if (refused) return failure({ code: "FOGLIO_ESISTENTE", sheet: refused.name });
    const active = book.getActiveSheet();
    guard.allow(() => {
      for (const sheet of sheets) {
        const old = idOf(sheet.name);
        const id = `aggiunto-${String(added.length)}-${String(frames.length)}`;
        if (old !== undefined) book.deleteSheet(old);
        book.insertSheet(sheet.name, { sheet: toNewSheetData(id, sheet) });
        frames = [...frames.filter((one) => one.id !== old), { id, frame: frameOf(sheet) }];
        added = [...added.filter(({ name }) => name !== sheet.name), sheet];
        if (active.getSheetId() !== old) book.setActiveSheet(active);
      }
    });
    // Taking back a new sheet would leave its frame behind.
    injector.get(IUndoRedoService).clearUndoRedo(WORKBOOK_ID);
    events.onUnsaved();
    await calculation.settled();
    return success(true);
  };

  return {
    ready: calculation.settled(),
    workbook: { ...workbook, addSheets },
    async save() {
      const read = await workbook.read();
      if (!read.ok) return read;
      const spills = new Map(frames.map(({ id, frame }) => [frame.name, readSpills(univer, id)]));
      const grid = { snapshot: read.value, spills };
      return saveFile(file, { grid, state: stateToSave, marks: marks.list, cleared, added });
    },
    async repeatPerf() {
      const read = await workbook.read();
      const sheets = read.ok ? read.value.sheets : [];
      const cells = sheets.flatMap(({ name, rows }) =>
        rows.flatMap((row) =>
          row.cells
            .filter(({ formula }) => formula !== undefined && /\bPERF\./i.test(formula))
            .map(({ row: at, col }) => ({ sheetId: idOf(name) ?? "", row: at, col })),
        ),
      );
      await calculation.repeat(cells);
    },
    undo: () => void injector.get(ICommandService).executeCommand(UndoCommand.id),
    redo: () => void injector.get(ICommandService).executeCommand(RedoCommand.id),
    dispose() {
      univer.dispose();
    },
  };
}
