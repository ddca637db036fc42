// The visible sheet «Registro PERF»: a copy of the register for people who do not have the add-in.
import { cellAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/cell";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { describeContent } from "../../messages/cli-verifica";
import { formatMoment } from "../../messages/pane/words";
import { addedSheets, countSheets, REGISTRO } from "../../messages/pane/registro";
import type { VoceRegistro } from "../../scheda/state";

const FIRST_ROW = 2;
/** The newest; the stored register keeps all. */
const MOST_ROWS = 2000;
/** Of the sheets that one entry added. */
const MOST_NAMES = 20;
const WIDTHS = [16, 34, 18, 8, 22, 22, 8, 12];

/** Newest first. Contents go as texts: a formula listed here must not compute. */
export function buildRegistroSheet(registro: readonly VoceRegistro[]): NewSheet {
  const rows = [...registro].reverse().flatMap(rowsOf).slice(0, MOST_ROWS);
  const cells: NewCell[] = [{ cell: "A1", content: REGISTRO.sheetTitle, style: "titolo" }];
  REGISTRO.columns.forEach((title, col) =>
    cells.push({ cell: cellAddress(FIRST_ROW - 1, col), content: title, style: "intestazione" }),
  );
  rows.forEach((row, index) =>
    row.forEach((text, col) => {
      if (text !== "") cells.push({ cell: cellAddress(FIRST_ROW + index, col), content: text, format: "@" });
    }),
  );
  return { name: REGISTRO.sheetName, cells, widths: WIDTHS, replaces: true };
}

function rowsOf(voce: VoceRegistro): readonly (readonly string[])[] {
  const state = voce.annullata === true ? REGISTRO.undone : REGISTRO.inForce;
  const { celle, fogli = [] } = voce;
  const added = fogli.length === 0 ? [] : [sheetsRow(voce, fogli, state)];
  const cells = celle.map(({ foglio, cella, prima, dopo }) => [
    formatMoment(voce.quando),
    voce.azione,
    foglio,
    cella,
    describeContent(prima),
    describeContent(dopo),
    voce.regola ?? "",
    state,
  ]);
  return [...added, ...cells];
}

function sheetsRow({ quando, azione, regola = "" }: VoceRegistro, fogli: readonly string[], state: string) {
  const [first = ""] = fogli;
  const where = fogli.length === 1 ? first : countSheets(fogli.length);
  return [formatMoment(quando), azione, where, "", "", addedSheets(fogli, MOST_NAMES), regola, state];
}

/** A sheet of this name that somebody else made is not written over. */
export function ownsRegistroSheet(sheet: Sheet): boolean {
  return sheet.rows[0]?.cells[0]?.value === REGISTRO.sheetTitle;
}
