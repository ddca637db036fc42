// A file in the grid: drawn, live, guarded, and ready to be saved.
import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { failure, type Result } from "../../lib/result";
import { parseAddress } from "../../workbook/address";
import type { Mark } from "../../workbook/edit";
import type { Workbook, WorkbookProblem } from "../../workbook/workbook";
import type { FileProblem } from "../../workbook/file-problem";
import type { OpenedFile } from "../file/opened-file";
import { saveFile, type SaveProblem } from "../file/save-file";
import { createSheetPort } from "./added-sheets";
import { watchCalculation } from "./calculation";
import { createUniver } from "./create-univer";
import { createGridWorkbook } from "./grid-workbook";
import { forgetGoneSheets } from "./late-validation";
import { guardWorkbook, type Refusal } from "./guard";
import { speakItalian } from "./italian-cells";
import { createMarkPainter } from "./paint-marks";
import type { PerfExecutors } from "./perf-executors";
import { readSpills } from "./read-grid";
import { findFrame, listFrames, type SheetFrame } from "./sheet-frames";
import { eraseStoredMarks } from "./stored-marks";
import { toWorkbookData } from "./workbook-data";

export interface GridEvents {
  readonly onRefusal: (refusal: Refusal) => void;
  /** Something changed since the file was opened or saved. */
  readonly onUnsaved: () => void;
  readonly openBeside: NonNullable<Workbook["openBeside"]>;
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
  const frames = { list: listFrames(file) };
  const frameOfId = (id: string): SheetFrame | undefined => frames.list.find((one) => one.id === id);
  const isLocked = (id: string, row: number, col: number): boolean => frameOfId(id)?.isLocked(row, col) === true;
  const isLockedAt = (sheet: string, cell: string): boolean => {
    const place = parseAddress(cell);
    return place !== undefined && findFrame(frames.list, sheet)?.isLocked(place.top, place.left) === true;
  };
  const idOf = (name: string): string | undefined => findFrame(frames.list, name)?.id;

  // The parts of the grid exist once there is a workbook.
  api.createWorkbook(toWorkbookData(file.snapshot, file.look));
  api.getActiveWorkbook()?.setNumfmtLocal("it");
  speakItalian(univer);
  forgetGoneSheets(univer);
  const guard = guardWorkbook(univer, () => api.getActiveWorkbook()?.getWorkbook() ?? null, {
    isLocked,
    nameOf: (id) => frameOfId(id)?.frame.name ?? "",
    onRefusal: events.onRefusal,
  });
  injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (id === SetRangeValuesMutation.id && options?.fromFormula !== true) events.onUnsaved();
  });

  const painter = createMarkPainter(univer, api, idOf);
  const workbook = createGridWorkbook({
    univer,
    api,
    calculation,
    painter,
    frames: () => frames.list,
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

  const sheets = createSheetPort({
    univer,
    api,
    guard,
    calculation,
    frames,
    onChange: events.onUnsaved,
    onGone({ id, frame }) {
      painter.forget(id);
      marks.list = marks.list.filter(({ sheet }) => sheet.toLowerCase() !== frame.name.toLowerCase());
    },
  });
  const save = async (): Promise<Result<Uint8Array, SaveProblem>> => {
    const read = await workbook.read();
    if (!read.ok) return read;
    const spills = new Map(frames.list.map(({ id, frame }) => [frame.name, readSpills(univer, id)]));
    const grid = { snapshot: read.value, spills };
    const added = frames.list.flatMap(({ added: sheet }) => sheet ?? []);
    const removed = file.snapshot.sheets.map(({ name }) => name).filter((name) => !findFrame(frames.list, name));
    return saveFile(file, {
      grid,
      state: stateToSave,
      marks: marks.list,
      cleared,
      added,
      removed,
      isLocked: isLockedAt,
    });
  };

  return {
    ready: calculation.settled(),
    workbook: { ...workbook, ...sheets, toFile: async () => asPort(await save()), openBeside: events.openBeside },
    save,
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

/** A file that cannot be written is, to the pane, a fault. */
function asPort(saved: Result<Uint8Array, SaveProblem>): Result<Uint8Array, WorkbookProblem> {
  if (saved.ok) return saved;
  const { error } = saved;
  return failure(isFileProblem(error) ? { code: "GUASTO", detail: error.code } : error);
}

function isFileProblem(problem: SaveProblem): problem is FileProblem {
  return problem.code.startsWith("FILE_");
}
