// Marks on findings as the grid shows them: a soft fill in the cell and a note beside it, both gone without trace. They are no
// edits: nothing is calculated, nothing can be undone, the saved copy takes its marks from elsewhere.
import { ICommandService, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { parseAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import type { Mark } from "../../workbook/edit";
import { WORKBOOK_ID } from "./workbook-data";

const FILLS: Readonly<Record<Mark["severity"], string>> = { errore: "#ffc7ce", avviso: "#ffeb9c", nota: "#ddebf7" };
const GRAVITY: readonly string[] = [FILLS.nota, FILLS.avviso, FILLS.errore];
/** Of a larger range only the first cell is filled. */
const MOST_CELLS = 2000;
/** As the file tells ours from a note that was there before. */
const APPENDED = "\n\nPERF: ";
const NOTE = { width: 240, height: 120 };
/** No edit of a person: neither checked again nor calculated. */
export const QUIET = { fromFormula: true, onlyLocal: true };

export interface MarkPainter {
  paint(mark: Mark): void;
  clear(): void;
  /** The sheet is gone, with what was painted on it. */
  forget(sheetId: string): void;
}

type Fill = Nullable<{ readonly rgb?: Nullable<string> }>;

export function createMarkPainter(
  univer: Univer,
  api: FUniver,
  idOf: (sheet: string) => string | undefined,
): MarkPainter {
  const notes = univer.__getInjector().get(SheetsNoteModel);
  const commands = univer.__getInjector().get(ICommandService);
  let undo: { readonly id: string; readonly run: () => void }[] = [];
  const fill = (id: string, row: number, col: number, bg: Fill): void => {
    const cellValue: Record<number, Record<number, ICellData>> = { [row]: { [col]: { s: { bg: bg ?? null } } } };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: WORKBOOK_ID, subUnitId: id, cellValue }, QUIET);
  };
  const fillAll = (id: string, { top, left, bottom, right }: Rect, rgb: string): void => {
    const worksheet = api.getActiveWorkbook()?.getWorkbook().getSheetBySheetId(id);
    const isLarge = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
    for (let row = top; row <= (isLarge ? top : bottom); row++) {
      for (let col = left; col <= (isLarge ? left : right); col++) {
        const before = worksheet?.getCellStyle(row, col)?.bg;
        if (GRAVITY.indexOf(before?.rgb ?? "") >= GRAVITY.indexOf(rgb)) continue;
        fill(id, row, col, { rgb });
        undo.push({
          id,
          run() {
            fill(id, row, col, before);
          },
        });
      }
    }
  };
  const note = (id: string, row: number, col: number, text: string): void => {
    const place = { row, col };
    const before = notes.getNote(WORKBOOK_ID, id, place);
    const whole = before ? before.note + APPENDED + text : text;
    notes.updateNote(WORKBOOK_ID, id, row, col, { ...NOTE, ...before, note: whole });
    undo.push({
      id,
      run() {
        if (before) notes.updateNote(WORKBOOK_ID, id, row, col, before);
        else notes.removeNote(WORKBOOK_ID, id, place);
      },
    });
  };
  return {
    paint({ sheet, address, severity, text }) {
      const id = idOf(sheet);
      const rect = parseAddress(address);
      if (id === undefined || !rect) return;
      fillAll(id, rect, FILLS[severity]);
      note(id, rect.top, rect.left, text);
    },
    clear() {
      for (const { run } of undo.splice(0).reverse()) run();
    },
    forget(sheetId) {
      undo = undo.filter(({ id }) => id !== sheetId);
    },
  };
}
