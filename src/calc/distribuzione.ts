// Anomalies in the distribution of scores by evaluator or, failing that, by settore (R36): all equal, spread far smaller than
// the body's, mean far from the body's. The scales come from the sistema; sums of hundredths are whole numbers, so that no
// threshold hangs on binary noise (R2). Source: po-livelli art. 16.
import { cents } from "../lib/decimal";
import { compareExact, multiplyExact, toExact } from "../lib/exact";
import type { Exact } from "../lib/exact";
import { fold } from "../lib/text";
import type { Distribuzione } from "../sistema/types";

export interface PunteggioDistribuito {
  readonly punteggio: number;
  readonly valutatore?: string;
  readonly settore?: string;
}

export type MotivoAnomalia = "PUNTEGGI_UGUALI" | "SCARTO_RIDOTTO" | "MEDIA_LONTANA";

export interface Gruppo {
  /** The evaluator or settore as first written; "" for the whole body. */
  readonly nome: string;
  readonly per: "valutatore" | "settore" | "ente";
  /** Places in the list given. */
  readonly persone: readonly number[];
  readonly media: number;
  /** Standard deviation of the people themselves, not of a sample. */
  readonly scarto: number;
}

export interface Anomalia {
  readonly motivo: MotivoAnomalia;
  readonly gruppo: Gruppo;
  readonly ente: Gruppo;
}

/** Anomalies group by group, in the order in which groups appear. People not evaluated stay out of the list given. */
export function findAnomalie(regole: Distribuzione, punteggi: readonly PunteggioDistribuito[]): readonly Anomalia[] {
  const all = punteggi.map((_, index) => index);
  const body = measure(punteggi, all);
  const ente = describe(body, { nome: "", per: "ente", persone: all });
  const groups = groupPeople(punteggi).filter(({ persone }) => persone.length >= regole.persone_gruppo);
  const compared = punteggi.length >= regole.persone_totale && groups.length >= regole.gruppi;
  return groups.flatMap((group) => {
    const moments = measure(punteggi, group.persone);
    const gruppo = describe(moments, group);
    return findMotivi(regole, moments, body, compared).map((motivo) => ({ motivo, gruppo, ente }));
  });
}

/** Evaluators where any is named, else settori; whoever names none belongs to no group. */
function groupPeople(punteggi: readonly PunteggioDistribuito[]): readonly Omit<Gruppo, "media" | "scarto">[] {
  const per = punteggi.some(({ valutatore = "" }) => fold(valutatore) !== "") ? "valutatore" : "settore";
  const groups = new Map<string, { nome: string; per: typeof per; persone: number[] }>();
  punteggi.forEach((row, index) => {
    const nome = row[per] ?? "";
    const key = fold(nome);
    if (key === "") return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { nome: nome.trim(), per, persone: [index] });
    else group.persone.push(index);
  });
  return [...groups.values()];
}

/** All equal says more than a narrow spread, which is then not said again. */
function findMotivi(
  regole: Distribuzione,
  group: Moments,
  body: Moments,
  compared: boolean,
): readonly MotivoAnomalia[] {
  const motivi: MotivoAnomalia[] = [];
  if (spread(group) === 0n) motivi.push("PUNTEGGI_UGUALI");
  if (!compared) return motivi;
  if (motivi.length === 0 && isNarrow(group, body, regole.rapporto_scarto)) motivi.push("SCARTO_RIDOTTO");
  if (isFar(group, body, regole.distanza_media)) motivi.push("MEDIA_LONTANA");
  return motivi;
}

/** How many, Σx and Σx² of scores in hundredths: mean and variance as whole numbers. */
interface Moments {
  readonly count: bigint;
  readonly sum: bigint;
  readonly squares: bigint;
}

function measure(punteggi: readonly PunteggioDistribuito[], persone: readonly number[]): Moments {
  let sum = 0;
  let squares = 0n;
  for (const index of persone) {
    const hundredths = cents(punteggi[index]?.punteggio ?? 0);
    sum += hundredths;
    squares += BigInt(hundredths) ** 2n;
  }
  return { count: BigInt(persone.length), sum: BigInt(sum), squares };
}

/** Variance × count², in hundredths squared. */
function spread({ count, sum, squares }: Moments): bigint {
  return count * squares - sum ** 2n;
}

function variance(moments: Moments): Exact {
  return { num: spread(moments), den: moments.count ** 2n };
}

/** Standard deviation below `ratio` times the body's: compared as squares. */
function isNarrow(group: Moments, body: Moments, ratio: number): boolean {
  return compareExact(variance(group), multiplyExact(square(ratio), variance(body))) < 0;
}

/** Mean farther from the body's than `distance` standard deviations of the body: compared as squares. */
function isFar(group: Moments, body: Moments, distance: number): boolean {
  const gap = group.sum * body.count - body.sum * group.count;
  const den = (group.count * body.count) ** 2n;
  return compareExact({ num: gap ** 2n, den }, multiplyExact(square(distance), variance(body))) > 0;
}

function square(value: number): Exact {
  const exact = toExact(value);
  return multiplyExact(exact, exact);
}

function describe(moments: Moments, group: Omit<Gruppo, "media" | "scarto">): Gruppo {
  const count = Number(moments.count);
  if (count === 0) return { ...group, media: 0, scarto: 0 };
  return {
    ...group,
    media: Number(moments.sum) / count / 100,
    scarto: Math.sqrt(Number(spread(moments))) / count / 100,
  };
}
