// Who evaluates whom, by all that the workbook says: the Personale table before the riepiloghi, these before single forms.
import { fold } from "../../lib/text";
import { matchHeading } from "../recognise/headings";
import { personKey } from "../checks/persona-key";
import type { CheckedWorkbook } from "../check";
import type { PersonaleRead } from "../moduli/types";
import { parseAddress } from "../../workbook/address";
import type { Rect } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import { cellText } from "../recognise/reading";
import { looksLikeName } from "./names";
import { isSummaryText } from "./row-class";
import type { SheetUnits } from "./units";

/** Of one person; where sources of one standing disagree there are several evaluators. */
interface Said {
  readonly rank: number;
  readonly valutatori: Set<string>;
}

export interface Staff {
  /** Key → as first written. */
  readonly valutatori: ReadonlyMap<string, string>;
  readonly persone: ReadonlyMap<string, string>;
  /** Whether the evaluator evaluates the person; `stated` is whom the row or the form itself names. */
  isOf(persona: string, valutatore: string, stated?: string): boolean;
}

const RANK = { personale: 3, riepilogo: 2, form: 1 } as const;

export function readStaff(
  all: readonly SheetUnits[],
  personale: PersonaleRead | undefined,
  checked: CheckedWorkbook,
): Staff {
  const valutatori = new Map<string, string>();
  const persone = new Map<string, string>();
  const said = new Map<string, Said>();
  const add = (persona: string, valutatore: string | undefined, rank: number): void => {
    const key = personKey(persona);
    if (key === "" || isSummaryText(persona)) return;
    if (!persone.has(key)) persone.set(key, persona);
    if (valutatore === undefined || fold(valutatore) === "") return;
    const who = valutatoreKey(valutatore);
    if (!valutatori.has(who)) valutatori.set(who, valutatore);
    const there = said.get(key);
    if (!there || there.rank < rank) said.set(key, { rank, valutatori: new Set([who]) });
    else if (there.rank === rank) there.valutatori.add(who);
  };
  for (const { nome, valutatore } of personale?.persone ?? []) add(nome, valutatore, RANK.personale);
  for (const { nome, valutatore } of personale ? skippedPeople(personale, checked) : [])
    add(nome, valutatore, RANK.personale);
  for (const { units } of all) {
    for (const unit of units) {
      if (unit.what === "riepilogo")
        for (const { persona, valutatore } of unit.scheda.righe)
          add(persona, statedIn(valutatore?.text, unit.valutatore), RANK.riepilogo);
      if (unit.what === "piano")
        for (const { divisioni } of unit.scheda.righe)
          if (divisioni.nome !== undefined) add(divisioni.nome, undefined, RANK.riepilogo);
      if (unit.what === "form" && unit.persona !== undefined) add(unit.persona, unit.valutatore, RANK.form);
    }
  }
  return {
    valutatori,
    persone,
    isOf(persona, valutatore, stated) {
      const own = said.get(personKey(persona))?.valutatori;
      if (!own?.has(valutatore)) return false;
      const hasStated = stated !== undefined && fold(stated) !== "";
      return hasStated ? valutatoreKey(stated) === valutatore : own.size === 1;
    },
  };
}

/** People for whom no form is made (suspended, without categoria …) have an evaluator all the same. */
function skippedPeople(
  { foglio, range, saltate }: PersonaleRead,
  checked: CheckedWorkbook,
): readonly { readonly nome: string; readonly valutatore: string | undefined }[] {
  const rect = parseAddress(range);
  const grid = checked.sheets.find((sheet) => sheet.grid.sheet.name === foglio)?.grid;
  if (!rect || !grid) return [];
  const col = valutatoreColumn(grid, rect);
  return saltate
    .filter(({ nome }) => nome !== "")
    .map(({ nome, riga }) => {
      const text = col === undefined ? "" : cellText(grid.shown(riga - 1, col));
      return { nome, valutatore: text === "" ? undefined : text };
    });
}

/** "Bianchi Anna, dirigente del settore" and "Anna Bianchi" are one evaluator. */
export function valutatoreKey(text: string): string {
  const [first = ""] = text.split(/[,;(]/);
  return personKey(looksLikeName(first.trim()) ? first : text);
}

/** Where a table of people says who evaluates them; headings stand in one row or two. */
export function valutatoreColumn(grid: Grid, { top, left, right }: Rect): number | undefined {
  for (const row of [top, top + 1]) {
    for (let col = left; col <= right; col++) {
      if (matchHeading(cellText(grid.shown(row, col)))[0]?.id === "valutatore") return col;
    }
  }
  return undefined;
}

/** The row's own word before that of the whole table. */
export function statedIn(row: string | undefined, table: string | undefined): string | undefined {
  return row === undefined || fold(row) === "" ? table : row;
}
