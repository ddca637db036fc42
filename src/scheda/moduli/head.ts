// The head of every form: whose body, which form, which year, and the lines that say of whom it speaks.
import type { CellContent } from "../../workbook/edit";
import { HEAD_WORDS } from "../../messages/moduli-fogli";
import type { PrintedModulo } from "../../sistema/types";
import type { Foglio } from "./sheet-builder";
import type { OpzioniModuli } from "./types";

export interface Field {
  readonly etichetta: string;
  readonly valore: CellContent;
  /** Number format of the value. */
  readonly format?: string;
}

/** Gives the row below the titles. */
export function writeTitles(
  foglio: Foglio,
  { sistema, ente, anno }: OpzioniModuli,
  printed: Pick<PrintedModulo, "numero" | "titolo" | "sottotitolo">,
): number {
  const last = foglio.widths.length - 1;
  foglio.span(0, 0, last, ente ?? sistema.ente, { style: "ente" });
  foglio.height(0, 20);
  const title = `${printed.titolo} – ${HEAD_WORDS.anno} ${String(anno)}`;
  foglio.span(1, 0, last, title, { style: "titolo_modulo" });
  foglio.height(1, title.length * 1.3 > widthOf(foglio) ? 40 : 22);
  const line = [printed.numero, printed.sottotitolo].filter((text) => text !== undefined && text !== "").join(" – ");
  if (line === "") return 2;
  foglio.span(2, 0, last, line, { style: "centro" });
  return 3;
}

function widthOf({ widths }: Foglio): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** One label and its line in each row, over the given columns; gives the row of each label. */
export function writeFields(
  foglio: Foglio,
  from: number,
  campi: readonly Field[],
  columns: { readonly label: readonly [number, number]; readonly value: readonly [number, number] },
): readonly number[] {
  return campi.map(({ etichetta, valore, format }, index) => {
    const row = from + index;
    foglio.span(row, columns.label[0], columns.label[1], `${etichetta}:`, { style: "etichetta" });
    foglio.span(row, columns.value[0], columns.value[1], valore, {
      style: "campo",
      ...(format === undefined ? {} : { format }),
    });
    foglio.height(row, 18);
    return row;
  });
}
