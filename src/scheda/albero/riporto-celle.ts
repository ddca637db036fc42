// The measured cells of a row filled with an achievement, in points or in percent as their column is. Formulas stay: what they
// show follows from other cells, and only a person can say that it should not.
import { equal2, percentOf, round2, roundTo, SUM_DECIMALS } from "../../lib/decimal";
import { isCellError } from "../../workbook/cell";
import type { CellContent, Edit } from "../../workbook/edit";
import { editOf } from "../checks/build";
import { figureOf } from "../checks/numbers";
import type { FattoreRiga, Misura, ValutazioneScheda } from "../kinds/valutazione/model";
import { weightOf } from "../kinds/valutazione/points";
import type { NumberRead } from "../recognise/reading";
import { isPercentFormat } from "../recognise/reading";

export type MotivoCella =
  | { readonly code: "FORMULA"; readonly mostra: number | undefined; readonly dovuto: number }
  | { readonly code: "TESTO"; readonly testo: string; readonly dovuto: number }
  /** Points cannot be reckoned without the row's weight. */
  | { readonly code: "SENZA_PESO" }
  | { readonly code: "SENZA_COLONNA_MISURA" }
  /** The figures stand on the rows below the factor's own. */
  | { readonly code: "SOTTORIGHE" };

type Filled = { readonly edits: readonly Edit[] } | { readonly motivo: MotivoCella };

interface Target {
  readonly read: NumberRead;
  readonly misura: Misura;
}

const FULL = 100;

export function fillMeasured(scheda: ValutazioneScheda, riga: FattoreRiga, valore: number): Filled {
  if (riga.daSottorighe) return { motivo: { code: "SOTTORIGHE" } };
  const targets = targetsOf(scheda, riga);
  if (targets.length === 0) return { motivo: { code: "SENZA_COLONNA_MISURA" } };
  const weight = weightOf(riga);
  if (weight === undefined && targets.some(({ misura }) => misura === "punti"))
    return { motivo: { code: "SENZA_PESO" } };
  const edits: Edit[] = [];
  for (const [index, { read, misura }] of targets.entries()) {
    const due = misura === "punti" ? percentOf(weight ?? 0, valore) : valore;
    const figure = figureOf(read);
    const isRight = figure !== undefined && equal2(figure, due);
    if (isRight) continue;
    if (hasFormula(scheda, read)) {
      // Points that a formula takes from the percentage beside it follow by themselves.
      if (index > 0 && edits.length > 0) continue;
      return { motivo: { code: "FORMULA", mostra: figure, dovuto: round2(due) } };
    }
    const text = textOf(scheda, read);
    if (text !== undefined) return { motivo: { code: "TESTO", testo: text, dovuto: round2(due) } };
    edits.push(measuredEdit(scheda, read, misura, due));
  }
  return { edits };
}

/** The percentage first: where the form has both columns, points come from it. */
function targetsOf({ columns, misura }: ValutazioneScheda, riga: FattoreRiga): readonly Target[] {
  return [
    ...(columns.percentuale ? [{ read: riga.percentuale, misura: "percentuale" } as const] : []),
    ...(columns.misurato ? [{ read: riga.misurato, misura }] : []),
  ].filter(({ read }) => read.col >= 0);
}

function hasFormula({ grid }: ValutazioneScheda, { row, col }: NumberRead): boolean {
  return grid.cell(row, col)?.formula !== undefined;
}

/** Words, yes and no, error values: somebody's, not ours to write over. */
function textOf({ grid }: ValutazioneScheda, read: NumberRead): string | undefined {
  if (read.kind === "text") return read.text;
  if (read.kind !== "boolean" && read.kind !== "error" && !(read.kind === "number" && read.date)) return undefined;
  const value = grid.cell(read.row, read.col)?.value ?? null;
  return isCellError(value) ? value.error : String(value);
}

/** Unrounded, as scores are between steps (R3), on the scale of the column: the form's total is what gets rounded. */
function measuredEdit(scheda: ValutazioneScheda, read: NumberRead, misura: Misura, due: number): Edit {
  const exact = roundTo(due, SUM_DECIMALS);
  const format = misura === "percentuale" ? percentFormat(scheda, read) : undefined;
  const isFraction = format !== undefined || (misura === "percentuale" && areFractions(scheda, read.col));
  const to: CellContent = isFraction ? Number((exact / FULL).toPrecision(15)) : exact;
  const edit = editOf(scheda.grid, read, to);
  // A blank cell does not tell its format: it is given the column's, so that 86.8 is not shown as 0.868.
  return scheda.grid.cell(read.row, read.col) === undefined && format !== undefined
    ? { ...edit, toFormat: format }
    : edit;
}

/** The cell's own format, else that of the column's other figures, where it shows percentages. */
function percentFormat({ grid, righe }: ValutazioneScheda, { row, col }: NumberRead): string | undefined {
  const own = grid.cell(row, col);
  const formats = own
    ? [own.format]
    : righe.map((other) => grid.cell(other.row, col)).flatMap((cell) => (cell ? [cell.format] : []));
  return formats.length > 0 && formats.every(isPercentFormat) ? formats[0] : undefined;
}

/** 0.92 without a format, read as 92 because the whole column is written so. */
function areFractions({ grid, righe }: ValutazioneScheda, col: number): boolean {
  return righe.some((riga) =>
    [riga.misurato, riga.percentuale].some((read) => {
      const value = grid.cell(read.row, read.col)?.value;
      return (
        read.col === col &&
        read.kind === "number" &&
        !read.percent &&
        !read.asText &&
        typeof value === "number" &&
        value !== 0 &&
        read.value !== value
      );
    }),
  );
}
