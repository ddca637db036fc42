// PR, the achievement of one indicator: R / T × 100 and its adaptations by tipo, brought onto 0–100 (R5–R7; arsac §3.3, §3.4).
// What cannot be computed says why; it is never a silent 0 or 100.
import { difference, quotient } from "../lib/decimal";
import { failure, success } from "../lib/result";
import type { Result } from "../lib/result";
import { fonteMisura } from "./misurazione";
import type { HasMisurazione } from "./misurazione";
import type { FigureDelPasso, Passo, Traccia } from "./passi";
import type { TipoIndicatore } from "./pr-tipo";
import type { Problema } from "./problemi";

/** null is blank; for `si_no` a result of 1 or 0, for `data` serial day numbers. */
export interface Indicatore {
  readonly risultato: number | null;
  readonly target: number | null;
  readonly tipo: TipoIndicatore;
  readonly valoreIniziale?: number | null;
}

export interface Pr {
  /** On 0–100. */
  readonly valore: number;
  /** Before it is brought onto 0–100. */
  readonly grezzo: number;
}

const FULL = 100;
const NONE = 0;
/** The lowest judgement of a scale that states none. */
const SCALE_START = 0;

export function computePr(
  indicatore: Indicatore,
  sistema: HasMisurazione = null,
  traccia?: Traccia,
): Result<Pr, readonly Problema[]> {
  const { risultato, tipo } = indicatore;
  const target = tipo === "si_no" ? (indicatore.target ?? 1) : indicatore.target;
  const valoreIniziale = indicatore.valoreIniziale ?? (tipo === "scala" ? SCALE_START : null);
  const problemi = findProblemi(tipo, risultato, target, valoreIniziale);
  if (problemi.length > 0 || risultato === null || target === null) return failure(problemi);

  const grezzo = computeGrezzo(tipo, risultato, target, valoreIniziale ?? SCALE_START);
  const valore = grezzo < NONE ? NONE : grezzo > FULL ? FULL : grezzo;
  if (traccia !== undefined) trace(traccia, sistema, indicatore, { valore, grezzo });
  return success({ valore, grezzo });
}

/** The same computation with its steps. */
export function explainPr(
  indicatore: Indicatore,
  sistema: HasMisurazione = null,
): { readonly esito: Result<Pr, readonly Problema[]>; readonly passi: readonly Passo[] } {
  const passi: Passo[] = [];
  return { esito: computePr(indicatore, sistema, passi), passi };
}

function computeGrezzo(tipo: TipoIndicatore, risultato: number, target: number, valoreIniziale: number): number {
  switch (tipo) {
    case "crescente":
      return quotient(risultato, target, FULL);
    case "decrescente":
      return risultato === 0 ? FULL : quotient(target, risultato, FULL);
    case "incremento":
    case "scala":
      return quotient(difference(risultato, valoreIniziale), difference(target, valoreIniziale), FULL);
    case "riduzione":
      return quotient(difference(valoreIniziale, risultato), difference(valoreIniziale, target), FULL);
    case "si_no":
      return risultato === 1 ? FULL : NONE;
    case "data":
      // A time of day does not make a date late.
      return Math.floor(risultato) <= Math.floor(target) ? FULL : NONE;
  }
}

function findProblemi(
  tipo: TipoIndicatore,
  risultato: number | null,
  target: number | null,
  valoreIniziale: number | null,
): readonly Problema[] {
  const problemi: Problema[] = [];
  if (risultato === null) problemi.push({ code: "RISULTATO_MANCANTE" });
  if (target === null) problemi.push({ code: "TARGET_MANCANTE" });
  if (tipo === "crescente" || tipo === "decrescente") {
    if (tipo === "crescente" && target === 0) problemi.push({ code: "TARGET_ZERO" });
    if (risultato !== null && risultato < 0)
      problemi.push({ code: "SEGNO_NEGATIVO", campo: "risultato", valore: risultato });
    if (target !== null && target < 0) problemi.push({ code: "SEGNO_NEGATIVO", campo: "target", valore: target });
  }
  if (tipo === "incremento" || tipo === "riduzione" || tipo === "scala") {
    if (valoreIniziale === null) problemi.push({ code: "VALORE_INIZIALE_MANCANTE" });
    else if (target !== null) problemi.push(...findVerso(tipo, target, valoreIniziale));
  }
  if (tipo === "si_no" && risultato !== null && risultato !== 0 && risultato !== 1) {
    problemi.push({ code: "SI_NO_NON_VALIDO", valore: risultato });
  }
  return problemi;
}

function findVerso(
  tipo: "incremento" | "riduzione" | "scala",
  target: number,
  valoreIniziale: number,
): readonly Problema[] {
  const distance = difference(target, valoreIniziale);
  if (distance === 0) return [{ code: "TARGET_UGUALE_INIZIALE", target }];
  return distance > 0 === (tipo === "riduzione") ? [{ code: "VERSO_ERRATO", tipo, target, valoreIniziale }] : [];
}

function trace(traccia: Passo[], sistema: HasMisurazione, indicatore: Indicatore, pr: Pr): void {
  const { tipo, risultato, target, valoreIniziale } = indicatore;
  const codice =
    tipo === "si_no"
      ? "PR_SI_NO"
      : tipo === "data"
        ? "PR_DATA"
        : tipo === "decrescente" && risultato === 0
          ? "PR_RISULTATO_ZERO"
          : "PR_RAPPORTO";
  const figure: FigureDelPasso = {
    tipo,
    risultato: risultato ?? NONE,
    ...(target === null ? {} : { target }),
    ...(tipo === "scala" ? { valoreIniziale: valoreIniziale ?? SCALE_START } : {}),
    ...(tipo === "incremento" || tipo === "riduzione" ? { valoreIniziale: valoreIniziale ?? NONE } : {}),
  };
  const regola = tipo === "crescente" ? "R5" : "R6";
  traccia.push({ regola, fonte: fonteMisura(sistema, regola), codice, figure, dopo: pr.grezzo });
  if (pr.valore !== pr.grezzo) {
    const limite = pr.valore;
    const fonte = fonteMisura(sistema, "R5");
    traccia.push({ regola: "R5", fonte, codice: "PR_LIMITE", figure: { limite }, prima: pr.grezzo, dopo: pr.valore });
  }
}
