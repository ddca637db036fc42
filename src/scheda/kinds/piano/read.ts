// Reading a flat list (one row per indicator or objective) from a table of shape "piano", or of indicators without a sheet of
// their own: rows of figures, objectives as section rows above them, objectives carried on by merges and blank cells.
import { readPersona, readSettore } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import { readIndicator } from "../../checks/indicator";
import type { IndicatorColumns } from "../../checks/indicator";
import { indicatorColumns } from "../../checks/indicator-columns";
import type { Finding } from "../../finding";
import type { SheetTables } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import { fold } from "../../../lib/text";
import { kindOfIndicators } from "../obiettivo/which";
import { createCells } from "./cells";
import { STRATEGIC, divisionTitle, hasFigures, numberAt } from "./divisions";
import type { Cells } from "./cells";
import { gatherObiettivi } from "./gather";
import type { Division, PianoRow, PianoScheda } from "./model";
import { DIVISIONS } from "./model";
import { readStrategici } from "./strategici";

export function readPiani(sheet: SheetTables): {
  readonly schede: readonly PianoScheda[];
  readonly findings: readonly Finding[];
} {
  const tables = sheet.tables.filter(
    (table) => table.shape === "piano" || (table.shape === "indicatori" && kindOfIndicators(sheet, table) === "piano"),
  );
  const schede = tables.map((table) => readPiano(sheet, table));
  return { schede, findings: schede.flatMap(blank) };
}

function blank(scheda: PianoScheda): readonly Finding[] {
  if (!scheda.inBianco) return [];
  return [
    finding(scheda, "SCHEDA_INCOMPLETA", scheda.rect, {
      facts: { caso: "bianco", mancano: ["obiettivi", "target", "risultati"] },
      field: "scheda",
    }),
  ];
}

function readPiano(sheet: SheetTables, table: Table): PianoScheda {
  const around = sheet.around(table);
  const cells = createCells(table);
  const anno = around.anno?.value ?? onlyYear(table, cells);
  const columns = indicatorColumns(table, anno, around.titles);
  const { righe, sezioni } = readRows(table, cells, columns);
  const persona = readPersona(around.above, sheet.grid);
  const settore = readSettore(around);
  const { obiettivi, ripetuti } = gatherObiettivi(righe, sezioni);
  return {
    kind: "piano",
    sheet: sheet.grid.sheet.name,
    rect: table.rect,
    ...(persona === undefined ? {} : { persona }),
    ...(settore === undefined ? {} : { settore }),
    ...(anno === undefined ? {} : { anno }),
    grid: sheet.grid,
    table,
    around,
    columns,
    righe,
    obiettivi,
    ripetuti,
    strategici: readStrategici(table, cells, righe),
    pesoTotale: totalWeight(table),
    inBianco: righe.every(isBlankRow),
  };
}

interface Rows {
  readonly righe: readonly PianoRow[];
  /** Weights of objectives that stand on rows of their own, by that row. */
  readonly sezioni: ReadonlyMap<number, NumberRead | undefined>;
}

function readRows(table: Table, cells: Cells, columns: IndicatorColumns): Rows {
  // After a subtotal the title of the next part is no data, and yet divides it.
  const rows = table.rows.filter(({ role }) => role !== "totale");
  const data = rows.filter(({ role }) => role === "dati").map(({ row }) => row);
  const named = table.columns.has("obiettivo");
  const pesi = weightColumns(table);
  const righe: PianoRow[] = [];
  const sezioni = new Map<number, NumberRead | undefined>();
  const folded = rememberFolds();
  const carried: Partial<Record<Division, string>> = {};
  let current = { text: "", at: { row: table.headBottom + 1, col: table.rect.left } };
  let index = -1;
  rows.forEach(({ row, role }) => {
    if (role === "dati") index++;
    const title =
      named && !hasWeight(table, pesi, row) ? divisionTitle(table, cells, columns, row, data[index + 1]) : undefined;
    if (title !== undefined) carried[STRATEGIC.test(fold(title)) ? "obiettivo_strategico" : "settore"] = title;
    if (title !== undefined || role !== "dati") return;
    for (const id of DIVISIONS) {
      const text = cells.text(row, id);
      if (text !== "") carried[id] = text;
    }
    if (isSection(table, cells, columns, row, data[index + 1], named)) {
      const at = cells.firstText(row) ?? { row, col: table.rect.left, text: "" };
      current = { text: at.text, at };
      sezioni.set(at.row, pesi.any === undefined ? undefined : numberAt(table, row, pesi.any));
      return;
    }
    const own = named ? cells.text(row, "obiettivo") : "";
    const at = named ? cells.place(row, "obiettivo") : undefined;
    const scritto = own !== "" && at?.row === row;
    if (own !== "" && at) current = { text: own, at };
    const label = cells.text(row, "indicatore") || cells.text(row, "titolo");
    const indicatore = readIndicator(table.grid, row, columns, label || current.text);
    const peso = pesi.indicatore === undefined ? undefined : numberAt(table, row, pesi.indicatore);
    if (!scritto && label === "" && (peso === undefined || isEmpty(peso)) && isBlankIndicator(indicatore)) return;
    const alone = !named && sezioni.size === 0;
    const place = { row, col: table.columns.get("indicatore")?.col ?? table.rect.left };
    righe.push({
      row,
      obiettivo: alone ? label : current.text,
      nome: folded(alone ? label : current.text),
      obiettivoAt: alone ? place : current.at,
      scritto: scritto || alone,
      indicatore,
      peso,
      pesoObiettivo: pesi.obiettivo === undefined ? undefined : numberAt(table, row, pesi.obiettivo),
      divisioni: { ...carried },
      chiave: [alone ? "" : folded(current.text), folded(label), ...cells.distinguishing(row).map(folded)].join("|"),
    });
  });
  return { righe, sezioni };
}

/** Lists repeat the same long texts on hundreds of rows. */
function rememberFolds(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const there = known.get(text) ?? fold(text);
    known.set(text, there);
    return there;
  };
}

/** A name alone in its row, with the indicators of that objective below it. */
function isSection(
  table: Table,
  cells: Cells,
  columns: IndicatorColumns,
  row: number,
  next: number | undefined,
  named: boolean,
): boolean {
  if (next === undefined || hasFigures(table, columns, row) || cells.firstText(row)?.row !== row) return false;
  const hasLabel = table.columns.has("indicatore") || table.columns.has("titolo");
  if (named)
    return (
      hasLabel &&
      cells.text(row, "indicatore") === "" &&
      cells.text(row, "obiettivo") !== "" &&
      cells.text(next, "obiettivo") === "" &&
      cells.text(next, "indicatore") !== ""
    );
  return cells.texts(row).length === 1 && hasFigures(table, columns, next);
}

function hasWeight(table: Table, { obiettivo, indicatore }: WeightColumns, row: number): boolean {
  return [obiettivo, indicatore].some((col) => col !== undefined && !isEmpty(numberAt(table, row, col)));
}

function isBlankIndicator({ target, risultato, pr, valoreIniziale }: PianoRow["indicatore"]): boolean {
  return [target, risultato, pr, valoreIniziale].every((read) => read === undefined || isEmpty(read));
}

function isBlankRow(riga: PianoRow): boolean {
  return (
    isBlankIndicator(riga.indicatore) &&
    [riga.peso, riga.pesoObiettivo].every((read) => read === undefined || isEmpty(read))
  );
}

interface WeightColumns {
  readonly obiettivo: number | undefined;
  readonly indicatore: number | undefined;
  readonly any: number | undefined;
}

/** One column "Peso" for both, or "Peso obiettivo" and "Peso indicatore" apart. */
function weightColumns(table: Table): WeightColumns {
  const peso = table.columns.get("peso");
  const isObjective = (heading: string): boolean => /\bpeso\b.*\bobiettiv/.test(fold(heading));
  const other = table.others.find(({ heading }) => /^(peso|pesatura|ponderazione)\b/.test(fold(heading)));
  if (!peso || !other || isObjective(peso.heading) === isObjective(other.heading))
    return { obiettivo: undefined, indicatore: peso?.col, any: peso?.col };
  const [objective, indicator] = isObjective(peso.heading) ? [peso, other] : [other, peso];
  return { obiettivo: objective.col, indicatore: indicator.col, any: objective.col };
}

function totalWeight(table: Table): NumberRead | undefined {
  const col = table.columns.get("peso")?.col;
  const total = table.rows.filter(({ role }) => role === "totale").at(-1);
  if (col === undefined || total === undefined) return undefined;
  const read = numberAt(table, total.row, col);
  return isEmpty(read) ? undefined : read;
}

/** The year of a column "Anno" that says the same on every row. */
function onlyYear(table: Table, cells: Cells): number | undefined {
  if (!table.columns.has("anno")) return undefined;
  const years = new Set(
    table.rows
      .filter(({ role }) => role === "dati")
      .map(({ row }) => cells.text(row, "anno"))
      .filter((text) => text !== ""),
  );
  const [only] = years;
  const year = Number(only);
  return years.size === 1 && Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined;
}
