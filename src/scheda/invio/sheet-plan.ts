// What of one sheet goes to one evaluator: rows of others taken out, or the whole sheet where rows cannot part them.
import { cellAddress } from "../../workbook/address";
import type { Grid } from "../../workbook/grid";
import { isOwnSheet } from "../../workbook/own-sheets";
import { cellText } from "../recognise/reading";
import { judgeSheet } from "./judge";
import type { IsOwn } from "./lists";
import type { NameFinder } from "./names";
import { takeRows } from "./totals";
import type { Taken } from "./totals";
import type { FoglioInvio, MotivoInvio, RigheTolte } from "./types";
import type { SheetUnits } from "./units";

export interface SheetPlan {
  readonly foglio: FoglioInvio;
  /** From 0, in order. */
  readonly withoutRows: readonly number[];
  readonly persone: readonly string[];
}

export function planSheet(sheet: SheetUnits, isOwn: IsOwn, finder: NameFinder): SheetPlan {
  const { grid } = sheet.sheet;
  const { name, hidden } = grid.sheet;
  const leave = (motivo: MotivoInvio): SheetPlan => ({
    foglio: { foglio: name, esito: "escluso", motivo },
    withoutRows: [],
    persone: [],
  });
  if (isOwnSheet(name)) return leave({ code: "FOGLIO_PERF" });
  if (hidden) return leave({ code: "NASCOSTO" });
  if (sheet.units.length === 0) return leave({ code: "NON_RICONOSCIUTO" });
  const judged = judgeSheet(sheet, isOwn);
  if (judged.reason) return leave(judged.reason);
  const taken = takeRows(sheet, judged);
  const people = new Map(judged.persone);
  for (const [row, at] of rowsWithNames(grid, taken, finder)) {
    if (judged.fixed.has(row)) return leave({ code: "NOME_ALTRUI", cella: at });
    taken.set(row, "nomi");
    people.delete(row);
  }
  const persone = [...new Set(people.values())];
  if (persone.length === 0 && !judged.hasCommon) return leave({ code: "ALTRE_PERSONE" });
  if (finder.names(name)) return leave({ code: "NOME_ALTRUI" });
  const motivo: MotivoInvio = persone.length > 0 ? { code: "PERSONE", persone } : { code: "SENZA_PERSONE" };
  const tolte = countTaken(grid, taken);
  const withoutRows = [...taken.keys()].sort((one, other) => one - other);
  const foglio: FoglioInvio =
    withoutRows.length === 0
      ? { foglio: name, esito: "tenuto", motivo }
      : { foglio: name, esito: "in_parte", motivo, tolte };
  return { foglio, withoutRows, persone };
}

/** Rows that stay and name somebody else, with the cell: in one cell, or over cells side by side. */
function rowsWithNames(
  grid: Grid,
  taken: Taken,
  finder: NameFinder,
): readonly (readonly [row: number, cell: string])[] {
  return grid.sheet.rows.flatMap(({ index: row, cells }) => {
    if (taken.has(row)) return [];
    const found = cells.find((cell) => finder.names(cellText(cell)) || finder.names(cell.formula ?? ""));
    const at = found ?? (finder.names(cells.map(cellText).join(" ")) ? cells[0] : undefined);
    return at ? [[row, cellAddress(row, at.col)] as const] : [];
  });
}

/** Blank rows between forms are no one's loss. */
function countTaken(grid: Grid, taken: Taken): RigheTolte {
  const count = (why: keyof RigheTolte): number =>
    [...taken].filter(([row, reason]) => reason === why && grid.row(row).length > 0).length;
  return { altrui: count("altrui"), totali: count("totali"), nomi: count("nomi") };
}
