// The strategic objective that each row of a list names (R14), where the list has a column for it. A blank cell under a
// written one means "the same" in lists that write it once for several objectives, and nothing in the others.
import { fold } from "../../../lib/text";
import type { Table } from "../../recognise/tables";
import type { Cells } from "./cells";
import type { PianoRow, StrategicoRead } from "./model";

/** Headings that name something broader than a strategic objective ("Macroarea") say nothing of orphans. */
const STRATEGIC = /strategic|\bdup\b|priorita/;

export function readStrategici(table: Table, cells: Cells, righe: readonly PianoRow[]): readonly StrategicoRead[] {
  const column = table.columns.get("obiettivo_strategico");
  if (!column || !STRATEGIC.test(fold(column.heading))) return [];
  const read = headRows(righe).map(({ row }) => {
    const place = cells.place(row, "obiettivo_strategico") ?? { row, col: column.col };
    return { text: cells.text(row, "obiettivo_strategico"), ...place };
  });
  const written = read.filter(({ text }) => text !== "");
  const once = isWrittenOnce(read.map(({ text }) => fold(text)));
  let above = false;
  return written.length === 0
    ? []
    : read.map((one) => {
        const manca = one.text === "" && !(once && above);
        above ||= one.text !== "";
        return { ...one, manca };
      });
}

/** The first row of each objective: `strategici` has one entry for each. */
export function headRows(righe: readonly PianoRow[]): readonly PianoRow[] {
  return righe.filter(
    (riga, index) => riga.scritto && (index === 0 || righe[index - 1]?.obiettivoAt.row !== riga.obiettivoAt.row),
  );
}

/** As many blanks as names, and no name twice running: the blanks carry on. */
function isWrittenOnce(texts: readonly string[]): boolean {
  const blanks = texts.filter((text) => text === "").length;
  const names = texts.filter((text) => text !== "");
  const again = texts.some((text, index) => text !== "" && text === texts[index - 1]);
  return !again && blanks * 2 > names.length;
}
