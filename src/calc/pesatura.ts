// The weight of an objective as the product of its criteria, and the share of each in the whole (R30; po-livelli art. 3).
import { quotient, sum } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fold } from "../lib/text";
import type { LivelloPesatura, Pesatura, Sistema } from "../sistema/types";
import type { Valori } from "./media";
import { indicesOfBlanks } from "./media";
import type { Passo, Traccia } from "./passi";
import type { Problema } from "./problemi";

export type CriterioId = Pesatura["criteri"][number]["id"];

/** Each as a word (Alta, Media, Bassa) or as its number; null is blank. */
export type LivelliObiettivo = Readonly<Record<CriterioId, string | number | null>>;

export interface PesoObiettivo {
  readonly peso: number;
  readonly livelli: readonly { readonly criterio: CriterioId; readonly livello: LivelloPesatura }[];
}

const FULL = 100;

export function computePesoObiettivo(
  sistema: Sistema,
  livelli: LivelliObiettivo,
  traccia?: Traccia,
): Result<PesoObiettivo, readonly Problema[]> {
  const { pesatura } = sistema;
  if (pesatura === null) return failure([{ code: "PESATURA_NON_PREVISTA", sistema: sistema.id }]);
  const problemi: Problema[] = [];
  const found: { readonly criterio: CriterioId; readonly livello: LivelloPesatura }[] = [];
  for (const { id, livelli: options } of pesatura.criteri) {
    const valore = livelli[id];
    const livello = valore === null ? undefined : findLivello(options, valore);
    const ammessi = options.map(({ nome, valore: points }) => `${nome} (${points})`);
    if (livello !== undefined) found.push({ criterio: id, livello });
    else if (valore === null) problemi.push({ code: "LIVELLO_MANCANTE", criterio: id, ammessi });
    else problemi.push({ code: "LIVELLO_SCONOSCIUTO", criterio: id, valore, ammessi });
  }
  if (problemi.length > 0) return failure(problemi);
  const peso = found.reduce((product, { livello }) => product * livello.valore, 1);
  const figure = {
    criteri: pesatura.criteri.map(({ nome }) => nome),
    livelli: found.map(({ livello }) => livello.nome),
    valori: found.map(({ livello }) => livello.valore),
  };
  traccia?.push({ regola: pesatura.regola, fonte: pesatura.fonte, codice: "PESO_OBIETTIVO", figure, dopo: peso });
  return success({ peso, livelli: found });
}

export function explainPesoObiettivo(
  sistema: Sistema,
  livelli: LivelliObiettivo,
): { readonly esito: Result<PesoObiettivo, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computePesoObiettivo(sistema, livelli, passi), passi };
}

/** A level by its name, another wording or its number; undefined for anything else. */
export function findLivello(options: readonly LivelloPesatura[], valore: string | number): LivelloPesatura | undefined {
  if (typeof valore === "number") return options.find((option) => option.valore === valore);
  const folded = fold(valore);
  return options.find(({ nome, alias }) => fold(nome) === folded || alias.some((word) => fold(word) === folded));
}

/** Every weight an objective can have, in rising order: a stated weight that is none of them is wrong. */
export function pesiPossibili(pesatura: Pesatura): readonly number[] {
  const products = pesatura.criteri.reduce<readonly number[]>(
    (partial, { livelli }) => partial.flatMap((product) => livelli.map(({ valore }) => product * valore)),
    [1],
  );
  return [...new Set(products)].sort((a, b) => a - b);
}

/** The share of each in the sum of all, in %: they add up to 100. */
export function computeIncidenza(
  punti: Valori,
  pesatura: Pesatura | null = null,
  traccia?: Traccia,
): Result<readonly number[], readonly Problema[]> {
  if (punti.length === 0) return failure([{ code: "NESSUN_VALORE" }]);
  const blanks = indicesOfBlanks(punti);
  const problemi: Problema[] = punti.flatMap((valore, indice) =>
    valore !== null && valore < 0 ? [{ code: "PESO_NON_VALIDO", indice, valore } as const] : [],
  );
  if (blanks.length > 0) problemi.unshift({ code: "VALORE_MANCANTE", indici: blanks });
  const numbers = punti.map((valore) => valore ?? 0);
  const somma = sum(numbers);
  if (problemi.length === 0 && somma === 0) problemi.push({ code: "PESI_NULLI" });
  if (problemi.length > 0) return failure(problemi);
  const shares = numbers.map((valore) => quotient(valore, somma, FULL));
  traccia?.push({
    regola: pesatura?.regola ?? "R30",
    fonte: pesatura?.fonte ?? null,
    codice: "INCIDENZA",
    figure: { punti: numbers, somma, quote: shares },
    dopo: FULL,
  });
  return success(shares);
}
