// What may happen to a workbook between one save and the next: cells, types, merges, formats, names, rows, the stored state.
import type { Cell, CellValue, Rect, Sheet, SheetRow, Snapshot } from "../../src/workbook/cell";
import type { Chance } from "./random";

const VALUES: readonly CellValue[] = [
  null,
  0,
  -0,
  1,
  -1,
  0.5,
  85.5,
  99.995,
  100,
  100.005,
  1e-9,
  1e15,
  1e308,
  -1e308,
  Number.MIN_VALUE,
  43831,
  "",
  " ",
  "\u00a0",
  "–",
  "n.d.",
  "85,5",
  "85%",
  "1.250,00",
  "30/100",
  "1/0",
  "€ 1.200",
  "Alta",
  "Eccellenza",
  "A",
  "2",
  "sì",
  "sospeso dal servizio",
  "Totale",
  "Totale:",
  "Peso",
  "Fattore di valutazione",
  "Dipendente",
  "Categoria: D",
  "Anno 2020",
  "1b Obiettivi individuali",
  "(*) nota",
  "=SUM(A1:A9)",
  "\u202e\u0000\ud800",
  "🙂".repeat(40),
  "x".repeat(32767),
  ": ".repeat(400),
  "Cognome Nome ".repeat(60),
  "((((((((((",
  true,
  false,
  { error: "#DIV/0!" },
  { error: "#N/A" },
  { error: "#REF!" },
];
const FORMATS = [
  "0.00%",
  "dd/mm/yyyy",
  '#,##0.00 "€"',
  "@",
  "[Red]0;[h]:mm",
  "General",
  '"%"0',
  "\\%0",
  "#,##0.00",
  "\u0000",
] as const;
const FORMULAS = [
  "=SUM(A1:A10)",
  "=A1",
  "=SUM(",
  "=Altro!B2+1",
  "='[1]Foglio'!A1",
  "=PERF.PR(A1;B1)",
  "=SUM(A1:XFD1048576)",
  "=B2/0",
  "=",
] as const;
const NAMES = [
  "",
  "Foglio1",
  "Scheda 2019",
  "d'Amico",
  "a!b",
  "[x]",
  "📋",
  "n".repeat(31),
  "Riepilogo",
  "Graduatoria",
  "__proto__",
  "constructor",
] as const;
const STATES = [
  "",
  "{",
  "null",
  '{"versione":1}',
  '{"versione":1,"scelte":{"S1":"boh"},"sistema":"x"}',
  '{"versione":1,"letture":[{"foglio":"Foglio1","intestazione":"nome|punteggio","kind":null}]}',
  "\u0000",
] as const;

type Mutation = (sheet: Sheet, chance: Chance) => Sheet;

const MUTATIONS: readonly Mutation[] = [
  changeCell,
  changeCell,
  changeCell,
  dropCell,
  moveCell,
  swapCells,
  dropRow,
  repeatRow,
  spreadRows,
  changeMerges,
  hide,
];

/** Between one and eight changes to one sheet of the workbook, the others left out but for one. */
export function mutate(snapshot: Snapshot, chance: Chance): Snapshot {
  let sheet = chance.pick(snapshot.sheets);
  const other = chance.oneIn(4) ? chance.pick(snapshot.sheets) : undefined;
  for (let count = 1 + chance.int(8); count > 0; count--) sheet = chance.pick(MUTATIONS)(sheet, chance);
  if (chance.oneIn(12)) sheet = { ...sheet, name: chance.pick(NAMES) };
  const sheets = other && other.name !== sheet.name ? [sheet, other] : [sheet];
  return { sheets, state: chance.oneIn(15) ? chance.pick(STATES) : snapshot.state };
}

function changeCell(sheet: Sheet, chance: Chance): Sheet {
  return editRow(sheet, chance, (cells) => {
    const at = chance.int(cells.length);
    return cells.map((cell, index) => (index === at ? changed(cell, chance) : cell));
  });
}

function changed(cell: Cell, chance: Chance): Cell {
  const { row, col } = cell;
  const value = chance.oneIn(5) ? cell.value : chance.pick(VALUES);
  if (chance.oneIn(20)) return { row, col, value: null, formula: chance.pick(FORMULAS), uncached: true };
  return {
    row,
    col,
    value,
    ...(chance.oneIn(6) ? { formula: chance.pick(FORMULAS) } : {}),
    ...(chance.oneIn(4) ? { format: chance.pick(FORMATS) } : {}),
  };
}

function dropCell(sheet: Sheet, chance: Chance): Sheet {
  return editRow(sheet, chance, (cells) => cells.filter((_, index) => index !== chance.int(cells.length)));
}

function moveCell(sheet: Sheet, chance: Chance): Sheet {
  return editRow(sheet, chance, (cells) => {
    const moved = chance.pick(cells);
    const col = chance.oneIn(5) ? 16383 : chance.int(30);
    return [...cells.filter((cell) => cell !== moved && cell.col !== col), { ...moved, col }].sort(
      (one, two) => one.col - two.col,
    );
  });
}

function swapCells(sheet: Sheet, chance: Chance): Sheet {
  const one = pickCell(sheet, chance);
  const two = pickCell(sheet, chance);
  if (!one || !two) return sheet;
  const replaced = (cell: Cell): Cell =>
    cell === one
      ? { ...two, row: one.row, col: one.col }
      : cell === two
        ? { ...one, row: two.row, col: two.col }
        : cell;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(replaced) })) };
}

function pickCell(sheet: Sheet, chance: Chance): Cell | undefined {
  const row = sheet.rows[chance.int(Math.max(1, sheet.rows.length))];
  return row && row.cells[chance.int(row.cells.length)];
}

function dropRow(sheet: Sheet, chance: Chance): Sheet {
  const at = chance.int(Math.max(1, sheet.rows.length));
  return { ...sheet, rows: sheet.rows.filter((_, index) => index !== at) };
}

/** A row again further down, with the rows below it pushed on. */
function repeatRow(sheet: Sheet, chance: Chance): Sheet {
  const at = chance.int(Math.max(1, sheet.rows.length));
  const row = sheet.rows[at];
  return row
    ? {
        ...sheet,
        rows: [...sheet.rows.slice(0, at + 1), ...[row, ...sheet.rows.slice(at + 1)].map((one) => shifted(one, 1))],
      }
    : sheet;
}

function spreadRows(sheet: Sheet, chance: Chance): Sheet {
  const at = chance.int(Math.max(1, sheet.rows.length));
  const by = chance.oneIn(4) ? 900_000 : 1 + chance.int(40);
  const last = sheet.rows.at(-1)?.index ?? 0;
  if (last + by > 1_048_575) return sheet;
  return { ...sheet, rows: [...sheet.rows.slice(0, at), ...sheet.rows.slice(at).map((row) => shifted(row, by))] };
}

function shifted({ index, cells }: SheetRow, by: number): SheetRow {
  return { index: index + by, cells: cells.map((cell) => ({ ...cell, row: cell.row + by })) };
}

function changeMerges(sheet: Sheet, chance: Chance): Sheet {
  if (chance.oneIn(4)) return { ...sheet, merges: [] };
  const top = chance.int(25);
  const left = chance.int(8);
  const merge: Rect = {
    top,
    left,
    bottom: top + chance.pick([0, 0, 1, 3, 80, 1_000_000]),
    right: left + chance.pick([0, 1, 2, 6, 16_000]),
  };
  return { ...sheet, merges: [...sheet.merges, merge] };
}

function hide(sheet: Sheet, chance: Chance): Sheet {
  return {
    ...sheet,
    hidden: chance.oneIn(2),
    protected: chance.oneIn(2),
    hiddenRows: new Set([chance.int(20)]),
    hiddenCols: new Set([chance.int(8)]),
  };
}

function editRow(sheet: Sheet, chance: Chance, edit: (cells: readonly Cell[]) => readonly Cell[]): Sheet {
  const at = chance.int(Math.max(1, sheet.rows.length));
  const rows = sheet.rows.flatMap((row, index): readonly SheetRow[] => {
    if (index !== at) return [row];
    const cells = edit(row.cells);
    return cells.length === 0 ? [] : [{ index: row.index, cells }];
  });
  return { ...sheet, rows };
}

/** A file cut short, with bytes changed, with a stretch left out or written twice. */
export function corrupt(bytes: Uint8Array, chance: Chance): Uint8Array {
  const from = chance.int(bytes.length);
  const length = 1 + chance.int(64);
  switch (chance.int(4)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(from + length)]);
    case 2:
      return new Uint8Array([...bytes.slice(0, from + length), ...bytes.slice(from)]);
    default: {
      const copy = bytes.slice();
      for (let count = 1 + chance.int(12); count > 0; count--) copy[chance.int(copy.length)] = chance.int(256);
      return copy;
    }
  }
}
