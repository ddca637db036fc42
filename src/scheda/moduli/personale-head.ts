// The row of headings of the staff's table, by the same words as every other table.
import { fold } from "../../lib/text";
import type { Sistema } from "../../sistema/types";
import type { Grid } from "../../workbook/grid";
import { matchHeading } from "../recognise/headings";
import { cellText } from "../recognise/reading";

/** Those of our own form, in its order; other people's tables may have the name in two columns. */
export const FORM_COLUMNS = [
  "nome",
  "settore",
  "ufficio",
  "categoria",
  "valutatore",
  "mesi",
  "partTime",
  "collaboratori",
  "obiettivi",
  "sospeso",
] as const;

export type StaffColumn = (typeof FORM_COLUMNS)[number] | "nomeProprio";

export interface StaffHead {
  readonly row: number;
  readonly columns: ReadonlyMap<StaffColumn, number>;
  /** How surely this is the table of the staff and no other list of people. */
  readonly standing: number;
}

const DEEPEST_HEAD = 40;
/** Headings of lists of results: people stand there too. */
const RESULTS = new Set(["punteggio", "attribuito", "fascia", "importo", "retribuzione", "posto", "giudizio", "bonus"]);
const OFFICE = /\b(ufficio|servizio|unita operativa|unita organizzativa)\b/;
const GOALS = /\bobiettivi individuali\b|^obiettivi assegnati$/;
const NAMED = /\b(personale|dipendenti|anagrafica|organico|dotazione)\b/;

export function findHead(grid: Grid, sistema: Sistema): StaffHead | undefined {
  for (const { index, cells } of grid.rowsBetween(0, DEEPEST_HEAD)) {
    const columns = new Map<StaffColumn, number>();
    let results = 0;
    for (const cell of cells) {
      if (typeof cell.value !== "string") continue;
      const text = cellText(cell);
      const ids = matchHeading(text).map(({ id }) => id);
      if (ids.some((id) => RESULTS.has(id)) && !ids.includes("nome")) results += 1;
      const id = staffColumn(text, ids, columns);
      if (id !== undefined && !columns.has(id)) columns.set(id, cell.col);
    }
    const needsCategoria = sistema.pesi.length > 0 || sistema.giudizi !== null;
    const isStaff = columns.has("nome") && columns.size >= 3 && (columns.has("categoria") || !needsCategoria);
    if (!isStaff || results > 0) continue;
    const named = NAMED.test(fold(grid.sheet.name)) ? 100 : 0;
    return { row: index, columns, standing: named + columns.size };
  }
  return undefined;
}

function staffColumn(
  text: string,
  ids: readonly string[],
  known: ReadonlyMap<StaffColumn, number>,
): StaffColumn | undefined {
  const folded = fold(text);
  if (GOALS.test(folded)) return "obiettivi";
  if (folded === "nome" && known.has("nome")) return "nomeProprio";
  if (ids.includes("valutatore")) return "valutatore";
  if (ids.includes("collaboratori")) return "collaboratori";
  if (ids.includes("mesi")) return "mesi";
  if (ids.includes("part_time")) return "partTime";
  if (ids.includes("sospeso")) return "sospeso";
  if (ids.includes("categoria")) return "categoria";
  if (OFFICE.test(folded) && (known.has("settore") || folded.startsWith("ufficio"))) return "ufficio";
  if (ids.includes("settore")) return known.has("settore") ? "ufficio" : "settore";
  return ids.includes("nome") ? "nome" : undefined;
}
