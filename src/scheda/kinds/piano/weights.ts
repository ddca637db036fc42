// Which weights of a flat list add up to 100 together (R9, R10): a weight written once belongs to the objective, one on each
// row to the indicator within its objective where objectives span rows, and to the whole list where each has one row.
import { equal10, isHundred, sum } from "../../../lib/decimal";
import { pesiPossibili } from "../../../calc/pesatura";
import type { Sistema } from "../../../sistema/types";
import { fold } from "../../../lib/text";
import { spanOf } from "../../checks/build";
import { figureOf } from "../../checks/numbers";
import type { Weight, WeightGroup } from "../../checks/weights";
import type { NumberRead } from "../../recognise/reading";
import { isEmpty } from "../../recognise/reading";
import { DIVISIONS } from "./model";
import type { Division, PianoObiettivo, PianoScheda } from "./model";

type Divisioni = Readonly<Partial<Record<Division, string>>>;

interface Member extends Weight {
  readonly divisioni: Divisioni;
}

const WHOLE = 100;
const STATED = /\bpeso\b\D{0,12}(\d{1,3}(?:[.,]\d+)?)/i;

/**
 * What the weights of a list are: `colonne` of their own for objectives and indicators, the `obiettivo`'s written once, each
 * indicator's on its `riga`, shares of the whole `elenco`, or `intero`: 100 beside each objective of one indicator.
 */
export type WeightUse = "colonne" | "obiettivo" | "riga" | "elenco" | "intero";

export function weightUse({ obiettivi }: Pick<PianoScheda, "obiettivi">): WeightUse {
  if (obiettivi.some(({ righe }) => righe.some(({ pesoObiettivo }) => pesoObiettivo !== undefined))) return "colonne";
  const spanning = obiettivi.filter(({ righe }) => righe.length > 1);
  const perRow = spanning.some((one) => givenCells(one).length > 1);
  if (spanning.length === 0 && obiettivi.length > 1 && obiettivi.every(isWholeOfItsOwn)) return "intero";
  if (!perRow) return "obiettivo";
  if (isHeaded(obiettivi) || obiettivi.flatMap((one) => inner(one)).every(addsUp)) return "riga";
  // Some offices share 100 among all the indicators of the list.
  const whole = partition(obiettivi.flatMap(members)).find((parts) =>
    parts.every((part) => isHundred(part.flatMap(({ read }) => figureOf(read) ?? []))),
  );
  return whole ? "elenco" : "riga";
}

export function weightGroups(scheda: PianoScheda, sistema: Sistema): readonly WeightGroup[] {
  const { obiettivi } = scheda;
  const indicators = (): readonly WeightGroup[] => obiettivi.flatMap((one) => inner(one));
  switch (weightUse(scheda)) {
    case "colonne":
      return [...listGroups(scheda, obiettivi.flatMap(ofObjective), sistema), ...indicators()];
    case "obiettivo":
      return listGroups(scheda, obiettivi.flatMap(onceWritten), sistema);
    case "riga":
      return isHeaded(obiettivi)
        ? [...listGroups(scheda, obiettivi.flatMap(ofSection), sistema), ...indicators()]
        : indicators();
    default:
      return [];
  }
}

/** The objective's own weight among those of the list; undefined where the list has none for objectives. */
export function obiettivoRead(obiettivo: PianoObiettivo, use: WeightUse): NumberRead | undefined {
  const [own] =
    use === "colonne"
      ? ofObjective(obiettivo)
      : use === "obiettivo"
        ? onceWritten(obiettivo)
        : use === "riga"
          ? ofSection(obiettivo)
          : [];
  return own?.read;
}

/** Where the whole list shares 100 among indicators, an objective weighs what its own do together. */
export function obiettivoWeight(obiettivo: PianoObiettivo, use: WeightUse): number | undefined {
  if (use !== "elenco") return figureOf(obiettivoRead(obiettivo, use));
  return sum(members(obiettivo).flatMap(({ read }) => figureOf(read) ?? []));
}

/** Weights of an objective's indicators: `liberi` are multipliers that need not add up to 100. */
export function indicatorWeights(
  obiettivo: PianoObiettivo,
  use: WeightUse,
): { readonly pesi: readonly (number | null)[]; readonly liberi: boolean } | null {
  if (use === "obiettivo" || use === "intero") return null;
  const pesi = obiettivo.righe.map(({ peso }) => figureOf(peso) ?? null);
  const own = figureOf(obiettivoRead(obiettivo, use));
  const somma = sum(pesi.map((peso) => peso ?? 0));
  return { pesi, liberi: use === "elenco" || (own !== undefined && own !== WHOLE && equal10(somma, own)) };
}

function isHeaded(obiettivi: readonly PianoObiettivo[]): boolean {
  return obiettivi.some(({ peso }) => peso !== undefined && !isEmpty(peso));
}

/** 100 beside each objective of one row: the weight of its only indicator. */
function isWholeOfItsOwn(obiettivo: PianoObiettivo): boolean {
  const cells = members(obiettivo);
  return cells.length > 0 && cells.every(({ read }) => figureOf(read) === WHOLE);
}

/** The list as a whole, or its parts by person, settore, strategic objective, period where those are what adds up. */
function listGroups(scheda: PianoScheda, all: readonly Member[], sistema: Sistema): readonly WeightGroup[] {
  const list = eachCellOnce(all);
  if (list.every(({ read }) => isEmpty(read)) || isWeighedInPoints(list, sistema)) return [];
  const partitions = partition(list);
  const right = (part: readonly Member[]): boolean => isHundred(part.flatMap(({ read }) => figureOf(read) ?? []));
  const best =
    partitions.find((parts) => parts.every(right)) ??
    partitions.find((parts) => parts.length > 1 && parts.filter(right).length * 2 > parts.length);
  return (best ?? [list]).map((part, index, parts) => ({
    gruppo: parts.length === 1 ? "obiettivi" : `parte:${nameOf(part, list) || String(index + 1)}`,
    weights: part,
    range: spanOf(part.map(({ read }) => read)),
    ...(parts.length === 1 ? { total: scheda.pesoTotale, inPunti: pointsOfTitle(scheda) } : {}),
    correggibile: true,
    rule: "R9",
  }));
}

/** What the members of a part share and the others do not: a settore, a person. */
function nameOf(part: readonly Member[], list: readonly Member[]): string {
  const shared = DIVISIONS.filter((id) => new Set(list.map(({ divisioni }) => divisioni[id])).size > 1).filter(
    (id) => new Set(part.map(({ divisioni }) => divisioni[id])).size === 1,
  );
  return shared.map((id) => part[0]?.divisioni[id] ?? "").join(", ");
}

/** po-livelli: the weight of an objective may be its points of R30 instead of a share. */
function isWeighedInPoints(list: readonly Member[], sistema: Sistema): boolean {
  if (sistema.pesatura === null) return false;
  const possible = new Set(pesiPossibili(sistema.pesatura));
  const numbers = list.map(({ read }) => figureOf(read));
  return (
    numbers.every((weight) => weight !== undefined && possible.has(weight)) &&
    numbers.some((weight) => (weight ?? 0) > WHOLE)
  );
}

/** "Obiettivi individuali – peso 20": weights may be written in those points. */
function pointsOfTitle({ around }: PianoScheda): number | undefined {
  const stated = [...around.titles].reverse().flatMap(({ text }) => STATED.exec(text)?.[1] ?? [])[0];
  const points = stated === undefined ? undefined : Number(stated.replace(",", "."));
  return points !== undefined && points > 0 && points < WHOLE ? points : undefined;
}

function partition(list: readonly Member[]): readonly (readonly (readonly Member[])[])[] {
  const varied = DIVISIONS.filter((id) => new Set(list.map(({ divisioni }) => fold(divisioni[id] ?? ""))).size > 1);
  const ways: readonly (readonly Division[])[] = [
    [],
    ...varied.map((id) => [id]),
    ...varied.filter((id) => id !== "periodo" && varied.includes("periodo")).map((id): Division[] => [id, "periodo"]),
  ];
  return ways.map((ids) => {
    const parts = new Map<string, Member[]>();
    for (const member of list) {
      const key = ids.map((id) => fold(member.divisioni[id] ?? "")).join("|");
      const part = parts.get(key);
      if (part) part.push(member);
      else parts.set(key, [member]);
    }
    return [...parts.values()];
  });
}

function inner(obiettivo: PianoObiettivo): readonly WeightGroup[] {
  const weights = members(obiettivo);
  if (weights.every(({ read }) => isEmpty(read))) return [];
  const [own] = [...ofSection(obiettivo), ...ofObjective(obiettivo)];
  return [
    {
      gruppo: `indicatori:${obiettivo.titolo}`,
      weights,
      range: spanOf(weights.map(({ read }) => read)),
      inPunti: own && figureOf(own.read),
      correggibile: true,
      rule: "R10",
    },
  ];
}

function addsUp({ weights }: WeightGroup): boolean {
  const numbers = weights.flatMap(({ read }) => figureOf(read) ?? []);
  return numbers.length === weights.length && sum(numbers) === WHOLE;
}

function members({ righe }: PianoObiettivo): readonly Member[] {
  return eachCellOnce(
    righe.flatMap(({ peso, indicatore, divisioni }) =>
      peso === undefined ? [] : [{ voce: indicatore.voce, read: peso, divisioni }],
    ),
  );
}

/** A merged weight counts once, be it over indicators of one objective or over several objectives. */
function eachCellOnce(list: readonly Member[]): readonly Member[] {
  const seen = new Set<string>();
  return list.filter(({ read: { row, col } }) => {
    const key = `${row},${col}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function givenCells(obiettivo: PianoObiettivo): readonly Member[] {
  return members(obiettivo).filter(({ read }) => !isEmpty(read));
}

/** The objective's one weight: on its section row, else the first written on its rows, else the blank of its first row. */
function onceWritten(obiettivo: PianoObiettivo): readonly Member[] {
  const [blank] = members(obiettivo);
  const [given] = [...ofSection(obiettivo).filter(({ read }) => !isEmpty(read)), ...givenCells(obiettivo)];
  const one = given ?? blank;
  return one ? [{ ...one, voce: obiettivo.titolo }] : [];
}

function ofSection({ peso, titolo, righe }: PianoObiettivo): readonly Member[] {
  return peso === undefined ? [] : [{ voce: titolo, read: peso, divisioni: righe[0]?.divisioni ?? {} }];
}

function ofObjective({ titolo, righe }: PianoObiettivo): readonly Member[] {
  const cells = righe.flatMap(({ pesoObiettivo }) => pesoObiettivo ?? []);
  const given: NumberRead | undefined = cells.find((read) => !isEmpty(read)) ?? cells[0];
  return given ? [{ voce: titolo, read: given, divisioni: righe[0]?.divisioni ?? {} }] : [];
}
