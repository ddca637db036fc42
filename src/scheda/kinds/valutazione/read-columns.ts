// Which column of a form is what, and whether a column holds points or percentages: decided for the whole column.
import type { NumberRead } from "../../recognise/reading";
import { readNumber } from "../../recognise/reading";
import type { Grid } from "../../../workbook/grid";
import type { Column, Table } from "../../recognise/tables";
import { figureOf } from "../../checks/numbers";
import type { FattoreRiga, FormColumns, Misura, Values } from "./model";

export function formColumns({ columns }: Table): FormColumns {
  const misurato = columns.get("misurato") ?? columns.get("risultato");
  const percentuale = columns.get("percentuale") ?? columns.get("pr");
  return {
    nome: columns.get("fattore") ?? columns.get("descrizione"),
    codice: columns.get("codice"),
    peso: columns.get("peso"),
    misurato: misurato ?? percentuale,
    percentuale: misurato ? percentuale : undefined,
    attribuito: columns.get("attribuito") ?? columns.get("punteggio"),
    note: columns.get("note"),
  };
}

/** The values of a row. A merged cell belongs to the row where it begins. */
export function readValues(grid: Grid, columns: FormColumns, row: number): Values {
  return {
    peso: readOwn(grid, row, columns.peso),
    misurato: readOwn(grid, row, columns.misurato),
    percentuale: readOwn(grid, row, columns.percentuale),
    attribuito: readOwn(grid, row, columns.attribuito),
  };
}

function readOwn(grid: Grid, row: number, column: Column | undefined): NumberRead {
  const col = column?.col ?? -1;
  if (col < 0) return { row, col, kind: "blank" };
  const merge = grid.mergeAt(row, col);
  if (merge && merge.top !== row) return { row, col, kind: "blank" };
  return readNumber(grid.shown(row, col), { row, col });
}

/** Headed by a percentage, formatted as one, or with more than one value over its maximum. */
export function misuraOf(column: Column | undefined, righe: readonly FattoreRiga[], isPercentColumn: boolean): Misura {
  if (!column) return "punti";
  if (isPercentColumn || saysPercent(column.heading) || areFormatted(righe.map(({ misurato }) => misurato)))
    return "percentuale";
  const over = righe.filter((riga) => {
    const points = figureOf(riga.misurato);
    const weight = figureOf(riga.peso);
    return riga.fattore?.misura !== "punti" && points !== undefined && weight !== undefined && points > weight;
  });
  return over.length > 1 ? "percentuale" : "punti";
}

/** Attributed values over their maximum are faults, not percentages. */
export function misuraAttribuitoOf(column: Column | undefined, righe: readonly FattoreRiga[]): Misura {
  if (!column) return "punti";
  return saysPercent(column.heading) || areFormatted(righe.map(({ attribuito }) => attribuito))
    ? "percentuale"
    : "punti";
}

function saysPercent(heading: string): boolean {
  return heading.includes("%") || /percentual/i.test(heading);
}

function areFormatted(reads: readonly NumberRead[]): boolean {
  const numbers = reads.flatMap((read) => (read.kind === "number" ? [read] : []));
  return numbers.length > 0 && numbers.filter(({ percent }) => percent).length * 2 > numbers.length;
}
