// The rows of a form: factors, what stands below them without being one (objectives of 1b, elements of 3), totals.
import { equal10, sum } from "../../../lib/decimal";
import { fold } from "../../../lib/text";
import type { Fattore, Sistema } from "../../../sistema/types";
import { fattoreOf } from "../../checks/lookup";
import type { Grid } from "../../../workbook/grid";
import { figureOf } from "../../checks/numbers";
import type { NumberRead } from "../../recognise/reading";
import { cellText, isEmpty } from "../../recognise/reading";
import type { Table } from "../../recognise/tables";
import type { FattoreRiga, FormColumns, Sottoriga, TotaleRiga, Values } from "./model";
import { readValues } from "./read-columns";

const LONGEST_NAME = 200;
const FULL = 100;
/** "1b.2", "3/a": a part of the factor whose code begins it. */
const PART = /^\s*([0-9][a-z]?)\s*[./-]\s*[0-9a-z]+\b/i;
/** "5 Assiduità", "1c …": the code of a factor. */
const CODE = /^\s*[0-9][a-z]?(?![0-9a-z./-])/i;

interface Draft {
  readonly row: number;
  readonly voce: string;
  readonly col: number;
  readonly fattore: Fattore | undefined;
  readonly parts: Sottoriga[];
}

export interface RowsRead {
  readonly righe: readonly FattoreRiga[];
  readonly totali: readonly TotaleRiga[];
}

export function readRows(table: Table, columns: FormColumns, sistema: Sistema): RowsRead {
  const { grid } = table;
  const totali = table.rows
    .filter(({ role }) => role === "totale")
    .map(({ row }) =>
      totalRow(row, rowText(grid, table, row), readValues(grid, columns, row), columns.attribuito !== undefined),
    );
  const drafts = collect(table, columns, sistema);
  const statedWeights = totali.map(({ peso }) => figureOf(peso));
  const righe = splitForeign(drafts, grid, columns, statedWeights).map((draft) => finish(draft, grid, columns));
  const lastRow = righe.at(-1)?.row ?? table.headBottom;
  // A subtotal before the last factor says nothing about the whole.
  return { righe, totali: totali.filter(({ row }) => row > lastRow) };
}

/** "Punteggio complessivo | 87": the one figure right beside is the score, though it stands in the column of weights. */
const SCORE = /^(?:punteggio|punti|valutazione|totale (?:punteggio|punti))\b/;

function totalRow(row: number, voce: string, values: Values, hasAttributed: boolean): TotaleRiga {
  const alone = isEmpty(values.misurato) && isEmpty(values.percentuale) && isEmpty(values.attribuito);
  const figure = figureOf(values.peso);
  const isScore = alone && figure !== undefined && !equal10(figure, FULL) && SCORE.test(fold(voce));
  if (!isScore) return { row, voce, ...values };
  const column = hasAttributed ? "attribuito" : "misurato";
  return { row, voce, ...values, peso: values[column], [column]: values.peso };
}

function collect(table: Table, columns: FormColumns, sistema: Sistema): Draft[] {
  const { grid } = table;
  const drafts: Draft[] = [];
  const codes = usesCodes(table, columns, sistema);
  let ended = false;
  for (const { row, role } of table.rows) {
    if (role === "totale") {
      ended = true;
      continue;
    }
    const { voce, col, continues } = nameOf(grid, columns, row, codes);
    const current = drafts.at(-1);
    const fattore = continues ? undefined : identify(sistema, grid, columns, row, codes);
    const repeated = fattore !== undefined && drafts.some((draft) => draft.fattore?.id === fattore.id);
    if (
      role === "coda" &&
      (fattore === undefined || repeated || figureOf(readValues(grid, columns, row).peso) === undefined)
    )
      continue;
    // Below a total only another factor belongs to the form: a table of bands or of weights does not.
    if (ended && (fattore === undefined || repeated)) continue;
    ended = false;
    if (fattore !== undefined && !repeated) drafts.push({ row, voce, col, fattore, parts: [] });
    else if (current && sistema.fattori.length > 0)
      current.parts.push({ row, voce, ...readValues(grid, columns, row) });
    else if (hasFigures(readValues(grid, columns, row))) drafts.push({ row, voce, col, fattore: undefined, parts: [] });
  }
  return drafts;
}

/** A column of running numbers ("1, 2, 3, 4") is no column of codes. */
function usesCodes(table: Table, columns: FormColumns, sistema: Sistema): boolean {
  const { codice } = columns;
  if (!codice) return false;
  const texts = table.rows
    .filter(({ role }) => role === "dati")
    .map(({ row }) => cellText(table.grid.shown(row, codice.col)));
  const written = texts.filter((text) => text !== "");
  const running = written.every((text, index) => text.replace(/\D/g, "") === text && Number(text) === index + 1);
  return !running && written.some((text) => sistema.fattori.some(({ id }) => id.toLowerCase() === text.toLowerCase()));
}

function nameOf(
  grid: Grid,
  columns: FormColumns,
  row: number,
  codes: boolean,
): { readonly voce: string; readonly col: number; readonly continues: boolean } {
  const col = columns.nome?.col ?? columns.codice?.col ?? 0;
  const merge = grid.mergeAt(row, col);
  const name = cellText(grid.shown(row, col));
  const code =
    codes && columns.codice && columns.codice.col !== col ? cellText(grid.shown(row, columns.codice.col)) : "";
  const voce = [code, name].filter((text) => text !== "").join(" ");
  return { voce, col, continues: merge !== undefined && merge.top !== row };
}

function identify(
  sistema: Sistema,
  grid: Grid,
  columns: FormColumns,
  row: number,
  codes: boolean,
): Fattore | undefined {
  const name = columns.nome ? cellText(grid.shown(row, columns.nome.col)) : "";
  const code = codes && columns.codice ? cellText(grid.shown(row, columns.codice.col)) : "";
  if (name.length > LONGEST_NAME) return undefined;
  if (PART.test(code) || (code === "" && PART.test(name))) return undefined;
  const byName = name === "" ? undefined : fattoreOf(sistema, name);
  const byCode =
    code === ""
      ? undefined
      : sistema.fattori.find(({ id }) => id.toLowerCase() === code.toLowerCase().replace(/[\s.)]+/g, ""));
  return byCode ?? byName ?? (name === "" && code !== "" ? fattoreOf(sistema, code) : undefined);
}

function hasFigures(values: {
  readonly peso: NumberRead;
  readonly misurato: NumberRead;
  readonly attribuito: NumberRead;
}): boolean {
  return [values.peso, values.misurato, values.attribuito].some((read) => figureOf(read) !== undefined);
}

/** Rows that no factor's name begins are parts of the factor above, unless the weights say that they are factors of their own. */
function splitForeign(
  drafts: readonly Draft[],
  grid: Grid,
  columns: FormColumns,
  statedTotals: readonly (number | undefined)[],
): Draft[] {
  const weightOf = (row: number): number => figureOf(readValues(grid, columns, row).peso) ?? 0;
  const whole = sum(drafts.map(({ row }) => weightOf(row)));
  return drafts.flatMap((draft, index) => {
    const foreign = draft.parts.filter((part) => isForeign(part, draft, index === drafts.length - 1));
    if (foreign.length === 0) return [draft];
    const kept = { ...draft, parts: draft.parts.filter((part) => !foreign.includes(part)) };
    return [
      kept,
      ...foreign.map(({ row, voce }): Draft => ({ row, voce, col: draft.col, fattore: undefined, parts: [] })),
    ];
  });

  function isForeign(part: Sottoriga, draft: Draft, isLast: boolean): boolean {
    const weight = figureOf(part.peso);
    if (weight === undefined || weight === 0) return false;
    const own = weightOf(draft.row);
    const isCode = CODE.test(part.voce) && draft.parts.length === 1;
    // A factor whose figures stand on its parts alone.
    if (own === 0) return isCode && isLast;
    const together = sum(draft.parts.map(({ peso }) => figureOf(peso) ?? 0));
    if (!equal10(whole, FULL) && equal10(sum([whole, together]), FULL)) return true;
    const counted = statedTotals.some(
      (total) => total !== undefined && !equal10(total, whole) && equal10(total, sum([whole, together])),
    );
    if (counted) return true;
    if (equal10(together, own) || equal10(together, FULL)) return isCode && isLast;
    return isLast || isCode;
  }
}

function finish(draft: Draft, grid: Grid, columns: FormColumns): FattoreRiga {
  const values = readValues(grid, columns, draft.row);
  const added = addParts(values, draft.parts);
  const nota = columns.note ? cellText(grid.shown(draft.row, columns.note.col)) : "";
  const sottonote = columns.note ? draft.parts.map(({ row }) => cellText(grid.shown(row, columns.note?.col ?? 0))) : [];
  return {
    row: draft.row,
    voce: draft.voce,
    at: { row: draft.row, col: draft.col },
    fattore: draft.fattore,
    ...values,
    ...added,
    nota: [nota, ...sottonote].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? "",
    sottorighe: draft.parts,
    daSottorighe: Object.keys(added).length > 0,
  };
}

/** A factor whose figures stand only on its parts, in the factor's own points, has their sum. */
function addParts(
  values: ReturnType<typeof readValues>,
  parts: readonly Sottoriga[],
): Partial<Record<"peso" | "misurato" | "attribuito", NumberRead>> {
  const weighed = parts.filter(({ peso }) => figureOf(peso) !== undefined);
  if (weighed.length === 0) return {};
  const together = sum(weighed.map(({ peso }) => figureOf(peso) ?? 0));
  const own = figureOf(values.peso);
  const inPoints = own === undefined ? together < FULL : equal10(together, own);
  if (!inPoints) return {};
  const added: Partial<Record<"peso" | "misurato" | "attribuito", NumberRead>> = {};
  for (const column of ["peso", "misurato", "attribuito"] as const) {
    const numbers = weighed.map((part) => figureOf(part[column])).filter((number) => number !== undefined);
    if (!isEmpty(values[column]) || numbers.length < weighed.length) continue;
    const { row, col } = values[column];
    added[column] = {
      row,
      col,
      kind: "number",
      value: sum(numbers),
      percent: false,
      asText: false,
      date: false,
      formula: true,
    };
  }
  return added;
}

function rowText(grid: Grid, table: Table, row: number): string {
  for (let col = table.rect.left; col <= table.rect.right; col++) {
    const text = cellText(grid.cell(row, col));
    if (text !== "") return text;
  }
  return "";
}
