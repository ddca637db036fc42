// Marks on findings as the grid shows them: a soft fill over the cell and a note beside it, both gone without trace.
import type { IDisposable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { parseAddress } from "../../workbook/address";
import type { Mark } from "../../workbook/edit";
import { toRange, WORKBOOK_ID } from "./workbook-data";

const FILLS: Readonly<Record<Mark["severity"], string>> = {
  errore: "rgba(255, 120, 130, 0.32)",
  avviso: "rgba(255, 200, 60, 0.32)",
  nota: "rgba(90, 160, 255, 0.26)",
};
/** As the file tells ours from a note that was there before. */
const APPENDED = "\n\nPERF: ";
const NOTE = { width: 240, height: 120 };

export interface MarkPainter {
  paint(mark: Mark): void;
  clear(): void;
}

export function createMarkPainter(
  univer: Univer,
  api: FUniver,
  idOf: (sheet: string) => string | undefined,
): MarkPainter {
  const notes = univer.__getInjector().get(SheetsNoteModel);
  const undo: IDisposable[] = [];
  return {
    paint({ sheet, address, severity, text }) {
      const id = idOf(sheet);
      const rect = parseAddress(address);
      const worksheet = id === undefined ? undefined : api.getActiveWorkbook()?.getSheetBySheetId(id);
      if (id === undefined || !rect || !worksheet) return;
      const fill = FILLS[severity];
      undo.push(worksheet.getRange(toRange(rect)).highlight({ fill, stroke: fill }));
      const place = { row: rect.top, col: rect.left };
      const before = notes.getNote(WORKBOOK_ID, id, place);
      const note = before ? before.note + APPENDED + text : text;
      notes.updateNote(WORKBOOK_ID, id, place.row, place.col, { ...NOTE, ...before, note });
      undo.push({
        dispose() {
          if (before) notes.updateNote(WORKBOOK_ID, id, place.row, place.col, before);
          else notes.removeNote(WORKBOOK_ID, id, place);
        },
      });
    },
    clear() {
      for (const one of undo.splice(0).reverse()) one.dispose();
    },
  };
}
