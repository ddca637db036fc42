// What each person of a riepilogo is due in money: the fund by coefficient, retribution and presence (R28), or the share of the merit band (R42).
import { computeRisorseFasce } from "../../../calc/fasce-merito-risorse";
import type { Collocamento, Collocazione } from "../../../calc/fasce-merito";
import { hasTitoloAlPremio } from "../../../calc/fasce-merito-accesso";
import { explainRiparto } from "../../../calc/explain-denaro";
import { explainImportoFascia } from "../../../calc/explain-graduatoria";
import type { PassoPremi } from "../../../calc/passi-premi";
import { computeRiparto } from "../../../calc/riparto";
import type { Partecipante } from "../../../calc/riparto";
import { addUp, apportion, toProportions } from "../../../lib/largest-remainder";
import { cents } from "../../../lib/decimal";
import { exactInteger, toExact } from "../../../lib/exact";
import { fromCents, toCents } from "../../../lib/money";
import type { CheckContext } from "../../model";
import { figureOf } from "../../checks/numbers";
import type { NumberRead } from "../../recognise/reading";
import { bandNamed } from "./columns";
import type { FasceUsate, RiepilogoScheda, RigaLetta } from "./model";

export interface ImportoDovuto {
  /** What to write. */
  readonly importo: number;
  /** Other amounts that are no fault here: what follows from a wrong percentage told elsewhere, from an open scelta. */
  readonly ammessi: readonly number[];
}

/** One for each row; undefined where the table does not hold what the rule needs. */
export function dueAmounts(
  scheda: RiepilogoScheda,
  context: CheckContext,
): readonly (ImportoDovuto | undefined)[] | undefined {
  return context.sistema.fondo === null ? bandAmounts(scheda, context) : fundAmounts(scheda, context);
}

export function fundAmounts(
  scheda: RiepilogoScheda,
  context: CheckContext,
): readonly (ImportoDovuto | undefined)[] | undefined {
  const righe = sharersOf(scheda);
  const fondo = figureOf(fundOf(scheda));
  const hasAll = righe.every(({ numeri, mista }) => (figureOf(numeri.coefficiente) ?? 0) > 0 && !mista);
  if (fondo === undefined || !hasAll || righe.length === 0) return undefined;
  const pays = [due, stated, ofStatedBand(context), ofOtherOutcome];
  const readings = presencesOf(righe).flatMap((presence) =>
    pays.map((pay) => share(righe, context, fondo, pay, presence)),
  );
  const [first] = readings;
  if (!first) return undefined;
  const from = scheda.comune?.da ?? 0;
  return scheda.righe.map((_, index) => ({
    importo: first[from + index] ?? 0,
    ammessi: readings.flatMap((reading) => reading?.[from + index] ?? []),
  }));
}

/** The fund that the table's people share, with those of other tables or by themselves. */
export function fundOf({ comune, fondo }: RiepilogoScheda): NumberRead | undefined {
  return comune?.fondo ?? fondo;
}

export function sharersOf({ comune, righe }: RiepilogoScheda): readonly RigaLetta[] {
  return comune?.righe ?? righe;
}

type Pay = (riga: RigaLetta) => number | undefined;

const due: Pay = ({ dovuta, retribuzione }) => dovuta.retribuzione ?? retribuzione;
const stated: Pay = ({ retribuzione, dovuta }) => retribuzione ?? dovuta.retribuzione;
const ofOtherOutcome: Pay = (riga) => riga.dovuta.altre[0]?.altra?.retribuzione ?? due(riga);
const ofStatedBand =
  ({ sistema }: CheckContext): Pay =>
  (riga) =>
    (riga.fascia && bandNamed(sistema, riga.fascia.text, riga.ruolo))?.retribuzione ?? due(riga);

type Presence = (riga: RigaLetta) => number | undefined;

const MONTHS = 12;
const written: Presence = ({ presenzaQuota }) => presenzaQuota;
const byAbsence: Presence = ({ presenzaQuota, numeri }) =>
  presenzaQuota ?? Math.max(0, MONTHS - (figureOf(numeri.mesi_assenza) ?? 0)) / MONTHS;
const byPartTime =
  (presence: Presence): Presence =>
  (riga) =>
    (presence(riga) ?? 1) * (riga.partTime ?? 1);

/** The rule's presence first; whether absences of a column of their own are unpaid, or part time counts, the office knows. */
function presencesOf(righe: readonly RigaLetta[]): readonly Presence[] {
  const hasAbsence = righe.some(({ numeri }) => (figureOf(numeri.mesi_assenza) ?? 0) > 0);
  const base = hasAbsence ? [written, byAbsence] : [written];
  return righe.some(({ partTime }) => partTime !== undefined) ? [...base, ...base.map(byPartTime)] : base;
}

/** Whoever has neither score nor percentage is due nothing, but carries a coefficient. */
function participants(righe: readonly RigaLetta[], pay: Pay, presence: Presence): readonly Partecipante[] {
  return righe.map((riga) => {
    const presenza = presence(riga);
    return {
      coefficiente: figureOf(riga.numeri.coefficiente) ?? 0,
      retribuzione: pay(riga) ?? 0,
      ...(presenza === undefined ? {} : { presenza }),
    };
  });
}

function share(
  righe: readonly RigaLetta[],
  { sistema, scelte }: CheckContext,
  fondo: number,
  pay: Pay,
  presence: Presence,
): readonly number[] | undefined {
  const shared = computeRiparto(sistema, scelte, fondo, participants(righe, pay, presence));
  return shared.ok ? shared.value.quote.map(({ importo }) => importo) : undefined;
}

/** The steps behind one person's amount. */
export function explainAmount(
  scheda: RiepilogoScheda,
  { sistema, scelte }: CheckContext,
  index: number,
): readonly PassoPremi[] {
  const fondo = figureOf(fundOf(scheda));
  const { fasce, collocazione } = scheda;
  if (fondo === undefined) return [];
  if (sistema.fondo !== null) {
    const people = participants(sharersOf(scheda), due, written);
    const shared = computeRiparto(sistema, scelte, fondo, people);
    const place = (scheda.comune?.da ?? 0) + index;
    return shared.ok ? explainRiparto(sistema, scelte, fondo, people, shared.value, place) : [];
  }
  if (!fasce?.predefinite || !collocazione) return [];
  const placed = asStated(fasce, collocazione);
  const shares = computeRisorseFasce(sistema, scelte, fondo, placed);
  return shares.ok ? explainImportoFascia(sistema, fondo, placed, shares.value, {}, index) : [];
}

/** People in the bands that the table gives them. */
function asStated(fasce: FasceUsate, collocazione: Collocazione): Collocazione {
  const collocamenti = fasce.perRiga.map((fascia): Collocamento =>
    fascia === undefined ? { tipo: "fuori", motivo: "non_valutato" } : { tipo: "fascia", fascia },
  );
  const occupate = fasce.nomi.map((_, band) => fasce.perRiga.filter((place) => place === band).length);
  return { ...collocazione, collocamenti, occupate };
}

/** With a fund and the sistema's own bands: each band's share; else the same for everybody of a band, as most of them have it. */
function bandAmounts(
  scheda: RiepilogoScheda,
  context: CheckContext,
): readonly (ImportoDovuto | undefined)[] | undefined {
  const { fasce, collocazione, righe } = scheda;
  if (!fasce || !collocazione) return undefined;
  // Bands are of one graduatoria: a fund of several is shared in ways that no table tells.
  const fondo = scheda.comune ? undefined : figureOf(scheda.fondo);
  const byFund = fondo !== undefined && fasce.predefinite ? bandShares(scheda, context, fondo) : undefined;
  if (byFund) return byFund;
  const dues: (ImportoDovuto | undefined)[] = righe.map(() => undefined);
  fasce.nomi.forEach((_, band) => {
    const persone = righe.map((__, index) => index).filter((index) => fasce.perRiga[index] === band);
    const entitled = persone.filter((index) => isEntitled(righe[index], context));
    for (const [index, importo] of equalShares(righe, entitled)) dues[index] = importo;
    for (const index of persone) if (!entitled.includes(index)) dues[index] = { importo: 0, ammessi: [] };
  });
  return dues;
}

function bandShares(
  scheda: RiepilogoScheda,
  { sistema, scelte }: CheckContext,
  fondo: number,
): readonly (ImportoDovuto | undefined)[] | undefined {
  const { fasce, collocazione, righe } = scheda;
  if (!fasce || !collocazione) return undefined;
  const placed = asStated(fasce, collocazione);
  const strutture = righe.map(({ struttura }) => struttura ?? null);
  const equal = computeRisorseFasce(sistema, scelte, fondo, placed, { strutture });
  const byScore = computeRisorseFasce(sistema, scelte, fondo, placed, {
    strutture,
    punteggi: righe.map(({ punteggio }) => punteggio ?? null),
  });
  if (!equal.ok) return undefined;
  // Sharing by score is an option of the office: it counts where the whole table follows it.
  const follows =
    byScore.ok &&
    righe.every(
      ({ importo }, index) =>
        fasce.perRiga[index] === undefined || isSameAmount(importo ?? 0, byScore.value.importi[index] ?? 0),
    );
  const dues = follows ? byScore.value.importi : equal.value.importi;
  return dues.map((importo, index) =>
    fasce.perRiga[index] === undefined ? undefined : { importo, ammessi: [importo] },
  );
}

/** Nobody whose structure stays under the threshold is paid (R41). */
export function isEntitled(riga: RigaLetta | undefined, { sistema }: Pick<CheckContext, "sistema">): boolean {
  const { fasce_merito: regole } = sistema;
  return regole === null || riga?.struttura === undefined || hasTitoloAlPremio(regole, riga.struttura);
}

/** Equal per head, or in proportion to the scores where everybody's amount is. */
function equalShares(
  righe: readonly RigaLetta[],
  persone: readonly number[],
): readonly (readonly [number, ImportoDovuto])[] {
  const amounts = persone.map((index) => righe[index]?.importo);
  if (persone.length < 2 || amounts.some((amount) => amount === undefined || amount < 0)) return [];
  const total = addUp(amounts.map((amount) => toCents(amount ?? 0)));
  const scores = persone.map((index) => righe[index]?.punteggio ?? 0);
  const byScore =
    scores.some((score) => score > 0) && scores.every((score) => score >= 0)
      ? apportion(total, toProportions(scores.map(toExact))).map(fromCents)
      : [];
  if (byScore.length > 0 && amounts.every((amount, place) => isSameAmount(amount ?? 0, byScore[place] ?? 0))) return [];
  const usual = mostCommon(amounts.map((amount) => amount ?? 0));
  const equal = apportion(total, toProportions(persone.map(() => exactInteger(1n)))).map(fromCents);
  return persone.map((index, place) => {
    const importo = usual ?? equal[place] ?? 0;
    return [index, { importo, ammessi: [importo] }] as const;
  });
}

/** The amount, to the cent of R4, that more than half of the people have. */
function mostCommon(amounts: readonly number[]): number | undefined {
  const found = [...new Set(amounts)].find(
    (amount) => amounts.filter((other) => isSameAmount(amount, other)).length * 2 > amounts.length,
  );
  return found;
}

/** Equal to the cent that the largest remainder may give to one or another. */
export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(cents(one) - cents(other)) <= 1;
}
