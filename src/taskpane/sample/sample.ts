// The sample workbook: two schede as offices fill them in, with the slips that are found most often, and their summary.
import { cellAddress } from "../../workbook/address";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import people from "./people.json";

interface SamplePerson {
  readonly foglio: string;
  readonly titolo: string;
  readonly etichette: readonly (readonly [label: string, value: string | number])[];
  readonly righe: readonly (readonly [
    fattore: string,
    massimo: number,
    misurato: number,
    attribuito: number,
    note: string,
  ])[];
  readonly totale: readonly [massimo: number, misurato: number, attribuito: number];
  readonly fascia: string;
}

const WIDTHS = [46, 12, 16, 14, 34];

/** `nameOf` gives a sheet name that is free. */
export function sampleSheets(nameOf: (wanted: string) => string): readonly NewSheet[] {
  return (people.schede as unknown as readonly SamplePerson[]).map((person) => ({
    name: nameOf(person.foglio),
    cells: cellsOf(person),
    merges: ["A1:E1"],
    widths: WIDTHS,
  }));
}

function cellsOf({ titolo, etichette, righe, totale, fascia }: SamplePerson): readonly NewCell[] {
  const cells: NewCell[] = [{ cell: "A1", content: titolo, style: "titolo" }];
  etichette.forEach(([label, value], index) => {
    cells.push(
      { cell: cellAddress(2 + index, 0), content: label },
      { cell: cellAddress(2 + index, 1), content: value },
    );
  });
  const head = 3 + etichette.length;
  people.colonne.forEach((content, col) =>
    cells.push({ cell: cellAddress(head, col), content, style: "intestazione" }),
  );
  righe.forEach((row, index) =>
    row.forEach((content, col) => {
      if (content !== "") cells.push({ cell: cellAddress(head + 1 + index, col), content, style: "testo" });
    }),
  );
  const last = head + 1 + righe.length;
  [people.totale, ...totale].forEach((content, col) =>
    cells.push({ cell: cellAddress(last, col), content, style: "totale" }),
  );
  cells.push(
    { cell: cellAddress(last + 2, 0), content: people.fascia },
    { cell: cellAddress(last + 2, 1), content: fascia },
  );
  return cells;
}
