// Factor 4 is the body's performance (R22): the same for everybody of a year, and what the tree of objectives gives (R12).
import { quotient } from "../../lib/decimal";
import type { Finding } from "../finding";
import { FATTORE_ENTE } from "../albero/persona";
import type { Alberi } from "../albero/by-year";
import { valueOf } from "../albero/by-year";
import type { FattoreRiga, ValutazioneScheda } from "../kinds/valutazione/model";
import { measuredPoints, weightOf } from "../kinds/valutazione/points";
import type { CheckContext } from "../model";
import type { NumberRead } from "../recognise/reading";
import { isEmpty } from "../recognise/reading";
import { finding } from "./build";
import { figureOf } from "./numbers";

const RULE = "R22";
const FULL = 100;
/** Of the division that turns points into a percentage. */
const NOISE = 1e-9;
/** Points are written with two decimals: that much either way. */
const HALF_CENT = 0.005;

interface Measured {
  readonly scheda: ValutazioneScheda;
  readonly read: NumberRead;
  readonly percentuale: number;
  /** Any achievement between these rounds to what is written. */
  readonly da: number;
  readonly a: number;
}

export function checkFattoreEnte(
  valutazioni: readonly ValutazioneScheda[],
  alberi: Alberi,
  context: CheckContext,
): readonly Finding[] {
  const years = new Map<number, Measured[]>();
  for (const scheda of valutazioni) {
    const measured = scheda.anno === undefined ? undefined : measureOf(scheda, FATTORE_ENTE);
    if (measured && scheda.anno !== undefined) years.set(scheda.anno, [...(years.get(scheda.anno) ?? []), measured]);
  }
  return [...years].flatMap(([anno, measured]) => {
    const tree = valueOf(alberi.of(anno).ente.dicembre);
    if (tree !== undefined)
      return measured.filter((one) => !holds(one, tree)).map((one) => differs(one, "albero", tree, anno, context));
    const usual = mostHeld(measured);
    return usual === undefined
      ? []
      : measured.filter((one) => !holds(one, usual)).map((one) => differs(one, "ente", usual, anno, context));
  });
}

/** The achievement that a row writes for a factor, as points or as a percentage. */
export function measureOf(scheda: ValutazioneScheda, id: string): Measured | undefined {
  const riga = scheda.righe.find(({ fattore }) => fattore?.id === id);
  const peso = riga && weightOf(riga);
  if (!riga || peso === undefined || peso <= 0) return undefined;
  const percentage = figureOf(
    isEmpty(riga.percentuale) && scheda.misura === "percentuale" ? riga.misurato : riga.percentuale,
  );
  if (percentage !== undefined)
    return between(scheda, readOf(scheda, riga), percentage, percentage - HALF_CENT, percentage + HALF_CENT);
  const points = measuredPoints(scheda, riga) ?? (riga.nota === "" ? figureOf(riga.attribuito) : undefined);
  if (points === undefined) return undefined;
  const share = (value: number): number => quotient(value, peso, FULL);
  return between(scheda, readOf(scheda, riga), share(points), share(points - HALF_CENT), share(points + HALF_CENT));
}

function between(scheda: ValutazioneScheda, read: NumberRead, percentuale: number, da: number, a: number): Measured {
  return { scheda, read, percentuale, da, a };
}

function readOf(scheda: ValutazioneScheda, riga: FattoreRiga): NumberRead {
  if (!isEmpty(riga.percentuale)) return riga.percentuale;
  return isEmpty(riga.misurato) && scheda.misura === "punti" ? riga.attribuito : riga.misurato;
}

export function holds({ da, a }: Measured, value: number): boolean {
  return value >= da - NOISE && value <= a + NOISE;
}

/** What most rows agree on; among equals the first one written. */
function mostHeld(measured: readonly Measured[]): number | undefined {
  // Where roundings meet without any of them in the middle, they meet where one begins.
  const centres = [...new Set([...measured.map(({ percentuale }) => percentuale), ...measured.map(({ da }) => da)])];
  let best: number | undefined;
  let most = 0;
  for (const centre of centres) {
    const held = measured.filter((one) => holds(one, centre)).length;
    if (held > most) [best, most] = [centre, held];
  }
  return measured.length > 1 ? best : undefined;
}

function differs(
  { scheda, read, percentuale }: Measured,
  caso: "albero" | "ente",
  due: number,
  anno: number,
  { sistema }: CheckContext,
): Finding {
  const fattore = sistema.fattori.find(({ id }) => id === FATTORE_ENTE);
  const facts = {
    caso,
    fattore: FATTORE_ENTE,
    nome: fattore?.nome,
    percentuale,
    altra: due,
    anno,
    persona: scheda.persona,
  };
  return finding(scheda, "NON_CORRISPONDE", read, {
    facts,
    rule: RULE,
    fonte: fattore?.fonte,
    expected: due,
    found: percentuale,
    field: `punti:${FATTORE_ENTE}`,
  });
}
