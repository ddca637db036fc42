// Of each row of a list whether it is of the evaluator's people, of somebody else, or a summary over all of them.
import type { Grid } from "../../workbook/grid";
import { parseAddress } from "../../workbook/address";
import type { PianoScheda } from "../kinds/piano/model";
import type { RiepilogoScheda } from "../kinds/riepilogo/model";
import { cellText } from "../recognise/reading";
import type { PersonaleRead } from "../moduli/types";
import { looksLikeName } from "./names";
import { isBlankRow, isSummaryText, showsSomething } from "./row-class";
import { valutatoreColumn, statedIn } from "./staff";
import type { ListUnit } from "./units";

export type Verdict = "own" | "altrui" | "totale";

/** The rows that are somebody's or sum somebody; the others name nobody. Own rows come with the person. */
export interface ListRows {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly persone: ReadonlyMap<number, string>;
}

/** Whether a person is of the evaluator, by what the row states. */
export type IsOwn = (persona: string, stated: string | undefined) => boolean;

export function judgeList(grid: Grid, unit: ListUnit, isOwn: IsOwn): ListRows {
  switch (unit.what) {
    case "riepilogo":
      return judgeRiepilogo(unit.scheda, unit.valutatore, isOwn);
    case "piano":
      return judgePiano(unit.scheda, unit.valutatore, isOwn);
    case "personale":
      return judgePersonale(grid, unit.letto, isOwn);
  }
}

function judgeRiepilogo(
  { righe, table, grid, colonne }: RiepilogoScheda,
  valutatore: string | undefined,
  isOwn: IsOwn,
): ListRows {
  const verdicts = new Map<number, Verdict>();
  const persone = new Map<number, string>();
  for (const riga of righe) {
    const own = isOwn(riga.persona, statedIn(riga.valutatore?.text, valutatore));
    verdicts.set(riga.row, isSummaryText(riga.persona) ? "totale" : own ? "own" : "altrui");
    if (own) persone.set(riga.row, riga.persona);
  }
  const name = colonne.get("nome") ?? table.rect.left;
  for (const { row, role } of table.rows) {
    if (verdicts.has(row)) continue;
    if (role === "totale") verdicts.set(row, "totale");
    else {
      const verdict = judgeNameless(grid, row, table.rect, name, role === "dati");
      if (verdict) verdicts.set(row, verdict);
    }
  }
  return { verdicts, persone };
}

/** One text alone heads a group or closes the list; figures that no name goes with are somebody's, or sum. */
function judgeNameless(
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  name: number,
  isData: boolean,
): Verdict | undefined {
  const cells = grid.row(row).filter((cell) => cell.col >= left && cell.col <= right && showsSomething(cell));
  const texts = cells.map(cellText).filter((text) => text !== "");
  if (texts.some(isSummaryText)) return "totale";
  if (looksLikeName(cellText(grid.cell(row, name)))) return "altrui";
  return isData && cells.length > 1 ? "altrui" : undefined;
}

function judgePiano({ righe, table }: PianoScheda, valutatore: string | undefined, isOwn: IsOwn): ListRows {
  const verdicts = new Map<number, Verdict>();
  const persone = new Map<number, string>();
  for (const { row, divisioni } of righe) {
    const { nome } = divisioni;
    if (nome === undefined) continue;
    const own = isOwn(nome, valutatore);
    verdicts.set(row, own ? "own" : "altrui");
    if (own) persone.set(row, nome);
  }
  const read = new Map(righe.map((riga) => [riga.row, riga]));
  let next: Verdict | undefined;
  for (const { row, role } of [...table.rows].reverse()) {
    if (role === "totale") verdicts.set(row, "totale");
    else if (read.has(row)) next = verdicts.get(row);
    // The title of an objective goes with what stands below it.
    else if (next === "altrui" && role === "dati") verdicts.set(row, "altrui");
  }
  return { verdicts, persone };
}

function judgePersonale(grid: Grid, { range, persone: people, saltate }: PersonaleRead, isOwn: IsOwn): ListRows {
  const verdicts = new Map<number, Verdict>();
  const persone = new Map<number, string>();
  const rect = parseAddress(range);
  if (!rect) return { verdicts, persone };
  const col = valutatoreColumn(grid, rect);
  const all = [...people.map(({ riga, nome }) => ({ riga, nome })), ...saltate];
  for (const { riga, nome } of all) {
    const row = riga - 1;
    const stated = col === undefined ? undefined : cellText(grid.shown(row, col));
    const own = nome !== "" && isOwn(nome, stated);
    verdicts.set(row, own ? "own" : "altrui");
    if (own) persone.set(row, nome);
  }
  const first = Math.min(...all.map(({ riga }) => riga - 1));
  for (let row = first; row <= rect.bottom; row++) {
    if (!verdicts.has(row) && !isBlankRow(grid, row)) verdicts.set(row, "totale");
  }
  return { verdicts, persone };
}
