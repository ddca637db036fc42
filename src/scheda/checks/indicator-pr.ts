// The stated PR against the one due (R5, R6): wrong, rounded by hand, or over 100 and so clamped.
import { agreesAfterRounding, equal2, round2 } from "../../lib/decimal";
import { cellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/edit";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import { isEmpty } from "../recognise/reading";
import type { NumberRead } from "../recognise/reading";
import type { Subject } from "./build";
import { editOf, finding } from "./build";
import type { IndicatorRow } from "./indicator-row";
import { indicatoreOf, prOf } from "./indicator-row";
import { isFall } from "./indicator-fall";
import { computePr } from "../../calc/pr";

const FULL = 100;

/** `factor`: what the column's bare numbers are multiplied by to be percentages. */
export function checkPr(
  subject: Subject,
  grid: Grid,
  rows: readonly IndicatorRow[],
  factor: 1 | 100,
): readonly Finding[] {
  return rows.flatMap((row) => checkOne(subject, grid, row, factor));
}

/** The stated PR on 0–100; undefined where none is stated. */
export function statedPr(pr: NumberRead | undefined, factor: 1 | 100): number | undefined {
  if (pr?.kind !== "number" || pr.date) return undefined;
  return pr.percent ? pr.value : factor === 1 ? pr.value : Number((pr.value * FULL).toPrecision(15));
}

function checkOne(subject: Subject, grid: Grid, row: IndicatorRow, factor: 1 | 100): readonly Finding[] {
  const stated = statedPr(row.pr, factor);
  const due = prOf(row);
  if (due?.ok === true) {
    const { valore, grezzo } = due.value;
    return [
      ...clamped(subject, row, grezzo),
      ...(stated === undefined || !row.pr ? [] : compare(subject, grid, row, row.pr, stated, valore, factor)),
    ];
  }
  // No target or no result to measure: the stated figure has only to be a percentage.
  const unmeasurable = row.target === undefined || row.risultato === undefined;
  if (!unmeasurable || stated === undefined || !row.pr) return [];
  if (stated > FULL) return clamped(subject, row, stated);
  return stated < 0 ? compare(subject, grid, row, row.pr, stated, 0, factor) : [];
}

function clamped(subject: Subject, row: IndicatorRow, grezzo: number): readonly Finding[] {
  const at = row.pr !== undefined && !isEmpty(row.pr) ? row.pr : (row.risultato ?? row.pr);
  // What looks like a fall passes 100 because it is measured as a rise.
  if (!(grezzo > FULL) || at === undefined || isFall(row)) return [];
  return [
    finding(subject, "PR_OLTRE_100", at, {
      facts: { voce: row.voce, grezzo },
      rule: "R5",
      expected: FULL,
      field: `pr:${row.voce}`,
    }),
  ];
}

function compare(
  subject: Subject,
  grid: Grid,
  row: IndicatorRow,
  pr: NumberRead,
  stated: number,
  due: number,
  factor: 1 | 100,
): readonly Finding[] {
  if (equal2(stated, due)) return [];
  const facts = { voce: row.voce, tipo: row.tipo, stato: stated, dovuto: due };
  const detail = { found: stated, expected: round2(due), field: `pr:${row.voce}` };
  if (agreesAfterRounding(stated, due))
    return [
      finding(subject, "PUNTEGGIO_ARROTONDATO", pr, {
        ...detail,
        facts: { caso: "pr", voce: row.voce, totale: stated, somma: due },
        rule: "R5",
      }),
    ];
  const fall = isFall(row) ? asFall(row) : undefined;
  const intended = fall !== undefined && equal2(fall, stated);
  return [
    finding(subject, "PR_ERRATO", pr, {
      ...detail,
      facts: {
        ...facts,
        caso: "diverso",
        target: row.misure.target.kind === "valore" ? row.misure.target.value : undefined,
        risultato: row.misure.risultato.kind === "valore" ? row.misure.risultato.value : undefined,
        ...(isFall(row) ? { proposta: "riduzione", prProposto: fall } : {}),
      },
      rule: row.tipo === "crescente" ? "R5" : "R6",
      // Where the figure is the one of a fall, what lacks is the tipo: the figure may stay.
      fix: intended ? [] : [editOf(grid, pr, replacement(grid, row, pr, due, factor))],
    }),
  ];
}

function asFall(row: IndicatorRow): number | undefined {
  const indicatore = indicatoreOf(row, "riduzione");
  const due = indicatore && computePr(indicatore);
  return due?.ok === true ? due.value.valore : undefined;
}

/** A formula stays one where the ratio is plain; a typed figure becomes the figure due, on the scale of its cell. */
function replacement(grid: Grid, row: IndicatorRow, pr: NumberRead, due: number, factor: 1 | 100): CellContent {
  const asFraction = factor === FULL || (pr.kind === "number" && pr.percent && !pr.asText);
  const ratio = ratioOf(row);
  if (ratio !== undefined && grid.cell(pr.row, pr.col)?.formula !== undefined) {
    return { formula: asFraction ? `=MAX(0,MIN(1,${ratio}))` : `=MAX(0,MIN(100,${ratio}*100))` };
  }
  const rounded = round2(due);
  return asFraction ? Number((rounded / FULL).toPrecision(15)) : rounded;
}

function ratioOf({ tipo, target, risultato }: IndicatorRow): string | undefined {
  if (target?.kind !== "number" || risultato?.kind !== "number" || target.asText || risultato.asText) return undefined;
  if (target.percent !== risultato.percent) return undefined;
  const [up, down] = tipo === "crescente" ? [risultato, target] : tipo === "decrescente" ? [target, risultato] : [];
  return up && down && down.value !== 0
    ? `${cellAddress(up.row, up.col)}/${cellAddress(down.row, down.col)}`
    : undefined;
}
