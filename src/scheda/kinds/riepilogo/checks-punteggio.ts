// Scores: within 0–100, and the sum of the columns of factors where the table has them (R23).
import { equal2 } from "../../../lib/decimal";
import { columnName } from "../../../workbook/address";
import type { CellContent } from "../../../workbook/edit";
import { editOf, finding } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Finding } from "../../finding";
import type { Check, CheckContext } from "../../model";
import type { NumberRead } from "../../recognise/reading";
import { percentageScores, possibleWeights, sumOfFactors } from "./factors";
import type { RiepilogoScheda, RigaLetta } from "./model";
import { subjectOf } from "./subject";

const FULL = 100;
const RULE = "R23";

export const checkPunteggi: Check<RiepilogoScheda> = (scheda) => {
  const scores = scheda.righe.map(({ dichiarato }) => dichiarato).filter((score) => score !== undefined);
  // A body may score out of more than 100: then nothing here says how much.
  if (scores.filter((score) => score > FULL).length * 2 > scores.length) return [];
  return scheda.righe.flatMap((riga): readonly Finding[] => {
    const { dichiarato: punteggio, numeri, mista } = riga;
    const at = numeri.punteggio;
    if (punteggio === undefined || !at || mista) return [];
    const detail = { rule: RULE, found: punteggio, field: "punteggio" };
    const facts = { campo: "punteggio", persona: riga.persona, punti: punteggio };
    if (punteggio < 0) return [finding(subjectOf(scheda, riga), "PUNTEGGIO_NEGATIVO", at, { ...detail, facts })];
    if (punteggio <= FULL || equal2(punteggio, FULL)) return [];
    return [
      finding(subjectOf(scheda, riga), "PUNTEGGIO_OLTRE_MASSIMO", at, {
        ...detail,
        facts: { ...facts, massimo: FULL },
        expected: FULL,
      }),
    ];
  });
};

export const checkFattori: Check<RiepilogoScheda> = (scheda, context) => {
  if (scheda.colonneFattori.length === 0) return [];
  return scheda.righe.flatMap((riga) => {
    if (riga.mista) return [];
    const limits = checkLimits(scheda, riga, context);
    return limits.length > 0 ? limits : checkTotal(scheda, riga, context);
  });
};

/** Points of each factor between 0 and the weight, in whatever case the row may be (R15, R16). */
function checkLimits(scheda: RiepilogoScheda, riga: RigaLetta, context: CheckContext): readonly Finding[] {
  const cases = possibleWeights(context, scheda.colonneFattori, {
    categoria: riga.categoriaId,
    reads: riga.fattori,
    punteggio: riga.dichiarato,
  });
  return riga.fattori.flatMap((read, index): readonly Finding[] => {
    const value = figureOf(read);
    const id = scheda.colonneFattori[index]?.fattore.id ?? "";
    if (value === undefined) return [];
    const facts = { campo: "fattore", voce: id, persona: riga.persona, punti: value };
    const detail = { rule: RULE, found: value, field: `fattore:${id}` };
    if (value < 0) return [finding(subjectOf(scheda, riga), "PUNTEGGIO_NEGATIVO", read, { ...detail, facts })];
    if (value > 0 && !isForeseen(context, riga.categoriaId, id))
      return [unforeseen(scheda, riga, read, id, value, context)];
    const most = scheda.misuraFattori === "percentuale" ? FULL : mostOf(cases, id);
    if (most === undefined || value <= most || equal2(value, most)) return [];
    return [
      finding(subjectOf(scheda, riga), "PUNTEGGIO_OLTRE_MASSIMO", read, {
        ...detail,
        facts: { ...facts, massimo: most },
        expected: most,
      }),
    ];
  });
}

/** Has the factor a weight for the categoria? Of a categoria nobody knows nothing is said. */
function isForeseen({ sistema }: CheckContext, categoria: string | undefined, id: string): boolean {
  const weights = sistema.pesi.find((row) => row.categoria === categoria);
  return weights === undefined || weights.fattori.some(({ fattore, peso }) => fattore === id && peso > 0);
}

function unforeseen(
  scheda: RiepilogoScheda,
  riga: RigaLetta,
  read: NumberRead,
  id: string,
  value: number,
  { sistema }: CheckContext,
): Finding {
  const categoria = sistema.categorie.find((one) => one.id === riga.categoriaId);
  return finding(subjectOf(scheda, riga), "FATTORE_NON_PREVISTO", read, {
    facts: { voce: id, persona: riga.persona, punti: value, categoria: categoria?.nome },
    rule: RULE,
    fonte: sistema.pesi.find((row) => row.categoria === riga.categoriaId)?.fonte,
    expected: null,
    found: value,
    field: `fattore:${id}`,
  });
}

function mostOf(cases: ReturnType<typeof possibleWeights>, id: string): number | undefined {
  const weights = cases.flatMap(({ fattori }) =>
    fattori.filter(({ fattore }) => fattore.id === id).map(({ peso }) => peso),
  );
  return weights.length === 0 ? undefined : Math.max(...weights);
}

function checkTotal(scheda: RiepilogoScheda, riga: RigaLetta, context: CheckContext): readonly Finding[] {
  const at = riga.numeri.punteggio;
  const stated = riga.dichiarato;
  if (!at || stated === undefined) return [];
  const isPoints = scheda.misuraFattori !== "percentuale";
  const due = isPoints
    ? [sumOfFactors(riga.fattori)].filter((total) => total !== undefined)
    : percentageScores(context, scheda.colonneFattori, {
        categoria: riga.categoriaId,
        reads: riga.fattori,
        punteggio: stated,
      });
  const [first] = due;
  if (first === undefined || due.some((score) => equal2(score, stated))) return [];
  const to: CellContent = (isPoints ? sumFormula(riga.fattori, at) : undefined) ?? first;
  return [
    finding(subjectOf(scheda, riga), "TOTALE_ERRATO", at, {
      facts: { campo: "punteggio", persona: riga.persona, dichiarato: stated, calcolato: first },
      rule: RULE,
      expected: first,
      found: stated,
      fix: [editOf(scheda.grid, at, to)],
      field: "punteggio",
    }),
  ];
}

/** Columns side by side, numbers all: a sum keeps itself right from then on. */
function sumFormula(reads: readonly NumberRead[], at: NumberRead): CellContent | undefined {
  const cols = reads.map(({ col }) => col);
  const from = Math.min(...cols);
  const to = Math.max(...cols);
  const whole = to - from + 1 === reads.length && (at.col < from || at.col > to);
  const summable = reads.every((read) => read.kind === "blank" || (read.kind === "number" && !read.asText));
  return whole && summable
    ? { formula: `=SUM(${columnName(from)}${at.row + 1}:${columnName(to)}${at.row + 1})` }
    : undefined;
}
