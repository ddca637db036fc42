// Sheets that the pane adds to the grid and takes away again: hundreds too, in slices between which the page stays alive. What
// stops half-way leaves everything as it was.
import { IUndoRedoService, type IMutationInfo, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { failure, success } from "../../lib/result";
import type { NewSheet } from "../../workbook/new-sheet";
import type { Workbook, WorkbookProblem } from "../../workbook/workbook";
import type { Calculation } from "./calculation";
import type { Guard } from "./guard";
import { drawNewSheet } from "./new-sheet-look";
import { createStyleTable } from "./new-sheet-styles";
import { createLocks } from "./locks";
import { toSheetData } from "./sheet-data";
import { findFrame, type SheetFrame } from "./sheet-frames";
import { insertion, removal, runSteps, undoSteps } from "./sheet-steps";
import { createSlices, untilIdle } from "./slices";
import { toStyle } from "./style-data";
import { WORKBOOK_ID } from "./workbook-data";

export interface SheetParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly guard: Guard;
  readonly calculation: Calculation;
  readonly frames: { list: readonly SheetFrame[] };
  readonly onChange: () => void;
  /** The sheet is gone, or another has taken its place. */
  readonly onGone: (frame: SheetFrame) => void;
}

type SheetPort = Required<Pick<Workbook, "addSheets" | "removeSheets">>;
type Undos = (readonly IMutationInfo[])[];

export function createSheetPort(parts: SheetParts): SheetPort {
  const { univer, api, guard, calculation, frames } = parts;
  const styles = createStyleTable();
  let count = 0;
  let isBusy = false;

  const draw = (sheet: NewSheet, id: string, index: number) => {
    const drawn = drawNewSheet(sheet, styles);
    const used = drawn.look.rows.flatMap(({ cells }) => cells.map(([, style]) => style));
    const data = toSheetData({ id, ...drawn, hidden: false }, styles.list, styleName);
    const steps = insertion({
      index,
      data: { ...data, id, name: sheet.name },
      look: drawn.look,
      styles: Object.fromEntries([...new Set(used)].map((one) => [styleName(one), toStyle(styles.list[one] ?? {})])),
    });
    const isLocked = createLocks(drawn.sheet, drawn.look, styles.list);
    return { steps, frame: { id, frame: { ...drawn.sheet, rows: [] }, isLocked, added: sheet } satisfies SheetFrame };
  };
  /** The grid cannot draw a sheet that is going away: another comes into sight. False where there is none. */
  const leave = (going: ReadonlySet<SheetFrame>): boolean => {
    const book = api.getActiveWorkbook();
    const active = book?.getActiveSheet().getSheetId();
    const isSeen = ({ id }: SheetFrame): boolean => book?.getSheetBySheetId(id)?.isSheetHidden() === false;
    const place = frames.list.findIndex(({ id }) => id === active);
    const others = [...frames.list.slice(0, place + 1).reverse(), ...frames.list.slice(place + 1)];
    const next = others.find((one) => !going.has(one) && isSeen(one));
    if (next && next.id !== active) book?.setActiveSheet(next.id);
    return next !== undefined;
  };
  /** A sheet that replaces another takes its place. */
  const put = (given: NewSheet, undos: Undos): void => {
    const old = findFrame(frames.list, given.name);
    // Formulas find a sheet by its name as it is written.
    const sheet = old ? { ...given, name: old.frame.name } : given;
    const id = old?.id ?? `aggiunto-${String(count++)}`;
    const place = old ? frames.list.indexOf(old) : frames.list.length;
    const { steps, frame } = draw(sheet, id, place);
    const book = api.getActiveWorkbook();
    const wasActive = book?.getActiveSheet().getSheetId() === id;
    if (old) {
      leave(new Set([old]));
      const { redos, undos: back } = removal(univer, id, old.frame.name, true);
      undos.push(back);
      runSteps(univer, redos);
    }
    undos.push(steps.undos);
    runSteps(univer, steps.redos);
    frames.list = [...frames.list.slice(0, place), frame, ...frames.list.slice(place + (old ? 1 : 0))];
    if (wasActive) book.setActiveSheet(id);
  };
  const takeBack = async (undos: Undos, before: readonly SheetFrame[]): Promise<void> => {
    await untilIdle();
    const slices = createSlices();
    for (const steps of undos.reverse()) {
      await slices.pause();
      guard.allow(() => {
        undoSteps(univer, steps);
      });
    }
    frames.list = before;
  };
  /** All or nothing; `work` gives why it stops, where it does. */
  const attempt = async (work: (undos: Undos) => Promise<WorkbookProblem | undefined>) => {
    if (isBusy) return failure({ code: "OCCUPATO" } as const);
    isBusy = true;
    const before = frames.list;
    const undos: Undos = [];
    let problem: WorkbookProblem | undefined;
    try {
      problem = await work(undos).catch((error: unknown) => ({ code: "GUASTO" as const, detail: String(error) }));
      if (problem) await takeBack(undos, before);
    } finally {
      isBusy = false;
    }
    const gone = before.filter((frame) => !frames.list.includes(frame));
    gone.forEach(parts.onGone);
    // What people typed into a sheet that is gone cannot be taken back any more.
    if (gone.length > 0 || problem) univer.__getInjector().get(IUndoRedoService).clearUndoRedo(WORKBOOK_ID);
    if (!problem) parts.onChange();
    await calculation.settled();
    return problem ? failure(problem) : success(true as const);
  };

  return {
    addSheets: (sheets, options) =>
      attempt(async (undos) => {
        const refused = findTaken(sheets, frames.list);
        if (refused) return { code: "FOGLIO_ESISTENTE", sheet: refused.name };
        const slices = createSlices();
        for (const [index, sheet] of sheets.entries()) {
          await slices.pause();
          if (options?.signal?.aborted === true) return { code: "INTERROTTO" };
          options?.onProgress?.(index, sheets.length, sheet.name);
          guard.allow(() => {
            put(sheet, undos);
          });
        }
        return undefined;
      }),
    removeSheets: (names) =>
      attempt(async (undos) => {
        const gone = new Set(names.flatMap((name) => findFrame(frames.list, name) ?? []));
        if (gone.size === 0) return undefined;
        if (!leave(gone)) return { code: "GUASTO", detail: "FILE_SENZA_FOGLI" };
        await untilIdle();
        const slices = createSlices();
        for (const one of gone) {
          await slices.pause();
          guard.allow(() => {
            const { redos, undos: back } = removal(univer, one.id, one.frame.name, false);
            undos.push(back);
            runSteps(univer, redos);
          });
          frames.list = frames.list.filter((other) => other !== one);
        }
        return undefined;
      }),
  };
}

/** Of files the styles have numbers for names. */
function styleName(index: number): string {
  return `perf-${String(index)}`;
}

function findTaken(sheets: readonly NewSheet[], frames: readonly SheetFrame[]): NewSheet | undefined {
  const taken = new Set(frames.map(({ frame }) => frame.name.toLowerCase()));
  return sheets.find(({ name, replaces }) => {
    const isTaken = taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isTaken && replaces !== true;
  });
}
