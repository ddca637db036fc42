// Weights of one group (R9): each a number on 0–100, all given or none, adding up to 100 — or to the factor's own points.
import { difference, equal10, isHundred, sum } from "../../lib/decimal";
import type { Rect } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import type { NumberRead, Place } from "../recognise/reading";
import { isEmpty } from "../recognise/reading";
import type { Subject } from "./build";
import { finding } from "./build";
import { shareOut } from "./largest-shares";
import { figureOf } from "./numbers";

const WHOLE = 100;

export interface Weight {
  /** Whose weight it is, as written. */
  readonly voce: string;
  readonly read: NumberRead;
  /** Unchanging key of the member inside its scheda; `voce` where it is left out. */
  readonly id?: string;
}

export interface WeightGroup {
  /** Which group: "fattori", "obiettivi:1b", "elementi", "indicatori:<obiettivo>" … */
  readonly gruppo: string;
  readonly weights: readonly Weight[];
  /** The cells of the group, first row to last. */
  readonly range: Rect;
  /** Where the sum stands, if the sheet has a place for it. */
  readonly total?: Place | undefined;
  /** What they must add up to; 100 where it is left out. */
  readonly dovuto?: number | undefined;
  /** Points of the factor in which the weights may be written instead (PESI_IN_PUNTI). */
  readonly inPunti?: number | undefined;
  /** No weight at all is a fault too (two individual objectives or more). */
  readonly tuttiNecessari?: boolean | undefined;
  /** A sum that is off by hundredths may be put right by largest remainders. */
  readonly correggibile?: boolean | undefined;
  readonly rule?: string | undefined;
  readonly fonte?: string | undefined;
}

export interface WeightsRead {
  readonly findings: readonly Finding[];
  /** All weights are numbers, and they add up. */
  readonly valid: boolean;
  /** All weights are numbers on 0–100, whatever they add up to. */
  readonly complete: boolean;
  readonly sum: number | undefined;
  readonly inPunti: boolean;
}

export function checkWeights(subject: Subject, grid: Grid, group: WeightGroup): WeightsRead {
  const known = group.weights.map(({ read }) => figureOf(read));
  const invalid = group.weights.filter(({ read }) => isInvalidWeight(read));
  const missing = group.weights.filter(({ read }) => isEmpty(read));
  const unreadable = group.weights.some(({ read }) => read.kind === "uncached" || read.kind === "error");
  const given = group.weights.length - missing.length;
  const findings = invalid.map((weight) => invalidWeight(subject, grid, group, weight));
  const lacking = given > 0 ? missing.length > 0 : group.tuttiNecessari === true && group.weights.length > 1;
  if (lacking) findings.push(missingWeights(subject, group, missing));
  const numbers = known.filter((weight) => weight !== undefined);
  const complete = !lacking && invalid.length === 0 && !unreadable && given > 0;
  if (!complete) return { findings, valid: given === 0 && !lacking, complete: false, sum: undefined, inPunti: false };
  const total = sum(numbers);
  const right = group.dovuto === undefined ? isHundred(numbers) : equal10(total, group.dovuto);
  const inPunti = !right && group.inPunti !== undefined && equal10(total, group.inPunti);
  if (inPunti) findings.push(weightsInPoints(subject, group, total));
  else if (!right) findings.push(wrongSum(subject, grid, group, numbers, total));
  return { findings, valid: right || inPunti, complete: true, sum: total, inPunti };
}

/** Below 0, over 100, a text that is no number. An error value has its own finding. */
export function isInvalidWeight(read: NumberRead): boolean {
  if (read.kind === "text" || read.kind === "boolean") return true;
  return read.kind === "number" && (read.date || read.value < 0 || read.value > WHOLE);
}

function invalidWeight(subject: Subject, grid: Grid, group: WeightGroup, weight: Weight): Finding {
  const { read } = weight;
  const value = grid.cell(read.row, read.col)?.value ?? null;
  const number = figureOf(read);
  const caso = number === undefined ? "testo" : number < 0 ? "negativo" : "oltre";
  return finding(subject, "PESO_NON_VALIDO", read, {
    facts: {
      caso,
      gruppo: group.gruppo,
      voce: weight.voce,
      peso: number,
      testo: typeof value === "string" ? value : undefined,
    },
    rule: group.rule ?? "R1",
    fonte: group.fonte,
    found: isCellError(value) ? undefined : value,
    field: `peso:${weight.id ?? weight.voce}`,
  });
}

function missingWeights(subject: Subject, group: WeightGroup, missing: readonly Weight[]): Finding {
  const [only] = missing;
  return finding(subject, "PESO_MANCANTE", missing.length === 1 && only ? only.read : group.range, {
    facts: {
      gruppo: group.gruppo,
      voci: missing.map(({ voce }) => voce),
      mancanti: missing.length,
      totale: group.weights.length,
      caso: missing.length === group.weights.length ? "nessuno" : "alcuni",
    },
    rule: group.rule ?? "R9",
    fonte: group.fonte,
    field: `pesi:${group.gruppo}`,
  });
}

function weightsInPoints(subject: Subject, group: WeightGroup, total: number): Finding {
  return finding(subject, "PESI_IN_PUNTI", group.range, {
    facts: { gruppo: group.gruppo, somma: total },
    rule: group.rule ?? "R9",
    fonte: group.fonte,
    found: total,
    field: `pesi:${group.gruppo}`,
  });
}

function wrongSum(
  subject: Subject,
  grid: Grid,
  group: WeightGroup,
  numbers: readonly number[],
  total: number,
): Finding {
  const due = group.dovuto ?? WHOLE;
  const inFractions = due === WHOLE && equal10(total, 1);
  return finding(subject, "PESI_SOMMA", group.total ?? group.range, {
    facts: {
      caso: inFractions ? "frazioni" : total < due ? "manca" : "eccede",
      gruppo: group.gruppo,
      somma: total,
      dovuto: due,
      differenza: Math.abs(difference(due, total)),
      inPunti: group.inPunti,
    },
    rule: group.rule ?? "R9",
    fonte: group.fonte,
    expected: due,
    found: total,
    fix: group.correggibile === true ? shareOut(grid, group.weights, numbers, due) : [],
    field: `pesi:${group.gruppo}`,
  });
}
