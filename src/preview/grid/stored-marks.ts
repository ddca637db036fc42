// Marks that the file came with: how its cells look and what their notes say once these marks are taken away.
import { ICommandService, type ICellData, type Univer } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { openWorkbook } from "../../xlsx/index";
import { readLook, type SheetLook, type StyleLook } from "../../xlsx/look";
import type { OpenedFile } from "../file/opened-file";
import { QUIET } from "./paint-marks";
import { toStyle } from "./style-data";
import { sheetId, WORKBOOK_ID } from "./workbook-data";

/** False where the file came without marks. */
export async function eraseStoredMarks(univer: Univer, file: OpenedFile): Promise<boolean> {
  const opened = openWorkbook(file.bytes);
  if (!opened.ok) return false;
  await opened.value.clearMarks();
  const saved = opened.value.save();
  if (!saved.ok || saved.value === file.bytes) return false;
  const look = readLook(saved.value, file.snapshot);
  if (!look.ok) return false;
  const commands = univer.__getInjector().get(ICommandService);
  const notes = univer.__getInjector().get(SheetsNoteModel);
  for (const [index, before] of file.look.sheets.entries()) {
    const after = look.value.sheets[index];
    if (!after) continue;
    const id = sheetId(index);
    const cellValue = changedStyles(before, file.look.styles, after, look.value.styles);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: WORKBOOK_ID, subUnitId: id, cellValue }, QUIET);
    for (const { row, col, text } of before.notes) {
      const rest = after.notes.find((note) => note.row === row && note.col === col);
      if (!rest) notes.removeNote(WORKBOOK_ID, id, { row, col });
      else if (rest.text !== text) notes.updateNote(WORKBOOK_ID, id, row, col, { note: rest.text });
    }
  }
  return true;
}

type Cells = Record<number, Record<number, ICellData>>;

function changedStyles(
  before: SheetLook,
  oldStyles: readonly StyleLook[],
  after: SheetLook,
  newStyles: readonly StyleLook[],
): Cells {
  const cells: Cells = {};
  const former = new Map(before.rows.map(({ index, cells: styled }) => [index, new Map(styled)]));
  for (const { index, cells: styled } of after.rows) {
    for (const [col, style] of styled) {
      const old = oldStyles[former.get(index)?.get(col) ?? 0];
      const fresh = newStyles[style];
      if (fresh && JSON.stringify(old) !== JSON.stringify(fresh))
        (cells[index] ??= {})[col] = { s: { bg: null, ...toStyle(fresh) } };
    }
  }
  return cells;
}
