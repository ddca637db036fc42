// Reading a table of weighed objectives: one row each, levels in words or numbers.
import { readPersona, readSettore } from "../../checks/anagrafica";
import { finding } from "../../checks/build";
import type { Finding } from "../../finding";
import type { SheetTables } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { cellText, isEmpty, readNumber } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { ColumnId } from "../../recognise/vocabulary";
import type { LivelloRead, PesaturaRow, PesaturaScheda } from "./model";
import { CRITERI } from "./model";

export function readPesature(sheet: SheetTables): {
  readonly schede: readonly PesaturaScheda[];
  readonly findings: readonly Finding[];
} {
  const schede = sheet.tables.filter(({ shape }) => shape === "pesatura").map((table) => readPesatura(sheet, table));
  return { schede, findings: schede.flatMap(incomplete) };
}

function incomplete(scheda: PesaturaScheda): readonly Finding[] {
  const lacking = CRITERI.filter((id) => !scheda.table.columns.has(id));
  if (!scheda.inBianco && lacking.length === 0) return [];
  const facts = scheda.inBianco ? { caso: "bianco", mancano: ["livelli"] } : { caso: "colonne", mancano: lacking };
  return [finding(scheda, "SCHEDA_INCOMPLETA", scheda.rect, { facts, rule: "R30", field: "scheda" })];
}

function readPesatura(sheet: SheetTables, table: Table): PesaturaScheda {
  const around = sheet.around(table);
  const persona = readPersona(around.above, sheet.grid);
  const settore = readSettore(around);
  const rows = table.rows.filter(({ role }) => role === "dati").map(({ row }) => readRow(table, row));
  // Forms have formulas on rows that nobody has come to yet.
  const written = rows.filter((row) => row.obiettivo !== "" || !isBlank(row));
  const righe = written.length === 0 ? rows : written;
  const total = table.rows.filter(({ role }) => role === "totale").at(-1);
  return {
    kind: "pesatura",
    sheet: sheet.grid.sheet.name,
    rect: table.rect,
    ...(persona === undefined ? {} : { persona }),
    ...(settore === undefined ? {} : { settore }),
    ...(around.anno === undefined ? {} : { anno: around.anno.value }),
    grid: sheet.grid,
    table,
    righe,
    pesoTotale: total && numberAt(table, total.row, "peso"),
    incidenzaTotale: total && numberAt(table, total.row, "incidenza"),
    inBianco: righe.every(isBlank),
  };
}

function readRow(table: Table, row: number): PesaturaRow {
  const name = table.columns.get("obiettivo") ?? table.columns.get("titolo") ?? table.columns.get("descrizione");
  const col = name?.col ?? table.rect.left;
  const cell = table.grid.shown(row, col);
  const livelli = CRITERI.flatMap((id) => {
    const column = table.columns.get(id);
    return column ? [[id, readLivello(table, row, column.col)] as const] : [];
  });
  return {
    row,
    obiettivo: cellText(cell),
    at: { row: cell?.row ?? row, col: cell?.col ?? col },
    livelli: Object.fromEntries(livelli),
    peso: numberAt(table, row, "peso") ?? numberAt(table, row, "punteggio"),
    incidenza: numberAt(table, row, "incidenza"),
  };
}

/** "5 - Alta", "Alta = 5": the level with its number beside it. */
const NUMBERED = /^\d+\s*[-–—=:.)]\s*(?=\p{L})|(?<=\p{L})\s*[-–—=:]\s*\d+$/gu;

function readLivello(table: Table, row: number, col: number): LivelloRead {
  const cell = table.grid.shown(row, col);
  const read = readNumber(cell, { row, col });
  const valore = read.kind === "number" ? read.value : read.kind === "text" ? read.text.replace(NUMBERED, "") : null;
  return { row: read.row, col: read.col, valore, read };
}

function numberAt(table: Table, row: number, id: ColumnId): NumberRead | undefined {
  const col = table.columns.get(id)?.col;
  return col === undefined ? undefined : readNumber(table.grid.shown(row, col), { row, col });
}

/** Weights of formulas over blank levels are 0 and say nothing. */
function isBlank({ livelli, peso }: PesaturaRow): boolean {
  const levels = Object.values(livelli).every(
    ({ valore, read }) => valore === null && read.kind !== "error" && read.kind !== "uncached",
  );
  return (
    levels && (peso === undefined || isEmpty(peso) || (peso.kind === "number" && (peso.value === 0 || peso.formula)))
  );
}
