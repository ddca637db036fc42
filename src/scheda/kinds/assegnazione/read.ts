// Every form of assigned objectives on a sheet: blocks follow each other until a factor comes again or another person is named.
import type { Rect } from "../../../workbook/cell";
import { readPersona, readSettore } from "../../checks/anagrafica";
import { readCategoria } from "../../checks/categoria";
import { fattoreOf } from "../../checks/lookup";
import type { Finding } from "../../finding";
import type { CheckContext, SheetTables } from "../../model";
import { findLabels } from "../../recognise/labels";
import type { Table } from "../../recognise/tables";
import { readBlockDues } from "./dues";
import type { AssegnazioneScheda, Blocco, Titolo } from "./model";
import { readBlockRows } from "./read-rows";
import { titleOf, titlesBetween } from "./read-titles";

interface TitledTable {
  readonly table: Table;
  readonly titolo: Titolo;
}

export function readAssegnazioni(
  sheet: SheetTables,
  context: CheckContext,
): { readonly schede: readonly AssegnazioneScheda[]; readonly findings: readonly Finding[] } {
  const titled = sheet.tables
    .filter(({ shape }) => shape === "obiettivi" || shape === "elementi")
    .map((table) => ({ table, titolo: titleOf(sheet.grid, table) }));
  const known = titled.flatMap(({ table, titolo }): readonly TitledTable[] => (titolo ? [{ table, titolo }] : []));
  return { schede: groupForms(sheet, known, context).map((form) => readForm(sheet, form, context)), findings: [] };
}

function groupForms(
  sheet: SheetTables,
  titled: readonly TitledTable[],
  { sistema }: CheckContext,
): readonly (readonly TitledTable[])[] {
  const forms: TitledTable[][] = [];
  const idOf = ({ titolo }: TitledTable): string => fattoreOf(sistema, titolo.text)?.id ?? titolo.text;
  for (const one of titled) {
    const form = [...forms]
      .reverse()
      .find((others) => others.some(({ table }) => overlaps(table.rect, one.table.rect)));
    const before = form?.at(-1);
    const isNext =
      !form || !before || form.some((other) => idOf(other) === idOf(one)) || namesAnother(sheet, before, one);
    if (isNext) forms.push([one]);
    else form.push(one);
  }
  return forms;
}

function overlaps(one: Rect, other: Rect): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function namesAnother({ grid }: SheetTables, before: TitledTable, after: TitledTable): boolean {
  const { left, right } = after.table.rect;
  const between = { top: before.table.headBottom + 1, bottom: after.titolo.at.row - 1, left, right };
  return findLabels(grid, between).some(
    ({ id, text, inside }) => (id === "persona" || id === "cognome") && text !== "" && (inside || id === "cognome"),
  );
}

function readForm(sheet: SheetTables, form: readonly TitledTable[], context: CheckContext): AssegnazioneScheda {
  const { grid } = sheet;
  const { sistema } = context;
  const first = form[0] as TitledTable;
  const around = sheet.around(first.table);
  const blocchi = readBlocks(sheet, form, context);
  const categoriaLetta = readCategoria(sistema, grid, around);
  const categoria = categoriaLetta.kind === "found" ? categoriaLetta.id : undefined;
  const persona = readPersona(around.above, grid);
  const settore = readSettore(around);
  return {
    kind: "assegnazione",
    sheet: grid.sheet.name,
    rect: unionOf(blocchi.map(({ range, titolo }) => ({ ...range, top: titolo.at.row }))),
    ...(persona === undefined ? {} : { persona }),
    ...(categoria === undefined ? {} : { categoria }),
    ...(settore === undefined ? {} : { settore }),
    ...(around.anno === undefined ? {} : { anno: around.anno.value }),
    grid,
    around,
    blocchi,
    categoriaLetta,
    dovuti: readBlockDues(context, categoria, blocchi),
    inBianco: blocchi.every(
      ({ obiettivi, elementi, senzaTabella }) => obiettivi.length === 0 && elementi.length === 0 && !senzaTabella,
    ),
  };
}

/** Tables, and titles under which no table was found. */
function readBlocks(sheet: SheetTables, form: readonly TitledTable[], { sistema }: CheckContext): readonly Blocco[] {
  const { grid } = sheet;
  const { rect } = form[0]?.table ?? { rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  const last = form.at(-1)?.table.rect.bottom ?? 0;
  const titles = titlesBetween(grid, {
    top: form[0]?.titolo.at.row ?? 0,
    bottom: last,
    left: rect.left,
    right: rect.right,
  });
  const tabled = form.map(({ table, titolo }): Blocco => {
    const rows = readBlockRows(grid, table, sheet.around(table));
    const end = Math.max(table.headBottom, rows.totale?.row ?? 0, rows.dati?.last ?? 0);
    return {
      fattore: fattoreOf(sistema, titolo.text),
      titolo,
      table,
      ...rows,
      range: { ...table.rect, bottom: end },
      senzaTabella: false,
    };
  });
  const bare = titles
    .filter((titolo) => !form.some((one) => one.titolo.at.row === titolo.at.row) && fattoreOf(sistema, titolo.text))
    .map((titolo): Blocco => {
      const next = Math.min(last + 1, ...titles.filter(({ at }) => at.row > titolo.at.row).map(({ at }) => at.row));
      const fattore = fattoreOf(sistema, titolo.text);
      const range = { top: titolo.at.row, bottom: titolo.at.row, left: titolo.at.col, right: titolo.at.col };
      const written = grid
        .rowsBetween(titolo.at.row + 1, next - 1)
        .some(({ cells }) => cells.filter(({ value }) => value !== null).length > 1);
      const senzaTabella = written && fattore?.misura === "percentuale";
      return {
        fattore,
        titolo,
        table: undefined,
        obiettivi: [],
        elementi: [],
        range,
        dati: undefined,
        totale: undefined,
        senzaTabella,
      };
    });
  return [...tabled, ...bare].sort((one, other) => one.titolo.at.row - other.titolo.at.row);
}

function unionOf(rects: readonly Rect[]): Rect {
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    left: Math.min(...rects.map(({ left }) => left)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    right: Math.max(...rects.map(({ right }) => right)),
  };
}
