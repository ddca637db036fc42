// Why a PR is what it is (R5, R6): the same computation as the check, with its steps.
import { computePr } from "../../calc/pr";
import type { Passo } from "../../calc/passi";
import { round2 } from "../../lib/decimal";
import type { Sistema } from "../../sistema/types";
import type { Grid } from "../../workbook/grid";
import type { Explained } from "../model";
import type { NumberRead, Place } from "../recognise/reading";
import { indicatoreOf } from "./indicator-row";
import type { IndicatorRow } from "./indicator-row";

export function explainIndicator(
  sistema: Sistema,
  grid: Grid,
  rows: readonly IndicatorRow[],
  place: Place,
): Explained | undefined {
  for (const row of rows) {
    for (const campo of ["pr", "target", "risultato", "valoreIniziale"] as const) {
      const read = row[campo];
      if (read === undefined || !isAt(read, place)) continue;
      const found = grid.cell(read.row, read.col)?.value ?? null;
      if (campo !== "pr") return { field: `${FIELD[campo]}:${row.voce}`, found, passi: [] };
      const passi: Passo[] = [];
      const indicatore = indicatoreOf(row);
      const due = indicatore && computePr(indicatore, sistema, passi);
      return { field: `pr:${row.voce}`, found, ...(due?.ok === true ? { due: round2(due.value.valore) } : {}), passi };
    }
  }
  return undefined;
}

const FIELD = { target: "target", risultato: "risultato", valoreIniziale: "valore_iniziale" } as const;

export function isAt(read: NumberRead | Place | undefined, place: Place): boolean {
  return read !== undefined && read.row === place.row && read.col === place.col;
}
