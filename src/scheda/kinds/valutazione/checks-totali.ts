// Stated totals of weights, measured and attributed points: the sum, or a hand rounding that keeps the band.
import { agreesAfterRounding, equal10, equal2, isHundred, sum } from "../../../lib/decimal";
import type { Edit } from "../../../workbook/edit";
import { editOf, finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import { isInvalidWeight } from "../../checks/weights";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import { bandOf } from "./bands";
import { sumFormula } from "./fixes";
import type { ValutazioneScheda } from "./model";
import { attributedPoints, countsAttributed, isExcused, maximumOf, measuredPoints, rangeOf } from "./points";

type Column = "misurato" | "attribuito";

export function checkTotali(scheda: ValutazioneScheda, context: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  const findings = [...checkWeightTotals(scheda)];
  for (const column of ["misurato", "attribuito"] as const) {
    const due = sumOf(scheda, column);
    if (due === undefined) continue;
    for (const read of statedTotals(scheda, column)) findings.push(...checkTotal(scheda, context, column, read, due));
  }
  return findings;
}

/** A stated score that differs from the sum by more than a rounding: what is said after it (band, pay) may follow from it. */
export function wrongTotal(scheda: ValutazioneScheda, context: CheckContext): number | undefined {
  const column = countsAttributed(scheda) ? "attribuito" : "misurato";
  const due = sumOf(scheda, column);
  if (due === undefined) return undefined;
  const wrong = statedTotals(scheda, column).find(
    (read) => verdict(scheda, context, figureOf(read) ?? due, due) === "errato",
  );
  return figureOf(wrong);
}

function statedTotals(scheda: ValutazioneScheda, column: Column): readonly NumberRead[] {
  const rows = scheda.totali.map((totale) => totale[column]);
  const isCounted = column === (countsAttributed(scheda) ? "attribuito" : "misurato");
  return [...rows, ...(isCounted ? scheda.etichette.punteggi : [])].filter((read) => figureOf(read) !== undefined);
}

/** The sum of a column of points; undefined where one is missing, unreadable or percentages do not tell it. */
function sumOf(scheda: ValutazioneScheda, column: Column): number | undefined {
  if ((column === "misurato" ? scheda.misura : scheda.misuraAttribuito) === "percentuale") return undefined;
  const points: number[] = [];
  for (const riga of scheda.righe) {
    const value = column === "misurato" ? measuredPoints(scheda, riga) : attributedPoints(scheda, riga);
    if (value !== undefined) points.push(value);
    else if (!(isExcused(riga, scheda.dovuti) && (isEmpty(riga[column]) || riga[column].kind === "text")))
      return undefined;
  }
  return points.length === 0 ? undefined : sum(points);
}

type Verdict = "giusto" | "arrotondato" | "errato";

function verdict(scheda: ValutazioneScheda, context: CheckContext, stated: number, due: number): Verdict {
  if (equal2(stated, due) || equal2(stated, clamped(scheda))) return "giusto";
  if (!agreesAfterRounding(stated, due)) return "errato";
  const { categoria } = scheda;
  return bandOf(context, categoria, stated)?.id === bandOf(context, categoria, due)?.id ? "arrotondato" : "errato";
}

/** The sum with points brought into their range: points out of it are told by themselves. */
function clamped(scheda: ValutazioneScheda): number {
  const points = scheda.righe.map((riga) => {
    const value = attributedPoints(scheda, riga) ?? measuredPoints(scheda, riga) ?? 0;
    const maximum = maximumOf(riga, scheda.dovuti);
    const range = rangeOf(value, maximum);
    return range === "sotto" ? 0 : range === "sopra" ? (maximum ?? value) : value;
  });
  return sum(points);
}

function checkTotal(
  scheda: ValutazioneScheda,
  context: CheckContext,
  column: Column,
  read: NumberRead,
  due: number,
): readonly Finding[] {
  const stated = figureOf(read);
  if (stated === undefined) return [];
  const how = verdict(scheda, context, stated, due);
  if (how === "giusto") return [];
  const skipped = scheda.righe.filter((riga) => riga[column].kind === "number" && riga[column].asText);
  const skips = read.kind === "number" && read.formula && skipped.length > 0;
  return [
    finding(scheda, how === "arrotondato" ? "PUNTEGGIO_ARROTONDATO" : "TOTALE_ERRATO", read, {
      facts: {
        caso:
          how === "arrotondato" ? "totale" : skips ? "testo" : agreesAfterRounding(stated, due) ? "fascia" : "somma",
        colonna: column,
        totale: stated,
        somma: due,
        voci: skips ? skipped.map(({ voce }) => voce) : undefined,
      },
      rule: "R23",
      fonte: scheda.dovuti?.pesi.fonte,
      expected: due,
      found: stated,
      fix:
        how === "arrotondato" ? [] : totalFix(scheda, column, read, skips ? skipped.map((riga) => riga[column]) : []),
      field: column === "attribuito" ? "totale" : `totale:${column}`,
    }),
  ];
}

/** A sum that skips numbers kept as text is right once they are numbers; another total becomes a sum. */
function totalFix(
  scheda: ValutazioneScheda,
  column: Column | "peso",
  read: NumberRead,
  skipped: readonly NumberRead[],
): readonly Edit[] {
  if (skipped.length > 0)
    return skipped.flatMap((text) =>
      text.kind === "number" && !text.percent ? [editOf(scheda.grid, text, text.value)] : [],
    );
  // "Punteggio finale: 85,5" is a sentence, which no formula can take the place of.
  const written = scheda.grid.cell(read.row, read.col)?.value;
  if (typeof written === "string" && read.kind === "number" && !read.asText) return [];
  const formula = sumFormula(scheda, column);
  return scheda.grid.cell(read.row, read.col)?.formula === formula ? [] : [editOf(scheda.grid, read, { formula })];
}

/** Weights that add up to 100 under a total that says otherwise; other sums are PESI_SOMMA. */
function checkWeightTotals(scheda: ValutazioneScheda): readonly Finding[] {
  const weights = scheda.righe.map(({ peso }) => peso).filter((read) => !isEmpty(read));
  const numbers = weights.map(figureOf).filter((weight) => weight !== undefined);
  if (numbers.length !== weights.length || weights.some(isInvalidWeight) || !isHundred(numbers)) return [];
  return scheda.totali.flatMap(({ peso }) => {
    const stated = figureOf(peso);
    if (stated === undefined || equal10(stated, sum(numbers)) || equal2(stated, sum(numbers))) return [];
    return [
      finding(scheda, "TOTALE_ERRATO", peso, {
        facts: { caso: "somma", colonna: "peso", totale: stated, somma: sum(numbers) },
        rule: "R9",
        fonte: scheda.dovuti?.pesi.fonte,
        expected: sum(numbers),
        found: stated,
        fix: totalFix(
          scheda,
          "peso",
          peso,
          weights.filter((read) => read.kind === "number" && read.asText),
        ),
        field: "totale:peso",
      }),
    ];
  });
}
