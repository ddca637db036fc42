// The foot of a form: footnotes, boxes to write in, date and signatures.
import { FOOT_WORDS } from "../../messages/moduli-fogli";
import type { PrintedModulo } from "../../sistema/types";
import type { Foglio } from "./sheet-builder";

const BOX = 48;
const SIGNATURE = 30;

/** "(*)", "(**)" … of what the footnotes explain, by the id of the factor or the column. */
export function marksOf({ note }: Pick<PrintedModulo, "note">): (per: string) => string {
  const marks = new Map(note.flatMap(({ per }, index) => (per === undefined ? [] : [[per, stars(index)] as const])));
  return (per) => {
    const mark = marks.get(per);
    return mark === undefined ? "" : ` ${mark}`;
  };
}

function stars(index: number): string {
  return `(${"*".repeat(index + 1)})`;
}

/** Gives the next free row. */
export function writeNote(foglio: Foglio, from: number, { note }: Pick<PrintedModulo, "note">): number {
  const last = foglio.widths.length - 1;
  note.forEach(({ testo }, index) => {
    const text = `${stars(index)} ${testo}`;
    foglio.span(from + index, 0, last, null, { style: "nota" });
    foglio.put(from + index, 0, text, { style: "nota" });
    foglio.height(from + index, 13);
    foglio.fit(from + index, 0, last, text, 9);
  });
  return from + note.length;
}

/** A title and an empty box of some lines below it, each over the whole width. */
export function writeBoxes(
  foglio: Foglio,
  from: number,
  riquadri: PrintedModulo["riquadri"],
  points: number = BOX,
): number {
  const last = foglio.widths.length - 1;
  let row = from;
  for (const { titolo, istruzioni } of riquadri) {
    row += 1;
    foglio.span(row, 0, last, `${titolo}:`, { style: "etichetta" });
    if (istruzioni !== undefined) {
      row += 1;
      foglio.span(row, 0, last, null, { style: "nota" });
      foglio.put(row, 0, istruzioni, { style: "nota" });
      foglio.fit(row, 0, last, istruzioni, 9);
    }
    row += 1;
    foglio.span(row, 0, last, null, { style: "riquadro" });
    foglio.height(row, points);
    row += 1;
  }
  return row;
}

/** The date on the left, then a line for each signature side by side; gives the last row. */
export function writeSignatures(
  foglio: Foglio,
  from: number,
  firme: readonly string[],
  columns: readonly (readonly [number, number])[],
): number {
  const row = from + 1;
  foglio.put(row, 0, FOOT_WORDS.data, { style: "campo" });
  foglio.height(row, 18);
  firme.forEach((firma, index) => {
    const [left, right] = columns[index] ?? [0, 0];
    foglio.span(row + 2, left, right, firma, { style: "centro" });
    foglio.span(row + 3, left, right, null, { style: "firma" });
  });
  foglio.height(row + 3, SIGNATURE);
  return row + 3;
}
