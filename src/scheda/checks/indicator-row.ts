// One indicator with target, result, initial value, tipo and stated PR (R5–R8), as read from a row of any table that has them,
// and the PR due to it.
import { computePr } from "../../calc/pr";
import type { Indicatore, Pr } from "../../calc/pr";
import type { Problema } from "../../calc/problemi";
import type { TipoIndicatore } from "../../calc/pr-tipo";
import type { Result } from "../../lib/result";
import type { Grid } from "../../workbook/grid";
import type { NumberRead } from "../recognise/reading";
import { cellText, readNumber } from "../recognise/reading";
import type { Misura } from "./measure";
import { misuraOf, tipoOf, valueOf } from "./measure";

/** Where the figures of an indicator stand; a table that has no such column leaves it out. */
export interface IndicatorColumns {
  readonly tipo?: number | undefined;
  readonly unita?: number | undefined;
  readonly valoreIniziale?: number | undefined;
  readonly target?: number | undefined;
  readonly risultato?: number | undefined;
  readonly pr?: number | undefined;
}

export interface IndicatorRow {
  readonly row: number;
  /** The indicator's name as written, or the objective's where it has none. */
  readonly voce: string;
  readonly tipo: TipoIndicatore;
  readonly tipoScritto: boolean;
  /** undefined: the table has no such column. */
  readonly valoreIniziale: NumberRead | undefined;
  readonly target: NumberRead | undefined;
  readonly risultato: NumberRead | undefined;
  readonly pr: NumberRead | undefined;
  readonly misure: { readonly valoreIniziale: Misura; readonly target: Misura; readonly risultato: Misura };
}

export function readIndicator(grid: Grid, row: number, columns: IndicatorColumns, voce: string): IndicatorRow {
  const read = (col: number | undefined): NumberRead | undefined =>
    col === undefined ? undefined : readNumber(grid.shown(row, col), { row, col });
  const text = (col: number | undefined): string => (col === undefined ? "" : cellText(grid.shown(row, col)));
  const valoreIniziale = read(columns.valoreIniziale);
  const target = read(columns.target);
  const risultato = read(columns.risultato);
  const { tipo, scritto } = tipoOf(text(columns.tipo), text(columns.unita), target, risultato);
  return {
    row,
    voce,
    tipo,
    tipoScritto: scritto,
    valoreIniziale,
    target,
    risultato,
    pr: read(columns.pr),
    misure: {
      valoreIniziale: misuraOf(valoreIniziale, tipo),
      target: misuraOf(target, tipo),
      risultato: misuraOf(risultato, tipo),
    },
  };
}

/** What calc is given; something that cannot be read makes the whole unknown. */
export function indicatoreOf(row: IndicatorRow, tipo: TipoIndicatore = row.tipo): Indicatore | undefined {
  const { misure } = row;
  if (Object.values(misure).some(({ kind }) => kind === "ignota") || !sameScale(row)) return undefined;
  return {
    tipo,
    risultato: valueOf(misure.risultato),
    target: valueOf(misure.target),
    valoreIniziale: valueOf(misure.valoreIniziale),
  };
}

/** The PR due, or why there is none; undefined where a value cannot be read. */
export function prOf(row: IndicatorRow): Result<Pr, readonly Problema[]> | undefined {
  const indicatore = indicatoreOf(row);
  return indicatore && computePr(indicatore);
}

/** 90% beside a bare 0.85 are not the same scale: nothing can be said of their ratio. */
function sameScale({ target, risultato }: IndicatorRow): boolean {
  if (target?.kind !== "number" || risultato?.kind !== "number" || target.percent === risultato.percent) return true;
  const [percent, plain] = target.percent ? [target, risultato] : [risultato, target];
  return !(plain.value > 0 && plain.value <= 1 && percent.value > 1);
}
