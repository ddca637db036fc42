// Organisational performance stated on the sheet of a P.O. (R31, R33a): a row outside the tables that names it, with its %.
import { fold } from "../../../lib/text";
import type { Sistema } from "../../../sistema/types";
import type { Grid } from "../../../workbook/grid";
import type { NumberRead } from "../../recognise/reading";
import { readNumber } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";

const LONGEST = 120;

export function readOrganizzativa(grid: Grid, tables: readonly Table[], sistema: Sistema): NumberRead | undefined {
  const fattore = sistema.fattori.find(({ id }) => id === "O");
  if (!fattore) return undefined;
  const weight = sistema.giudizi?.sezioni.find(({ fattore: id }) => id === "O")?.peso;
  const taken = new Set(
    tables.flatMap(({ headTop, headBottom, rows }) => [
      headTop,
      headBottom,
      ...rows.filter(({ role }) => role === "dati").map(({ row }) => row),
    ]),
  );
  const wordings = [fattore.nome, ...fattore.alias].map(fold);
  for (const { index, cells } of grid.sheet.rows) {
    if (taken.has(index)) continue;
    const label = cells.find(
      ({ value }) =>
        typeof value === "string" &&
        value.length <= LONGEST &&
        wordings.some((wording) => fold(value).startsWith(wording)),
    );
    if (!label) continue;
    const numbers = cells
      .filter(({ col }) => col > label.col)
      .map((cell) => readNumber(cell, { row: index, col: cell.col }));
    const shares = numbers.filter(
      (read) => read.kind === "number" && !read.date && read.value >= 0 && read.value <= 100,
    );
    // "Performance organizzativa | 55 | 82 | 45,1": weight, %, points.
    const [first, second] = shares;
    const isWeight = shares.length > 1 && first?.kind === "number" && first.value === weight;
    const read = isWeight ? second : first;
    if (read) return read;
  }
  return undefined;
}
