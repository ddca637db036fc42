// Points of the factors: numbers at all, within 0 and the weight (R24), attributed as measured or with a note, factor 2 by its count (R20).
import { agreesAfterRounding, equal2, percentOf, sum } from "../../../lib/decimal";
import type { Fascia } from "../../../sistema/types";
import { editOf, finding } from "../../checks/build";
import { checkNumbers, figureOf } from "../../checks/numbers";
import type { ReadValue } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { bandOf } from "./bands";
import { differentScores } from "./dues";
import { withTotals } from "./fixes";
import type { FattoreRiga, ValutazioneScheda, Values } from "./model";
import { isFuoriScala } from "./scale";
import {
  attributedPoints,
  countedPoints,
  dueWeightOf,
  isExcused,
  maximumOf,
  measuredPoints,
  rangeOf,
  weightOf,
} from "./points";

const POINT_COLUMNS = ["misurato", "percentuale", "attribuito"] as const;

export function checkValori(scheda: ValutazioneScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  const values: ReadValue[] = [];
  const add = (read: NumberRead, campo: string, voce: string, id: string): void => {
    values.push({ read, campo, voce, field: `${campo}:${id}` });
  };
  for (const riga of scheda.righe) {
    const id = riga.fattore?.id ?? riga.voce;
    const excused = isExcused(riga, scheda.dovuti);
    // A weight in words is PESO_NON_VALIDO.
    if (isNumberOrError(riga.peso)) add(riga.peso, "peso", riga.voce, id);
    for (const column of POINT_COLUMNS) {
      if (!(excused && riga[column].kind === "text")) add(riga[column], column, riga.voce, id);
    }
    for (const part of riga.sottorighe) addParts(part, part.voce, id);
  }
  for (const totale of scheda.totali) addParts(totale, totale.voce, "totale");
  for (const punteggio of scheda.etichette.punteggi) if (isPlain(punteggio)) add(punteggio, "punteggio", "", "totale");
  return checkNumbers(scheda, scheda.grid, values);

  /** Texts beside objectives and totals are remarks. */
  function addParts(part: Values, voce: string, id: string): void {
    for (const column of ["peso", ...POINT_COLUMNS] as const)
      if (isNumberOrError(part[column])) add(part[column], column, voce, id);
  }
}

function isNumberOrError(read: NumberRead): boolean {
  return read.kind === "error" || isPlain(read);
}

/** "84/100" in a total is the way people write it. */
function isPlain(read: NumberRead): boolean {
  return read.kind === "number" && !read.date && read.over === undefined;
}

export function checkLimiti(scheda: ValutazioneScheda): readonly Finding[] {
  if (scheda.inBianco) return [];
  return scheda.righe.flatMap((riga) => {
    const maximum = maximumOf(riga, scheda.dovuti);
    const attributed = rangeOf(attributedPoints(scheda, riga), maximum);
    if (attributed) return [outOfRange(scheda, riga, riga.attribuito, attributed, maximum)];
    const measured = rangeOf(measuredPoints(scheda, riga), maximum);
    const read = figureOf(riga.misurato) === undefined ? riga.percentuale : riga.misurato;
    return measured ? [outOfRange(scheda, riga, read, measured, maximum)] : [];
  });
}

function outOfRange(
  scheda: ValutazioneScheda,
  riga: FattoreRiga,
  read: NumberRead,
  range: "sotto" | "sopra",
  maximum: number | undefined,
): Finding {
  const id = riga.fattore?.id ?? riga.voce;
  const found = figureOf(read);
  const inPercent = read === riga.percentuale || (read === riga.misurato && scheda.misura === "percentuale");
  return finding(scheda, range === "sotto" ? "PUNTEGGIO_NEGATIVO" : "PUNTEGGIO_OLTRE_MASSIMO", read, {
    facts: {
      voce: riga.voce,
      punti: found,
      massimo: inPercent ? 100 : maximum,
      caso: inPercent ? "percentuale" : "punti",
    },
    rule: "R24",
    fonte: riga.fattore?.fonte,
    found,
    field: `punti:${id}`,
  });
}

export function checkScostamenti(scheda: ValutazioneScheda, context: CheckContext): readonly Finding[] {
  if (scheda.inBianco) return [];
  return scheda.righe.flatMap((riga) => {
    const measured = measuredPoints(scheda, riga);
    const attributed = attributedPoints(scheda, riga);
    if (measured === undefined || attributed === undefined || riga.nota !== "" || equal2(measured, attributed))
      return [];
    if (isFuoriScala(scheda, riga)) return [];
    const maximum = maximumOf(riga, scheda.dovuti);
    if (rangeOf(attributed, maximum) || rangeOf(measured, maximum)) return [];
    const rounded = agreesAfterRounding(attributed, measured) && sameBand(scheda, context, riga, measured);
    return [
      finding(scheda, rounded ? "PUNTEGGIO_ARROTONDATO" : "SCOSTAMENTO_NON_MOTIVATO", riga.attribuito, {
        facts: { caso: "fattore", voce: riga.voce, misurati: measured, attribuiti: attributed },
        rule: "R24",
        fonte: riga.fattore?.fonte,
        expected: measured,
        found: attributed,
        field: `punti:${riga.fattore?.id ?? riga.voce}`,
      }),
    ];
  });
}

/** Does the score keep its band with the measured points instead of the rounded ones? */
function sameBand(scheda: ValutazioneScheda, context: CheckContext, changed: FattoreRiga, measured: number): boolean {
  const { valore } = scheda.punteggio;
  if (valore === undefined) return true;
  const points = scheda.righe.map((riga) => (riga === changed ? measured : (countedPoints(scheda, riga) ?? 0)));
  const band = (score: number): Fascia | undefined => bandOf(context, scheda.categoria, score);
  return band(sum(points))?.id === band(valore)?.id;
}

/** Measured points that are not weight × percentage, where a column of each stands side by side (R23). */
export function checkProdotti(scheda: ValutazioneScheda): readonly Finding[] {
  if (scheda.inBianco || scheda.misura === "percentuale") return [];
  const pairs = scheda.righe.flatMap((riga) => {
    const percent = figureOf(riga.percentuale);
    const points = figureOf(riga.misurato);
    const weight = weightOf(riga);
    if (percent === undefined || points === undefined || weight === undefined || riga.fattore?.misura === "punti")
      return [];
    if (isFuoriScala(scheda, riga)) return [];
    const due = percentOf(weight, percent);
    return [{ riga, due, points, right: equal2(due, points) || agreesAfterRounding(points, due) }];
  });
  const wrong = pairs.filter(({ right }) => !right);
  // Columns that mostly disagree are not what their headings seem to say.
  if (wrong.length * 2 >= pairs.length) return [];
  return wrong.map(({ riga, due, points }) =>
    finding(scheda, "NON_CORRISPONDE", riga.misurato, {
      facts: {
        caso: "prodotto",
        voce: riga.voce,
        dovuto: due,
        trovato: points,
        percentuale: figureOf(riga.percentuale),
        peso: weightOf(riga),
      },
      rule: "R23",
      fonte: riga.fattore?.fonte,
      expected: due,
      found: points,
      fix: riga.misurato.kind === "number" && riga.misurato.formula ? [] : [editOf(scheda.grid, riga.misurato, due)],
      field: `misurato:${riga.fattore?.id ?? riga.voce}`,
    }),
  );
}

/** Factor 2: points that do not follow from the number of different scores (R20). */
export function checkDifferenziazione(scheda: ValutazioneScheda, context: CheckContext): readonly Finding[] {
  const rule = context.sistema.differenziazione;
  const riga = scheda.righe.find(({ fattore }) => fattore?.id === rule?.fattore);
  if (scheda.inBianco || !rule || !riga || (dueWeightOf(riga, scheda.dovuti) ?? 0) === 0) return [];
  const due = differentScores(context, scheda);
  const measured = measuredPoints(scheda, riga) ?? attributedPoints(scheda, riga);
  if (due === undefined || measured === undefined || equal2(measured, due)) return [];
  const wrong = [riga.misurato, riga.attribuito].filter((read) => read.kind === "number" && !equal2(read.value, due));
  const edits = wrong.flatMap((read) =>
    read.kind === "number" && !read.formula ? [editOf(scheda.grid, read, due)] : [],
  );
  return [
    finding(
      scheda,
      "DIFFERENZIAZIONE_ERRATA",
      figureOf(riga.misurato) === undefined ? riga.attribuito : riga.misurato,
      {
        facts: {
          voce: riga.voce,
          diversi: scheda.etichette.punteggiDiversi?.value ?? 0,
          dovuto: due,
          trovato: measured,
        },
        rule: rule.regola,
        fonte: rule.fonte,
        expected: due,
        found: measured,
        fix: scheda.misura === "punti" ? withTotals(scheda, edits) : edits,
        field: `punti:${rule.fattore}`,
      },
    ),
  ];
}
